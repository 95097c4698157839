import { oneOf, optional, text, whole } from '../../schema/column';
import type { Light } from '../../schema/indicator';
import { defineTable, type Row } from '../../schema/table';

export const lightWords = ['достигнуто', 'близко к цели', 'ниже цели', 'мало данных', 'цель не задана'] as const;

/** How each light is called. */
export const wordOfLight: Readonly<Record<Light, (typeof lightWords)[number]>> = {
  reached: 'достигнуто',
  near: 'близко к цели',
  below: 'ниже цели',
  'too-few': 'мало данных',
  'no-target': 'цель не задана',
};

/** The indicators as they stand, with their rules. Targets and their sources are the school's to change. */
export const indicatorTable = defineTable(
  'Показатели',
  {
    key: 'indicator',
    about: 'Показатели программы: что посчитано, из скольких, по какому правилу. Цель и её источник можно менять.',
  },
  {
    title: text('Показатель', { width: 240 }),
    unit: optional(text('Единица', { width: 70 })),
    value: optional(
      whole('Значение', { width: 80, note: 'Пусто – данных мало, вывод не делается.', from: 0, to: 100 }),
    ),
    target: optional(whole('Цель', { width: 70, note: 'Можно менять. Пусто – цель не задана.', from: 0, to: 100 })),
    source: optional(text('Источник цели', { width: 200, note: 'Приказ или документ, из которого взята цель.' })),
    light: optional(oneOf('Оценка', lightWords, { width: 120 })),
    numerator: optional(whole('Числитель', { width: 90 })),
    denominator: optional(whole('Знаменатель', { width: 100 })),
    counted: optional(text('Что в числителе', { width: 300 })),
    among: optional(text('Что в знаменателе', { width: 280 })),
    rule: optional(text('Как считается', { width: 480 })),
    indicator: text('Показатель в программе', { machine: true }),
  },
);

export type IndicatorRow = Row<typeof indicatorTable>;
