import { optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/**
 * «Сравнение лет»: every figure of a year that is closed, with what it was counted from, beside those of the years before. «Новый учебный
 * год» adds to it; the sheet is made when the first year is closed.
 */
export const yearFigures = defineTable(
  'Сравнение лет',
  {
    key: 'key',
    about: 'Итоги каждого закрытого учебного года рядом с прежними. Строки добавляет «Новый учебный год».',
  },
  {
    title: text('Что сравнивается', { width: 320 }),
    year: text('Учебный год', { width: 100 }),
    value: optional(text('Значение', { width: 110, note: '«неизвестно» – посчитать было не из чего.' })),
    before: optional(text('Годом раньше', { width: 110 })),
    change: optional(text('Изменение', { width: 110, note: 'Разница с прошлым годом; пусто – сравнить не с чем.' })),
    numerator: optional(whole('Числитель', { width: 100 })),
    denominator: optional(whole('Знаменатель', { width: 110 })),
    target: optional(whole('Цель', { width: 80 })),
    closed: optional(stamp('Год закрыт', { width: 140 })),
    key: text('Ключ строки', { machine: true }),
  },
);

export type YearFigure = Row<typeof yearFigures>;
