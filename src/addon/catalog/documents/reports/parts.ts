/** The sections of which reports consist. Each prints figures of the report and nothing else; numbers of sections come with the order. */
import { longDay } from '../../../domain/language/dates';
import type { ShownCount } from '../../../domain/privacy/small-counts';
import { type Block, heading, line, list, paragraph, table } from '../../../schema/document';
import { chart, unknownFigure } from '../../../schema/document-chart';
import type { Fraction, Measurement } from '../../../schema/indicator';
import { counted, enumerate, showNumber } from '../../../texts/ru/grammar';
import { stages as stageDeclarations } from '../../stages';
import { wordOfLight } from '../../tables/indicators';
import { countWord, drawnCount, withheldWords } from '../../upward/words';
import { headOf, type ProgrammeFacts } from '../programme-paper';
import type { Period, ReportFacts } from './facts';
import { type Figure, type Figures, figuresOf } from './figures';
import { leavingReport } from './leaving';
import { concludes, concludesNothing, concludesOfMeetings, concludesOfPairs, measureFor } from './wording';

/** What the sections of one report are made of. */
export interface Report {
  readonly facts: ReportFacts;
  readonly figures: Figures;
  readonly measurements: readonly Measurement[];
  /** Of which of them nothing is said, because the report leaves the school. */
  readonly withheld: ReadonlySet<string>;
  readonly leaves: boolean;
  readonly period: Period;
}

/** Nothing is expected of days that are still to come. */
const untilToday = ({ today }: ReportFacts, { from, to }: Period): Period => ({ from, to: to < today ? to : today });

/** A report for the school itself. */
export function reportOn(facts: ReportFacts, wanted: Period): Report {
  const period = untilToday(facts, wanted);
  const { measurements } = facts;
  return { facts, period, leaves: false, figures: figuresOf(facts, period), measurements, withheld: new Set() };
}

/** A report for those outside it. */
export function reportToLeave(facts: ReportFacts, wanted: Period): Report {
  const period = untilToday(facts, wanted);
  return { facts, period, leaves: true, ...leavingReport(facts, period) };
}

/** A section without its number. */
export type Section = readonly [title: string, ...blocks: readonly Block[]];

/** The sections with their numbers; what has nothing to say is left out. */
export const numberedSections = (...sections: readonly (Section | undefined)[]): readonly Block[] =>
  sections
    .flatMap((section) => (section ? [section] : []))
    .flatMap(([title, ...blocks], index) => [heading(3, `${index + 1}. ${title}`, 'left'), ...blocks]);

/** School, kind of paper, what it is about, on which day. */
export const reportHead = (
  facts: ProgrammeFacts,
  { facts: { today } }: Report,
  { word, about }: { readonly word: string; readonly about: string },
): readonly Block[] => [...headOf(facts, word, about), line(`по состоянию на ${longDay(today)}`, 'centre')];

export const middle = (words: string, width: number) => ({ heading: words, width, align: 'centre' }) as const;

/** A count as reports print it. */
export const told = (count: ShownCount): string =>
  typeof count === 'number' ? showNumber(count) : String(countWord(count));

const shownOf = ({ value, unit }: Figure): string =>
  value === undefined ? unknownFigure : typeof value === 'number' ? showNumber(value) + unit : told(value);

/** A drawing shows what is told. */
const drawn = (count: ShownCount | undefined): number | undefined => (typeof count === 'number' ? count : undefined);

/** «13 из 20» */
function outOf({ fraction }: Figure): string {
  if (!fraction || fraction.denominator === 0) return unknownFigure;
  const { numerator, denominator } = fraction;
  return numerator === 'hidden' && denominator === 'hidden'
    ? told('hidden')
    : `${told(numerator)} из ${told(denominator)}`;
}

const together = 'Здесь и далее группы считаются вместе с парами.';

/** Who takes part, and in what. */
export const countsSection = ({ figures }: Report): Section => {
  const [mentees = 0, mentors = 0, pairs = 0, groups = 0, finished = 0] = (
    ['mentees', 'mentors', 'pairs', 'groups', 'finished'] as const
  ).map((id) => figures.get(id).value);
  const rest = `из них групповых – ${told(groups)}; завершили работу – ${told(finished)}.`;
  const ofPairs =
    typeof pairs === 'number'
      ? `По приказу работают или работали ${counted(pairs, 'пара', 'пары', 'пар')}`
      : `Пары, которые работают или работали по приказу, – ${told(pairs)}`;
  const ofPeople =
    typeof mentees === 'number' && typeof mentors === 'number'
      ? `В них ${counted(mentees, 'наставляемый', 'наставляемых', 'наставляемых')} и ${counted(mentors, 'наставник', 'наставника', 'наставников')}.`
      : `Наставляемые в них – ${told(mentees)}, наставники – ${told(mentors)}.`;
  return [
    'Кто участвует',
    paragraph(`${ofPairs}, ${rest} ${ofPeople} ${together}`),
    table(
      [{ heading: 'Форма наставничества', width: 110 }, middle('Пар', 30)],
      (figures.get('pairs').parts ?? []).map(({ name, value }) => [name, told(value)]),
    ),
  ];
};

export const indicatorsSection = (
  { measurements, withheld, figures }: Report,
  title = 'Показатели и цели',
): Section => {
  const rows = measurements.flatMap((one) => {
    const figure = figures.all.find(({ id }) => id === one.id);
    return figure ? [{ ...one, figure }] : [];
  });
  return [
    title,
    table(
      [
        { heading: 'Показатель', width: 70 },
        middle('Значение', 28),
        middle('Из чего', 28),
        middle('Цель', 22),
        { heading: 'Оценка', width: 32 },
      ],
      rows.map(({ figure, target, light }) => [
        figure.title,
        shownOf(figure),
        outOf(figure),
        target === undefined ? 'не задана' : `${target}\u00a0%`,
        withheld.has(figure.id) ? withheldWords.hidden : wordOfLight[light],
      ]),
    ),
    chart({
      title: 'Показатели и цели, %',
      shape: 'bars',
      series: ['Значение', 'Цель'],
      unit: '\u00a0%',
      lines: rows.map(({ figure, value, target }) => ({
        name: figure.title,
        values: [withheld.has(figure.id) ? withheldWords.hidden : value, target],
      })),
    }),
  ];
};

export const pairsSection = ({ figures }: Report): Section => {
  const lights = figures.get('lights');
  const { parts = [] } = lights;
  return [
    'Пары по состоянию',
    paragraph(concludesOfPairs(lights)),
    ...(parts.some(({ value }) => typeof value !== 'number')
      ? []
      : [
          chart({
            title: 'Работающие пары по светофору',
            shape: 'bars',
            series: ['Пар'],
            unit: '',
            lines: parts.map(({ name, value }) => ({ name, values: [drawnCount(value)] })),
          }),
        ]),
  ];
};

export const meetingsSection = ({ figures }: Report): Section => {
  const held = figures.get('meetings');
  const { parts = [] } = held;
  return [
    'Встречи',
    paragraph(concludesOfMeetings(drawn(held.value) ?? 0, drawn(figures.get('planned').value) ?? 0)),
    ...(parts.length === 0
      ? []
      : [
          chart({
            title: 'Встречи по месяцам',
            shape: 'columns',
            series: ['Встреч'],
            unit: '',
            lines: parts.map(({ name, value }) => ({ name: name.slice(0, 3), values: [drawnCount(value)] })),
          }),
        ]),
  ];
};

/** Stages with what is done of them. */
export const stagesSection = ({ facts: { stages }, figures, leaves }: Report): Section => {
  const done = figures.get('stages');
  return [
    'Этапы программы',
    paragraph(`Завершены этапы: ${outOf(done)}.`),
    table(
      [
        middle('Этап', 16),
        { heading: 'Название', width: 74 },
        { heading: 'Состояние', width: 44 },
        { heading: 'Сделано', width: 46 },
      ],
      stages.map((stage) => {
        const { title = '', counted: what = '' } =
          stageDeclarations.find(({ number }) => number === stage.number) ?? {};
        const state = stateWords[stage.state];
        return [
          String(stage.number),
          title,
          stage.isLate ? `${state}, срок прошёл` : state,
          `${leaves ? roughly(stage) : `${showNumber(stage.numerator)} из ${showNumber(stage.denominator)}`}: ${what}`,
        ];
      }),
    ),
  ];
};

/** How much is done of a stage, for those outside: its counts are counts of people. */
const roughly = ({ numerator, denominator }: Fraction): string =>
  numerator === 0 ? 'ничего' : numerator < denominator ? 'не всё' : 'всё';

const stateWords = {
  ahead: 'впереди',
  'not-begun': 'не начат',
  'under-way': 'идёт',
  finished: 'завершён',
} as const;

/** Papers and training: what pairs rest on. */
export const groundsSection = ({ figures }: Report): Section => {
  const said = (['papers', 'plans', 'tasks', 'trained', 'signed'] as const).map((id) => figures.get(id));
  return ['Документы и обучение', list(...said.map((figure) => ({ content: `${figure.title}: ${outOf(figure)}.` })))];
};

/** What follows from the figures. */
export const conclusionsSection = ({ measurements, withheld }: Report, title = 'Выводы'): Section => [
  title,
  list(...measurements.map((one) => ({ content: withheld.has(one.id) ? concludesNothing(one) : concludes(one) }))),
];

/** What is to be done; a programme that lacks nothing goes on as it is. */
export const measuresSection = ({ measurements }: Report, title = 'Меры'): Section => {
  const found = measurements.flatMap(measureFor);
  const last = found.length - 1;
  return [
    title,
    ...(found.length === 0
      ? [paragraph('Отдельных мер не требуется: работа продолжается по дорожной карте.')]
      : [
          paragraph('Куратору и рабочей группе:'),
          ...found.map((words, index) => paragraph(`– ${words}${index === last ? '.' : ';'}`)),
        ]),
  ];
};

/** Stages that should be over and are not, for whoever answers for them. */
export const lateSection = ({ facts: { stages } }: Report): Section => {
  const late = stages.filter(({ isLate }) => isLate).map(({ number }) => String(number));
  return [
    'Риски',
    paragraph(
      late.length === 0
        ? 'Этапов с прошедшим сроком нет.'
        : `Срок прошёл, а работа не завершена: ${late.length === 1 ? 'этап' : 'этапы'} ${enumerate(late)}.`,
    ),
  ];
};

/** Each figure with its rule and the sheet on which it can be counted again. */
export const sourcesSection = ({ figures, leaves, facts: { today } }: Report): Section => [
  'Откуда цифры',
  ...(leaves ? [paragraph(howCountsAreTold)] : []),
  paragraph(`Цифры взяты из книги куратора ${longDay(today)}; каждую можно пересчитать по правилу на названном листе.`),
  table(
    [
      { heading: 'Показатель', width: 38 },
      middle('Значение', 25),
      middle('Из чего', 22),
      { heading: 'Правило', width: 66 },
      { heading: 'Лист', width: 29 },
    ],
    figures.all.map((figure) => [
      figure.title,
      shownOf(figure),
      figure.fraction || figure.value === undefined ? outOf(figure) : '–',
      withParts(figure),
      figure.sheet,
    ]),
  ),
];

const howCountsAreTold =
  'Отчёт предназначен и для тех, кто не работает в школе, поэтому число от одного до четырёх человек или пар обозначено «<5», а число, по которому такое можно вычислить, – «скрыто». Точные числа – в отчёте куратора.';

const withParts = ({ rule, parts = [] }: Figure): string =>
  parts.length === 0
    ? rule
    : `${rule} Всего: ${parts.map(({ name, value }) => `${name} – ${told(value)}`).join(', ')}.`;
