/**
 * Names of people in a free text. A given name or a patronymic with a capital letter is enough; an ending of surnames is weighed by
 * its place in the sentence and by the words around it; small letters need two parts that agree. Left alone are writers
 * and heroes of books as they are usually named, places, streets, schools «имени …» – unless the words before say that a
 * person is meant: «меня зовут», «учитель», «друг».
 */
import { particles } from '../language/word-lists';
import type { Found } from './found';
import { isCapital, isNamePart, type Span, smallSpan, spanAround } from './name-spans';
import type { NameWords } from './name-words';
import { type Token, tokenise } from './tokens';

/** Parts of the text that are spoken for: addresses, streets. */
type Taken = readonly { readonly from: number; readonly to: number }[];

interface Sight {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: NameWords;
}

const verbs = /(?:л|ла|ли|ло|ть|ти|ет|ит|ют|ят|ат|ут|ем|им|ся|сь)$/;

/** «Учитель», «зовут», «друг» stand before. */
function isIntroduced({ tokens, words, text }: Sight, first: number): boolean {
  const before = tokens[first - 1];
  const here = tokens[first];
  if (!before || !here || /[.!?…\n,;()]/.test(text.slice(before.to, here.from))) return false;
  return words.isPersonWord(before.word);
}

/** Nothing more of the sentence's part follows. */
const isLast = ({ text, tokens }: Sight, last: number): boolean =>
  /^\s*(?:$|[,.;:!?()–—\n-])/.test(text.slice(tokens[last]?.to ?? 0));

/** A street, a school, a prize named after somebody. */
const isNamedAfter = ({ tokens }: Sight, first: number): boolean =>
  ['имени', 'им', 'памяти'].includes(tokens[first - 1]?.word ?? '');

/** A writer, a scientist, a hero of a book, as people usually name them. */
function isFamous(sight: Sight, { first, last }: Span): boolean {
  const { tokens, words } = sight;
  const inside = tokens.slice(first, last + 1);
  const at = inside.findIndex(({ word }) => words.famous(word) !== undefined);
  const names = words.famous(inside[at]?.word ?? '');
  if (!names || isIntroduced(sight, first)) return false;
  const rest = inside.filter((_token, index) => index !== at);
  const known = ({ word, shape }: Token): boolean =>
    shape === 'initial'
      ? [...names].some((name) => name.startsWith(word))
      : names.has(word) || words.famous(word) === names;
  // «Роман Пушкина» is a book and no Roman.
  const isBook = rest.length === 1 && at === 1 && words.isAlsoWord(inside[0]?.word ?? '');
  if (isBook) return true;
  const surnameFirst = at === 0 && rest.some(({ word, shape }) => shape !== 'initial' && words.isGiven(word));
  return rest.every(known) && !surnameFirst;
}

/** One word with a capital letter that is a given name or a patronymic. */
function isLonePart(sight: Sight, at: number): boolean {
  const { tokens, words } = sight;
  const token = tokens[at];
  if (!token) return false;
  if (isIntroduced(sight, at)) return true;
  if (!words.isGiven(token.word)) return words.isSurePatronymic(token.word) || !token.begins;
  if (token.quoted || words.isAlsoThing(token.word)) return false;
  return !words.isAlsoWord(token.word) || (!token.begins && token.shape === 'capital');
}

const nominative = /(?:ов|ев|ин|ын)а?$|ск(?:ий|ая)$|енко$/;

/** One word with a capital letter that only ends like a surname. */
function isLoneSurname(sight: Sight, at: number): boolean {
  const { tokens, words } = sight;
  const token = tokens[at];
  if (!token || !words.endsLikeSurname(token.word) || words.isPlace(token.word)) return false;
  if (isIntroduced(sight, at)) return true;
  if (token.quoted || token.shape === 'capitals' || words.famous(token.word)) return false;
  const next = tokens[at + 1];
  const goesOn = next?.joined === true && next.shape === 'small';
  if (token.begins) {
    const alone = isLast(sight, at) && (next === undefined || next.begins);
    return nominative.test(token.word) && (alone || (goesOn && verbs.test(next.word) && !words.isOrdinary(next.word)));
  }
  return !words.isAdjectival(token.word) || !goesOn || next.word.length < 4;
}

/** The run beside initials: «Иванов А.», «А.С. Грач»; one initial needs more than any capital letter. */
function isWithInitials({ tokens, words }: Sight, { first, last }: Span): boolean {
  const inside = tokens.slice(first, last + 1);
  const initials = inside.filter(({ shape }) => shape === 'initial').length;
  const others = inside.filter(isCapital);
  if (initials === 0 || others.length === 0) return false;
  if (others.some((token) => words.isLetterWord(token.word) || words.isOrdinary(token.word))) return false;
  return (
    initials > 1 || others.some(({ word, begins }) => words.endsLikeSurname(word) || words.isGiven(word) || !begins)
  );
}

/** A capitalised word at the beginning of a sentence joins the name behind it when nothing else can follow: «Грач Матвей, 9Б». */
function withBeginning(sight: Sight, span: Span): Span {
  const { tokens, words } = sight;
  const before = tokens[span.first - 1];
  if (!before?.begins || !isCapital(before) || !tokens[span.first]?.joined || !isLast(sight, span.last)) return span;
  const { word } = before;
  const isPlain = word.length < 3 || verbs.test(word) || words.isOrdinary(word) || words.isPersonWord(word);
  return isPlain || words.isPlace(word) || words.isWork(word) ? span : { first: span.first - 1, last: span.last };
}

/** Capitalised words side by side of which none is known as part of a name: «Кивинен Хельми, 9Б». */
function isUnusualName(sight: Sight, { first, last }: Span): boolean {
  const { tokens, words, text } = sight;
  const inside = tokens.slice(first, last + 1);
  const isOpen = inside.every(({ shape, quoted, word }) => shape === 'capital' && !quoted && !words.isOrdinary(word));
  if (!isOpen || inside.length > 3) return false;
  if (isIntroduced(sight, first)) return true;
  const [head, tail] = [inside[0], inside[inside.length - 1]];
  if (!head || !tail) return false;
  const after = text.slice(tail.to);
  const isWhole = head.begins && /^\s*(?:[.!?…\n]|$)/.test(after);
  const hasClass = /^,?\s*\(?(?:1[01]|[1-9])\s?-?[«"]?[А-Еа-е](?![а-яё])/.test(after);
  return isWhole || hasClass || inside.some((_token, index) => isLoneSurname(sight, first + index));
}

function spanAt(sight: Sight, at: number): Span | undefined {
  const { tokens, words } = sight;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.shape === 'small') {
    if (!words.isGiven(token.word)) return undefined;
    const span = smallSpan(tokens, at, words);
    const introduced = isIntroduced(sight, at) && !words.isAlsoWord(token.word);
    return span ?? (introduced ? spanAround(tokens, at, words) : undefined);
  }
  const span = spanAround(tokens, at, words);
  const inside = tokens.slice(span.first, span.last + 1);
  if (isFamous(sight, span)) return undefined;
  if (token.shape === 'initial') return isWithInitials(sight, span) ? span : undefined;
  if (!isCapital(token)) return undefined;
  if (inside.length === 1) {
    if (isNamePart(token, words)) return isLonePart(sight, at) ? withBeginning(sight, span) : undefined;
    if (isLoneSurname(sight, at)) return span;
    const fits =
      token.shape === 'capital' &&
      !token.begins &&
      !token.quoted &&
      !words.isPersonWord(token.word) &&
      !words.isOrdinary(token.word) &&
      !words.isPlace(token.word);
    return fits && isIntroduced(sight, at) ? span : undefined;
  }
  if (inside.some((each) => isNamePart(each, words) && each.shape !== 'initial')) {
    const onlyDoubtful = inside.every(
      ({ word }) =>
        words.isAlsoThing(word) || (!words.isGiven(word) && !words.endsLikeSurname(word) && !words.isPatronymic(word)),
    );
    return onlyDoubtful && !isIntroduced(sight, span.first) ? undefined : withBeginning(sight, span);
  }
  if (inside.some(({ shape }) => shape === 'initial')) return isWithInitials(sight, span) ? span : undefined;
  // «Хендрик ван дер Берг», «Шон О’Брайен».
  if (inside.some(({ word, shape }) => (shape === 'small' && particles.has(word)) || word.includes('’'))) return span;
  return isUnusualName(sight, span) ? span : undefined;
}

/** Everything in the text that names a person. */
export function findNames(text: string, words: NameWords, taken: Taken): readonly Found[] {
  const sight: Sight = { text, tokens: tokenise(text), words };
  const found: Found[] = [];
  sight.tokens.forEach((token, at) => {
    const end = found[found.length - 1]?.to ?? 0;
    if (token.from < end || taken.some(({ from, to }) => token.from < to && from < token.to)) return;
    const span = spanAt(sight, at);
    if (!span || isNamedAfter(sight, span.first)) return;
    const from = sight.tokens[span.first]?.from ?? token.from;
    const to = sight.tokens[span.last]?.to ?? token.to;
    found.push({ kind: 'name', from, to });
  });
  return found;
}
