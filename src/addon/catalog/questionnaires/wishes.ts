import { defineSealed, type Question } from '../../schema/questionnaire';
import { anybodysCode } from './of-link';

const choice = (id: string, title: string, list: string, section: string, more: Partial<Question> = {}): Question =>
  ({ id, kind: 'dropdown', title, list, section, ...more }) as Question;

/** Which side a person speaks for. */
export const sideWords = { mentee: 'мне помогают', mentor: 'я помогаю' } as const;

/**
 * А7: whom people would like to work with after the group meeting – up to three by preference, and one they would rather not
 * work with. Sealed: answers stay in the form, only what follows from both sides together comes into the book. The choices are
 * the codes of those in the bases on the day the form is made.
 */
export const wishes = defineSealed({
  id: 'wishes',
  number: 'А7',
  title: 'С кем я хочу работать',
  intro:
    'Заполните после общей встречи. Ответы видит только куратор: никто не узнает, кого вы выбрали и кого нет. Код человека – ' +
    'на его бейдже. Займёт две минуты.',
  thanks:
    'Спасибо! Ответ записан. Если передумаете, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  sections: [
    { id: 'mentee', title: 'Кто мог бы вам помочь', last: true },
    { id: 'mentor', title: 'Кому вы могли бы помочь', last: true },
  ],
  questions: [
    anybodysCode,
    {
      id: 'side',
      kind: 'choice',
      title: 'Кто вы в паре?',
      choices: [sideWords.mentee, sideWords.mentor],
      leads: ['mentee', 'mentor'],
      required: true,
    },
    choice('mentor1', 'С кем из наставников вы хотели бы работать больше всего?', 'mentors', 'mentee', {
      required: true,
    }),
    choice('mentor2', 'Кто из наставников на втором месте?', 'mentors', 'mentee'),
    choice('mentor3', 'Кто из наставников на третьем месте?', 'mentors', 'mentee'),
    choice('mentorNot', 'С кем из наставников вам было бы трудно?', 'mentors', 'mentee'),
    choice('mentee1', 'Кому вы хотели бы помогать больше всего?', 'mentees', 'mentor', { required: true }),
    choice('mentee2', 'Кому во вторую очередь?', 'mentees', 'mentor'),
    choice('mentee3', 'Кому в третью очередь?', 'mentees', 'mentor'),
    choice('menteeNot', 'Кому вам было бы трудно помогать?', 'mentees', 'mentor'),
  ],
});
