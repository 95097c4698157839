/** Declines given names and patronymics: the library's forms, corrected where it is known to fail, doubtful where unsure. */

import type { NameForms } from '../../schema/name';
import { ended, type Gender, joinForms, library, noun, same, type WordForms } from './endings';
import type { NameFlag } from './name-parts';
import { femaleNames, maleInA, maleNames, plain, unstressedFemale } from './word-lists';

interface Rule {
  readonly when: (word: string) => boolean;
  /** The library's forms unless told otherwise. */
  readonly forms?: (word: string) => NameForms;
  readonly doubtful?: (word: string) => boolean;
}

const ends =
  (pattern: RegExp) =>
  (word: string): boolean =>
    pattern.test(word);
const always = (): boolean => true;
const cut =
  (letters: number, endings: string) =>
  (word: string): NameForms =>
    ended(word, letters, endings);

const isUnknown = (word: string): boolean => !maleNames.has(word) && !femaleNames.has(word);

const both: readonly Rule[] = [
  { when: ends(/[еиоуыэю]$/), forms: same },
  { when: ends(/[аеиоуыэю]а$/), forms: same, doubtful: always },
  { when: ends(/ца$/), forms: cut(1, noun.inTsa), doubtful: isUnknown },
  { when: ends(/[шжчщ]а$/), forms: cut(1, noun.inSha), doubtful: isUnknown },
];

const female: readonly Rule[] = [
  ...both,
  { when: (word) => word === 'любовь', forms: cut(2, 'ви ви вь вью ви') },
  { when: ends(/ь$/), doubtful: always },
  { when: ends(/[бвгджзйклмнпрстфхцчшщ]$/), forms: same },
  { when: ends(/[кгх]а$/), forms: cut(1, noun.inKa) },
  { when: ends(/а$/), forms: cut(1, noun.inA) },
  { when: ends(/ия$/), forms: cut(1, noun.inIya), doubtful: (word) => !unstressedFemale.has(word) },
  { when: ends(/я$/), forms: cut(1, noun.inYa), doubtful: (word) => !unstressedFemale.has(word) },
];

const male: readonly Rule[] = [
  { when: ends(/[клр]о$/), forms: same, doubtful: always },
  ...both,
  { when: (word) => word === 'илья', forms: cut(1, 'и е ю ёй е') },
  { when: (word) => word === 'шота', forms: same, doubtful: always },
  { when: ends(/[кгх]а$/), forms: cut(1, noun.inKa), doubtful: (word) => !maleInA.has(word) },
  { when: ends(/а$/), forms: cut(1, noun.inA), doubtful: (word) => !maleInA.has(word) },
  { when: ends(/ия$/), forms: cut(1, noun.inIya), doubtful: always },
  { when: ends(/я$/), forms: cut(1, noun.inYa), doubtful: (word) => !maleInA.has(word) },
  { when: (word) => ['лев', 'павел', 'петр'].includes(word) },
  { when: ends(/[жшчщц]$/), forms: cut(0, noun.hushing), doubtful: ends(/ец$/) },
  { when: ends(/(ек|ок|ел|ол)$/), forms: cut(0, noun.hard), doubtful: (word) => !maleNames.has(word) },
  { when: ends(/[бвгдзклмнпрстфх]$/), forms: cut(0, noun.hard) },
  { when: ends(/ень$/), forms: cut(1, noun.soft), doubtful: always },
  { when: ends(/ий$/), forms: cut(1, 'я ю я ем и') },
  { when: ends(/ый$/), doubtful: always },
  { when: ends(/[йь]$/), forms: cut(1, noun.soft) },
];

function declineWord(word: string, gender: Gender): WordForms {
  const looked = plain(word);
  const rule = (gender === 'male' ? male : female).find(({ when }) => when(looked));
  if (!rule) return { forms: same(word), doubts: ['given-name-unusual'] };
  const other = gender === 'male' ? femaleNames : maleNames;
  const own = gender === 'male' ? maleNames : femaleNames;
  const doubts: NameFlag[] = other.has(looked) && !own.has(looked) ? ['gender-contradiction'] : [];
  if (rule.doubtful?.(looked)) doubts.push('given-name-unusual');
  return { forms: rule.forms ? rule.forms(word) : library('given', word, gender), doubts };
}

/** The six forms of a given name. Of a double one both halves decline, which is sure only for women's usual names. */
export function declineGiven(word: string, gender: Gender): WordForms {
  const halves = word.split('-');
  const parts = halves.map((half) => declineWord(half, gender));
  const sure = halves.length === 1 || (gender === 'female' && halves.every((half) => femaleNames.has(plain(half))));
  const double: NameFlag[] = sure ? [] : ['given-name-unusual'];
  const forms = joinForms(
    parts.map((part) => part.forms),
    '-',
  );
  return { forms, doubts: [...double, ...parts.flatMap(({ doubts }) => doubts)] };
}

const usualPatronymic =
  /(ович|евич|ильич|лукич|кузьмич|фомич|никитич|саввич|фокич|овна|евна|ильинична|лукинична|кузьминична|фоминична|никитична|саввична)$/;

/** The six forms of a patronymic; «оглы» and «кызы» do not change, nor does the father's name before them. */
export function declinePatronymic(word: string, gender: Gender): WordForms {
  if (/(оглы|оглу|улы|уулу|угли|кызы|гызы|кизи)$/.test(plain(word))) return { forms: same(word), doubts: ['particle'] };
  const fits = gender === 'male' ? /[иы]ч$/ : /на$/;
  if (!fits.test(plain(word))) return { forms: same(word), doubts: ['patronymic-unusual'] };
  const forms = /ыч$/.test(plain(word)) ? ended(word, 0, noun.hushing) : library('patronymic', word, gender);
  return { forms, doubts: usualPatronymic.test(plain(word)) ? [] : ['patronymic-unusual'] };
}
