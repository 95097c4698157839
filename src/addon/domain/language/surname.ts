/**
 * Declines a surname of one word or of halves joined by a hyphen. The library does the regular classes; where it is known
 * to fail the rule is here, and where nobody can know without asking the person the forms come with a doubt.
 */

import type { NameForms } from '../../schema/name';
import { countVowels, ended, type Gender, joinForms, library, noun, restemmed, same, type WordForms } from './endings';
import type { NameFlag } from './name-parts';
import {
  beastly,
  feminineNouns,
  fleeting,
  frenchSurnames,
  nightingales,
  notPossessive,
  nounsInOy,
  nounsLikeFeminine,
  plain,
  softFleeting,
  unchangingHalves,
} from './word-lists';

interface Rule {
  readonly when: (word: string) => boolean;
  readonly forms: (word: string) => NameForms;
  readonly doubt?: NameFlag;
}

const ends =
  (pattern: RegExp) =>
  (word: string): boolean =>
    pattern.test(word);

const cut =
  (letters: number, endings: string) =>
  (word: string): NameForms =>
    ended(word, letters, endings);

const isOneSyllable = (word: string): boolean => countVowels(word) === 1;

const cutEts = (word: string): NameForms => {
  const ending = countVowels(word) > 2 ? 'ца цу ца цем це' : 'ца цу ца цом це';
  if (/[аеёиоуыэюя]ец$/.test(word)) return ended(word, 2, ending.replace(/ц/g, 'йц'));
  if (/лец$/.test(word)) return ended(word, 2, ending.replace(/ц/g, 'ьц'));
  const cluster = /[бвгджзклмнпрстфхцчшщ]{2}ец$/.test(word);
  return cluster ? ended(word, 0, noun.hard) : ended(word, 2, ending);
};

/** The first rule that fits holds. Words come in small letters and without «ё». */
const unchanging: readonly Rule[] = [
  { when: (word) => frenchSurnames.has(word), forms: same },
  { when: ends(/[еиоуыэю]$/), forms: same },
  { when: ends(/[аеиоуыэю]а$/), forms: same },
];

const inVowelA: readonly Rule[] = [
  { when: (word) => /[^аеиоуыэюя]ия$/.test(word) && countVowels(word) > 2, forms: cut(1, noun.inIya) },
  { when: ends(/[кгх]а$/), forms: cut(1, noun.inKa) },
  { when: ends(/ава$/), forms: cut(1, noun.inA) },
  { when: ends(/ца$/), forms: cut(1, noun.inTsa), doubt: 'surname-stress' },
  { when: ends(/[шжчщ]а$/), forms: cut(1, noun.inSha), doubt: 'surname-stress' },
  { when: ends(/а$/), forms: cut(1, noun.inA), doubt: 'surname-stress' },
  { when: ends(/ия$/), forms: cut(1, noun.inIya), doubt: 'surname-stress' },
  { when: ends(/я$/), forms: cut(1, noun.inYa), doubt: 'surname-stress' },
];

const byLibrary = (gender: Gender) => (word: string) => library('surname', word, gender);

/** Georgian surnames in «-ая» look the same but for the letter before it, hence so narrow. */
const femaleAdjective =
  /([сц]к|[вдтн]|[^аеиоуыэюя][гкх])ая$|^(бел|мил|смел|мал|бур|стар|добр|остр|мудр|быстр|хмур|сух|глух|тих|лих|строг|широк|высок)ая$/;

const female: readonly Rule[] = [
  ...unchanging,
  { when: ends(/(ов|ев|ин|ын|ск|цк)(ий|ой)?$/), forms: same, doubt: 'gender-contradiction' },
  {
    when: (word) => /(ый|[^аеиоуыэюя]ой|ий)$/.test(word) && !isOneSyllable(word),
    forms: same,
    doubt: 'gender-contradiction',
  },
  { when: ends(/[бвгджзйклмнпрстфхцчшщьъ]$/), forms: same },
  { when: (word) => nounsLikeFeminine.has(word), forms: cut(1, noun.inA), doubt: 'surname-like-noun' },
  {
    when: (word) => /(ова|ева|ина|ына)$/.test(word) && countVowels(word) < 3,
    forms: byLibrary('female'),
    doubt: 'surname-like-noun',
  },
  { when: ends(/(ова|ева|ина|ына)$/), forms: cut(1, 'ой ой у ой ой') },
  { when: ends(/[сц]ка$/), forms: byLibrary('female'), doubt: 'surname-foreign' },
  { when: (word) => /[шщжч]ая$/.test(word), forms: cut(2, 'ей ей ую ей ей'), doubt: 'surname-stress' },
  { when: ends(femaleAdjective), forms: cut(2, 'ой ой ую ой ой') },
  { when: ends(/ая$/), forms: cut(2, 'ой ой ую ой ой'), doubt: 'surname-foreign' },
  { when: ends(/яя$/), forms: cut(2, 'ей ей юю ей ей') },
  ...inVowelA,
];

const foreignInAya = /(гурцкая|цхакая)$/;

const adjectives: readonly Rule[] = [
  { when: (word) => beastly.has(word), forms: cut(2, 'ьего ьему ьего ьим ьем'), doubt: 'surname-like-noun' },
  {
    when: (word) => /ий$/.test(word) && isOneSyllable(word),
    forms: cut(1, 'я ю я ем и'),
    doubt: 'surname-like-noun',
  },
  { when: ends(/(долг|строг|полог|убог)ий$/), forms: cut(2, 'ого ому ого им ом') },
  { when: ends(/гий$/), forms: cut(1, 'я ю я ем и'), doubt: 'surname-like-noun' },
  { when: ends(/чий$/), forms: cut(2, 'его ему его им ем') },
  { when: ends(/([кх]|[шщж])ий$/), forms: byLibrary('male') },
  { when: ends(/([^аеиоуыэюя]н|син)ий$/), forms: byLibrary('male') },
  { when: ends(/ий$/), forms: cut(1, 'я ю я ем и'), doubt: 'surname-like-noun' },
  { when: ends(/цый$/), forms: cut(2, 'его ему его ым ем') },
  { when: ends(/ый$/), forms: byLibrary('male') },
  { when: (word) => /ой$/.test(word) && isOneSyllable(word), forms: cut(1, noun.soft) },
  { when: (word) => nounsInOy.has(word), forms: cut(1, noun.soft), doubt: 'surname-like-noun' },
  { when: ends(/[гкхжшчщ]ой$/), forms: cut(2, 'ого ому ого им ом') },
  { when: ends(/[внтлрд]ой$/), forms: cut(2, 'ого ому ого ым ом') },
  { when: ends(/ой$/), forms: cut(2, 'ого ому ого ым ом'), doubt: 'surname-like-noun' },
  { when: (word) => /([кгхшщжч]их|[дтжшхмлз]ь?них|ых)$/.test(word) && !isOneSyllable(word), forms: same },
  { when: ends(/их$/), forms: byLibrary('male'), doubt: 'surname-foreign' },
  { when: ends(/ых$/), forms: same, doubt: 'surname-foreign' },
];

const losingVowel: readonly Rule[] = [
  {
    when: (word) => nightingales.has(word),
    forms: cut(2, 'ья ью ья ьём ье'),
    doubt: 'surname-loses-vowel',
  },
  {
    when: (word) => word in fleeting,
    forms: (word) => restemmed(word, fleeting[plain(word)]!, noun.hard),
    doubt: 'surname-loses-vowel',
  },
  {
    when: (word) => word === 'заяц',
    forms: (word) => restemmed(word, 'зайц', noun.hushing),
    doubt: 'surname-loses-vowel',
  },
  {
    when: (word) => word in softFleeting,
    forms: (word) => restemmed(word, softFleeting[plain(word)]!, noun.soft),
    doubt: 'surname-loses-vowel',
  },
  { when: ends(/ец$/), forms: cutEts, doubt: 'surname-loses-vowel' },
  { when: ends(/ек$/), forms: cut(0, noun.hard), doubt: 'surname-loses-vowel' },
  { when: (word) => /ок$/.test(word) && isOneSyllable(word), forms: cut(0, noun.hard), doubt: 'surname-loses-vowel' },
  { when: ends(/ок$/), forms: cut(2, 'ка ку ка ком ке'), doubt: 'surname-loses-vowel' },
  { when: ends(/[^аеиоуыэюя](ел|ол)$/), forms: cut(0, noun.hard), doubt: 'surname-loses-vowel' },
  { when: ends(/(ень|ель|оть|онь)$/), forms: cut(1, noun.soft), doubt: 'surname-loses-vowel' },
];

const consonants: readonly Rule[] = [
  {
    when: (word) => feminineNouns.has(word) && /[шжчщ]ь$/.test(word),
    forms: cut(1, noun.hushing),
    doubt: 'surname-like-noun',
  },
  { when: (word) => feminineNouns.has(word), forms: cut(1, noun.soft), doubt: 'surname-like-noun' },
  { when: ends(/[шжчщ]ь$/), forms: cut(1, noun.hushing), doubt: 'surname-like-noun' },
  { when: ends(/^(гоголь|лебедь|соболь|бондарь)$|тель$/), forms: cut(1, noun.soft) },
  { when: ends(/ь$/), forms: cut(1, noun.soft), doubt: 'surname-stress' },
  { when: ends(/й$/), forms: cut(1, noun.soft) },
  {
    when: (word) => /(ов|ев|ин|ын)$/.test(word) && notPossessive.has(word),
    forms: cut(0, noun.hard),
    doubt: 'surname-like-noun',
  },
  {
    when: (word) => /(ов|ев|ин|ын)$/.test(word) && isOneSyllable(word),
    forms: cut(0, noun.hard),
    doubt: 'surname-foreign',
  },
  { when: (word) => /[аеиоуыэюя](ин|ов)$/.test(word), forms: cut(0, 'а у а ым е'), doubt: 'surname-foreign' },
  { when: ends(/(ов|ев|ин|ын)$/), forms: cut(0, 'а у а ым е') },
  { when: ends(/вич$/), forms: cut(0, noun.hushing) },
  { when: ends(/([рнльйт]ц|^кац)$/), forms: cut(0, noun.hushing) },
  { when: (word) => /[жшчщ]$/.test(word) && isOneSyllable(word), forms: cut(0, noun.hard), doubt: 'surname-stress' },
  { when: ends(/[ая]ч$/), forms: cut(0, noun.hard), doubt: 'surname-stress' },
  { when: ends(/[жшчщц]$/), forms: cut(0, noun.hushing), doubt: 'surname-stress' },
  { when: ends(/[бвгдзклмнпрстфх]$/), forms: cut(0, noun.hard) },
];

const male: readonly Rule[] = [
  ...unchanging,
  {
    when: (word) => /(ова|ева)$/.test(word) && countVowels(word) < 3,
    forms: cut(1, noun.inA),
    doubt: 'surname-like-noun',
  },
  { when: ends(/(ова|ева|ская|цкая)$/), forms: same, doubt: 'gender-contradiction' },
  { when: (word) => /(ина|ына)$/.test(word), forms: cut(1, noun.inA), doubt: 'gender-contradiction' },
  ...inVowelA,
  ...losingVowel,
  ...adjectives,
  ...consonants,
];

function declineWord(word: string, gender: Gender): WordForms {
  const looked = plain(word);
  const yo = /ё[лк]$/.test(word.toLowerCase());
  if (/[^аеиоуыэюя]ек$/.test(looked) && yo)
    return { forms: ended(word, 2, 'ька ьку ька ьком ьке'), doubts: ['surname-loses-vowel'] };
  if (gender === 'female' && foreignInAya.test(looked)) return { forms: same(word), doubts: ['surname-foreign'] };
  const rule = (gender === 'male' ? male : female).find(({ when }) => when(looked));
  if (!rule) return { forms: same(word), doubts: ['surname-foreign'] };
  return { forms: rule.forms(word), doubts: rule.doubt ? [rule.doubt] : [] };
}

/** A first half that is a usual surname by itself declines; of any other nobody knows without asking. */
function declineHalf(word: string, gender: Gender): WordForms {
  const looked = plain(word);
  if (unchangingHalves.has(looked)) return { forms: same(word), doubts: [] };
  const { forms, doubts } = declineWord(word, gender);
  const stays = forms.dative === forms.nominative;
  const usual = gender === 'male' ? /(ов|ев|ин|ын|ский|цкий)$/ : /(ова|ева|ина|ына|ская|цкая)$/;
  return {
    forms,
    doubts: stays || (usual.test(looked) && countVowels(looked) > 1) ? doubts : [...doubts, 'surname-double'],
  };
}

/** The six forms of a surname, with what is doubtful about them. */
export function declineSurname(word: string, gender: Gender): WordForms {
  const halves = word.split('-');
  const last = halves.length - 1;
  const parts = halves.map((half, index): WordForms => {
    if (index === last) return declineWord(half, gender);
    const isLink = index > 0 && countVowels(half) === 1;
    return isLink ? { forms: same(half), doubts: [] } : declineHalf(half, gender);
  });
  const many: NameFlag[] = halves.length > 2 ? ['surname-double'] : [];
  return {
    forms: joinForms(
      parts.map(({ forms }) => forms),
      '-',
    ),
    doubts: [...many, ...parts.flatMap(({ doubts }) => doubts)],
  };
}
