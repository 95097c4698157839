import { oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** The closed lists that a school may change: words of requests and competences, their synonyms and groups. */
export const references = defineTable(
  'Справочники',
  { key: 'code', about: 'Слова, из которых выбирают в анкетах и базах. Их можно менять и дополнять.' },
  {
    list: oneOf('Справочник', ['Теги'], { width: 110 }),
    code: text('Код', { width: 80 }),
    name: text('Название', { width: 300 }),
    synonyms: optional(
      text('Синонимы', { width: 300, note: 'Через точку с запятой. По ним слово узнаётся в анкетах и базах.' }),
    ),
    group: optional(text('Группа', { width: 300 })),
  },
);

export type Reference = Row<typeof references>;
