/**
 * Of which pairs a case is worth writing: the aim is reached whole and half of the plan at least is done. Pairs of one form with one main request
 * give one case, told by the pair that has done most; the others are its confirmation. Words are left to others.
 */

/** A pair whose end is written down, as far as a case may tell of it. */
export interface PairDone {
  readonly pair: string;
  readonly form: string | undefined;
  /** Codes of the tags asked for, the most important first. */
  readonly tags: readonly string[];
  readonly reached: 'да' | 'частично' | 'нет' | undefined;
  readonly held: number;
  /** Tasks of the plan in force. */
  readonly tasks: number;
  /** What was done of them, in the words of the plan. */
  readonly done: readonly string[];
  readonly goal: string;
  /** The sign by which the pair knew that the aim is reached. */
  readonly sign: string;
  readonly presentation: string;
  /** The mean of what mentees said of usefulness, and of how many people; untold below five. */
  readonly usefulness: number | undefined;
  readonly told: number;
}

export interface PracticeCandidate extends PairDone {
  /** How many other pairs of the same form have reached their aim with the same request. */
  readonly alike: number;
}

/** A candidate with what its words need besides. */
export interface PracticeToWord extends PracticeCandidate {
  /** Names of the tags, the most important first. */
  readonly requests: readonly string[];
  /** Of what was done, the words that tell of nobody. */
  readonly doneWords: readonly string[];
  /** How many words of the plan tell of somebody and were left out. */
  readonly left: number;
}

/** The words of a draft. */
export interface PracticeDraft {
  readonly title: string;
  readonly request: string;
  readonly done: string;
  readonly result: string;
  readonly review: string;
  readonly repeat: string;
  readonly why: string;
}

/** A case that stands on the sheet already. */
interface KnownPractice {
  readonly source: string;
  readonly year: string;
  /** The curator does not want it shown. */
  readonly isTakenOff: boolean;
}

/** So many cases of a year are proposed: more nobody puts into words. Who takes one off may have another proposed. */
export const mostOfYear = 10;

/** Less than half of the plan done is no example, even if the pair calls its aim reached. */
const isWorth = ({ reached, tags, done, tasks }: PairDone): boolean =>
  reached === 'да' && tags.length > 0 && done.length > 0 && done.length * 2 >= tasks;

const kindOf = ({ form, tags }: PairDone): string => JSON.stringify([form, tags[0]]);

/** Whose plan is done to the larger part, then who met more often; codes decide between equals. */
const byDeeds = (a: PairDone, b: PairDone): number =>
  b.done.length / b.tasks - a.done.length / a.tasks || b.held - a.held || (a.pair < b.pair ? -1 : 1);

/** The best confirmed first. A kind of which one pair has told its case this year is not proposed again, whatever became of it. */
export function practiceCandidates(
  pairs: readonly PairDone[],
  known: readonly KnownPractice[],
  year: string,
): readonly PracticeCandidate[] {
  const ofYear = known.filter((one) => one.year === year && one.source !== '');
  const told = new Set(ofYear.map(({ source }) => source));
  const kinds = new Map<string, PairDone[]>();
  for (const pair of pairs.filter(isWorth)) kinds.set(kindOf(pair), [...(kinds.get(kindOf(pair)) ?? []), pair]);
  return [...kinds.values()]
    .filter((alike) => !alike.some(({ pair }) => told.has(pair)))
    .flatMap((alike) => {
      const [best] = [...alike].sort(byDeeds);
      return best ? [{ ...best, alike: alike.length - 1 }] : [];
    })
    .sort((a, b) => b.alike - a.alike || byDeeds(a, b))
    .slice(0, Math.max(0, mostOfYear - ofYear.filter(({ isTakenOff }) => !isTakenOff).length));
}

/** A title that no other case has. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} (${number})`;
  return free;
}
