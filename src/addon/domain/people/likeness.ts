/**
 * Whether two rows of a base tell of one person: by code, by name, by what else is known of them. Names differ by mistake – «ё», the order
 * of words, a wrong letter, a part left out – or because the people differ: twins, namesakes, brother and sister. Nothing is merged here.
 */
import type { Likeness } from '../../schema/issue';
import { parseName } from '../language/name-parts';
import { femaleNames, maleNames, plain } from '../language/word-lists';
import { readCode } from './code';

/** What is known of somebody, as far as it helps to tell people apart. */
export interface Known {
  readonly code: string;
  readonly fullName?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly contact?: string | undefined;
  /** Class, post or place of work. */
  readonly place?: string | undefined;
}

/** A known person, taken apart once: the same one is compared with many. */
export interface Likened {
  readonly code: string | undefined;
  readonly name: NameWords | undefined;
  readonly birthYear: number | undefined;
  readonly contacts: readonly string[];
  readonly place: string | undefined;
  readonly schoolClass: readonly [number, string] | undefined;
}

interface NameWords {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly initials: readonly string[];
  /** As it was written, for telling what differs. */
  readonly written: string;
}

/** Latin letters that look like Russian ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  b: 'в',
  h: 'н',
};

const inRussian = (text: string): string =>
  /[а-яё]/i.test(text)
    ? text.replace(/[a-z]/gi, (sign) => {
        const letter = lookAlikes[sign.toLowerCase()];
        if (letter === undefined) return sign;
        return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
      })
    : text;

function nameOf(text: string | undefined): NameWords | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const { surname, given, patronymic, initials } = parseName(inRussian(text));
  const join = (words: readonly string[]): string => plain(words.join(' '));
  const words = { surname: join(surname), given: join(given), patronymic: join(patronymic) };
  if (words.surname === '') return undefined;
  const signs = initials.map((sign) => plain(sign.replace('.', '')));
  return { ...words, initials: signs, written: plain(inRussian(text)).replace(/\s+/g, ' ').trim() };
}

/** Telephones by their last ten digits, mail boxes in small letters. */
const contactsOf = (text: string | undefined): readonly string[] => {
  const mail = (text ?? '').toLowerCase().match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? [];
  const phones = ((text ?? '').match(/\+?\d[\d\s()–-]{8,}\d/g) ?? []).map((words) => words.replace(/\D/g, ''));
  return [...mail, ...phones.filter(({ length }) => length >= 10).map((digits) => digits.slice(-10))];
};

const classOf = (text: string): readonly [number, string] | undefined => {
  const found = /^(1[01]|[1-9])\s*[-–]?\s*[«"]?\s*([а-яё])?(?![а-яё])/i.exec(text.trim());
  return found ? [Number(found[1]), plain(found[2] ?? '')] : undefined;
};

/** The person, ready to be compared. */
export const liken = ({ code, fullName, birthYear, contact, place }: Known): Likened => ({
  code: readCode(code)?.code,
  name: nameOf(fullName),
  birthYear,
  contacts: contactsOf(contact),
  place: place === undefined ? undefined : plain(place).replace(/[\s«»"]+/g, ''),
  schoolClass: place === undefined ? undefined : classOf(place),
});

/** Letters to be put in, left out, changed or swapped with their neighbours to make one word of the other (Damerau, Levenshtein). */
function distance(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_none, at) => at)];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1];
      let least = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + (same ? 0 : 1));
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (swapped) least = Math.min(least, (before[to - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

type Compared = 'same' | 'misspelled' | 'missing' | 'different';

/** Shorter words differ by a letter because they are different words. */
const shortestMisspelled = 4;

const isNear = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= shortestMisspelled && distance(one, other) === 1;

const isKnownGiven = (word: string): boolean => maleNames.has(word) || femaleNames.has(word);

/** Two names that both exist are two names, however near: Марина is not a misspelled Мария. */
function compareGiven(one: string, other: string): Compared {
  if (one === '' || other === '') return 'missing';
  if (one === other) return 'same';
  return isNear(one, other) && !(isKnownGiven(one) && isKnownGiven(other)) ? 'misspelled' : 'different';
}

const ofWoman = (word: string): boolean => /[ая]$/.test(word);

/** Котов and Котова are brother and sister. */
function compareSurname(one: string, other: string): Compared {
  if (one === other) return 'same';
  return isNear(one, other) && ofWoman(one) === ofWoman(other) ? 'misspelled' : 'different';
}

function comparePatronymic(one: string, other: string): Compared {
  if (one === '' || other === '') return one === other ? 'same' : 'missing';
  if (one === other) return 'same';
  return isNear(one, other) && ofWoman(one) === ofWoman(other) ? 'misspelled' : 'different';
}

/** In what the names are alike; nothing when they are names of different people. */
function compareNames(one: NameWords, other: NameWords): Likeness | undefined {
  const surname = compareSurname(one.surname, other.surname);
  if (one.initials.length > 0 || other.initials.length > 0) {
    const [first, second] = [signsOf(one), signsOf(other)];
    const length = Math.min(first.length, second.length);
    const fits = length > 0 && first.slice(0, length).join() === second.slice(0, length).join();
    if (surname !== 'same' || !fits) return undefined;
    return one.initials.length > 0 && other.initials.length > 0 ? 'same-name' : 'name-incomplete';
  }
  const parts = [surname, compareGiven(one.given, other.given), comparePatronymic(one.patronymic, other.patronymic)];
  if (parts.includes('different')) return undefined;
  const wrong = parts.filter((part) => part === 'misspelled').length;
  const missing = parts.includes('missing');
  if (wrong > 1 || (wrong === 1 && missing)) return undefined;
  if (wrong === 1) return 'misspelled';
  if (missing) return 'name-incomplete';
  const [first = '', second = ''] = [one.written.split(' ')[0], other.written.split(' ')[0]];
  return first === second ? 'same-name' : 'other-order';
}

const signsOf = ({ given, patronymic, initials }: NameWords): readonly string[] =>
  initials.length > 0 ? initials : [given, patronymic].flatMap((word) => word.slice(0, 1) || []);

/** Years of birth or classes that one person cannot have at once. A common telephone outweighs the class: children change classes. */
function contradict(one: Likened, other: Likened, supports: readonly Likeness[]): boolean {
  if (one.birthYear !== undefined && other.birthYear !== undefined && one.birthYear !== other.birthYear) return true;
  const [first, second] = [one.schoolClass, other.schoolClass];
  if (!first || !second || supports.includes('same-contact')) return false;
  return first[0] !== second[0] || (first[1] !== '' && second[1] !== '' && first[1] !== second[1]);
}

function supportsOf(one: Likened, other: Likened): readonly Likeness[] {
  const supports: Likeness[] = [];
  if (one.birthYear !== undefined && one.birthYear === other.birthYear) supports.push('same-birth-year');
  if (one.place !== undefined && one.place !== '' && one.place === other.place) supports.push('same-class');
  if (one.contacts.some((contact) => other.contacts.includes(contact))) supports.push('same-contact');
  return supports;
}

/**
 * Why these two seem to be one person; nothing when they do not. A name that is only nearly the same, or not whole, needs something else
 * that is alike.
 */
export function findLikeness(one: Likened, other: Likened): readonly Likeness[] | undefined {
  if (one.code !== undefined && one.code === other.code) return ['same-code'];
  if (!one.name || !other.name) return undefined;
  const name = compareNames(one.name, other.name);
  if (name === undefined) return undefined;
  const supports = supportsOf(one, other);
  if (contradict(one, other, supports)) return undefined;
  const needsSupport = name === 'misspelled' || name === 'name-incomplete';
  return needsSupport && supports.length === 0 ? undefined : [name, ...supports];
}

/** Two rows that seem to tell of one person, by their places in the list. */
export interface Alike {
  readonly first: number;
  readonly second: number;
  readonly reasons: readonly Likeness[];
}

/** Every pair of the list that seems to be one person, in the order of the list. Only people whose names begin alike are compared. */
export function findAlike(people: readonly Known[]): readonly Alike[] {
  const likened = people.map(liken);
  const groups = new Map<string, number[]>();
  const join = (key: string, index: number): void => {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  };
  likened.forEach(({ code, name }, index) => {
    if (code !== undefined) join(`code ${code}`, index);
    if (name) join(`name ${name.surname.slice(0, 1)}${(name.given || (name.initials[0] ?? '')).slice(0, 1)}`, index);
  });
  const found = new Map<string, Alike>();
  for (const group of groups.values())
    group.forEach((first, at) => {
      for (const second of group.slice(at + 1)) {
        const reasons = findLikeness(likened[first] as Likened, likened[second] as Likened);
        if (reasons) found.set(`${first} ${second}`, { first, second, reasons });
      }
    });
  return [...found.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}
