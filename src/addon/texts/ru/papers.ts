/** What a person should look at in names and papers, in words: each is the end of a sentence about them. */
import type { PaperFlaw } from '../../schema/document-check';
import type { NameFlag } from '../../schema/name';

export const nameFlags: Readonly<Record<NameFlag, string>> = {
  'name-missing': 'вместо имени стоит что-то другое',
  'foreign-letters': 'есть нерусские буквы или сокращение',
  'letter-case': 'заглавные и строчные буквы стоят необычно',
  'initials-only': 'вместо имени и отчества – инициалы',
  'part-missing': 'имя записано не полностью',
  'parts-unclear': 'непонятно, где фамилия, а где имя и отчество',
  'order-unusual': 'имя стоит раньше фамилии',
  particle: 'есть частица («оглы», «кызы», «де») или апостроф',
  'gender-unsure': 'без отчества не ясно, мужское это имя или женское',
  'gender-unknown': 'не ясно, мужское это имя или женское',
  'gender-contradiction': 'части имени говорят о разном поле',
  'surname-loses-vowel': 'в фамилии может выпадать гласная',
  'surname-stress': 'склонение фамилии зависит от ударения',
  'surname-foreign': 'фамилия может не склоняться',
  'surname-like-noun': 'фамилия совпадает с обычным словом',
  'surname-double': 'у двойной фамилии первая часть может не склоняться',
  'given-name-unusual': 'редкое имя',
  'patronymic-unusual': 'необычное отчество',
  'forms-of-another-name': 'исправленные падежи не похожи на имя',
};

export const paperFlaws: Readonly<Record<PaperFlaw, string>> = {
  'placeholder-left': 'осталось место для подстановки',
  'value-missing': 'на месте сведений – пустота',
  'mark-left': 'осталась метка вместо имени',
  'mark-broken': 'метка имени повреждена',
  'straight-quotes': 'стоят прямые кавычки вместо «ёлочек»',
  'double-blank': 'стоят два пробела подряд',
  'double-stop': 'стоят два знака препинания подряд',
  'line-to-fill': 'осталась черта для заполнения от руки',
  'words-missing': 'пустая строка на месте слов',
};
