import { flag, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** What the check has found. The sheet appears when there is something to say. */
export const findings = defineTable(
  'Проверка',
  { key: 'finding', about: 'Что нужно поправить. Список обновляется при каждой проверке.' },
  {
    place: text('Где', { width: 260 }),
    what: text('Что случилось', { width: 420 }),
    remedy: text('Что сделать', { width: 460 }),
    settled: optional(
      flag('Разобрано', { width: 100, note: 'Отметьте «да», если так и должно быть: строка больше не считается.' }),
    ),
    finding: text('Ключ замечания', { machine: true }),
  },
);

export type Finding = Row<typeof findings>;
