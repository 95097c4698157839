/** Man or woman: by the patronymic, else by a given name that is sure, else – with a flag – by what the endings suggest. */
import { getGender } from 'lvovich';
import type { Gender } from './endings';
import { type NameFlag, type NameParts, patronymicGender } from './name-parts';
import { femaleNames, maleNames, plain } from './word-lists';

export interface GenderFinding {
  readonly gender: Gender | undefined;
  readonly flags: readonly NameFlag[];
}

function bySurname(surname: readonly string[]): Gender | undefined {
  const last = plain(surname[surname.length - 1] ?? '');
  const syllables = last.replace(/[^аеиоуыэюя]/g, '').length;
  if (syllables > 2 && /(ова|ева|ина|ына|ская|цкая|ная)$/.test(last)) return 'female';
  if (syllables > 1 && /(ов|ев|ин|ын|ский|цкий|ской|цкой|ный)$/.test(last)) return 'male';
  return undefined;
}

function byGiven(given: readonly string[]): Gender | undefined {
  const words = given.flatMap((word) => plain(word).split('-'));
  const isMale = words.length > 0 && words.every((word) => maleNames.has(word));
  const isFemale = words.length > 0 && words.every((word) => femaleNames.has(word));
  if (isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}

const patronymicSays = ({ patronymic }: NameParts): Gender | undefined =>
  patronymic.length === 0 ? undefined : patronymicGender(patronymic.join(' '));

/** The gender of a person by the name; contradictions between its parts are flagged. */
export function findGender(parts: NameParts): GenderFinding {
  const surname = bySurname(parts.surname);
  const given = byGiven(parts.given);
  const patronymic = patronymicSays(parts);
  const voices = [patronymic, given, surname].filter((voice) => voice !== undefined);
  const agree = new Set(voices).size < 2;
  const flags: NameFlag[] = agree ? [] : ['gender-contradiction'];
  if (patronymic ?? given) return { gender: patronymic ?? given, flags };
  if (surname) return { gender: surname, flags: parts.given.length > 0 ? ['gender-unsure'] : [] };
  const [first = '', last = ''] = [parts.given.join(' '), parts.surname.join(' ')];
  const guess = first === '' ? null : getGender({ first, last });
  if (guess !== 'male' && guess !== 'female') return { gender: undefined, flags: ['gender-unknown'] };
  return { gender: guess, flags: ['gender-unsure'] };
}
