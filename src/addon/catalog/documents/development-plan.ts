/**
 * The development plan of a pair or group: for pupils with difficulties, directions and the individual trajectory of
 * learning; for teachers with entering the post and professional growth. Results and marks are filled in as the year goes.
 */
import type { Practice } from '../../domain/pairing/practices';
import type { Day } from '../../schema/cell';
import {
  type Block,
  type Content,
  defineDocument,
  heading,
  line,
  paragraph,
  sideBySide,
  signature,
  table,
} from '../../schema/document';
import { name } from '../../schema/name';
import { counted } from '../../texts/ru/grammar';
import { type Officer, type Participant, type School, term } from './order-frame';
import { aimWords, courseRows, type PlanCourse, startRows } from './plan-course';
import { type Vocabulary, vocabularies } from './vocabulary';

/** A line of the plan. */
export interface Task {
  /** By which people speak of it; without it the lines are numbered. */
  readonly number?: number | undefined;
  readonly what: string;
  readonly term: string;
  readonly planned: string;
  readonly actual?: string;
  readonly mark?: string;
}

/** A meeting that is planned before the first one has been. */
export interface MeetingLine {
  readonly what: string;
  readonly term: string;
  readonly about: string;
}

export interface TrajectoryStep {
  /** Subject, course, circle or trial of a profession. */
  readonly what: string;
  readonly where: string;
  readonly term: string;
}

interface PlanFacts {
  readonly school: School;
  readonly vocabulary: Vocabulary;
  readonly year: string;
  readonly mentor: Participant;
  readonly mentees: readonly Participant[];
  readonly curator: Officer;
  readonly form: string;
  readonly roleModel: string;
  readonly from: Day;
  readonly to: Day;
  /** What the mentees ask for, in words of the list of tags. */
  readonly requests: readonly string[];
  readonly goal: string;
  readonly meetings: readonly MeetingLine[];
  /** «от 30.10.2026 № 45-од» */
  readonly order: string;
  /** Once the plan is kept on its sheet. */
  readonly course?: PlanCourse | undefined;
  /** Cases of earlier years with the same request. */
  readonly experience?: readonly Experience[];
}

/** What others have done and how it can be repeated. */
export type Experience = Pick<Practice, 'title' | 'done' | 'repeat'>;

export interface PupilPlanFacts extends PlanFacts {
  readonly difficulties: readonly Task[];
  readonly directions: readonly Task[];
  readonly trajectory: readonly TrajectoryStep[];
}

export interface TeacherPlanFacts extends PlanFacts {
  /** «традиционное (один на один)» */
  readonly variety: string;
  /** «очно, два раза в месяц»; how often they meet is said without it. */
  readonly regime: string;
  readonly meetingsInMonth: number;
  readonly difficulties: readonly Task[];
  readonly entering: readonly Task[];
  readonly directions: readonly Task[];
  readonly stages: readonly { readonly what: string; readonly term: string; readonly indicator: string }[];
}

/** Lines left for the pen, when there are fewer tasks. */
const fewestLines = 3;

const filledUp = (rows: readonly (readonly Content[])[], cells: number): readonly (readonly Content[])[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, fewestLines - rows.length) }, (_none, index) => [
    String(rows.length + index + 1),
    ...Array.from({ length: cells - 1 }, () => ''),
  ]),
];

const taskColumns = [
  { heading: '№', width: 9, align: 'centre' },
  { heading: 'Проект, задание', width: 40 },
  { heading: 'Срок', width: 27 },
  { heading: 'Планируемый результат', width: 36 },
  { heading: 'Фактический результат', width: 35 },
  { heading: 'Оценка наставника', width: 33 },
] as const;

const tasksTable = (tasks: readonly Task[]): Block =>
  table(
    taskColumns,
    filledUp(
      tasks.map((task, index) => [
        String(task.number ?? index + 1),
        task.what,
        task.term,
        task.planned,
        task.actual ?? '',
        task.mark ?? '',
      ]),
      taskColumns.length,
    ),
  );

const people = (participants: readonly Participant[]): Content =>
  participants.flatMap((person, index) => [index === 0 ? '' : '; ', name(person), `, ${person.about}`]);

const labelled = (rows: readonly (readonly [string, Content])[]): Block =>
  sideBySide([{ width: 37 }, { width: 63 }], rows);

const planHead = (facts: PlanFacts, extra: readonly (readonly [string, Content])[]): readonly Block[] => [
  line(facts.school.full, 'centre'),
  heading(1, vocabularies[facts.vocabulary].plan.title.toUpperCase()),
  heading(2, `на ${facts.year} учебный год`),
  labelled([
    ['Наставляемый:', people(facts.mentees)],
    ['Наставник:', people([facts.mentor])],
    ['Форма наставничества:', facts.form],
    ['Ролевая модель:', facts.roleModel],
    ...extra,
    ['Срок:', term(facts.from, facts.to)],
    ['Основание:', `приказ ${facts.order}`],
    ['Запрос:', facts.requests.join('; ')],
    ...(facts.course ? startRows(facts.course) : []),
    ['Цель:', facts.course ? aimWords(facts.goal, facts.course) : facts.goal],
    ['План встреч:', facts.meetings.map(({ what, term: days, about }) => `${what}: ${days} (${about})`).join('; ')],
    ...(facts.course ? courseRows(facts.course) : []),
  ]),
];

/** Of earlier years, to be talked over when the plan is made; nothing of it is asked of the pair. */
const experienceRows = (cases: readonly Experience[]): readonly Block[] =>
  cases.length === 0
    ? []
    : [
        heading(3, 'Опыт школы по тому же запросу', 'left'),
        paragraph('Так работали пары прошлых лет. Обсудите на встрече, где составляют план, что подойдёт вам.'),
        labelled(
          cases.flatMap(({ title, done, repeat }) => [
            ['Практика:', title],
            ['Что делали:', done],
            ['Как повторить:', repeat],
          ]),
        ),
      ];

const signatures = ({ mentor, mentees, curator }: PlanFacts): Block =>
  signature(
    ...[
      { post: 'Наставник', person: mentor },
      ...mentees.map((person) => ({ post: 'Наставляемый', person })),
      { post: 'Куратор', person: curator },
    ].map(({ post, person }) => ({ post, name: name(person, 'nominative', 'initials-surname') })),
  );

/** Codes only: the name of a file is seen in places that no regime rules. */
const titleOf = ({ vocabulary, mentor, mentees }: PlanFacts): string =>
  `${vocabularies[vocabulary].plan.title}, ${[mentor, ...mentees].map(({ code }) => code).join(' – ')}`;

export const pupilPlan = defineDocument<PupilPlanFacts>({
  id: 'development-plan-pupil',
  title: titleOf,
  body: (facts) => [
    ...planHead(facts, []),
    heading(3, 'Раздел 1. Анализ трудностей и способы их преодоления', 'left'),
    paragraph(
      'Раздел заполняется по самодиагностике наставляемого и беседе с наставником; для каждой трудности указывается мера.',
    ),
    tasksTable(facts.difficulties),
    heading(3, 'Раздел 2. Направления развития', 'left'),
    tasksTable(facts.directions),
    heading(3, 'Раздел 3. Индивидуальная траектория обучения', 'left'),
    table(
      [
        { heading: '№', width: 9, align: 'centre' },
        { heading: 'Предмет, курс, кружок, профессиональная проба', width: 75 },
        { heading: 'Где и с кем', width: 56 },
        { heading: 'Срок', width: 40 },
      ],
      filledUp(
        facts.trajectory.map((step, index) => [String(index + 1), step.what, step.where, step.term]),
        4,
      ),
    ),
    ...experienceRows(facts.experience ?? []),
    signatures(facts),
  ],
});

const usualRegime = (meetingsInMonth: number): string =>
  `не реже ${counted(meetingsInMonth, 'раза', 'раз', 'раз')} в месяц`;

/** What the regular meetings are called in the plan of meetings. */
export const regularMeetings = (meetingsInMonth: number): string => `регулярные, ${usualRegime(meetingsInMonth)}`;

export const teacherPlan = defineDocument<TeacherPlanFacts>({
  id: 'development-plan-teacher',
  title: titleOf,
  body: (facts) => [
    ...planHead(facts, [
      ['Вид наставничества:', facts.variety],
      ['Режим работы:', facts.regime || usualRegime(facts.meetingsInMonth)],
    ]),
    heading(3, 'Раздел 1. Профессиональные трудности и способы их преодоления', 'left'),
    tasksTable(facts.difficulties),
    heading(3, 'Раздел 2. Вхождение в должность', 'left'),
    tasksTable(facts.entering),
    heading(3, 'Раздел 3. Направления профессионального развития', 'left'),
    tasksTable(facts.directions),
    heading(3, 'Этапы и индикаторы', 'left'),
    table(
      [
        { heading: '№', width: 9, align: 'centre' },
        { heading: 'Этап', width: 71 },
        { heading: 'Срок', width: 40 },
        { heading: 'Индикатор', width: 60 },
      ],
      filledUp(
        facts.stages.map((stage, index) => [String(index + 1), stage.what, stage.term, stage.indicator]),
        4,
      ),
    ),
    ...experienceRows(facts.experience ?? []),
    signatures(facts),
  ],
});
