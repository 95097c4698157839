/** «Дашборд» in words: the page that the principal opens. Figures and codes only; whose they are stays in the bases. */
import type { PairLight, Reason } from '../../domain/indicators/lights';
import type { Due } from '../../domain/programme/deadlines';
import type { Stage } from '../../domain/programme/stages';
import { type BoardContent, fillBoard, type Tone } from '../../schema/board';
import { type Cell, type Day, showDay } from '../../schema/cell';
import { unknownFigure } from '../../schema/document-chart';
import type { Light, Measurement } from '../../schema/indicator';
import { counted, showNumber } from '../../texts/ru/grammar';
import { indicators } from '../indicators';
import { wordOfPairLight, wordsOfReason } from '../light-words';
import { shortMonth } from '../month-names';
import { stages } from '../stages';
import { wordOfLight } from '../tables/indicators';
import { dashboardPlan, left, listRows, right, rows, second } from './layout';

/** A pair that the curator should look at. */
export interface NeedyPair {
  readonly code: string;
  /** The last day on which anything was heard of it. */
  readonly since: Day | undefined;
  /** For so many days; unknown for one that has not fallen silent. */
  readonly days: number | undefined;
  /** Why, the gravest reason. */
  readonly reason: Reason;
}

export interface WaitingDraft {
  readonly kind: string;
  /** Code of the pair; of an order the number of pairs. */
  readonly subject: string;
  readonly days: number;
}

export interface DashboardFacts {
  readonly school: string;
  /** 2026/27 */
  readonly year: string;
  /** 2027-02-15 14:05:09 */
  readonly now: string;
  readonly stages: readonly Stage[];
  readonly measurements: readonly Measurement[];
  /** 2026-09 … 2027-06 */
  readonly months: readonly string[];
  readonly meetings: readonly number[];
  /** How many pairs at work have each light. */
  readonly lights: Readonly<Record<PairLight['light'], number>>;
  readonly needy: readonly NeedyPair[];
  readonly drafts: readonly WaitingDraft[];
  readonly due: readonly Due[];
}

/** Each light has a sign of its own shape: colours alone tell nothing to some people and in print. */
const lights: Readonly<Record<Light, readonly [sign: string, tone: Tone]>> = {
  reached: ['●', 'good'],
  near: ['▲', 'near'],
  below: ['■', 'bad'],
  'too-few': ['○', 'quiet'],
  'no-target': ['○', 'quiet'],
};

const states: Readonly<Record<Stage['state'], readonly [words: string, tone: Tone]>> = {
  ahead: ['○ впереди', 'quiet'],
  'not-begun': ['○ не начат', 'plain'],
  'under-way': ['▲ идёт', 'plain'],
  finished: ['● завершён', 'good'],
};

const stateOf = ({ state, isLate }: Stage): readonly [words: string, tone: Tone] =>
  isLate ? [`■ ${states[state][0].slice(2)}, срок прошёл`, 'bad'] : states[state];

/** What the signs say, for whoever sees no colours. */
const signs = '● достигнуто   ▲ не меньше 80 % цели   ■ ниже   ○ данных мало, вывод не делается';

const day = (date: Day | undefined): Cell => (date === undefined ? '' : { day: date });

const stageLine = (stage: Stage): readonly Cell[] => {
  const { title = '', counted: what = '' } = stages.find(({ number }) => number === stage.number) ?? {};
  const done = `${showNumber(stage.numerator)} из ${showNumber(stage.denominator)} · ${what}`;
  return [stage.number, title, stateOf(stage)[0], done, day(stage.to)];
};

const indicatorLine = ({ id, value, target, light, numerator, denominator }: Measurement): readonly Cell[] => {
  const { title = '', counted: what = '', among = '' } = indicators.find((one) => one.id === id) ?? {};
  return [
    title,
    value ?? unknownFigure,
    target ?? '',
    `${lights[light][0]} ${wordOfLight[light]}`,
    // What too few have answered is not told in parts either.
    ...(light === 'too-few' ? ['', ''] : [numerator, denominator]),
    `${what} ÷ ${among}`,
  ];
};

const lightLines = (counts: DashboardFacts['lights']): readonly (readonly Cell[])[] =>
  (['green', 'yellow', 'red', 'quiet'] as const).map((light) => [wordOfPairLight[light], counts[light]]);

/** Without the day, which stands in the column before, and without the mark, which two or three people gave. */
function needyWords(reason: Reason): string {
  if (reason.kind === 'silent') return 'нет отзывов о встречах';
  if (reason.kind === 'marks') return `${reason.isLow ? 'низкая' : 'средняя'} оценка встреч`;
  return wordsOfReason(reason);
}

const needyLine = ({ code, since, days, reason }: NeedyPair): readonly Cell[] => [
  '',
  code,
  day(since),
  needyWords(reason),
  days ?? '',
];

const draftLine = ({ kind, subject, days }: WaitingDraft): readonly Cell[] => [kind, subject, days];

/** What is due, in a few words without the day. */
export function dueWords(due: Due): string {
  switch (due.kind) {
    case 'stage':
      return `Этап ${due.number}: ${stages.find(({ number }) => number === due.number)?.title}`;
    case 'date':
      return due.title;
    case 'papers':
      return `Истекает срок: ${counted(due.count, 'документ', 'документа', 'документов')}`;
    case 'pairs-end':
      return `Завершают работу: ${counted(due.count, 'пара', 'пары', 'пар')}`;
  }
}

const dueLine = (due: Due): readonly Cell[] => [day(due.day), dueWords(due)];

/** The lines that fit, or the sentence that there is nothing to list; then how many more there are. */
function list(at: number, lines: readonly (readonly Cell[])[], nothing: readonly Cell[]) {
  const shown = lines.length === 0 ? [nothing] : lines.slice(0, listRows);
  const hidden = lines.length - listRows;
  return [
    { row: rows.entries, column: at, cells: shown },
    { row: rows.others, column: at, cells: [['', hidden > 0 ? `и ещё ${hidden}` : '']] },
  ];
}

const heads = {
  stages: ['№', 'Этап', 'Состояние', 'Сделано', 'Срок'],
  indicators: ['Показатель', 'Значение', 'Цель', 'Оценка', 'Числитель', 'Знаменатель', 'Что считается'],
  months: ['Месяц', 'Встреч'],
  lights: ['Светофор', 'Пар и групп'],
  needy: ['', 'Пара', 'Последняя весть', 'Что случилось', 'Дней'],
  drafts: ['Документ', 'О ком', 'Дней'],
  due: ['Дата', 'Событие'],
} as const;

export function fillDashboard(facts: DashboardFacts): BoardContent {
  const { school, year, now, months, meetings } = facts;
  const stamp = `обновлено ${showDay(now.slice(0, 10))} ${now.slice(11, 16)}`;
  const total = meetings.reduce((sum, count) => sum + count, 0);
  const width = dashboardPlan.widths.length;
  const monthLines = months.map((month, index) => [
    shortMonth(month),
    month > now.slice(0, 7) ? '' : (meetings[index] ?? 0),
  ]);
  const pieces = [
    { row: rows.title, column: left + 1, cells: [['Программа наставничества']] },
    { row: rows.title, column: width, cells: [[stamp]] },
    { row: rows.school, column: left + 1, cells: [[`${school} · ${year} учебный год`]] },
    { row: rows.states, column: left, cells: [['', 'Этапы'], heads.stages, ...facts.stages.map(stageLine)] },
    {
      row: rows.states,
      column: right,
      cells: [['Показатели'], heads.indicators, ...facts.measurements.map(indicatorLine)],
    },
    { row: rows.signs, column: right, cells: [[signs]] },
    { row: rows.months - 1, column: left + 3, cells: [heads.months, ...monthLines, ['Всего', total]] },
    { row: rows.months - 1, column: second, cells: [heads.lights, ...lightLines(facts.lights)] },
    { row: rows.lists, column: left, cells: [['', 'Парам нужно внимание'], heads.needy] },
    { row: rows.lists, column: right, cells: [['Ждут подписи'], heads.drafts] },
    { row: rows.lists, column: second, cells: [['Сроки'], heads.due] },
    ...list(left, facts.needy.map(needyLine), ['', 'Таких пар нет.']),
    ...list(right, facts.drafts.map(draftLine), ['Неподписанных проектов нет.']),
    ...list(second, facts.due.map(dueLine), ['', 'Сроков впереди нет.']),
    {
      row: rows.foot,
      column: left + 1,
      cells: [
        [
          'Каждый человек считается один раз. Цели меняются на листе «Показатели», там же правила подсчёта. Для печати: альбомный лист А4, «По размеру страницы».',
        ],
      ],
    },
  ];
  return {
    cells: fillBoard(dashboardPlan, pieces),
    tones: [
      { area: [rows.body, left + 2, facts.stages.length, 1], tones: facts.stages.map((stage) => stateOf(stage)[1]) },
      {
        area: [rows.body, right + 3, facts.measurements.length, 1],
        tones: facts.measurements.map(({ light }) => lights[light][1]),
      },
    ],
    stamp: [rows.title, width],
  };
}
