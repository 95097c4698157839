/**
 * «Что требует внимания»: which findings ask for the curator's day – pairs, people, papers, terms – and how urgently, and what becomes of
 * them: put off, back by itself or at once when worse, gone. Findings about the book itself are no matters. Reading and writing are left to others.
 */
import type { Day } from '../../schema/cell';
import { type Issue, issueKey } from '../../schema/issue';

/** 3: today, whatever else there is. 2: red. 1: yellow. */
export type Weight = 1 | 2 | 3;

export interface Matter {
  /** The same while it is about the same, however bad it is and wherever its row stands. */
  readonly key: string;
  readonly weight: Weight;
}

const weights: Readonly<Partial<Record<Issue['code'], Weight>>> = {
  'safety-case': 3,
  'help-wanted': 2,
  'change-wanted': 2,
  'appeal-waiting': 2,
  'erasure-due': 2,
  'page-to-clean': 2,
  'page-to-replace': 2,
  'pair-silent': 1,
  'pair-discontent': 1,
  'meetings-fell-through': 1,
  'plan-missing': 1,
  'tasks-late': 1,
  'expectations-missing': 1,
  'papers-missing': 1,
  'papers-ahead': 1,
  'draft-waiting': 1,
  'term-ending': 1,
  'page-stale': 1,
  'page-waiting': 1,
};

/** Facts that tell how bad it is, not what it is. */
const degrees: readonly string[] = ['isLong', 'isLow', 'isOver', 'count', 'pairs'];

/** Nothing for a finding that is mended in the book. */
export function matterOf(issue: Issue): Matter | undefined {
  const weight = weights[issue.code];
  if (weight === undefined) return undefined;
  const { place, ...facts } = issue;
  const told = Object.entries(facts).filter(([name]) => !degrees.includes(name));
  const isWorse = degrees.some((name) => (facts as Readonly<Record<string, unknown>>)[name] === true);
  return {
    key: JSON.stringify([place.sheet, told.sort(([a], [b]) => (a < b ? -1 : 1))]),
    weight: isWorse ? 2 : weight,
  };
}

/** By this a finding is known on «Проверка» when the check is made again. */
export const findingKey = (issue: Issue): string => matterOf(issue)?.key ?? issueKey(issue);

/** A matter as it stands on «Проверка». */
export interface Kept {
  readonly since?: Day | undefined;
  /** Not before this day. */
  readonly until?: Day | undefined;
  readonly why?: string | undefined;
  /** How urgent it was when it was put off. */
  readonly held?: number | undefined;
}

/** Is it out of sight today? It comes back on its day, and at once when it has become worse. */
export const isPutOff = ({ until, held }: Kept, weight: Weight, today: Day): boolean =>
  until !== undefined && today < until && weight <= (held ?? weight);

/** The matter as it is to be kept today: a day that has come, or worse news, ends what was put off. */
export function keepMatter(before: Kept | undefined, weight: Weight, today: Day): Kept {
  const since = before?.since ?? today;
  if (!before || !isPutOff(before, weight, today)) return { since };
  return { since, until: before.until, why: before.why, held: before.held ?? weight };
}
