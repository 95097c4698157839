import { oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** Words of requests and competences; posts and classes with their forms; words about harm, by which an answer is a case of safety. */
export const listNames = ['Теги', 'Должности и классы', 'Слова о вреде'] as const;

/** The closed lists that a school may change: words of requests and competences, their synonyms and groups. */
export const references = defineTable(
  'Справочники',
  {
    key: 'code',
    about: 'Слова, из которых выбирают в анкетах и базах, и падежи должностей и классов. Их можно менять и дополнять.',
  },
  {
    list: oneOf('Справочник', listNames, { width: 110 }),
    code: text('Код', { width: 80 }),
    name: text('Название', { width: 300 }),
    synonyms: optional(
      text('Синонимы', {
        width: 300,
        note: 'Через точку с запятой. У тегов – слова, по которым тег узнаётся в анкетах и базах. У должностей и классов – пять форм по порядку: родительный, дательный, винительный, творительный, предложный падеж. У слов о вреде – слова, по которым ответ становится делом о безопасности: * – любое окончание, | – любое из слов, ? – слова может не быть.',
      }),
    ),
    group: optional(text('Группа', { width: 300 })),
  },
);

export type Reference = Row<typeof references>;
