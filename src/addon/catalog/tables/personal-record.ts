import { date, optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** «Учёт участников»: the personal record – a row for each person, with the forms, sides, pairs and terms of taking part. Kept by the program. */
export const personalRecord = defineTable(
  'Учёт участников',
  { key: 'person', about: 'Персонифицированный учёт по кодам: кто в каких формах участвует. Заполняет программа.' },
  {
    person: text('Код', { width: 80 }),
    category: optional(text('Категория', { width: 170 })),
    grade: optional(text('Класс/группа/должность', { width: 180 })),
    roles: optional(text('Стороны', { width: 190 })),
    forms: optional(text('Формы наставничества', { width: 240 })),
    pairs: optional(text('Пары и группы', { width: 160 })),
    from: optional(date('Начало', { width: 100 })),
    to: optional(date('Окончание', { width: 100 })),
    meetings: optional(whole('Встреч', { width: 80 })),
    status: optional(text('Статус', { width: 180 })),
    updated: optional(stamp('Обновлено', { width: 140 })),
  },
);

export type PersonalRecordRow = Row<typeof personalRecord>;
