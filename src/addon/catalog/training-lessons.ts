/** What mentors learn before they meet their mentees: six lessons, twelve hours, with the topics of А5 that each of them teaches. */
import { topicNames } from './training-topics';
import type { lessonNames } from './words';

export type LessonName = (typeof lessonNames)[number];

export interface Lesson {
  readonly name: LessonName;
  readonly topic: string;
  readonly hours: number;
  readonly way: string;
  readonly by: string;
  /** Names of topics of А5. */
  readonly teaches: readonly string[];
  /** Whatever А5 has shown. */
  readonly forAll?: true;
  /** The day by which it is held. */
  readonly month: number;
  readonly day: number;
}

/** Sessions at which everybody is brought in. */
export const openingSession = 'установочная сессия';

const { goal, plan, listening, feedback, questions, motivation, conflict, age, ethics, online, reflection, papers } =
  topicNames;

export const lessons: readonly Lesson[] = [
  {
    name: 'установочная сессия',
    topic: 'Роль наставника, цели программы, документы и персональные данные',
    hours: 2,
    way: openingSession,
    by: 'куратор',
    teaches: [papers],
    forAll: true,
    month: 10,
    day: 13,
  },
  {
    name: 'первая встреча',
    topic: 'Первая встреча: знакомство, границы, правила общения',
    hours: 2,
    way: 'тренинг',
    by: 'педагог-психолог',
    teaches: [age, ethics],
    month: 10,
    day: 14,
  },
  {
    name: 'цель и план',
    topic: 'Цель и план развития: как ставить задачи и видеть результат',
    hours: 2,
    way: 'практикум',
    by: 'куратор',
    teaches: [goal, plan],
    month: 10,
    day: 15,
  },
  {
    name: 'слушание и вопросы',
    topic: 'Активное слушание, вопросы, обратная связь',
    hours: 2,
    way: 'тренинг',
    by: 'педагог-психолог',
    teaches: [listening, questions, feedback],
    month: 10,
    day: 16,
  },
  {
    name: 'трудные ситуации',
    topic: 'Трудные ситуации: конфликт, усталость, когда звать куратора',
    hours: 2,
    way: 'разбор случаев',
    by: 'педагог-психолог',
    teaches: [conflict, motivation],
    month: 10,
    day: 19,
  },
  {
    name: 'онлайн и рефлексия',
    topic: 'Встречи по видеосвязи, рефлексия, завершение работы',
    hours: 2,
    way: 'практикум',
    by: 'куратор',
    teaches: [online, reflection],
    month: 10,
    day: 20,
  },
];
