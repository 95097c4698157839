import { date, oneOf, optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { documentKinds, documentStates } from '../pairing-words';

/**
 * The register of papers that the program has made. A signed one is never written again. What a new line says stands in
 * neighbouring columns, so that it goes in with one write.
 */
export const documents = defineTable(
  'Документы',
  { key: 'key', about: 'Реестр документов: проекты, подписанные и отменённые.' },
  {
    kind: oneOf('Вид', documentKinds, { width: 190 }),
    subject: optional(text('О ком', { width: 110, note: 'Код пары; у приказа – число пар и групп.' })),
    title: text('Документ', { width: 420 }),
    state: oneOf('Состояние', documentStates, { width: 100 }),
    version: whole('Версия', { width: 80, from: 1, to: 999 }),
    made: optional(stamp('Создан', { width: 140 })),
    key: text('Ключ документа', { machine: true }),
    edition: text('Отпечаток', { machine: true }),
    number: optional(text('Номер', { width: 90 })),
    date: optional(date('Дата', { width: 100 })),
    link: optional(text('Ссылка', { width: 320, follows: true })),
    fileId: optional(text('Файл', { machine: true, follows: true })),
    written: optional(text('Записанный отпечаток', { machine: true, follows: true })),
  },
);

export type RegisteredDocument = Row<typeof documents>;
