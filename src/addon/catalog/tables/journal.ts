import { oneOf, optional, stamp, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** What was done in the book, when and by whom. */
export const journal = defineTable(
  'Журнал',
  { key: 'operation', about: 'Кто, когда и что сделал в этой книге.' },
  {
    time: stamp('Время', { width: 140 }),
    who: optional(text('Кто', { width: 180 })),
    command: text('Команда', { width: 180 }),
    what: text('Что сделано', { width: 560 }),
    state: optional(oneOf('Состояние', ['отменено'], { width: 110 })),
    operation: text('Ключ операции', { machine: true }),
  },
);

export type JournalLine = Row<typeof journal>;
