import { date, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { paperKinds } from '../pairing-words';

/** Consents and other papers that people brought. The paper itself stays in the folder of the school. */
export const consents = defineTable(
  'Согласия и документы',
  {
    key: 'person',
    many: true,
    about: 'Что каждый участник принёс и подписал: одна бумага – одна строка. Без даты бумаги считается, что её нет.',
  },
  {
    person: text('Код', { width: 80 }),
    kind: oneOf('Документ', paperKinds, { width: 260 }),
    date: optional(date('Дата', { width: 100, note: 'Дата, которая стоит на бумаге.' })),
    until: optional(date('Действует до', { width: 110, note: 'Пусто – без срока. До 18 лет подписывает родитель.' })),
    checkedBy: optional(text('Кто проверил', { width: 160 })),
    withdrawn: optional(date('Отозвано', { width: 100, note: 'Дата отзыва.' })),
    remark: optional(text('Примечание', { width: 200 })),
  },
);

export type Consent = Row<typeof consents>;
