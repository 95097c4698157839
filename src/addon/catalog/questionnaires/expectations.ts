import { defineQuestionnaire } from '../../schema/questionnaire';
import { pairRoles, yesNo } from '../words';
import { anybodysCode, pairOfLink } from './of-link';

const mentee = { kind: 'scale', from: 1, to: 10, section: 'mentee' } as const;
const mentor = { kind: 'scale', from: 1, to: 10, section: 'mentor' } as const;

/**
 * А9: what both sides expect before their first meeting, on the scale 1–10 of the methodical set; the questionnaires of the end ask the
 * same. Each answer is a row of «Ожидания и оценки».
 */
export const expectations = defineQuestionnaire({
  id: 'expectations',
  number: 'А9',
  title: 'Ожидания до первой встречи',
  intro:
    'Отвечают и наставники, и те, кому они будут помогать. Правильных ответов нет: в конце года сравним, что сбылось. ' +
    'Займёт три минуты.',
  thanks: 'Спасибо! Ответ записан. Если передумали, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'expectationsMark',
  occasion: {
    pair: 'pair',
    by: ['role'],
    side: 'role',
    reporter: 'person',
    day: 'day',
    inTerm: 'until-end',
    fixed: { wave: 'до начала' },
  },
  sections: [
    {
      id: 'mentee',
      title: 'Чего вы ждёте от работы с наставником',
      intro: '1 – меньше всего, 10 – больше всего.',
      last: true,
    },
    {
      id: 'mentor',
      title: 'Чего вы ждёте от работы наставником',
      intro: '1 – меньше всего, 10 – больше всего.',
      last: true,
    },
  ],
  questions: [
    anybodysCode,
    pairOfLink,
    {
      id: 'role',
      kind: 'choice',
      title: 'Кто отвечает?',
      choices: pairRoles,
      leads: ['mentee', 'mentor'],
      required: true,
      fills: 'role',
    },
    { ...mentee, id: 'effect', title: 'Насколько полезной будет программа?', fills: 'effect' },
    { ...mentee, id: 'comfort', title: 'Насколько комфортно будет с наставником?', fills: 'comfort' },
    { ...mentee, id: 'organisation', title: 'Насколько хорошо всё будет организовано?', fills: 'organisation' },
    { ...mentee, id: 'usefulness', title: 'Насколько полезными будут личные встречи?', fills: 'usefulness' },
    { ...mentee, id: 'groups', title: 'Насколько полезными будут встречи группой?', fills: 'groups' },
    {
      ...mentee,
      id: 'support',
      title: 'Какую поддержку вы ждёте от наставника?',
      ends: ['небольшую', 'большую'],
      fills: 'support',
    },
    { ...mentee, id: 'helpNeed', title: 'Насколько вам нужна помощь наставника?', fills: 'helpNeed' },
    { ...mentee, id: 'clarity', title: 'Насколько понятен план работы?', fills: 'clarity' },
    { ...mentee, id: 'safety', title: 'Насколько спокойно и безопасно вам будет?', fills: 'safety' },
    { ...mentee, id: 'changes', title: 'Насколько многое изменится к лучшему?', fills: 'changes' },
    { ...mentor, id: 'mentorComfort', title: 'Насколько комфортно будет с наставляемым?', fills: 'comfort' },
    { ...mentor, id: 'leadership', title: 'Насколько проявятся ваши лидерские качества?', fills: 'leadership' },
    { ...mentor, id: 'planning', title: 'Насколько удастся спланировать работу?', fills: 'planning' },
    { ...mentor, id: 'mentorClarity', title: 'Насколько понятно, как вести план развития?', fills: 'clarity' },
    { ...mentor, id: 'involvement', title: 'Насколько наставляемый будет включён в работу?', fills: 'involvement' },
    { ...mentor, id: 'training', title: 'Насколько достаточно обучения, которое вы прошли?', fills: 'training' },
    { id: 'glad', kind: 'choice', title: 'Вы рады участвовать?', choices: yesNo, section: 'mentee', fills: 'glad' },
    {
      id: 'mentorGlad',
      kind: 'choice',
      title: 'Вы рады быть наставником?',
      choices: yesNo,
      section: 'mentor',
      fills: 'glad',
    },
    {
      id: 'expectations',
      kind: 'paragraph',
      title: 'Чего вы ждёте от программы?',
      free: true,
      section: 'mentee',
      fills: 'expectations',
      limit: 500,
    },
    {
      id: 'value',
      kind: 'paragraph',
      title: 'Что для вас в ней ценнее всего?',
      free: true,
      section: 'mentee',
      fills: 'value',
      limit: 500,
    },
    {
      id: 'mentorExpectations',
      kind: 'paragraph',
      title: 'Чего вы ждёте от работы наставником?',
      free: true,
      section: 'mentor',
      fills: 'expectations',
      limit: 500,
    },
  ],
});
