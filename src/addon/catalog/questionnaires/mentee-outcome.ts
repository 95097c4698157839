import { defineQuestionnaire, type Question, type ScaleQuestion } from '../../schema/questionnaire';
import { noGain, pupilGains, teacherGains, yesNo } from '../words';
import { anybodysCode, pairOfLink } from './of-link';

const scale = { kind: 'scale', from: 1, to: 10, ends: ['совсем нет', 'полностью'] } as const;

const gains = (id: string, section: string, title: string, choices: readonly string[]): Question => ({
  id,
  kind: 'checkboxes',
  title,
  help: 'Отметьте всё, что подходит.',
  choices: [...choices, noGain],
  required: true,
  section,
  fills: 'gains',
});

/** The marks stand beside those of А9 under the same names: «до» against «после». */
const marks: readonly ScaleQuestion[] = [
  { ...scale, id: 'organisation', title: 'Насколько хорошо программа была организована?', fills: 'organisation' },
  { ...scale, id: 'comfort', title: 'Насколько комфортно было с наставником?', fills: 'comfort' },
  { ...scale, id: 'usefulness', title: 'Насколько полезны были личные встречи?', fills: 'usefulness' },
  { ...scale, id: 'groups', title: 'Насколько полезны были встречи группой?', fills: 'groups' },
  { ...scale, id: 'support', title: 'Насколько вы чувствовали поддержку наставника?', fills: 'support' },
  { ...scale, id: 'effect', title: 'Насколько полезна была его помощь?', fills: 'effect' },
  { ...scale, id: 'clarity', title: 'Насколько понятен был план работы?', fills: 'clarity' },
  { ...scale, id: 'safety', title: 'Насколько спокойно и безопасно вам было?', fills: 'safety' },
  { ...scale, id: 'expectationsClear', title: 'Насколько ясно было, чего ждёт наставник?', fills: 'expectationsClear' },
  { ...scale, id: 'together', title: 'Насколько удалась совместная работа?', fills: 'together' },
  { ...scale, id: 'changes', title: 'Насколько вы довольны результатом?', fills: 'changes' },
];

/**
 * А10: what a mentee says of the programme at its end, on the scale 1–10 of the methodical set, with the changes that SWOT is drafted
 * from – others for pupils than for teachers. Each answer is a row of «Ожидания и оценки».
 */
export const menteeOutcome = defineQuestionnaire({
  id: 'mentee-outcome',
  number: 'А10',
  title: 'Итоги года: наставляемый',
  intro:
    'Для тех, у кого был наставник. Правильных ответов нет: так школа узнает, что получилось и что изменить. Займёт пять минут.',
  thanks: 'Спасибо! Ответ записан. Если передумали, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'menteeMark',
  occasion: {
    pair: 'pair',
    reporter: 'person',
    day: 'day',
    side: 'role',
    fixed: { wave: 'итог', role: 'наставляемый' },
  },
  sections: [
    { id: 'pupil', title: 'Что у тебя изменилось', last: true },
    { id: 'teacher', title: 'Что у вас изменилось', last: true },
  ],
  questions: [
    anybodysCode,
    pairOfLink,
    ...marks,
    { id: 'fulfilled', kind: 'choice', title: 'Оправдались ли ваши ожидания?', choices: yesNo, fills: 'fulfilled' },
    { id: 'liked', kind: 'choice', title: 'Вам понравилось?', choices: yesNo, fills: 'liked' },
    { id: 'goesOn', kind: 'choice', title: 'Хотите продолжить в следующем году?', choices: yesNo, fills: 'goesOn' },
    { id: 'value', kind: 'paragraph', title: 'Что было самым ценным?', free: true, fills: 'value', limit: 500 },
    { id: 'lacking', kind: 'paragraph', title: 'Чего не хватило?', free: true, fills: 'lacking', limit: 500 },
    {
      id: 'who',
      kind: 'choice',
      title: 'Кто отвечает?',
      choices: ['ученик или ученица', 'педагог'],
      leads: ['pupil', 'teacher'],
      required: true,
    },
    gains('pupilGains', 'pupil', 'Что из этого про тебя?', pupilGains),
    gains('teacherGains', 'teacher', 'Что из этого про вас?', teacherGains),
  ],
});
