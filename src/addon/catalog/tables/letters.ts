import { date, oneOf, optional, stamp, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { letterDecisions, letterKinds, letterReasons, letterStates } from '../letters/words';

/** Every letter that the program sends, one line for each recipient; nobody's address. The sheet appears with the first letter. */
export const letters = defineTable(
  'Отправка писем',
  {
    key: 'letter',
    about: 'Какие письма отправляет программа и что с ними стало. Каждое письмо уходит не больше одного раза.',
  },
  {
    made: stamp('Записано', { width: 140 }),
    kind: oneOf('Вид письма', letterKinds, { width: 120 }),
    person: text('Кому', {
      width: 110,
      note: 'Куратор, психолог или код участника. Адреса куратора и психолога – на листе «Настройки».',
    }),
    subject: text('Тема', { width: 320 }),
    state: oneOf('Состояние', letterStates, { width: 120 }),
    reason: optional(oneOf('Почему не ушло', letterReasons, { width: 190 })),
    sent: optional(stamp('Отправлено', { width: 140 })),
    decision: optional(
      oneOf('Решение', letterDecisions, {
        width: 190,
        note: 'Для писем, которые сами не уйдут: сомнительных, непринятых, без адреса. Программа выполнит при следующей отправке.',
      }),
    ),
    until: optional(
      date('Нужно до', { width: 100, note: 'После этого дня письмо не отправляется: оно уже не нужно.' }),
    ),
    about: optional(text('О чём письмо', { machine: true })),
    content: optional(text('Содержание письма', { machine: true })),
    letter: text('Ключ письма', { machine: true }),
  },
);

export type LetterLine = Row<typeof letters>;
