import { date, manyOf, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { interviewConclusions, learningTimes, learningWays, lessonNames, nominations } from '../words';

const skill = (name: string) => ({
  own: optional(whole(`${name}: владею`, { width: 100, note: 'От 1 до 5.', from: 1, to: 5 })),
  need: optional(whole(`${name}: важно`, { width: 100, note: 'От 1 до 5.', from: 1, to: 5 })),
});

const share = (heading: string, note: string) => optional(whole(heading, { width: 110, note, from: 0, to: 100 }));

const goal = skill('Цель');
const plan = skill('План развития');
const listening = skill('Слушание');
const feedback = skill('Обратная связь');
const questions = skill('Вопросы');
const motivation = skill('Мотивация');
const conflict = skill('Конфликт');
const age = skill('Возраст');
const ethics = skill('Границы и этика');
const online = skill('Онлайн');
const reflection = skill('Рефлексия');
const papers = skill('Документы');

/**
 * «Отбор и обучение»: how a mentor was put forward, how ready he is (А15), what the interview came to (А6, without its marks), what he can
 * do and needs (А5), what he has attended – one row for each mentor. A gap is «важно» minus «владею»; topics with a gap of 2 or with a
 * mean «владею» below 3 go into the training programme.
 */
export const mentorTraining = defineTable(
  'Отбор и обучение',
  { key: 'person', about: 'Выдвижение, готовность, собеседование и обучение: один наставник – одна строка.' },
  {
    person: text('Код', { width: 80 }),
    answered: optional(date('Дата анкеты', { width: 100, note: 'День последнего ответа на А5 или А15.' })),
    readiness: share('Готовность, %', 'А15: баллы за восемь ситуаций от наибольшего. Ниже 50 – тема для беседы.'),
    competence: share('Компетенции, %', 'А15: среднее по пяти умениям. Ниже 50 – тема для обучения.'),
    drive: share('Мотивация, %', 'А15: среднее по пяти мотивам. Ниже 50 – тема для беседы.'),
    nomination: optional(
      oneOf('Выдвижение', nominations, {
        width: 120,
        note: 'Заявление самого кандидата или представление руководителя.',
      }),
    ),
    nominated: optional(date('Дата выдвижения', { width: 110, note: 'Дата на заявлении или представлении.' })),
    nominatedBy: optional(
      text('Кто представил', { width: 160, note: 'Должность или код, если кандидата представил руководитель.' }),
    ),
    interview: optional(
      oneOf('Вывод собеседования', interviewConclusions, {
        width: 180,
        note: 'Только вывод: баллы собеседования не хранятся. Дата – на листе «Наставники».',
      }),
    ),
    lessons: optional(
      manyOf('Посещённые занятия', lessonNames, {
        width: 260,
        note: 'Занятия из программы обучения, через точку с запятой.',
      }),
    ),
    talks: optional(
      text('Консультации', {
        width: 240,
        note: 'Консультации и обмен опытом: «15.10.2026 – первая встреча; 20.10.2026 – обмен опытом». Восполняют пропущенное занятие.',
      }),
    ),
    events: optional(
      text('Мероприятия и участие', {
        width: 260,
        note: 'Курсы, конференции, комиссии по аттестации, мероприятия для наставляемых: «20.02.2027 – аттестационная комиссия; 12.03.2027 – открытое занятие для наставляемых».',
      }),
    ),
    goalOwn: goal.own,
    goalNeed: goal.need,
    planOwn: plan.own,
    planNeed: plan.need,
    listeningOwn: listening.own,
    listeningNeed: listening.need,
    feedbackOwn: feedback.own,
    feedbackNeed: feedback.need,
    questionsOwn: questions.own,
    questionsNeed: questions.need,
    motivationOwn: motivation.own,
    motivationNeed: motivation.need,
    conflictOwn: conflict.own,
    conflictNeed: conflict.need,
    ageOwn: age.own,
    ageNeed: age.need,
    ethicsOwn: ethics.own,
    ethicsNeed: ethics.need,
    onlineOwn: online.own,
    onlineNeed: online.need,
    reflectionOwn: reflection.own,
    reflectionNeed: reflection.need,
    papersOwn: papers.own,
    papersNeed: papers.need,
    ways: optional(manyOf('Как удобно учиться', learningWays, { width: 200 })),
    times: optional(manyOf('Когда удобно учиться', learningTimes, { width: 200 })),
    remark: optional(text('Примечание', { width: 200 })),
    needsMark: optional(text('Ответ А5', { machine: true })),
    readinessMark: optional(text('Ответ А15', { machine: true })),
  },
);

export type MentorTraining = Row<typeof mentorTraining>;
