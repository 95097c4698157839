/** Phrases of several kinds in whatever form of their words: the special categories of personal data, words about harm. */
import { wordMatcher } from './name-words';
import { listOf } from './words';

interface Part {
  readonly fits: (word: string) => boolean;
  /** The first two letters of the words that fit. */
  readonly starts: readonly string[];
  readonly optional: boolean;
}

interface Phrase<Kind> {
  readonly kind: Kind;
  readonly parts: readonly Part[];
}

interface Word {
  readonly word: string;
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

interface Sight {
  readonly text: string;
  readonly words: readonly Word[];
}

const sightOf = (text: string): Sight => ({
  text,
  words: [...text.matchAll(/[\p{L}\d]+/gu)].map((match) => {
    const from = match.index ?? 0;
    const [raw] = match;
    return { word: raw.toLowerCase().replace(/ё/g, 'е'), raw, from, to: from + raw.length };
  }),
});

/** Only blanks or a hyphen stand between this word and the one before. */
function isJoined({ text, words }: Sight, at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return before !== undefined && here !== undefined && /^[\s\u00a0-]*$/.test(text.slice(before.to, here.from));
}

const partOf = (words: string): Part => {
  const optional = words.endsWith('?');
  const choices = words
    .replace(/\?$/, '')
    .split('|')
    .filter((choice) => choice !== '');
  const starts = choices.map((choice) => choice.replace('*', '').slice(0, 2));
  let matcher: ((word: string) => boolean) | undefined;
  const fits = (word: string): boolean => {
    matcher ??= wordMatcher(choices.join(' '));
    return matcher(word);
  };
  return { fits, starts, optional };
};

/** How many words the phrase takes from here; nothing when it is not here. */
function measure(sight: Sight, at: number, parts: readonly Part[], first = true): number | undefined {
  const [part, ...rest] = parts;
  if (!part) return 0;
  const word = sight.words[at];
  if (word && (first || isJoined(sight, at)) && part.fits(word.word)) {
    const more = measure(sight, at + 1, rest, false);
    if (more !== undefined) return more + 1;
  }
  return part.optional ? measure(sight, at, rest, first) : undefined;
}

/** Whether the phrase may begin with this word. */
const begins = ([part, ...rest]: readonly Part[], word: string): boolean =>
  part !== undefined && (part.fits(word) || (part.optional && begins(rest, word)));

/** How a phrase may begin: with its first word, or with the next one when that may be missing. */
function startsOf([part, ...rest]: readonly Part[]): ReadonlySet<string> {
  if (!part) return new Set();
  return new Set([...part.starts, ...(part.optional ? startsOf(rest) : [])]);
}

/** Phrases by their kind, abbreviations in capitals that say the same, words after which something is a subject and no news. */
export interface PhraseLists<Kind extends string> {
  readonly phrases: Readonly<Record<Kind, readonly string[]>>;
  readonly abbreviations?: Readonly<Record<Kind, string>>;
  readonly topics: string;
}

/** What was found, in the order of the text: where it begins, and the sign after its last one. */
export type PhraseFinder<Kind extends string> = (
  text: string,
) => readonly { readonly kind: Kind; readonly from: number; readonly to: number }[];

/** A finder of the phrases of these lists. What comes right after «проект о», «профилактика» is a subject and no news of a person. */
export function createPhraseFinder<Kind extends string>({
  phrases,
  abbreviations,
  topics,
}: PhraseLists<Kind>): PhraseFinder<Kind> {
  const kinds = Object.keys(phrases) as Kind[];
  const all = kinds.flatMap((kind) =>
    phrases[kind].map((line): Phrase<Kind> => ({ kind, parts: line.split(' ').map(partOf) })),
  );
  const byStart = new Map<string, Phrase<Kind>[]>();
  for (const phrase of all)
    for (const start of startsOf(phrase.parts)) byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  const capitals = new Map(
    kinds.flatMap((kind) => listOf(abbreviations?.[kind] ?? '').map((word) => [word, kind] as const)),
  );
  const isTopic = wordMatcher(topics);
  const isSubject = (sight: Sight, at: number): boolean => {
    const { words } = sight;
    const joined = isJoined(sight, at) ? [words[at - 1], isJoined(sight, at - 1) ? words[at - 2] : undefined] : [];
    return joined.some((word) => word !== undefined && isTopic(word.word));
  };
  // People use few words, and most of them begin nothing.
  const known = new Map<string, readonly Phrase<Kind>[]>();
  const beginningWith = (word: string): readonly Phrase<Kind>[] => {
    const before = known.get(word);
    if (before) return before;
    const phrasesOf = (byStart.get(word.slice(0, 2)) ?? []).filter(({ parts }) => begins(parts, word));
    known.set(word, phrasesOf);
    return phrasesOf;
  };
  return (text) => {
    const sight = sightOf(text);
    const { words } = sight;
    const found: { kind: Kind; from: number; to: number }[] = [];
    for (let at = 0; at < words.length; ) {
      const here = words[at] as Word;
      const short = capitals.get(here.raw);
      const matches = beginningWith(here.word).flatMap((phrase) => {
        const length = measure(sight, at, phrase.parts);
        return length === undefined || length === 0 ? [] : [{ kind: phrase.kind, length }];
      });
      const best = matches.sort((a, b) => b.length - a.length)[0] ?? (short ? { kind: short, length: 1 } : undefined);
      if (best && !isSubject(sight, at))
        found.push({ kind: best.kind, from: here.from, to: words[at + best.length - 1]?.to ?? here.to });
      at += best?.length ?? 1;
    }
    return found;
  };
}
