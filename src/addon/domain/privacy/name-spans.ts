/**
 * Runs of words that could be one person's name: a word that is sure to belong to a name, and what stands beside it. Whether
 * such a run is a person's name indeed, or somebody famous, is weighed in names.ts.
 */
import { fatherParticles, particles } from '../language/word-lists';
import type { NameWords } from './name-words';
import type { Token } from './tokens';

/** Words from `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const longest = 6;

/** Written with a capital letter, and more than one letter long. */
export const isCapital = ({ shape, word }: Token): boolean =>
  (shape === 'capital' || shape === 'capitals') && word.length > 1;

/** Words of a name that are sure by themselves. */
export const isNamePart = ({ word }: Token, words: NameWords): boolean =>
  words.isGiven(word) || words.isPatronymic(word);

/** May this word, standing to the right, still belong to the name? */
function goesOn(tokens: readonly Token[], at: number, words: NameWords): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.joined || !before) return false;
  if (token.shape === 'initial') return true;
  // «Иванов Л.А» without the last stop.
  if (token.word.length === 1 && token.shape === 'capital') return before.shape === 'initial';
  if (fatherParticles.has(token.word)) return isCapital(before) || words.isGiven(before.word);
  if (particles.has(token.word) && token.shape === 'small') {
    const next = tokens[at + 1];
    return next?.joined === true && (isCapital(next) || goesOn(tokens, at + 1, words));
  }
  if (!isCapital(token) || words.isPlace(token.word)) return false;
  return token.shape === 'capital' || isNamePart(token, words) || words.endsLikeSurname(token.word);
}

/** May this word, standing to the left, belong to the name, too? */
function comesBefore(tokens: readonly Token[], at: number, words: NameWords): boolean {
  const token = tokens[at];
  if (!token || !tokens[at + 1]?.joined) return false;
  if (token.shape === 'initial') return true;
  if (!isCapital(token) || words.isPlace(token.word) || words.isOrdinary(token.word)) return false;
  if (isNamePart(token, words) || words.endsLikeSurname(token.word)) return true;
  return !token.begins && token.shape === 'capital' && !words.isPersonWord(token.word);
}

/** The run of capitalised words and initials around a word. */
export function spanAround(tokens: readonly Token[], at: number, words: NameWords): Span {
  let first = at;
  let last = at;
  while (at - first < longest && comesBefore(tokens, first - 1, words)) first -= 1;
  while (last - at < longest && goesOn(tokens, last + 1, words)) last += 1;
  return { first, last };
}

/** «саша петрович», «иванов саша», «саша иванов»: the run in small letters around a given name, if it is one. */
export function smallSpan(tokens: readonly Token[], at: number, words: NameWords): Span | undefined {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const isSurname = (token: Token | undefined): boolean =>
    token !== undefined && token.word.length > 4 && (words.endsLikeSurname(token.word) || isCapital(token));
  const surnameBefore =
    tokens[at]?.joined === true && isSurname(before) && before?.begins !== isCapital(before as Token);
  if (next?.joined && words.isSurePatronymic(next.word)) {
    const after = tokens[at + 2];
    return { first: surnameBefore ? at - 1 : at, last: after?.joined && isSurname(after) ? at + 2 : at + 1 };
  }
  if (words.isAlsoWord(tokens[at]?.word ?? '')) return undefined;
  if (surnameBefore && words.endsLikeSurname(before?.word ?? '')) return { first: at - 1, last: at };
  if (next?.joined && isSurname(next)) return { first: at, last: at + 1 };
  return undefined;
}
