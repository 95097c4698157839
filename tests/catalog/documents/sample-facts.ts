/** A school that does not exist and its invented people, as the facts of papers. */

import type { DataKeptFacts } from '../../../src/addon/catalog/documents/data-kept';
import type { PupilPlanFacts, TeacherPlanFacts } from '../../../src/addon/catalog/documents/development-plan';
import type { Officer, Participant, School } from '../../../src/addon/catalog/documents/order-frame';
import type { PairsOrderFacts } from '../../../src/addon/catalog/documents/order-pairs';
import type { PaperQuestionnaireFacts } from '../../../src/addon/catalog/documents/paper-questionnaire';
import type { PlanCourse } from '../../../src/addon/catalog/documents/plan-course';
import { posts } from '../../../src/addon/catalog/documents/posts';
import type { RequestsReferenceFacts } from '../../../src/addon/catalog/documents/requests-reference';
import type { TrainingReportFacts } from '../../../src/addon/catalog/documents/training-report';

import { mentorOffer } from '../../../src/addon/catalog/questionnaires/mentor-offer';
import { tags } from '../../../src/addon/catalog/tags';
import { summarizeRequests } from '../../../src/addon/domain/people/requests-summary';
import { questionsFor } from '../../../src/addon/schema/questionnaire';

export const people = new Map(
  Object.entries({
    'П-001': 'Ковалёва Елена Викторовна',
    'П-002': 'Соловей Павел Игоревич',
    'П-003': 'Кузьмина-Караваева Анна Ильинична',
    'П-004': 'Ким Олег Сергеевич',
    'У-017': 'Черных Любовь Фоминична',
    'У-018': 'Мамедов Рустам Али оглы',
    'У-019': 'Щёголев Семён Фёдорович',
    'У-020': 'Жук Ия Аркадьевна',
    'У-021': 'Петров-Водкин Илья Никитич',
    'Н-012': 'Данелия Давид Ираклиевич',
  }).map(([code, fullName]) => [code, { fullName }]),
);

const principal: Officer = { code: 'П-001', post: posts.principal };
export const curator: Officer = { code: 'П-003', post: posts.deputyForUpbringing };

export const school: School = {
  founder: 'Управление образования администрации г. Новореченска',
  full: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 г. Новореченска»',
  short: 'МБОУ «СОШ № 7»',
  place: 'г. Новореченск',
  principal,
  phone: '8 (000) 000-00-00',
};

const pupil = (code: string, about: string): Participant => ({ code, about });
const teacher: Participant = { code: 'П-004', about: 'учитель математики' };

export const orderFacts: PairsOrderFacts = {
  school,
  vocabulary: 'pupils',
  registration: { date: '2026-10-30', number: '45-од' },
  year: '2026/2027',
  pairs: [
    {
      mentor: pupil('У-021', '10 «А» класс'),
      mentees: [pupil('У-019', '7 «Б» класс')],
      form: 'ученик – ученик, лидер – пассивный',
      from: '2026-11-02',
      to: '2027-04-30',
    },
    {
      mentor: { code: 'П-002', about: 'учитель истории' },
      mentees: [teacher],
      form: 'учитель – учитель, опытный педагог – молодой специалист',
      from: '2026-11-02',
      to: '2027-05-28',
    },
  ],
  groups: [
    {
      mentor: { code: 'Н-012', about: 'ООО «Новореченский завод», инженер' },
      mentees: [pupil('У-017', '9 «В» класс'), pupil('У-018', '9 «В» класс'), pupil('У-020', '9 «А» класс')],
      form: 'работодатель – ученик, активный профессионал – равнодушный потребитель',
      from: '2026-11-02',
      to: '2027-04-30',
    },
  ],
  from: '2026-11-02',
  to: '2027-05-28',
  plansBy: '2026-11-16',
  readBy: '2026-11-06',
  reportBy: '2027-01-15',
  meetingsInMonth: 2,
  curator,
  localActs: ['Положением о наставничестве, утверждённым приказом от 07.09.2026 № 31-од'],
};

export const pupilFacts: PupilPlanFacts = {
  school,
  vocabulary: 'pupils',
  year: '2026/2027',
  mentor: pupil('У-021', '10 «А» класс'),
  mentees: [pupil('У-019', '7 «Б» класс')],
  curator,
  form: 'ученик – ученик',
  roleModel: 'лидер – пассивный',
  from: '2026-11-02',
  to: '2027-04-30',
  requests: ['Публичные выступления', 'Общение со сверстниками'],
  goal: 'Выступить с проектом на школьной конференции и не бояться вопросов.',
  meetings: [
    { what: 'организационная', term: '02.11.2026 – 08.11.2026', about: 'знакомство, ожидания, правила общения' },
    { what: 'регулярные, не реже 2 раз в месяц', term: '30.11.2026 – 16.04.2027', about: 'задачи плана' },
    { what: 'заключительная', term: '17.04.2027 – 30.04.2027', about: 'что получилось' },
  ],
  order: 'от 30.10.2026 № 45-од',
  difficulties: [
    {
      what: 'Записать на видео трёхминутный рассказ и разобрать его с наставником',
      term: 'до 30.11.2026',
      planned: 'Названы три вещи, которые мешают говорить',
      actual: 'Рассказ записан, разбор проведён',
      mark: 'выполнено',
    },
  ],
  directions: [
    { what: 'Подготовить выступление по проекту', term: 'до 15.03.2027', planned: 'Выступление на конференции' },
    { what: 'Провести игру на классном часе', term: 'февраль 2027', planned: 'Игра для 7 «Б» класса' },
  ],
  trajectory: [{ what: 'Кружок «Школьный театр»', where: 'школа, актовый зал', term: 'ноябрь – апрель' }],
};

/** The same plan in spring, when it has been corrected once. */
export const planCourse: PlanCourse = {
  strengths: { mentor: ['публичные выступления', 'организация событий'], mentees: ['рисование', 'работаю в команде'] },
  priorities: ['Публичные выступления', 'Общение со сверстниками'],
  sign: 'выступление без листа и ответы на три вопроса',
  aimTerm: '2027-04-30',
  progress: { done: 2, partly: 1, all: 3 },
  estimates: [60, 70],
  interim: [{ number: 2, day: '2027-01-28' }],
  reached: 'частично',
  why: 'конференцию перенесли на сентябрь',
  version: 2,
  changed: '2027-02-12',
  reason: 'болезнь наставляемого',
  changes: { added: ['задача 4'], dropped: ['задача 3'], changed: ['цель', 'задача 2'] },
};

export const teacherFacts: TeacherPlanFacts = {
  ...pupilFacts,
  vocabulary: 'teachers',
  mentor: { code: 'П-002', about: 'учитель истории' },
  mentees: [teacher],
  form: 'учитель – учитель',
  roleModel: 'опытный педагог – молодой специалист',
  requests: ['Дисциплина, управление классом', 'Работа с родителями'],
  goal: 'Уверенно вести урок и спокойно говорить с родителями.',
  variety: 'традиционное (один на один)',
  regime: 'очно, два раза в месяц',
  meetingsInMonth: 2,
  difficulties: [
    { what: 'Посетить три урока наставника', term: 'до 30.11.2026', planned: 'Список приёмов для своего урока' },
  ],
  entering: [
    { what: 'Познакомиться с электронным журналом', term: 'ноябрь 2026', planned: 'Журнал ведётся без замечаний' },
  ],
  directions: [{ what: 'Дать открытый урок', term: 'март 2027', planned: 'Урок с самоанализом' }],
  stages: [
    { what: 'Адаптационный', term: 'ноябрь – декабрь 2026', indicator: 'Посещено не менее трёх уроков' },
    { what: 'Основной', term: 'январь – март 2027', indicator: 'Проведён открытый урок' },
    { what: 'Контрольный', term: 'апрель – май 2027', indicator: 'Отчёт на методическом объединении' },
  ],
};

export const dataKeptFacts: DataKeptFacts = {
  school,
  curator,
  person: pupil('У-017', 'обучающаяся 8 «А» класса'),
  today: '2026-11-12',
  entries: [
    {
      table: 'Наставляемые',
      row: 2,
      day: '2026-09-30',
      cells: [
        ['Код', 'У-017'],
        ['Основной запрос', 'Математика'],
        ['Удобные дни', 'вторник; суббота'],
      ],
    },
    { table: 'Обращения о данных', row: 2, day: '2026-11-11', cells: [['Что спросили', 'спросила мама']] },
  ],
};

export const trainingFacts: TrainingReportFacts = {
  school,
  year: '2026/2027',
  curator,
  today: '2026-11-12',
  mentors: 5,
  needs: {
    answered: 4,
    topics: [
      {
        name: 'Обратная связь',
        marked: 4,
        own: 2.25,
        need: 4.5,
        gap: 2.25,
        isTaught: true,
        people: ['П-004', 'Н-012'],
        able: ['П-002'],
      },
      { name: 'Встречи онлайн', marked: 4, own: 4, need: 3.5, gap: -0.5, isTaught: false, people: [], able: [] },
    ],
  },
  ways: ['в группе – 3', 'самостоятельно – 1'],
  times: ['после уроков – 4'],
};

const asking = {
  status: undefined,
  form: 'ученик – ученик',
  ageBand: '14–17',
  wishedMentor: 'ученик постарше',
  lessonGap: undefined,
  classGap: undefined,
  digitalGap: undefined,
  growthGap: undefined,
} as const;

export const requestsFacts: RequestsReferenceFacts = {
  school,
  year: '2026/2027',
  curator,
  today: '2026-10-12',
  summary: summarizeRequests(
    {
      mentees: [
        { ...asking, code: 'У-017', mainRequest: 'УЧ01', requests: ['УЧ01', 'ЛК01'] },
        { ...asking, code: 'У-018', mainRequest: 'УЧ01', requests: undefined, form: undefined },
        { ...asking, code: 'П-004', mainRequest: 'ПР01', requests: ['ПР01'], form: 'учитель – учитель', digitalGap: 2 },
        { ...asking, code: 'У-019', mainRequest: undefined, requests: undefined },
      ],
      mentors: [{ status: undefined, competences: ['ЛК01', 'УЧ01'] }],
    },
    tags,
    1,
  ),
};

const { number, title, intro, who } = mentorOffer;

/** The blank of А4 as the book of codes has it. */
export const blankFacts: PaperQuestionnaireFacts = {
  school,
  number,
  title,
  intro,
  who,
  questions: questionsFor(mentorOffer, { regime: 'codes', freeText: false }),
  lists: { tags },
};
