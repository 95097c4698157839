/**
 * What a proposal comes to, level by level, and how another one differs from it: the price of a change that a person makes by hand, and who
 * would move. Pairs at work are left aside, they never move. Words are left to texts.
 */
import type { Proposal, ProposalLine } from './propose';

/** Counted over the pairs that are proposed or locked. */
export interface Levels {
  readonly pairs: number;
  /** Pairs in which both wished for each other, and in which one did. */
  readonly mutual: number;
  readonly oneSided: number;
  /** The sum of scores, 0 … 1000 for each pair. */
  readonly score: number;
}

export const levelNames = ['pairs', 'mutual', 'oneSided', 'score'] as const satisfies readonly (keyof Levels)[];

/** Somebody who would have another mentor, get one, or lose one. */
export interface Move {
  readonly mentee: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface Comparison {
  readonly before: Levels;
  readonly after: Levels;
  /** After minus before. */
  readonly difference: Levels;
  readonly moves: readonly Move[];
}

export const isProposed = ({ state }: Pick<ProposalLine, 'state'>): boolean =>
  state === 'предложено' || state === 'закреплено';

type ScoreOf = Proposal['scoreOf'];

export function levelsOfLines(lines: readonly ProposalLine[], scoreOf: ScoreOf): Levels {
  const made = lines.filter(isProposed);
  const scores = made.map(({ mentee, mentor = '' }) => scoreOf(mentee, mentor) ?? 0);
  return {
    pairs: made.length,
    mutual: made.filter(({ sympathy }) => sympathy === 2).length,
    oneSided: made.filter(({ sympathy }) => sympathy === 1).length,
    score: scores.reduce((sum, score) => sum + score, 0),
  };
}

/** Both are measured by the weights of the first: otherwise a sum of scores would change although nobody moves. */
export function compareProposals(before: Proposal, after: Proposal): Comparison {
  const [was, is] = [before, after].map(({ lines }) => levelsOfLines(lines, before.scoreOf)) as [Levels, Levels];
  const difference = Object.fromEntries(levelNames.map((name) => [name, is[name] - was[name]])) as unknown as Levels;
  const mentorsAfter = new Map(after.lines.map((line) => [line.mentee, isProposed(line) ? line.mentor : undefined]));
  const moves = before.lines.flatMap((line): readonly Move[] => {
    const [from, to] = [isProposed(line) ? line.mentor : undefined, mentorsAfter.get(line.mentee)];
    return from === to ? [] : [{ mentee: line.mentee, from, to }];
  });
  return { before: was, after: is, difference, moves };
}

/** The least and the greatest score over all permitted pairs; nothing when fewer than two are permitted. */
export interface Spread {
  readonly least: number;
  readonly greatest: number;
  /** So near to each other that scores do not help to choose. */
  readonly isAlike: boolean;
}

/** Scores that differ by less than this of 1000 say the same. */
const noticeable = 20;

export function spreadOf({ instance: { edges } }: Pick<Proposal, 'instance'>): Spread | undefined {
  if (edges.length < 2) return undefined;
  const [least, greatest] = edges.reduce<readonly [number, number]>(
    ([low, high], { score }) => [Math.min(low, score), Math.max(high, score)],
    [1000, 0],
  );
  return { least, greatest, isAlike: greatest - least < noticeable };
}
