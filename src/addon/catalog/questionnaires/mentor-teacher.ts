import { type Answers, defineQuestionnaire } from '../../schema/questionnaire';
import {
  forms,
  meetingWays,
  mentoringExperience,
  roleModels,
  teacherCategories,
  teachingYears,
  wishedAges,
} from '../words';
import { teachersCode } from './of-link';

const motive = { kind: 'scale', from: 1, to: 10, ends: ['совсем не про меня', 'точно про меня'] } as const;

/** А3: a teacher who could be a mentor – experience, competences, motives. Fills the base of mentors together with А4. */
export const mentorTeacher = defineQuestionnaire({
  id: 'mentor-teacher',
  number: 'А3',
  title: 'Анкета наставника-учителя',
  intro:
    'Для педагогов, которые готовы быть наставниками ученикам или коллегам. Ответы помогут подобрать вам подходящую пару ' +
    'и обучение. Анкета займёт около семи минут.',
  thanks:
    'Спасибо! Ответ записан. Если что-то изменится, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'teacherMark',
  figures: [{ fills: 'motivation', of: ['sharing', 'helping', 'growing', 'recognition', 'community'], how: 'mean' }],
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
    {
      id: 'category',
      kind: 'choice',
      title: 'Ваша квалификационная категория',
      choices: teacherCategories,
      fills: 'category',
    },
    {
      id: 'experience',
      kind: 'choice',
      title: 'Был ли у вас опыт наставничества?',
      choices: mentoringExperience,
      fills: 'experience',
    },
    {
      id: 'pupils',
      kind: 'checkboxes',
      title: 'С чем вы могли бы помочь ученику?',
      help: 'Отметьте всё, что подходит, или пропустите вопрос.',
      list: 'tags',
      starts: ['УЧ', 'ЛК', 'ПР', 'ПО'],
      fills: 'competences',
    },
    {
      id: 'colleagues',
      kind: 'checkboxes',
      title: 'В чём вы могли бы поддержать коллегу?',
      list: 'tags',
      starts: ['ПД'],
      fills: 'competences',
    },
    {
      id: 'achievements',
      kind: 'paragraph',
      title: 'Какие ваши достижения важны для наставничества?',
      help: 'Например, результаты учеников, конкурсы, методические разработки.',
      free: true,
      fills: 'achievements',
      limit: 1500,
    },
    { ...motive, id: 'sharing', title: 'Мне хочется передать то, что я умею' },
    { ...motive, id: 'helping', title: 'Мне важно видеть, как другой человек справляется благодаря моей помощи' },
    { ...motive, id: 'growing', title: 'Наставничество поможет расти мне самому (самой)' },
    { ...motive, id: 'recognition', title: 'Мне важно, чтобы мой опыт ценили' },
    { ...motive, id: 'community', title: 'Я хочу, чтобы в нашей школе поддерживали друг друга' },
    {
      id: 'readyForms',
      kind: 'checkboxes',
      title: 'В каких формах вы готовы участвовать?',
      choices: forms,
      fills: 'readyForms',
    },
    {
      id: 'roleModels',
      kind: 'checkboxes',
      title: 'Какие роли вам близки?',
      help: 'Сначала названа роль наставника, потом – того, кому он помогает.',
      choices: roleModels,
      fills: 'roleModels',
    },
    {
      id: 'wishedAges',
      kind: 'checkboxes',
      title: 'С кем вам хотелось бы работать?',
      choices: wishedAges,
      fills: 'wishedAges',
    },
    { id: 'ways', kind: 'checkboxes', title: 'Как вы готовы встречаться?', choices: meetingWays, fills: 'ways' },
    {
      id: 'hours',
      kind: 'number',
      title: 'Сколько часов в месяц вы готовы уделять наставничеству?',
      help: 'Целое число от 1 до 60. Обычно хватает четырёх.',
      from: 1,
      to: 60,
      fills: 'hours',
    },
    {
      id: 'limit',
      kind: 'number',
      title: 'Скольких наставляемых вы готовы взять?',
      help: 'Обычно одного или двух, группу – сколько сможете: число от 1 до 30.',
      from: 1,
      to: 30,
      fills: 'limit',
    },
    {
      id: 'notReady',
      kind: 'paragraph',
      title: 'Чего вы делать не готовы?',
      help: 'Например: «не готова встречаться вечером».',
      free: true,
      fills: 'notReady',
      limit: 1000,
    },
  ],
});

export type MentorTeacher = Answers<typeof mentorTeacher>;
