/**
 * Rules that cells have – drop-downs above all – against those that the declaration gives them: what is missing where somebody
 * has written, and what was pasted along with a cell. How a sheet gets its rules is told by dress.ts.
 */
import type { SheetDress } from './dress';

/** What a cell takes: one of these words; without words it asks for something else. */
export interface CellRule {
  readonly words: readonly string[] | undefined;
}

/** The rules of a sheet cell by cell, headings included; nothing where a cell takes anything. */
export type CellRules = readonly (readonly (CellRule | undefined)[])[];

export interface RuleDamage {
  readonly code: 'rules-foreign' | 'drop-downs-gone';
  /** The heading. */
  readonly column: string;
  /** Counted from 1, from the top. */
  readonly rows: readonly number[];
}

/**
 * The drop-downs of lists that the school keeps may be missing, or older than the list.
 * At most two findings for each column, in their order. `isFilled` tells whether anything stands in a row (counted from 1).
 */
export function findRuleDamage(
  { columns }: SheetDress,
  rules: CellRules,
  isFilled: (row: number) => boolean,
): readonly RuleDamage[] {
  return columns.flatMap(({ heading, position, words, isListed }): readonly RuleDamage[] => {
    const foreign: number[] = [];
    const gone: number[] = [];
    for (let row = 2; row <= rules.length; row++) {
      const rule = rules[row - 1]?.[position - 1];
      if (rule === undefined) {
        if (words.length > 0 && !isListed && isFilled(row)) gone.push(row);
      } else if (!isOwn(rule, words) && !(isListed && words.length === 0)) foreign.push(row);
    }
    return [
      ...(foreign.length > 0 ? [{ code: 'rules-foreign', column: heading, rows: foreign } as const] : []),
      ...(gone.length > 0 ? [{ code: 'drop-downs-gone', column: heading, rows: gone } as const] : []),
    ];
  });
}

/** Words that a school has added or taken away since do not make a list another one. */
const isOwn = (rule: CellRule, words: readonly string[]): boolean =>
  rule.words?.some((word) => words.includes(word)) ?? false;
