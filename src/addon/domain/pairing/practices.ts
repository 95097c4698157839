/**
 * Practices of the school: cases of mentoring without names. What an approved one still lacks or tells of somebody, which of them fit the
 * request of a pair, how they are searched. Where they are kept and how they look is left to others.
 */

/** A case as its sheet has it; words that are not there are empty. */
export interface Practice {
  readonly title: string;
  readonly form: string | undefined;
  /** Codes of the list of tags. */
  readonly tags: readonly string[];
  readonly problem: string;
  readonly request: string;
  readonly done: string;
  readonly result: string;
  readonly review: string;
  readonly repeat: string;
  readonly materials: string;
  /** The school year from which it is: 2026/27. */
  readonly year: string;
}

/** The words of a case, in the order in which it is told. */
export const tellingParts = [
  'title',
  'problem',
  'request',
  'done',
  'result',
  'review',
  'repeat',
  'materials',
] as const satisfies readonly (keyof Practice)[];

export type PracticePart = (typeof tellingParts)[number];

/** A case without one of these tells nobody anything; the review and the materials may be missing. */
const neededParts: readonly PracticePart[] = ['problem', 'request', 'done', 'result', 'repeat'];

export interface PracticeFaults {
  readonly lacking: readonly (PracticePart | 'tags')[];
  /** Parts that tell of somebody. */
  readonly telling: readonly PracticePart[];
}

/** Codes of people and of pairs: whoever has the key file reads names in them. */
const namesByCode = (words: string): boolean => /(?<![\p{L}\d])(?:[УПН]|ПГ)[-–]\s?\d{1,4}(?!\d)/u.test(words);

/** What keeps a case from being shown; nobody is named in a sound one. */
export const faultsOf = (practice: Practice, isPersonal: (words: string) => boolean): PracticeFaults => ({
  lacking: [
    ...(practice.tags.length === 0 ? (['tags'] as const) : []),
    ...neededParts.filter((part) => practice[part].trim() === ''),
  ],
  telling: tellingParts.filter((part) => namesByCode(practice[part]) || isPersonal(practice[part])),
});

export const isSound = ({ lacking, telling }: PracticeFaults): boolean => lacking.length + telling.length === 0;

/** What a pair asks for, the most important first. */
export interface PairRequest {
  readonly form: string | undefined;
  readonly tags: readonly string[];
  /** The running school year: its own cases are not past experience yet. */
  readonly year: string;
}

/** More of them nobody reads beside a plan. */
const mostOffered = 2;

/** Cases of earlier years with the same request: those of the main request first, then of the same form, then the newest. */
export function offeredTo<Kept extends Practice>(
  { form, tags, year }: PairRequest,
  kept: readonly Kept[],
): readonly Kept[] {
  const rank = (one: Kept): number =>
    Math.min(...one.tags.flatMap((tag) => (tags.includes(tag) ? tags.indexOf(tag) : [])));
  return kept
    .filter((one) => one.year !== year && one.tags.some((tag) => tags.includes(tag)))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(b.form === form) - Number(a.form === form) ||
        (a.year < b.year ? 1 : a.year > b.year ? -1 : 0) ||
        (a.title < b.title ? -1 : 1),
    )
    .slice(0, mostOffered);
}

/** What somebody looks for; what is not named does not matter. */
export interface PracticeWish {
  readonly words: string;
  readonly form: string;
  readonly tags: readonly string[];
}

const plain = (words: string): string => words.toLowerCase().replace(/ё/g, 'е');

/** Every word somewhere in the case, one of the tags, the form. */
export function fits(practice: Practice, tagNames: readonly string[], { words, form, tags }: PracticeWish): boolean {
  const said = plain([...tellingParts.map((part) => practice[part]), practice.year, ...tagNames].join('\n'));
  return (
    (form === '' || practice.form === form) &&
    (tags.length === 0 || practice.tags.some((tag) => tags.includes(tag))) &&
    plain(words)
      .split(/\s+/)
      .every((word) => said.includes(word))
  );
}
