/**
 * Formulas of a workbook as conditions of Google's. What our own workbooks say is known by saying it again: a condition is
 * guessed from the constants of the formula, and it is the one when it would be written just so. Everything else stays a formula.
 */
import type { Condition, ConditionValue } from '../../google/spreadsheet/parts';
import { momentOf, serialOf } from '../../google/spreadsheet/zones';
import { conditionFormula } from '../xlsx/conditions';
import { googleFormula } from './xlsx-formulas';

/** How the book that is being made reads formulas and days. */
export interface ConditionReading {
  readonly locale: string;
  readonly timeZone: string;
}

const ORDERED = [
  'BETWEEN',
  'NOT_BETWEEN',
  'EQUAL_TO',
  'NOT_EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL_TO',
];
const DATED = ['EQUAL_TO', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'BETWEEN', 'NOT_BETWEEN'];
const WORDED = [
  'CONTAINS',
  'DOES_NOT_CONTAIN',
  'EQUAL_TO',
  'STARTS_WITH',
  'ENDS_WITH',
  'IS_VALID_EMAIL',
  'IS_VALID_URL',
];
const RELATIVE = ['EQUAL_TO', 'BEFORE', 'AFTER'];
const DAYS = ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'];
const BARE = ['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_IS_VALID_DATE'];
/** Nothing longer is one of ours. */
const LONGEST = 2000;

/** The condition that a formula puts on `cell`; undefined when it cannot be computed here. */
export function conditionOf(formula: string, cell: string, reading: ConditionReading): Condition | undefined {
  const text = formula.trim();
  const known = text.length > LONGEST ? undefined : guesses(text, reading).find(saysSo);
  if (known) return known;
  const own = googleFormula(text, reading.locale);
  return own === undefined ? undefined : { type: 'CUSTOM_FORMULA', values: [own] };

  function saysSo(condition: Condition): boolean {
    const said = conditionFormula(condition, cell, {
      serial: (moment) => serialOf(moment, reading.timeZone),
      formula: () => undefined,
    });
    return said === text;
  }
}

function guesses(text: string, { timeZone }: ConditionReading): readonly Condition[] {
  const words = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, word = '']) => word.replaceAll('""', '"'));
  const word = words[0] ?? '';
  // SEARCH has signs of its own, which the writer marks.
  const texts = [...new Set([word, word.replace(/~([?*~])/g, '$1')])];
  const numbers = [...text.replace(/"[^"]*"/g, '').matchAll(/(?<=[<>=])-?\d+(?:\.\d+)?(?:E[+-]?\d+)?/g)].map(Number);
  const days = numbers.map((serial): ConditionValue => ({ date: momentOf(serial, timeZone) }));
  const valuesFor = <T>(how: string, all: readonly T[]): readonly T[] => all.slice(0, how.endsWith('BETWEEN') ? 2 : 1);
  return [
    ...BARE.map((type) => ({ type, values: [] })),
    ...WORDED.flatMap((how) =>
      texts.map((one) => ({ type: `TEXT_${how}`, values: how.startsWith('IS_') ? [] : [one] })),
    ),
    ...(numbers.length > 0 ? ORDERED.map((how) => ({ type: `NUMBER_${how}`, values: valuesFor(how, numbers) })) : []),
    ...(numbers.length > 0 ? DATED.map((how) => ({ type: `DATE_${how}`, values: valuesFor(how, days) })) : []),
    ...RELATIVE.flatMap((how) => DAYS.map((relative) => ({ type: `DATE_${how}_RELATIVE`, values: [{ relative }] }))),
  ];
}

const CELL_IS: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'LESS_THAN',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

/** A comparison with numbers as other programs say it; undefined for what Google has no such condition for. */
export function comparisonOf(
  operator: string | undefined,
  formulas: readonly string[],
  cell: string,
  reading: ConditionReading,
): Condition | undefined {
  const how = CELL_IS[operator ?? 'between'];
  if (how === undefined) return undefined;
  const [first = ''] = formulas;
  const word = /^"((?:[^"]|"")*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
  if (word !== undefined && how === 'EQUAL_TO') return { type: 'TEXT_EQUAL_TO', values: [word] };
  // Some programs write a second number that means nothing.
  const wanted = how.endsWith('BETWEEN') ? 2 : 1;
  const numbers = formulas.slice(0, wanted).map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  if (numbers.length === wanted && !numbers.some(Number.isNaN)) return { type: `NUMBER_${how}`, values: numbers };
  // Compared with other cells: as a formula it means the same.
  const sign = { EQUAL_TO: '=', NOT_EQUAL_TO: '<>', GREATER_THAN: '>', GREATER_THAN_OR_EQUAL_TO: '>=', LESS_THAN: '<', LESS_THAN_OR_EQUAL_TO: '<=' }[how]; // biome-ignore format: one line
  return sign === undefined ? undefined : conditionOf(`${cell}${sign}${first}`, cell, reading);
}
