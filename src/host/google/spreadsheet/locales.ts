/** What a spreadsheet's locale decides: symbols, words and the formats Google gives to dates and times that it recognises. */
import { addLocale, getLocale, type LocaleData } from 'numfmt';
import { GoogleError } from '../../errors';

export interface Locale {
  /** As Google writes it: `ru_RU`. */
  readonly name: string;
  /** The locale of the format library, with months as they stand alone. */
  readonly tag: string;
  /** The same with months as they stand after a day («5 октября»). */
  readonly tagAfterDay: string;
  readonly data: LocaleData;
  readonly date: string;
  readonly time: string;
  readonly timeWithSeconds: string;
  /** First three letters of the words that a date, a time or a boolean may begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** Name of a new sheet without its number. */
  readonly sheet: string;
  /** Name of the sheet that a form writes to, without its number, and the heading of its first column. */
  readonly responses: string;
  readonly timestamp: string;
}

const GENITIVE: LocaleData['mmmm'] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const NOMINATIVE: LocaleData['mmmm'] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

interface Words {
  readonly sheet: string;
  readonly responses: string;
  readonly timestamp: string;
}

const ENGLISH: Words = { sheet: 'Sheet', responses: 'Form Responses', timestamp: 'Timestamp' };
const WORDS: Readonly<Record<string, Words>> = {
  ru: { sheet: 'Лист', responses: 'Ответы на форму', timestamp: 'Отметка времени' },
  uk: { sheet: 'Аркуш', responses: 'Відповіді форми', timestamp: 'Позначка часу' },
};

const known = new Map<string, Locale>();

/** The locale by Google's name (`ru_RU`, `ru`, `en_US`). Throws when nothing is known of it. */
export function localeOf(name: string): Locale {
  let locale = known.get(name);
  if (!locale) {
    locale = makeLocale(name);
    known.set(name, locale);
  }
  return locale;
}

/** Whether Google's name of a locale is known here. */
export function isLocale(name: string): boolean {
  try {
    return getLocale(name.replace('_', '-')) !== undefined;
  } catch {
    return false;
  }
}

function makeLocale(name: string): Locale {
  if (!isLocale(name)) throw new GoogleError(`Invalid argument: ${name}`);
  const language = name.slice(0, 2);
  let tag = name.replace('_', '-');
  let tagAfterDay = tag;
  if (language === 'ru') {
    const base = getLocale('ru')!;
    tag = 'ru-RU';
    addLocale({ ...base, mmmm: NOMINATIVE }, tag);
    // The library knows one form of each month; the other form lives under a country of its own.
    tagAfterDay = 'ru-KZ';
    addLocale({ ...base, mmmm: GENITIVE }, tagAfterDay);
  }
  const data = getLocale(tag)!;
  const words = [...data.mmmm, ...data.mmm, ...data.dddd, ...data.ddd, ...data.bool, 'true', 'false'];
  const { dateSep } = data.format as { dateSep: string };
  return {
    name,
    tag,
    tagAfterDay,
    data,
    date: dateFormat(data, dateSep),
    time: 'H:mm',
    timeWithSeconds: 'H:mm:ss',
    beginnings: new Set(words.map((word) => word.slice(0, 3).toLowerCase())),
    ...(WORDS[language] ?? ENGLISH),
  };
}

function dateFormat(data: LocaleData, separator: string): string {
  const { dateOrder, padMm, padDd } = data.format as { dateOrder: number; padMm: boolean; padDd: boolean };
  const day = padDd ? 'dd' : 'd';
  const month = padMm ? 'MM' : 'M';
  const order = [
    [month, day, 'yyyy'],
    [day, month, 'yyyy'],
    ['yyyy', month, day],
  ][dateOrder] ?? [month, day, 'yyyy'];
  return order.join(separator);
}
