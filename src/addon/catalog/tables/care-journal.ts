import { date, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { careKinds } from '../care/words';

/** What people turned to the curator with and what they were answered; support that they were given. The sheet appears with the first entry. */
export const careJournal = defineTable(
  'Обращения и поддержка',
  {
    key: 'entry',
    about: 'Кто обратился к куратору и что ему ответили; кому, когда и какая поддержка оказана.',
  },
  {
    date: date('Дата', { width: 100 }),
    kind: oneOf('Вид', careKinds, { width: 270 }),
    person: text('От кого или кому', { width: 150, note: 'Коды через точку с запятой.' }),
    what: text('О чём', { width: 320, note: 'Коротко и без имён.' }),
    due: optional(date('Ответить до', { width: 110 })),
    answer: optional(text('Ответ', { width: 320 })),
    answered: optional(date('Дата ответа', { width: 110 })),
    entry: text('Ключ записи', { machine: true }),
  },
);

export type CareEntry = Row<typeof careJournal>;
