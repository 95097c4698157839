/** A programme in February as reports see it: every figure differs from the others, so that one in a wrong place is found. */
import type { ProgrammeFacts } from '../../../src/addon/catalog/documents/programme-paper';
import type { QualityFacts, ReportFacts, ReportPair } from '../../../src/addon/catalog/documents/reports/facts';
import { indicators } from '../../../src/addon/catalog/indicators';
import { conditions } from '../../../src/addon/catalog/monitoring/conditions';
import type { PairLight } from '../../../src/addon/domain/indicators/lights';
import { monthsOfYear } from '../../../src/addon/domain/indicators/meetings';
import type { ShownCount } from '../../../src/addon/domain/privacy/small-counts';
import type { Light } from '../../../src/addon/schema/indicator';
import { curator, school } from './sample-facts';

const green: PairLight = { light: 'green', reasons: [] };
const yellow: PairLight = {
  light: 'yellow',
  reasons: [{ kind: 'silent', since: '2027-01-12', days: 34, isLong: false }],
};
const red: PairLight = { light: 'red', reasons: [{ kind: 'help', day: '2027-02-10' }] };

const pair = (
  code: string,
  people: Pick<ReportPair, 'mentor' | 'mentees'>,
  days: readonly string[],
  more: Partial<ReportPair> = {},
): ReportPair => ({
  code,
  row: 2,
  isGroup: people.mentees.length > 1,
  start: '2026-11-02',
  end: '2027-04-30',
  isConfirmed: true,
  isFinished: false,
  hasOrder: true,
  hasPlan: true,
  hasPapers: true,
  months: 3,
  meetings: days.map((day, index) => ({ number: index + 1, day })),
  heard: days[days.length - 1],
  wantsHelp: false,
  wantsChange: undefined,
  mean: 8,
  fellThrough: 0,
  form: 'ученик – ученик',
  light: green,
  tasks: { done: 0, partly: 0, all: 0 },
  ...people,
  ...more,
});

const lights: readonly Light[] = ['below', 'near', 'reached', 'near', 'too-few'];

/** What the four pairs may tell outside, and as many pupils and answers as the measurements have; of those satisfied there are few. */
const released: ReadonlyMap<string, ShownCount> = new Map<string, ShownCount>([
  ['mentee.all.all.began', 5],
  ['mentor.all.all.began', 'few'],
  ['pairs.all', 'hidden'],
  ['pairs.form.pupil-pupil', 'few'],
  ['pairs.form.teacher-teacher', 'few'],
  ['pairs.form.employer-pupil', 'hidden'],
  ['pairs.groups', 'few'],
  ['pairs.finished', 'few'],
  ['pairs.working', 'few'],
  ['pairs.light.green', 'few'],
  ['pairs.light.yellow', 'hidden'],
  ['pairs.light.red', 'few'],
  ['pairs.papers', 'few'],
  ['pairs.plans', 'few'],
  ['mentee.all.from-10.began', 31],
  ['school.from-10', 101],
  ['mentor.all.from-15.began', 32],
  ['school.from-15', 102],
  ['mentee.all.young-teachers.began', 36],
  ['satisfied.mentee.content', 'hidden'],
  ['satisfied.mentee.all', 108],
  ['satisfied.mentor.content', 39],
  ['satisfied.mentor.all', 109],
]);

const quality: QualityFacts = {
  conditions: conditions.map(({ criterion, title }, index) => ({ criterion, title, mark: index % 3 === 1 ? 1 : 2 })),
  indices: { наставляемый: '8,2', наставник: '7,6' },
  influence: [
    {
      title: 'Умения ученика, среднее',
      before: '5,5',
      after: '6,7',
      change: '1,2 (0,6 … 1,8)',
      people: 61,
      conclusion: 'better',
    },
    {
      title: 'Средний балл',
      before: '3,9',
      after: '4,0',
      change: '0,1 (−0,2 … 0,4)',
      people: 62,
      conclusion: 'unclear',
    },
    { title: 'Проекты', before: '4', after: '7', change: '75,0\u202f%', people: undefined, conclusion: undefined },
  ],
};

export const reportFacts: ReportFacts = {
  today: '2027-02-15',
  pairs: [
    pair('ПГ-001', { mentor: 'У-021', mentees: ['У-019'] }, ['2026-11-05', '2026-11-19', '2026-12-03', '2027-01-14'], {
      tasks: { done: 2, partly: 1, all: 9 },
    }),
    pair('ПГ-002', { mentor: 'У-021', mentees: ['У-017', 'У-018', 'У-020'] }, ['2026-11-06', '2026-12-04'], {
      light: yellow,
    }),
    pair('ПГ-003', { mentor: 'П-002', mentees: ['П-004'] }, ['2026-12-10'], {
      form: 'учитель – учитель',
      light: red,
      hasPlan: false,
    }),
    pair('ПГ-004', { mentor: 'Н-012', mentees: ['У-020'] }, ['2026-11-10', '2026-12-15', '2027-01-20'], {
      form: 'работодатель – ученик',
      isFinished: true,
      light: undefined,
      end: '2027-01-29',
    }),
  ],
  stages: ([1, 2, 3, 4, 5, 6, 7] as const).map((number) => ({
    number,
    numerator: number,
    denominator: 70,
    state: number < 6 ? 'finished' : number === 6 ? 'under-way' : 'ahead',
    to: '2027-04-30',
    isLate: number === 6,
  })),
  measurements: indicators.map(({ id }, index) => {
    const light = lights[index % lights.length]!;
    const known = light !== 'too-few';
    return {
      id,
      numerator: 31 + index,
      denominator: known ? 101 + index : 3,
      value: known ? 41 + index : undefined,
      target: 71 + index,
      light,
    };
  }),
  meetingsInMonth: 2,
  months: monthsOfYear('2026/27'),
  trained: { numerator: 21, denominator: 23 },
  signed: { numerator: 24, denominator: 26 },
  swot: [
    {
      form: 'ученик – ученик',
      quadrant: 'сильная сторона',
      line: 'Наставляемым понравилось участвовать',
      share: 83,
      answered: 63,
    },
    {
      form: 'ученик – ученик',
      quadrant: 'слабая сторона',
      line: 'Немногие ученики хотят стать наставниками',
      share: 33,
      answered: 64,
    },
    {
      form: 'ученик – ученик',
      quadrant: 'угроза',
      line: 'Перегрузка педагогов',
      share: undefined,
      answered: undefined,
    },
    {
      form: 'учитель – учитель',
      quadrant: 'возможность',
      line: 'Бесплатное обучение наставников',
      share: undefined,
      answered: undefined,
    },
  ],
  quality: { first: { ...quality, conditions: [], influence: [], indices: {} }, second: quality },
  released: () => released,
};

/** As much of the facts of papers as reports look at. */
export const facts = {
  school,
  curator,
  year: '2026/2027',
  today: reportFacts.today,
  signed: [{ paper: 'order-monitoring', title: 'Приказ', number: '12-од', date: '2027-01-11' }],
  report: () => reportFacts,
} as unknown as ProgrammeFacts;
