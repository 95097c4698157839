import { flag, oneOf, optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/**
 * What each operation changed, so that it can be finished after a sudden end and taken back later; hidden from view. The
 * changes of an operation are one JSON text (domain/programme/change-log.ts) in as many pieces as it needs, one in a row.
 */
export const changeLog = defineTable(
  'Изменения',
  {
    key: 'operation',
    many: true,
    hidden: true,
    about: 'Что изменила каждая команда: по этому листу работает «Отменить». Программа ведёт его сама.',
  },
  {
    operation: text('Ключ операции', { width: 200 }),
    part: whole('Часть', { width: 60, from: 1, to: 10_000 }),
    parts: whole('Частей', { width: 60, from: 1, to: 10_000 }),
    state: oneOf('Состояние', ['начата', 'записана', 'отменяется', 'отменена'], { width: 100 }),
    batch: optional(text('Вместе с', { width: 100 })),
    automatic: flag('Без человека', { width: 100 }),
    time: stamp('Время', { width: 140 }),
    who: optional(text('Кто', { width: 180 })),
    command: text('Команда', { width: 180 }),
    what: text('Что сделано', { width: 300 }),
    changes: text('Изменения', { width: 300 }),
    digest: text('Отпечаток', { width: 120 }),
  },
);

export type ChangeLogLine = Row<typeof changeLog>;
