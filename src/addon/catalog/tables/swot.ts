import { oneOf, optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

export const quadrants = ['сильная сторона', 'слабая сторона', 'решает куратор', 'возможность', 'угроза'] as const;

export const swotStates = ['черновик', 'утверждено', 'не включать'] as const;

/** «SWOT»: a line of the analysis of each form of mentoring, with the answers it follows from. Drafted by the program, edited and confirmed by the curator. */
export const swot = defineTable(
  'SWOT',
  {
    key: 'key',
    about: 'Анализ SWOT по каждой форме: черновик из долей ответов. Исправленное куратором программа не меняет.',
  },
  {
    form: text('Форма наставничества', { width: 180 }),
    quadrant: oneOf('Что это', quadrants, { width: 150 }),
    line: text('Строка', { width: 420 }),
    state: oneOf('Решение', swotStates, { width: 120, note: 'Утверждённые строки войдут в отчёт.' }),
    share: optional(whole('Доля «да», %', { width: 90, from: 0, to: 100 })),
    answered: optional(whole('Ответили', { width: 90, note: 'Пусто, если ответов меньше пяти.' })),
    source: optional(text('Из чего следует', { width: 360 })),
    updated: optional(stamp('Обновлено', { width: 140 })),
    key: text('Ключ строки', { machine: true }),
    drafted: optional(text('Черновик программы', { machine: true })),
  },
);

export type SwotRow = Row<typeof swot>;
