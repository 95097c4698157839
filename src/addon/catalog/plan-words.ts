/**
 * What a development plan proposes before mentor and mentee have met: an aim and tasks for a request, by the first letters of its tag, and
 * the meetings in their order. At the planning meeting they rewrite it in their own words.
 */
import type { PlannedMeeting } from '../domain/pairing/plan-outline';
import { meetingKinds } from './words';

export interface PlanWords {
  readonly aim: string;
  readonly tasks: readonly { readonly what: string; readonly planned: string }[];
}

/** For requests that the school has added itself. */
export const usualPlanWords: PlanWords = {
  aim: 'Продвинуться в том, о чём просят',
  tasks: [
    { what: 'наметить шаги и сделать первый', planned: 'шаги записаны, первый сделан' },
    { what: 'пройти остальные шаги и обсудить, что вышло', planned: 'шаги пройдены и разобраны' },
  ],
};

export const planWords: Readonly<Record<string, PlanWords>> = {
  УЧ: {
    aim: 'Разобраться в трудных темах и справляться с ними самостоятельно',
    tasks: [
      { what: 'найти пробелы и разобрать трудные темы', planned: 'список тем, которые стали понятны' },
      { what: 'выполнить задание без подсказки и разобрать его', planned: 'задание выполнено самостоятельно' },
    ],
  },
  ЛК: {
    aim: 'Сделать заметный шаг в том, что важно для себя',
    tasks: [
      { what: 'обсудить, что мешает, и выбрать два приёма', planned: 'приёмы выбраны и опробованы' },
      { what: 'применить приём в жизни школы и разобрать, что вышло', planned: 'не меньше двух случаев с разбором' },
    ],
  },
  ПР: {
    aim: 'Довести своё дело до результата, который можно показать',
    tasks: [
      { what: 'выбрать дело и составить его план', planned: 'план дела со сроками' },
      { what: 'выполнить задуманное и показать другим', planned: 'выступление, работа или участие' },
    ],
  },
  ПО: {
    aim: 'Понять, подходит ли это дело, и наметить следующий шаг',
    tasks: [
      { what: 'узнать, что делает специалист и где этому учат', planned: 'сравнение двух-трёх возможностей' },
      { what: 'попробовать себя: экскурсия, проба, встреча', planned: 'одна проба и разговор о ней' },
    ],
  },
  ПД: {
    aim: 'Овладеть приёмами работы и применять их самостоятельно',
    tasks: [
      { what: 'увидеть приёмы в работе наставника и разобрать их', planned: 'лист наблюдения с выводами' },
      { what: 'применить приёмы самому и разобрать с наставником', planned: 'проведённая работа и самоанализ' },
    ],
  },
};

const [organising, trial, planning, regular, closing] = meetingKinds;

/** What each meeting is called and what it is about. */
export const plannedMeetingWords: Readonly<Record<PlannedMeeting['kind'], readonly [name: string, about: string]>> = {
  organising: [organising, 'знакомство, ожидания, правила общения'],
  trial: [trial, 'первое общее дело; подходит ли друг другу пара'],
  planning: [planning, 'цель, задачи, признаки успеха, число встреч'],
  regular: [regular, 'задачи плана, трудности, следующий шаг'],
  closing: [closing, 'что получилось, чему научились, как дальше'],
};
