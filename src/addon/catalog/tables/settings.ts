import { optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** The settings of the school as the curator sees and changes them; what each means is in catalog/settings.ts. */
export const settingsTable = defineTable(
  'Настройки',
  { key: 'name', about: 'Школа, учебный год и правила этой книги.' },
  {
    name: text('Настройка', { width: 260 }),
    value: optional(text('Значение', { width: 320 })),
    explanation: optional(text('Пояснение', { width: 520 })),
  },
);

export type SettingRow = Row<typeof settingsTable>;
