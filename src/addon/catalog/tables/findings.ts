import { date, flag, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { urgencies } from '../attention';

/** What the check has found, and which matters are put off. The sheet appears when there is something to say. */
export const findings = defineTable(
  'Проверка',
  {
    key: 'finding',
    about:
      'Что нужно поправить и что требует внимания. Список обновляется при каждой проверке; что ушло – в «Журнале».',
  },
  {
    place: text('Где', { width: 260 }),
    what: text('Что случилось', { width: 420 }),
    remedy: text('Что сделать', { width: 460 }),
    settled: optional(
      flag('Разобрано', { width: 100, note: 'Отметьте «да», если так и должно быть: строка больше не считается.' }),
    ),
    finding: text('Ключ замечания', { machine: true }),
    urgency: optional(oneOf('Важность', urgencies, { width: 90, note: 'Пусто – замечание о самой книге.' })),
    since: optional(date('С какого дня', { width: 100 })),
    until: optional(
      date('Отложено до', {
        width: 100,
        note: 'До этого дня строки нет в «Пульте куратора». Станет хуже – вернётся сразу.',
      }),
    ),
    why: optional(text('Почему отложено', { width: 220 })),
    held: optional(whole('Важность, когда отложено', { machine: true, from: 1, to: 3 })),
  },
);

export type Finding = Row<typeof findings>;
