import { oneOf, stamp, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

export const answerSources = ['бумага', 'другая форма'] as const;

/** Answers that came without a form of ours: from paper, or from an export of another service. They count like answers of forms. */
export const enteredAnswers = defineTable(
  'Внесённые ответы',
  {
    key: 'answer',
    about:
      'Ответы с бумаги и из других форм: один ответ – одна строка. В базы они переносятся так же, как ответы форм.',
  },
  {
    number: text('Анкета', { width: 80 }),
    person: text('Ваш код', { width: 130, note: 'Код с проверочным ключом, как его дал человек.' }),
    time: stamp('Когда', { width: 150 }),
    source: oneOf('Откуда', answerSources, { width: 130 }),
    answers: text('Ответы', { width: 420, machine: true }),
    questionnaire: text('Анкета в программе', { machine: true }),
    answer: text('Ключ ответа', { machine: true }),
  },
);

export type EnteredAnswer = Row<typeof enteredAnswers>;
