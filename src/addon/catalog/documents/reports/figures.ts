/**
 * The figures of reports: each with its rule and the sheet on which it can be counted again. Nothing else is printed as a figure, and each
 * report ends with a table of those it rests on.
 */
import { share } from '../../../domain/indicators/counting';
import { addDays } from '../../../domain/language/dates';
import type { ShownCount } from '../../../domain/privacy/small-counts';
import type { Fraction } from '../../../schema/indicator';
import { indicators } from '../../indicators';
import { wordOfPairLight } from '../../light-words';
import { monthNames } from '../../month-names';
import { consents, documents, indicatorTable, meetings, mentorTraining, pairs as pairTable, plans } from '../../tables';
import type { Period, ReportFacts, ReportPair } from './facts';

/** A figure as it stands in a report; one that leaves the school may say less than the number. */
export interface Figure<Count extends ShownCount = ShownCount> {
  readonly id: string;
  readonly title: string;
  /** Unknown while there is too little to conclude from. */
  readonly value: Count | undefined;
  readonly unit: '' | '\u00a0%';
  readonly fraction?: { readonly numerator: Count; readonly denominator: Count };
  /** What it falls into, in an order of its own. */
  readonly parts?: readonly FigurePart<Count>[];
  readonly rule: string;
  readonly sheet: string;
}

export interface FigurePart<Count extends ShownCount = ShownCount> {
  readonly name: string;
  readonly value: Count;
}

export type FigureId =
  | 'mentees'
  | 'mentors'
  | 'pairs'
  | 'groups'
  | 'finished'
  | 'lights'
  | 'meetings'
  | 'planned'
  | 'stages'
  | 'papers'
  | 'plans'
  | 'tasks'
  | 'trained'
  | 'signed';

interface Declared {
  readonly id: FigureId;
  readonly title: string;
  readonly rule: string;
  readonly sheet: string;
  count(facts: ReportFacts, period: Period): number | Fraction;
  parts?(facts: ReportFacts, period: Period): readonly FigurePart<number>[];
}

const isAtWork = ({ isFinished }: ReportPair): boolean => !isFinished;

const different = (codes: readonly string[]): number => new Set(codes).size;

const daysWithin = ({ meetings: held }: ReportPair, { from, to }: Period): readonly string[] =>
  held.flatMap(({ day }) => (day >= from && day <= to ? day : []));

/** Meetings of one pair in the period. */
export const meetingsWithin = (pair: ReportPair, period: Period): number => daysWithin(pair, period).length;

/** Meetings that a pair should have had by the end of the period: whole months of thirty days, each with its number. */
export function plannedWithin({ start, end }: ReportPair, period: Period, meetingsInMonth: number): number {
  if (start === undefined) return 0;
  const first = start > period.from ? start : period.from;
  const last = end !== undefined && end < period.to ? end : period.to;
  let months = 0;
  for (let day = addDays(first, monthInDays); day <= last; day = addDays(day, monthInDays)) months += 1;
  return months * meetingsInMonth;
}

const monthInDays = 30;

/** Each word with how often it occurs, the most frequent first. */
function countWords(words: readonly string[]): readonly FigurePart<number>[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
}

const declared: readonly Declared[] = [
  {
    id: 'mentees',
    title: 'Наставляемые',
    rule: 'Разные коды в парах и группах, утверждённых приказом, в том числе завершённых.',
    sheet: pairTable.title,
    count: ({ pairs }) => different(pairs.flatMap(({ mentees }) => mentees)),
  },
  {
    id: 'mentors',
    title: 'Наставники',
    rule: 'Разные коды наставников тех же пар и групп.',
    sheet: pairTable.title,
    count: ({ pairs }) => different(pairs.map(({ mentor }) => mentor)),
  },
  {
    id: 'pairs',
    title: 'Пары и группы',
    rule: 'Строки в состоянии «утверждена» или «завершена», по формам наставничества.',
    sheet: pairTable.title,
    count: ({ pairs }) => pairs.length,
    parts: ({ pairs }) => countWords(pairs.map(({ form }) => form)),
  },
  {
    id: 'groups',
    title: 'В том числе группы',
    rule: 'Те же строки, у которых в графе «Пара или группа» стоит «группа».',
    sheet: pairTable.title,
    count: ({ pairs }) => share(pairs, ({ isGroup }) => isGroup),
  },
  {
    id: 'finished',
    title: 'Завершили работу',
    rule: 'Те же строки в состоянии «завершена».',
    sheet: pairTable.title,
    count: ({ pairs }) => share(pairs, ({ isFinished }) => isFinished),
  },
  {
    id: 'lights',
    title: 'Работающие пары и группы',
    rule: 'Строки в состоянии «утверждена», по графе «Светофор».',
    sheet: pairTable.title,
    count: ({ pairs }) => pairs.filter(isAtWork).length,
    parts: ({ pairs }) =>
      (['green', 'yellow', 'red', 'quiet'] as const).map((light) => ({
        name: wordOfPairLight[light],
        value: pairs.filter((pair) => pair.light?.light === light).length,
      })),
  },
  {
    id: 'meetings',
    title: 'Встречи за период',
    rule: 'Разные номера встреч каждой пары с датой внутри периода; отменённые и сорванные не считаются.',
    sheet: meetings.title,
    count: ({ pairs }, period) => pairs.reduce((sum, pair) => sum + meetingsWithin(pair, period), 0),
    parts: ({ pairs, months }, period) => {
      const days = pairs.flatMap((pair) => daysWithin(pair, period));
      return months
        .filter((month) => month >= period.from.slice(0, 7) && month <= period.to.slice(0, 7))
        .map((month) => ({
          name: monthNames[month.slice(5)] ?? month,
          value: days.filter((day) => day.startsWith(month)).length,
        }));
    },
  },
  {
    id: 'planned',
    title: 'Встречи по плану',
    rule: 'Полные месяцы работы каждой пары внутри периода (по 30 дней), умноженные на настройку «Встреч в месяц».',
    sheet: pairTable.title,
    count: ({ pairs, meetingsInMonth }, period) =>
      pairs.reduce((sum, pair) => sum + plannedWithin(pair, period, meetingsInMonth), 0),
  },
  {
    id: 'stages',
    title: 'Завершённые этапы',
    rule: 'Этапы программы, у которых сделано всё, что считается на листе «Дашборд».',
    sheet: 'Дашборд',
    count: ({ stages }) => share(stages, ({ state }) => state === 'finished'),
  },
  {
    id: 'papers',
    title: 'Пары с документами всех участников',
    rule: 'Согласия и справки каждого действуют в день отчёта, у завершённой пары – в её последний день.',
    sheet: consents.title,
    count: ({ pairs }) => share(pairs, ({ hasPapers }) => hasPapers),
  },
  {
    id: 'plans',
    title: 'Пары с планом развития',
    rule: 'Пары, для которых в реестре есть записанный документ вида «план развития».',
    sheet: documents.title,
    count: ({ pairs }) => share(pairs, ({ hasPlan }) => hasPlan),
  },
  {
    id: 'tasks',
    title: 'Выполненные задачи планов',
    rule: 'Строки «задача» последней версии каждого плана с оценкой наставника «выполнено».',
    sheet: plans.title,
    count: ({ pairs }) => ({
      numerator: pairs.reduce((sum, { tasks }) => sum + tasks.done, 0),
      denominator: pairs.reduce((sum, { tasks }) => sum + tasks.all, 0),
    }),
  },
  {
    id: 'trained',
    title: 'Обученные наставники',
    rule: 'Наставники реестра, которые прошли все предназначенные им занятия и консультации.',
    sheet: mentorTraining.title,
    count: ({ trained }) => trained,
  },
  {
    id: 'signed',
    title: 'Подписанные документы',
    rule: 'Строки реестра в состоянии «подписан» среди документов, которые подписывает директор; отменённые не считаются.',
    sheet: documents.title,
    count: ({ signed }) => signed,
  },
];

export interface Figures<Count extends ShownCount = ShownCount> {
  /** In the order in which reports speak of them. */
  readonly all: readonly Figure<Count>[];
  get(id: FigureId): Figure<Count>;
}

/** Figures that are found by their names. */
export const findable = <Count extends ShownCount>(all: readonly Figure<Count>[]): Figures<Count> => ({
  all,
  get: (id) => {
    const figure = all.find((one) => one.id === id);
    if (!figure) throw new Error(`No figure ${id}`);
    return figure;
  },
});

/** Everything that reports about this period may print. */
export function figuresOf(facts: ReportFacts, period: Period): Figures<number> {
  const counted = declared.map(({ id, title, rule, sheet, count, parts }): Figure<number> => {
    const found = count(facts, period);
    const isShare = typeof found !== 'number';
    return {
      id,
      title,
      value: !isShare ? found : found.denominator > 0 ? found.numerator : undefined,
      unit: '',
      ...(isShare ? { fraction: found } : {}),
      ...(parts ? { parts: parts(facts, period) } : {}),
      rule,
      sheet,
    };
  });
  const measured = facts.measurements.map(({ id, value, numerator, denominator }): Figure<number> => {
    const { title = '', rule = '' } = indicators.find((one) => one.id === id) ?? {};
    // What too few have answered is not told in parts either.
    const told = value === undefined ? {} : { fraction: { numerator, denominator } };
    return { id, title, value, unit: '\u00a0%', ...told, rule, sheet: indicatorTable.title };
  });
  return findable([...counted, ...measured]);
}
