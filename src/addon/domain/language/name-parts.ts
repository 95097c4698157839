/**
 * Takes a Russian full name apart: surname, given name, patronymic or initials. What is unusual about the spelling or the
 * order is said by flags; nothing is declined here.
 */
import type { NameFlag } from '../../schema/name';
import { fatherParticles, femaleNames, maleNames, particles, plain } from './word-lists';

export type { NameFlag };

export interface NameParts {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly patronymic: readonly string[];
  /** Instead of given name and patronymic: М., П. */
  readonly initials: readonly string[];
  readonly flags: readonly NameFlag[];
  /** Nobody can say how to decline it: it stays as it is in every case. */
  readonly fixed: boolean;
}

const nobody = { surname: [], given: [], patronymic: [], initials: [] } as const;

const malePatronymic = /^[а-яё-]{2,}[иы]ч$/i;
const femalePatronymic = /^[а-яё-]{2,}(?:вна|чна|шна)$/i;

/** «Петрович», «Петровна»; tells the gender by the way. */
export function patronymicGender(word: string): 'male' | 'female' | undefined {
  const last = plain(word).split(/[ -]/).pop() ?? '';
  if (/(оглы|оглу|улы|уулу|угли)$/.test(last)) return 'male';
  if (/(кызы|гызы|кизи)$/.test(last)) return 'female';
  if (malePatronymic.test(word)) return 'male';
  return femalePatronymic.test(word) ? 'female' : undefined;
}

const isKnownGiven = (word: string): boolean =>
  plain(word)
    .split('-')
    .every((part) => maleNames.has(part) || femaleNames.has(part));

const isInitial = (word: string): boolean => /^[А-ЯЁа-яё]{1,2}\.$|^[А-ЯЁ]$/.test(word);

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/['ʼ`´‘]/g, '’')
    .replace(/\s*-\s*/g, '-')
    .replace(/([А-ЯЁ]\.)(?=\S)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();

const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-’])([а-яё])/g, (_all, before: string, letter: string) => before + letter.toUpperCase());

/** «де», «фон», «ван» – in small letters, for «Ван» and «Ли» are surnames. */
export const isParticle = (word: string): boolean => particles.has(word) || word === 'Фон' || word === 'Де';

/** The word as names are spelled, and whether it had to be changed. */
function spelled(word: string): { readonly word: string; readonly changed: boolean } {
  if (isParticle(word) || fatherParticles.has(plain(word)) || isInitial(word)) return { word, changed: false };
  const whole = word === word.toUpperCase() || word === word.toLowerCase();
  return whole && word !== capitalised(word) ? { word: capitalised(word), changed: true } : { word, changed: false };
}

/** Joins the words that make one part: «де Голль», «Али оглы». */
function joinParticles(tokens: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let before = '';
  for (const token of tokens) {
    if (fatherParticles.has(plain(token)) && parts.length > 0) parts.push(`${parts.pop()} ${plain(token)}`);
    else if (isParticle(token)) before += `${token} `;
    else {
      parts.push(before + token);
      before = '';
    }
  }
  return before === '' ? parts : [...parts, before.trim()];
}

function arrange(parts: readonly string[]): Omit<NameParts, 'fixed'> & { readonly fixed?: true } {
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const isPatronymic = (word: string) => patronymicGender(word) !== undefined;
  const split = (text: string) => text.split(' ');
  switch (parts.length) {
    case 1:
      return { ...nobody, surname: split(first), flags: ['part-missing'] };
    case 2:
      if (isPatronymic(second) && isKnownGiven(first))
        return { ...nobody, given: [first], patronymic: split(second), flags: ['part-missing'] };
      if (isKnownGiven(first)) {
        const surnameFirst = isKnownGiven(second);
        const [surname, given] = surnameFirst ? [first, second] : [second, first];
        return { ...nobody, surname: split(surname), given: [given], flags: ['order-unusual'] };
      }
      return {
        ...nobody,
        surname: split(first),
        given: [second],
        flags: isPatronymic(second) ? ['parts-unclear'] : [],
      };
    case 3:
      if (isPatronymic(second) && (!isPatronymic(third) || isKnownGiven(first)))
        return {
          ...nobody,
          surname: split(third),
          given: [first],
          patronymic: split(second),
          flags: ['order-unusual'],
        };
      if (isPatronymic(third))
        return { ...nobody, surname: split(first), given: [second], patronymic: split(third), flags: [] };
      return { ...nobody, surname: split(first), given: [second, third], flags: ['parts-unclear'], fixed: true };
    case 4:
      if (!isPatronymic(fourth)) break;
      return isKnownGiven(second)
        ? {
            ...nobody,
            surname: split(first),
            given: [second, third],
            patronymic: split(fourth),
            flags: ['parts-unclear'],
          }
        : {
            ...nobody,
            surname: [...split(first), ...split(second)],
            given: [third],
            patronymic: split(fourth),
            flags: ['parts-unclear'],
          };
  }
  return { ...nobody, surname: split(parts.join(' ')), flags: ['parts-unclear'], fixed: true };
}

/** The parts of a name as it was typed. */
export function parseName(text: string): NameParts {
  const clean = tidy(text);
  if (!/\p{L}/u.test(clean)) return { ...nobody, surname: clean ? [clean] : [], flags: ['name-missing'], fixed: true };
  if (/[^А-Яа-яЁё .’-]/.test(clean) || /[А-Яа-яЁё]{3,}\./.test(clean)) {
    const [surname = '', ...given] = clean.split(' ');
    return { ...nobody, surname: [surname], given, flags: ['foreign-letters'], fixed: true };
  }
  const spellings = clean.split(' ').map(spelled);
  const flags: NameFlag[] = spellings.some(({ changed }) => changed) ? ['letter-case'] : [];
  const tokens = spellings.map(({ word }) => word);
  const initials = tokens.filter(isInitial).map((word) => `${word.replace('.', '')}.`);
  const parts = joinParticles(tokens.filter((word) => !isInitial(word)));
  if (parts.some((part) => part.includes(' ') || /[а-яё]-?(оглы|кызы|гызы|улы)$|’/i.test(part))) flags.push('particle');
  if (initials.length > 0) {
    const surname = parts.flatMap((part) => part.split(' '));
    const unclear: NameFlag[] = parts.length === 1 ? [] : ['parts-unclear'];
    flags.push('initials-only', ...unclear);
    return { ...nobody, surname, initials, flags, fixed: parts.length !== 1 };
  }
  const arranged = arrange(parts);
  return { ...arranged, flags: [...flags, ...arranged.flags], fixed: arranged.fixed === true };
}

/** The words of a name in the order of papers: surname, given name, patronymic. */
export const wordsOf = ({ surname, given, patronymic, initials }: NameParts): readonly string[] => [
  ...surname,
  ...given,
  ...patronymic,
  ...initials,
];
