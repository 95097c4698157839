import { defineQuestionnaire } from '../../schema/questionnaire';
import { yesNo } from '../words';
import { pairOfLink, teachersCode } from './of-link';

const scale = { kind: 'scale', from: 1, to: 10, ends: ['совсем нет', 'полностью'] } as const;

/**
 * А11: what a mentor says of the programme at its end, on the scale 1–10 of the methodical set; the marks stand beside those of А9 under
 * the same names. Each answer is a row of «Ожидания и оценки».
 */
export const mentorOutcome = defineQuestionnaire({
  id: 'mentor-outcome',
  number: 'А11',
  title: 'Итоги года: наставник',
  intro:
    'Для наставников. Правильных ответов нет: так школа узнает, что получилось и что изменить. По каждой паре или группе – отдельный ответ. Займёт пять минут.',
  thanks: 'Спасибо! Ответ записан. Если передумали, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'mentorMark',
  occasion: {
    pair: 'pair',
    reporter: 'person',
    day: 'day',
    side: 'role',
    fixed: { wave: 'итог', role: 'наставник' },
  },
  questions: [
    teachersCode,
    pairOfLink,
    { ...scale, id: 'organisation', title: 'Насколько хорошо программа была организована?', fills: 'organisation' },
    { ...scale, id: 'comfort', title: 'Насколько комфортно было с наставляемым?', fills: 'comfort' },
    { ...scale, id: 'leadership', title: 'Насколько проявились ваши лидерские качества?', fills: 'leadership' },
    { ...scale, id: 'groups', title: 'Насколько полезны были встречи группой?', fills: 'groups' },
    { ...scale, id: 'usefulness', title: 'Насколько полезны были личные встречи?', fills: 'usefulness' },
    { ...scale, id: 'planning', title: 'Насколько удалось спланировать работу?', fills: 'planning' },
    { ...scale, id: 'carried', title: 'Насколько удалось выполнить план развития?', fills: 'carried' },
    { ...scale, id: 'involvement', title: 'Насколько наставляемый был включён в работу?', fills: 'involvement' },
    { ...scale, id: 'together', title: 'Насколько удалась совместная работа?', fills: 'together' },
    { ...scale, id: 'enjoyed', title: 'Насколько вам нравилось быть наставником?', fills: 'enjoyed' },
    { ...scale, id: 'met', title: 'Насколько оправдались ваши ожидания?', fills: 'met' },
    { ...scale, id: 'training', title: 'Насколько хватило обучения, которое вы прошли?', fills: 'training' },
    { id: 'liked', kind: 'choice', title: 'Вам понравилось?', choices: yesNo, fills: 'liked' },
    { id: 'goesOn', kind: 'choice', title: 'Хотите быть наставником и дальше?', choices: yesNo, fills: 'goesOn' },
    { id: 'value', kind: 'paragraph', title: 'Что было самым ценным?', free: true, fills: 'value', limit: 500 },
    { id: 'lacking', kind: 'paragraph', title: 'Чего не хватило?', free: true, fills: 'lacking', limit: 500 },
  ],
});
