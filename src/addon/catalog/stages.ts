/** The seven stages of the target model with the terms of a usual school year, and the fixed dates between them. */
import type { FixedDate } from '../domain/programme/deadlines';
import type { NextStep } from '../domain/programme/next-step';
import type { StageTerm } from '../domain/programme/stages';

export interface StageDeclaration extends StageTerm {
  readonly title: string;
  /** What is counted of it: «4 из 4 · открыты анкеты А1–А4». */
  readonly counted: string;
  /** The steps of «Что дальше» that belong to it; the others belong to whatever stage is under way. */
  readonly steps: readonly NextStep[];
}

export const stages: readonly StageDeclaration[] = [
  {
    number: 1,
    title: 'Подготовка условий',
    counted: 'открыты анкеты А1–А4',
    steps: ['create-questionnaire'],
    from: { month: 8, day: 24 },
    to: { month: 9, day: 15 },
  },
  {
    number: 2,
    title: 'База наставляемых',
    counted: 'запросы известны',
    steps: ['issue-codes'],
    from: { month: 9, day: 1 },
    to: { month: 9, day: 30 },
  },
  {
    number: 3,
    title: 'База наставников',
    counted: 'компетенции известны',
    steps: [],
    from: { month: 9, day: 10 },
    to: { month: 10, day: 5 },
  },
  {
    number: 4,
    title: 'Отбор и обучение наставников',
    counted: 'наставники допущены',
    steps: ['record-consents', 'bring-papers'],
    from: { month: 9, day: 28 },
    to: { month: 10, day: 23 },
  },
  {
    number: 5,
    title: 'Пары и группы',
    counted: 'пары по приказу',
    steps: ['match-pairs', 'approve-pairs', 'prepare-order', 'sign-order'],
    from: { month: 10, day: 12 },
    to: { month: 10, day: 30 },
  },
  {
    number: 6,
    title: 'Работа пар и групп',
    counted: 'пары встречались',
    steps: ['prepare-plans', 'open-meetings', 'follow-meetings'],
    from: { month: 11, day: 1 },
    to: { month: 4, day: 30 },
  },
  {
    number: 7,
    title: 'Завершение',
    counted: 'пары завершили',
    steps: [],
    from: { month: 4, day: 12 },
    to: { month: 5, day: 31 },
  },
];

export const fixedDates: readonly FixedDate[] = [
  { title: 'Полугодовой отчёт', month: 1, day: 31 },
  { title: 'День наставника', month: 3, day: 2 },
  { title: 'Годовой отчёт и мониторинг', month: 6, day: 30 },
];
