import { oneOf, optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

export const monitoringParts = ['участие', 'показатели', 'удовлетворённость', 'условия (А12)', 'влияние'] as const;

/**
 * «Мониторинг»: every figure of a half-year with what it was counted from, its rule and the moment. The curator fills in nothing but the
 * marks of the conditions (А12); everything else is brought up to date by the program. The sheet is made when it is first asked for.
 */
export const monitoring = defineTable(
  'Мониторинг',
  {
    key: 'key',
    about: 'Показатели полугодия: что посчитано, из скольких, по какому правилу. Куратор ставит только отметки А12.',
  },
  {
    period: text('Период', { width: 150 }),
    part: oneOf('Раздел', monitoringParts, { width: 150 }),
    slice: text('Разрез', { width: 200 }),
    title: text('Что измеряется', { width: 300 }),
    mark: optional(
      whole('Отметка А12', {
        width: 90,
        note: 'Ставит куратор: 2 – проявляется в полной мере, 1 – частично, 0 – нет.',
        from: 0,
        to: 2,
      }),
    ),
    value: optional(text('Значение', { width: 120, note: '«неизвестно» – посчитать не из чего.' })),
    numerator: optional(whole('Числитель', { width: 90 })),
    denominator: optional(whole('Знаменатель', { width: 100 })),
    before: optional(text('До', { width: 80 })),
    after: optional(text('После', { width: 80 })),
    delta: optional(text('Изменение', { width: 100, note: 'Среднее «после» минус «до» по одним и тем же кодам.' })),
    difference: optional(text('Разница', { width: 90, note: 'В процентах от «до»; если «до» – 0, само число.' })),
    interval: optional(text('Где лежит изменение, 95 %', { width: 150 })),
    missing: optional(text('У кого нет второго замера', { width: 260 })),
    rule: optional(text('Как считается', { width: 420 })),
    updated: optional(stamp('Обновлено', { width: 140 })),
    key: text('Ключ показателя', { machine: true }),
  },
);

export type MonitoringRow = Row<typeof monitoring>;
