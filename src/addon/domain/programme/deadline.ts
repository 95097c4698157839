/**
 * Deadlines as schools write them: «до 31.12», «сентябрь – октябрь», «в течение года», «по требованию», «май 2027, 2028».
 * A spelling without a year means the school year. What cannot be read is no deadline; it stays text.
 */
import { type Day, parseDay } from '../../schema/cell';
import { addDays, addMonths } from '../language/dates';
import { dayIn } from './stages';

/** The days from and to; «до …» tells no beginning. */
export interface Span {
  readonly from?: Day;
  readonly to: Day;
}

export type Deadline =
  | { readonly kind: 'days'; readonly spans: readonly Span[] }
  /** The whole school year, or again and again in it. */
  | { readonly kind: 'always' }
  /** When it is asked for. */
  | { readonly kind: 'on-demand' }
  /** As the plan of each pair says. */
  | { readonly kind: 'by-plan' }
  /** In the time that an authority sets. */
  | { readonly kind: 'by-authority' };

const stems = [
  'январ(?:ь|я|е)',
  'феврал(?:ь|я|е)',
  'март(?:а|е)?',
  'апрел(?:ь|я|е)',
  'ма(?:й|я|е)',
  'июн(?:ь|я|е)',
  'июл(?:ь|я|е)',
  'август(?:а|е)?',
  'сентябр(?:ь|я|е)',
  'октябр(?:ь|я|е)',
  'ноябр(?:ь|я|е)',
  'декабр(?:ь|я|е)',
] as const;

const monthWord = stems.join('|');
const yearWord = '20\\d\\d';
const dateWord = `(?:\\d{1,2}\\.\\d{1,2}(?:\\.(?:${yearWord}|\\d\\d))?|\\d{1,2} (?:${monthWord})(?: ${yearWord})?)`;

/** Spellings that name no day. */
const withoutDays: readonly (readonly [RegExp, Exclude<Deadline['kind'], 'days'>])[] = [
  [
    /^(?:в течени[еи] |на протяжении |за )?(?:всего |весь )?(?:(?:учебн\S+ )?год[а]?|период[а]?)(?: (?:реализации|действия|внедрения).*)?$/,
    'always',
  ],
  [/^(?:постоянно|ежегодно|ежемесячно|ежеквартально|еженедельно|регулярно|систематически|далее ежегодно)$/, 'always'],
  [/^(?:не реже )?(?:\d |один |два )?раза? в (?:месяц|четверть|квартал|полугодие|год)$/, 'always'],
  [
    /^(?:по (?:требованию|запросу|запросам|необходимости|заявлению|обращению|мере (?:необходимости|поступления|обращения))|при необходимости)$/,
    'on-demand',
  ],
  [
    /^(?:(?:в соответствии со |согласно |в )?срок(?:и|ам|ами|у|ом)? ?(?:реализации |действия )?(?:программ\S*(?: наставничества)?|план\S*|ипр)|по (?:плану|планам|графику)(?: .*)?)$/,
    'by-plan',
  ],
  [
    /^(?:в соответствии со |согласно |в )?срок(?:и|ам|ами)?,? (?:установленн\S+ )?(?:минпросвещения(?: россии)?|министерств\S+|учредител\S+|управлени\S+ образования)$/,
    'by-authority',
  ],
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?[–—−-] ?/g, '-')
    .replace(/(20\d\d) ?(?:гг?\.?|года|год|годы|годов)(?![а-я])/g, '$1')
    .replace(/([а-я])(20\d\d)/g, '$1 $2')
    .replace(/[.\s]+$/, '')
    .replace(/^\s+/, '');

/** What the words mean in this school year (2026/27); nothing when they cannot be read. */
export function readDeadline(text: string, year: string): Deadline | undefined {
  const words = plain(text);
  const fixed = withoutDays.find(([pattern]) => pattern.test(words));
  if (fixed) return { kind: fixed[1] };
  const parts = words.split(/ ?[,;] ?| и /);
  const spans: Span[] = [];
  let before = '';
  for (const [index, part] of parts.entries()) {
    const whole = new RegExp(`^${yearWord}$`).test(part) && before !== '' ? `${before} ${part}` : part;
    const found = readPart(whole, year, yearOfNext(part, parts.slice(index + 1)));
    if (!found) return undefined;
    spans.push(...found);
    before = new RegExp(`^(?:в )?(${monthWord})`).exec(whole)?.[1] ?? before;
  }
  return spans.length > 0 && spans.every(({ from, to }) => from === undefined || from <= to)
    ? { kind: 'days', spans }
    : undefined;
}

/** «май, июнь 2027»: the year of what follows holds for a month without one, the year before it for an autumn month. */
function yearOfNext(part: string, rest: readonly string[]): number | undefined {
  const month = new RegExp(`^(?:${monthWord})$`).test(part) ? monthOf(part) : undefined;
  const next = rest.find((each) => new RegExp(`^(?:${monthWord}) ${yearWord}$`).test(each));
  if (month === undefined || !next) return undefined;
  const year = Number(next.slice(-4));
  return month >= 8 && monthOf(next) < 8 ? year - 1 : year;
}

const monthOf = (word: string): number => stems.findIndex((stem) => new RegExp(`^(?:${stem})`).test(word)) + 1;

const two = (part: number): string => String(part).padStart(2, '0');

const startOf = (month: number, year: string, given?: number): Day =>
  given === undefined ? dayIn(year, { month, day: 1 }) : `${given}-${two(month)}-01`;

const endOf = (start: Day): Day => addDays(addMonths(start, 1), -1);

/** A day of the calendar in figures or words, with or without a year. */
function readDate(words: string, year: string): Day | undefined {
  const figures = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2,4}))?$/.exec(words);
  const named = new RegExp(`^(\\d{1,2}) (${monthWord})(?: (${yearWord}))?$`).exec(words);
  const [day, month, given] = figures
    ? [Number(figures[1]), Number(figures[2]), figures[3]]
    : named
      ? [Number(named[1]), monthOf(named[2] ?? ''), named[3]]
      : [0, 0, undefined];
  if (day === 0 || month < 1 || month > 12) return undefined;
  if (given !== undefined) return parseDay(`${day}.${month}.${given}`);
  const start = dayIn(year, { month, day: 1 });
  return parseDay(`${start.slice(0, 8)}${two(day)}`);
}

const oneSpan = (from: Day | undefined, to: Day | undefined, hasFrom = true): readonly Span[] | undefined =>
  to === undefined || (hasFrom && from === undefined) ? undefined : [from === undefined ? { to } : { from, to }];

type Reader = (match: RegExpExecArray, year: string, next: number | undefined) => readonly Span[] | undefined;

const thirds: Readonly<Record<string, readonly [number, number]>> = {
  начал: [1, 10],
  середин: [11, 20],
  кон: [21, 31],
};

const seasons: Readonly<Record<string, number>> = { осен: 9, зим: 12, весн: 3, лет: 6 };
const ordinals = ['1', '2', '3', '4', 'i', 'ii', 'iii', 'iv', 'перв', 'втор', 'трет', 'четверт'] as const;
const numberOf = (word: string): number => (ordinals.findIndex((each) => word.startsWith(each)) % 4) + 1;

const months = (from: Day, count: number): readonly Span[] => [{ from, to: addDays(addMonths(from, count), -1) }];

/** Ways to write one span. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`^(?:до|не позднее|не позже|к|по) (${dateWord})$`),
    ([, date = ''], year) => oneSpan(undefined, readDate(date, year), false),
  ],
  [
    new RegExp(`^(?:до|к) (?:(конца|концу) )?(${monthWord})(?: (${yearWord}))?$`),
    ([, end, month = '', given], year) => {
      const start = startOf(monthOf(month), year, given === undefined ? undefined : Number(given));
      return [{ to: end ? endOf(start) : addDays(start, -1) }];
    },
  ],
  [
    new RegExp(`^(?:со? )?(${dateWord})(?: по | до |-)(${dateWord})$`),
    ([, from = '', to = ''], year) => {
      const last = readDate(to, year);
      const own = /\.\d{1,2}\.\d|20\d\d/.test(from) || last === undefined || !/\.\d{1,2}\.\d|20\d\d/.test(to);
      const first = own ? readDate(from, year) : withYear(from, last);
      return oneSpan(first, last);
    },
  ],
  [
    new RegExp(
      `^(?:со? )?(\\d{1,2})(?: по |-)(\\d{1,2})(?: (${monthWord})(?: (${yearWord}))?|\\.(\\d\\d)(?:\\.(${yearWord}))?)$`,
    ),
    ([, from = '', to = '', month = '', given, figure, figureYear], year) => {
      const rest =
        month === '' ? `.${figure}${figureYear ? `.${figureYear}` : ''}` : ` ${month}${given ? ` ${given}` : ''}`;
      return oneSpan(readDate(from + rest, year), readDate(to + rest, year));
    },
  ],
  [new RegExp(`^(${dateWord})$`), ([, date = ''], year) => same(readDate(date, year))],
  [
    new RegExp(`^(?:в |в течение )?(${monthWord})(?: (${yearWord})(?:-(${yearWord}))?)?$`),
    ([, month = '', first, last], year, next) => {
      const number = monthOf(month);
      if (first === undefined) return months(startOf(number, year, next), 1);
      const count = Number(last ?? first) - Number(first) + 1;
      return Array.from({ length: Math.min(Math.max(count, 0), 10) }, (_none, index) => {
        const from = startOf(number, year, Number(first) + index);
        return { from, to: endOf(from) };
      });
    },
  ],
  [
    new RegExp(`^(?:со? )?(${monthWord})(?: (${yearWord}))?(?: по |-)(${monthWord})(?: (${yearWord}))?$`),
    ([, first = '', firstYear, last = '', lastYear], year) => {
      const [from, to] = [monthOf(first), monthOf(last)];
      const end = lastYear === undefined ? undefined : Number(lastYear);
      const begin = firstYear === undefined ? end && (from > to ? end - 1 : end) : Number(firstYear);
      const close = end ?? (begin && (from > to ? begin + 1 : begin));
      return [{ from: startOf(from, year, begin), to: endOf(startOf(to, year, close)) }];
    },
  ],
  [
    new RegExp(`^(?:в )?(начал|середин|кон)(?:о|а|е|у|ец|це) (${monthWord})(?: (${yearWord}))?$`),
    ([, part = '', month = '', given], year) => {
      const start = startOf(monthOf(month), year, given === undefined ? undefined : Number(given));
      const [from, to] = thirds[part] ?? [1, 31];
      const last = endOf(start);
      return [{ from: addDays(start, from - 1), to: to === 31 ? last : addDays(start, to - 1) }];
    },
  ],
  [
    new RegExp(
      `^(?:в )?(1|2|3|i{1,3}|перв\\S+|втор\\S+|трет\\S+)(?:-?[яю])? декад[ауе] (${monthWord})(?: (${yearWord}))?$`,
    ),
    ([, which = '', month = '', given], year) => {
      const start = startOf(monthOf(month), year, given === undefined ? undefined : Number(given));
      const number = numberOf(which === 'iii' ? '3' : which === 'ii' ? '2' : which);
      return [
        { from: addDays(start, number * 10 - 10), to: number === 3 ? endOf(start) : addDays(start, number * 10 - 1) },
      ];
    },
  ],
  [
    new RegExp(`^(?:в )?(1|2|3|4|iv|i{1,3})(?:-?[йм])? квартале?(?: (${yearWord}))?$`),
    ([, which = '', given], year) => {
      const number = ({ i: 1, ii: 2, iii: 3, iv: 4 } as Record<string, number>)[which] ?? Number(which);
      return months(startOf(number * 3 - 2, year, given === undefined ? undefined : Number(given)), 3);
    },
  ],
  [
    /^(?:в )?(1|2|i{1,2}|перв\S+|втор\S+)(?:-?[ем])? полугоди[еи]$/,
    ([, which = ''], year) =>
      ['2', 'ii'].includes(which) || which.startsWith('втор')
        ? months(startOf(1, year), 5)
        : months(startOf(9, year), 4),
  ],
  [
    new RegExp(`^(осен|зим|весн|лет)(?:ь|ью|а|ой|о|ом)(?: (${yearWord}))?$`),
    ([, season = '', given], year) => {
      const month = seasons[season] ?? 9;
      const first = given ? Number(given) : season === 'лет' ? Number(startOf(6, year).slice(0, 4)) : undefined;
      return months(startOf(month, year, first), 3);
    },
  ],
  [
    /^(20\d\d)[/-](?:20)?(\d\d) ?(?:учебн\S+ год)?$/,
    ([, first = '', last = '']) =>
      Number(first) % 100 === Number(last) - 1 ? [{ from: `${first}-09-01`, to: `20${last}-08-31` }] : undefined,
  ],
  [new RegExp(`^(?:в )?(${yearWord})$`), ([, given = '']) => [{ from: `${given}-01-01`, to: `${given}-12-31` }]],
];

const same = (day: Day | undefined): readonly Span[] | undefined =>
  day === undefined ? undefined : [{ from: day, to: day }];

/** «01.09–30.09.2026»: the year stands at the end only; December before January belongs to the year before. */
function withYear(words: string, last: Day): Day | undefined {
  const year = Number(last.slice(0, 4));
  const at = (given: number): Day | undefined =>
    readDate(/\./.test(words) ? `${words}.${given}` : `${words} ${given}`, '2000/01');
  const same = at(year);
  return same !== undefined && same > last ? at(year - 1) : same;
}

function readPart(part: string, year: string, next: number | undefined): readonly Span[] | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(part);
    if (match) return read(match, year, next);
  }
  return undefined;
}
