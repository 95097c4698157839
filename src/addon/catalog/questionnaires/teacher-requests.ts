import { type Answers, defineQuestionnaire } from '../../schema/questionnaire';
import {
  gatherings,
  meetingWays,
  readiness,
  subjects,
  supportForms,
  teachingYears,
  weekDays,
  wishedMentors,
} from '../words';
import { teachersCode } from './of-link';

const degree = { kind: 'scale', from: 0, to: 3, ends: ['трудностей нет', 'сильные трудности'] } as const;

/**
 * А2: what a teacher would like support with; fills the base of mentees. The sealed items – satisfaction with work,
 * fatigue – are not asked: their answers may not come to a sheet that others see, so they need a form without one.
 */
export const teacherRequests = defineQuestionnaire({
  id: 'teacher-requests',
  number: 'А2',
  title: 'Запросы педагогов',
  intro:
    'Анкета помогает понять, в чём коллегам нужна поддержка и кто мог бы её дать. Это не оценка работы и не аттестация. ' +
    'Займёт около пяти минут. Отвечайте только на те вопросы, которые вам подходят.',
  thanks:
    'Спасибо! Ответ записан. Если что-то изменится, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'teacherMark',
  figures: [{ fills: 'priority', of: ['importance', 'time'], how: 'product' }],
  questions: [
    teachersCode,
    {
      id: 'fullName',
      kind: 'text',
      title: 'Фамилия, имя, отчество',
      help: 'Полностью, как в документах.',
      personal: true,
      fills: 'fullName',
      limit: 150,
    },
    {
      id: 'teachingYears',
      kind: 'choice',
      title: 'Ваш педагогический стаж',
      choices: teachingYears,
      fills: 'teachingYears',
    },
    { id: 'subject', kind: 'dropdown', title: 'Что вы преподаёте?', choices: subjects, fills: 'grade' },
    {
      id: 'lesson',
      kind: 'checkboxes',
      title: 'Урок и методика: в чём нужна поддержка?',
      help: 'Во всех четырёх вопросах о темах отметьте лучше не больше трёх – самые важные.',
      list: 'tags',
      starts: ['ПД01', 'ПД02', 'ПД03', 'ПД04', 'ПД05', 'ПД06', 'ПД07', 'ПД08'],
      fills: 'requests',
    },
    { ...degree, id: 'lessonGap', title: 'Насколько сильны трудности с уроком и методикой?', fills: 'lessonGap' },
    {
      id: 'people',
      kind: 'checkboxes',
      title: 'Класс и люди: в чём нужна поддержка?',
      list: 'tags',
      starts: ['ПД09', 'ПД10', 'ПД11', 'ПД12', 'ПД13'],
      fills: 'requests',
    },
    { ...degree, id: 'peopleGap', title: 'Насколько сильны трудности с классом и людьми?', fills: 'classGap' },
    {
      id: 'digital',
      kind: 'checkboxes',
      title: 'Цифра: в чём нужна поддержка?',
      list: 'tags',
      starts: ['ПД14', 'ПД15', 'ПД16', 'ПД17'],
      fills: 'requests',
    },
    {
      ...degree,
      id: 'digitalGap',
      title: 'Насколько сильны трудности с цифровыми инструментами?',
      fills: 'digitalGap',
    },
    {
      id: 'growth',
      kind: 'checkboxes',
      title: 'Профессиональный рост: в чём нужна поддержка?',
      list: 'tags',
      starts: ['ПД18', 'ПД19', 'ПД20', 'ПД21', 'ПД22', 'ПД23'],
      fills: 'requests',
    },
    { ...degree, id: 'growthGap', title: 'Насколько сильны трудности с профессиональным ростом?', fills: 'growthGap' },
    {
      id: 'main',
      kind: 'dropdown',
      title: 'Какая из тем для вас главная?',
      list: 'tags',
      starts: ['ПД'],
      fills: 'mainRequest',
    },
    {
      id: 'importance',
      kind: 'scale',
      title: 'Насколько важно решить этот вопрос в этом году?',
      from: 1,
      to: 10,
      ends: ['не важно', 'очень важно'],
      required: true,
      fills: 'importance',
    },
    {
      id: 'time',
      kind: 'scale',
      title: 'Готовы ли вы уделять этому время?',
      from: 1,
      to: 10,
      ends: ['не готов(а)', 'сколько понадобится'],
      required: true,
      fills: 'time',
    },
    {
      id: 'supportForm',
      kind: 'choice',
      title: 'Какая помощь полезнее всего?',
      choices: supportForms,
      fills: 'supportForm',
    },
    {
      id: 'wantsMentor',
      kind: 'choice',
      title: 'Хотели бы вы работать с наставником?',
      choices: readiness,
      fills: 'wantsMentor',
    },
    {
      id: 'wishedMentor',
      kind: 'choice',
      title: 'Кто мог бы стать вашим наставником?',
      choices: wishedMentors.filter((mentor) => mentor.includes('коллега') || mentor === 'не важно'),
      fills: 'wishedMentor',
    },
    { id: 'gathering', kind: 'choice', title: 'Как вам удобнее работать?', choices: gatherings, fills: 'gathering' },
    { id: 'ways', kind: 'checkboxes', title: 'Как удобнее встречаться?', choices: meetingWays, fills: 'ways' },
    { id: 'days', kind: 'checkboxes', title: 'В какие дни вам удобно?', choices: weekDays, fills: 'days' },
    {
      id: 'couldMentor',
      kind: 'choice',
      title: 'Готовы ли вы сами быть наставником?',
      help: 'Для ученика или коллеги. Одно другому не мешает.',
      choices: readiness,
      fills: 'couldMentor',
    },
    {
      id: 'expectations',
      kind: 'paragraph',
      title: 'Чего вы ждёте от работы с наставником?',
      help: 'Два-три предложения.',
      free: true,
      fills: 'ownWords',
      limit: 1500,
    },
  ],
});

export type TeacherRequests = Answers<typeof teacherRequests>;
