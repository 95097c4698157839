import { defineQuestionnaire } from '../../schema/questionnaire';
import { helpAnswers } from '../care/words';
import { continuations, pairRoles } from '../words';
import { anybodysCode, pairOfLink } from './of-link';

const scale = { kind: 'scale', from: 1, to: 10 } as const;

/**
 * А8п: both sides look back on half of their term – А8 of the whole period, the plan, and whether to go on. Who wants another mentor is
 * seen on the traffic light. Each answer is a row of «Ожидания и оценки».
 */
export const interimReview = defineQuestionnaire({
  id: 'interim-review',
  number: 'А8п',
  title: 'Промежуточная оценка',
  intro:
    'Середина пути: отвечают и наставник, и тот, кому он помогает, – о работе за всё это время. Займёт две минуты.',
  thanks: 'Спасибо! Ответ записан. Если передумали, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'interimMark',
  occasion: {
    pair: 'pair',
    by: ['role'],
    side: 'role',
    reporter: 'person',
    day: 'day',
    inTerm: true,
    fixed: { wave: 'середина' },
  },
  questions: [
    anybodysCode,
    { ...pairOfLink, help: 'Он есть на вашей карточке, например ПГ-001.' },
    { id: 'role', kind: 'choice', title: 'Кто отвечает?', choices: pairRoles, required: true, fills: 'role' },
    {
      ...scale,
      id: 'usefulness',
      title: 'Насколько полезны ваши встречи?',
      ends: ['бесполезны', 'очень полезны'],
      fills: 'usefulness',
    },
    {
      ...scale,
      id: 'comfort',
      title: 'Насколько комфортно вам вместе?',
      ends: ['некомфортно', 'очень комфортно'],
      fills: 'comfort',
    },
    { ...scale, id: 'support', title: 'Хватает ли поддержки?', ends: ['не хватает', 'хватает'], fills: 'support' },
    { ...scale, id: 'clarity', title: 'Понятен ли план?', ends: ['непонятен', 'всё понятно'], fills: 'clarity' },
    {
      id: 'progress',
      kind: 'number',
      title: 'Сколько процентов плана уже сделано?',
      help: 'На глаз: от 0 до 100.',
      from: 0,
      to: 100,
      fills: 'progress',
    },
    {
      id: 'continuation',
      kind: 'choice',
      title: 'Как работать дальше?',
      help: 'Если хотите сменить наставника, об этом узнает только куратор.',
      choices: continuations,
      required: true,
      fills: 'continuation',
    },
    {
      id: 'needsHelp',
      kind: 'choice',
      title: 'Нужна ли помощь куратора?',
      choices: helpAnswers,
      required: true,
      fills: 'needsHelp',
    },
  ],
});
