/** What is told by its spelling alone: phones, addresses of mail and accounts, days of birth, numbers of papers, where somebody lives. */
import type { Found, PersonalKind } from './found';

interface Pattern {
  readonly kind: PersonalKind;
  /** One of `hints`: without it the pattern is nowhere in the text. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly unless?: (found: string, text: string, from: number) => boolean;
}

const apart = '[\\s\\u00a0.()–—-]{0,3}';
const months =
  'январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[яй]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]';
const dayWords = `\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}\\s+(?:${months})(?:\\s+\\d{4})?(?:\\s*г(?:ода|\\.)?)?|\\d{4}-\\d{2}-\\d{2}`;
const bornIn = '(?:19[3-9]\\d|20[01]\\d)';
const street =
  '(?:ул\\.?|улиц[аеуыи]й?|пер\\.|переул(?:ок|к)\\p{L}*|пр-т\\p{L}*|просп\\.|проспект\\p{L}*|б-р|бульвар\\p{L}*|ш\\.|шоссе|наб\\.|набережн\\p{L}*|пл\\.|площад\\p{L}*|мкр\\.?|микрорайон\\p{L}*|проезд\\p{L}*|пр\\.|тупик\\p{L}*)';
const house = '(?:д\\.?|дом[еау]?)?\\s*№?\\s*\\d{1,4}(?:\\s?[а-гА-Г](?![а-яё]))?(?:\\s*[/-]\\s*\\d{1,4})?';
const flat =
  '(?:,?\\s*(?:корп\\.?|корпус|к\\.|стр\\.|подъезд)\\s*\\d{1,3})?(?:,?\\s*(?:кв\\.?|квартир[аеу]|комн\\.?|комнат[аеу])\\s*№?\\s*\\d{1,4})?';
const streetName = '[«"]?[А-ЯЁ\\d][\\p{L}\\d.-]*(?:\\s+(?!(?:д|дом|кв)[\\s.,])[\\p{L}\\d.-]{2,}){0,3}[»"]?';

/** An order, a letter, a lesson of history: the date of a paper or of the past, not of a birth. */
const isPaper = (_found: string, text: string, from: number): boolean =>
  /(?:от|№|приказ\p{L}*|закон\p{L}*|редакци\p{L}*)\s*$/iu.test(text.slice(Math.max(0, from - 16), from)) ||
  /^\s*(?:№|N\s?\d)/.test(text.slice(from + _found.length));

const at = /@/;
const digit = /\d/;
const latin = /[A-Za-z]{2}/;
const lives = /жив|прожива|адрес/i;
const spelledAt = /соба[кч]|[([]at/i;
const hints = [at, digit, latin, lives, spelledAt];

const patterns: readonly Pattern[] = [
  { kind: 'email', needs: at, pattern: /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  {
    kind: 'email',
    needs: spelledAt,
    pattern:
      /[A-Za-z\d._-]{2,}\s*(?:\(at\)|\[at\]|\(собака\)|собака|собачка)\s*[\p{L}\d-]{2,}\s*(?:\.|точка|\(точка\))\s*(?:ru|com|ру|ком|рф)(?![\p{L}\d])/giu,
  },
  {
    kind: 'account',
    needs: latin,
    pattern:
      /(?:https?:\/\/)?(?:www\.|m\.)?(?:vk\.com|vk\.ru|vkontakte\.ru|t\.me|telegram\.me|ok\.ru|instagram\.com|facebook\.com|tiktok\.com|wa\.me|max\.ru|twitch\.tv|discord\.gg|youtube\.com\/(?:@|c\/|channel\/))\/?[^\s,;)»"]+/giu,
  },
  { kind: 'account', needs: at, pattern: /(?<![\p{L}\d@._-])@[A-Za-z][A-Za-z\d_.]{2,}(?![A-Za-z\d_(])/gu },
  {
    kind: 'account',
    needs: latin,
    pattern:
      /(?<!\p{L})(?:вк|vk|тг|tg|телег\p{L}{0,3}|телеграм\p{L}*|telegram|инст\p{L}*|insta\p{L}*|дискорд\p{L}*|discord|в[ао][тц]+сап\p{L}*|whatsapp|скайп\p{L}*|skype|ник(?:ом|нейм\p{L}*)?)(?:\s*[:=–—-]\s*|\s+)(?:[A-Za-z][A-Za-z\d_.-]{2,}|id\d+)(?:#\d{4})?/giu,
  },
  { kind: 'number', needs: digit, pattern: /(?<![\p{L}\d-])\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{2}(?![\p{L}\d-])/gu },
  { kind: 'number', needs: digit, pattern: /(?<![\p{L}\d-])(?:\d{4}|\d{2}\s\d{2})\s?№?\s?\d{6}(?![\p{L}\d-])/gu },
  { kind: 'number', needs: digit, pattern: /(?<![\p{L}\d])[IVXХ]{1,4}-[А-ЯЁ]{2}\s?№?\s?\d{6}(?!\d)/gu },
  { kind: 'number', needs: digit, pattern: /(?<![\p{L}\d-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?![\p{L}\d-])/gu },
  {
    kind: 'number',
    needs: digit,
    pattern:
      /(?:снилс|инн|паспорт\p{L}*|полис\p{L}*|свидетельств\p{L}* о рождении|зач[её]тк\p{L}*)[\s:№–-]*(?:серия\s*)?\d[\d\s№-]{4,}\d/giu,
  },
  {
    kind: 'phone',
    needs: digit,
    pattern: new RegExp(
      `(?<![\\d\\p{L}№])(?:\\+\\s?7|[78])${apart}[3489]\\d{2}${apart}\\d{3}${apart}\\d{2}${apart}\\d{2}(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    kind: 'phone',
    needs: digit,
    pattern: new RegExp(`(?<![\\d\\p{L}№.,])9\\d{2}${apart}\\d{3}${apart}\\d{2}${apart}\\d{2}(?![\\p{L}\\d])`, 'gu'),
  },
  {
    kind: 'phone',
    needs: digit,
    pattern: /\+\s?\d{1,3}[\s(–-]{0,2}\d{2,3}[\s)–-]{0,2}\d{3}[\s–-]?\d{2}[\s–-]?\d{2}(?![\p{L}\d])/gu,
  },
  {
    kind: 'phone',
    needs: digit,
    pattern:
      /(?:тел\p{L}*|номер\p{L}*|сотов\p{L}*|мобильн\p{L}*|звонит\p{L}*|позвонит\p{L}*)[\s.:–-]*(?:\p{L}+[\s:–-]+){0,2}\d{1,3}[ -]?\d{2}[ -]?\d{2}(?!\d)/giu,
  },
  {
    kind: 'birthday',
    needs: digit,
    pattern: new RegExp(
      `(?:родил(?:ся|ась|ись)|рожд[её]н\\p{L}*|рождения|д\\.\\s?р\\.|др)[\\s:–-]*(?:у меня\\s+|мой\\s+|мо[её]\\s+)?(?:${dayWords})`,
      'giu',
    ),
  },
  {
    kind: 'birthday',
    needs: digit,
    pattern: new RegExp(
      `(?<![\\d.])\\d{1,2}[./-]\\d{1,2}[./-]${bornIn}(?!\\d)|(?<![\\d-])${bornIn}-\\d{2}-\\d{2}(?!\\d)`,
      'g',
    ),
    unless: isPaper,
  },
  {
    kind: 'birthday',
    needs: digit,
    pattern: new RegExp(`(?<!\\d)\\d{1,2}\\s+(?:${months})\\s+${bornIn}(?!\\d)(?:\\s*г(?:ода|\\.))?`, 'giu'),
    unless: isPaper,
  },
  {
    kind: 'address',
    needs: digit,
    pattern: new RegExp(`(?<!\\p{L})${street}\\s*${streetName},?\\s*${house}${flat}(?!\\d)`, 'gu'),
  },
  {
    kind: 'address',
    needs: digit,
    pattern: new RegExp(
      `[А-ЯЁ][а-яё]+(?:ая|ий|ый|ой)\\s+(?:улиц\\p{L}*|переул\\p{L}*|проспект\\p{L}*|ул\\.),?\\s*${house}${flat}(?!\\d)`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: digit,
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Жж]ив[уёе]\\p{L}*|[Пп]рожива\\p{L}*|[Аа]дрес\\p{L}*|[Пп]рописан\\p{L}*)[\\s:–-]*(?:(?:по|на|в|мой|тут)\\s+)*(?:адресу\\s*:?\\s*)?(?:${street}\\s*)?[«"]?[А-ЯЁ][\\p{L}.-]+(?:\\s+(?:улиц\\p{L}*|переул\\p{L}*))?,?\\s*${house}${flat}(?!\\d)`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: lives,
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Жж]ив[уёе]\\p{L}*|[Пп]рожива\\p{L}*|[Аа]дрес\\p{L}*)[\\s:–-]*(?:(?:по|на|в)\\s+)*${street}\\s*[«"]?[А-ЯЁ][\\p{L}.-]+`,
      'gu',
    ),
  },
  {
    kind: 'address',
    needs: digit,
    pattern: /(?<!\p{L})(?:д\.|дом)\s*№?\s*\d{1,4}[а-г]?,?\s*(?:корп\.?\s*\d+,?\s*)?кв(?:\.|артира)?\s*№?\s*\d{1,4}/giu,
  },
];

const namedStreet = new RegExp(`(?<!\\p{L})${street}\\s*[«"]?[А-ЯЁ][\\p{L}.-]+(?:\\s+[А-ЯЁ][\\p{L}.-]+)?`, 'gu');

const all = (text: string, { kind, pattern, unless }: Omit<Pattern, 'needs'>): readonly Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const from = match.index ?? 0;
    const [words] = match;
    return unless?.(words, text, from) ? [] : [{ kind, from, to: from + words.trimEnd().length }];
  });

/** Everything that is told by its spelling; `days` are nobody's birthdays. */
export function findPatterns(text: string, days: readonly string[]): readonly Found[] {
  const given = hints.filter((hint) => hint.test(text));
  return patterns
    .filter(({ needs }) => given.includes(needs))
    .flatMap((pattern) => all(text, pattern))
    .filter(({ kind, from, to }) => kind !== 'birthday' || !days.some((day) => text.slice(from, to).includes(day)));
}

/** Streets without a house: no address, and no person's name either. */
export const findStreets = (text: string): readonly { readonly from: number; readonly to: number }[] =>
  [...text.matchAll(namedStreet)].map((match) => ({
    from: match.index ?? 0,
    to: (match.index ?? 0) + match[0].length,
  }));

/** Classes: «9Б», «8 «А» класса». */
export const findClasses = (text: string): readonly Found[] => [
  ...all(text, {
    kind: 'class',
    pattern:
      /(?<![\d\p{L}№.,-])(?:1[01]|[1-9])\s?[-–]?\s?[«"]?[А-ЕЖа-еж][»"]?(?![\p{L}\d])(?:\s+класс\p{L}*)?|(?<![\d\p{L}№])(?:1[01]|[1-9])(?:-?\p{L}{1,3})?\s+класс\p{L}*/gu,
  }),
];
