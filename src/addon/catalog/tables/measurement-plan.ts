import { date, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** «План замеров»: what is measured before, in the middle and after, by whom and with what. The school changes it as it likes. */
export const measurementPlan = defineTable(
  'План замеров',
  { key: 'what', about: 'Что, кем и когда измеряется, чтобы увидеть, изменила ли что-то программа.' },
  {
    what: text('Что измеряется', { width: 340 }),
    means: text('Чем', { width: 260 }),
    who: text('Кто измеряет', { width: 220 }),
    before: optional(date('До', { width: 100 })),
    middle: optional(date('Середина', { width: 100 })),
    after: optional(date('После', { width: 100 })),
    rule: optional(text('Как сравнивается', { width: 320 })),
    entry: optional(
      whole('На входе', {
        width: 90,
        note: 'Одно число по школе. Не заполняйте того, что измеряют анкеты и лист «Замеры».',
        to: 1_000_000,
      }),
    ),
    exit: optional(whole('На выходе', { width: 90, note: 'То же число в конце года.', to: 1_000_000 })),
  },
);

export type PlannedMeasurement = Row<typeof measurementPlan>;
