import { date, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** What people may ask about the data that the school keeps of them. */
export const dataRequestKinds = [
  'что мы храним',
  'исправить',
  'удалить',
  'отозвать согласие',
  'отозвать ответ',
] as const;

/** Requests of people and their parents about their own data, and what was answered. */
export const dataRequests = defineTable(
  'Обращения о данных',
  {
    key: 'request',
    about: 'Кто и когда спросил о своих данных, что ему ответили. Ответ – не позже десяти рабочих дней.',
  },
  {
    date: date('Дата обращения', { width: 120 }),
    person: text('Код', { width: 80 }),
    kind: oneOf('О чём', dataRequestKinds, { width: 150 }),
    what: optional(text('Подробности', { width: 320 })),
    answer: optional(text('Что сделано', { width: 320 })),
    answered: optional(date('Дата ответа', { width: 110 })),
    request: text('Ключ обращения', { machine: true }),
  },
);

export type DataRequest = Row<typeof dataRequests>;
