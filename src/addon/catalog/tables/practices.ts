import { manyOfList, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { practiceStates } from '../practice-words';
import { forms } from '../words';

/**
 * «Практики»: what pairs have done well and how others can repeat it, without names. The sheet stays in the book when the next year begins:
 * pairs with the same request are shown what is approved.
 */
export const practices = defineTable(
  'Практики',
  {
    key: 'title',
    about: 'Копилка школы: что получилось в парах и как это повторить. Без имён; остаётся в книге из года в год.',
  },
  {
    title: text('Название', { width: 240, note: 'По нему практику узнают в каталоге, в планах и на сайте.' }),
    form: optional(oneOf('Форма', forms, { width: 150 })),
    tags: optional(
      manyOfList('Теги', 'tags', {
        width: 220,
        note: 'Слова из «Справочников», через точку с запятой: по ним практику находят пары с тем же запросом.',
      }),
    ),
    problem: optional(text('Проблема', { width: 260, note: 'С чем пришли: общими словами, без имён и примет.' })),
    request: optional(text('Запрос', { width: 220, note: 'О чём просили помочь.' })),
    done: optional(text('Что делали', { width: 320 })),
    result: optional(text('Результат', { width: 280, note: 'В цифрах: сколько встреч, задач, что изменилось.' })),
    review: optional(
      text('Отзыв', { width: 220, note: 'Слова участника – с его согласия и без имени. Можно оставить пустым.' }),
    ),
    repeat: optional(
      text('Как повторить', { width: 320, note: 'Что понадобится другой паре: шаги, время, материалы.' }),
    ),
    materials: optional(text('Материалы', { width: 180, note: 'Ссылка, если есть что показать.' })),
    source: optional(text('Источник', { width: 90, note: 'Код пары. В каталог и на сайт не попадает.' })),
    year: optional(text('Учебный год', { width: 100 })),
    state: optional(
      oneOf('Состояние', practiceStates, {
        width: 120,
        note: '«утверждена» – в каталог, в планы пар и на сайт; «снята» – больше не предлагать.',
      }),
    ),
    why: optional(text('Почему предложена', { width: 280, note: 'По чему программа предложила. Никуда не попадает.' })),
  },
);

export type PracticeRow = Row<typeof practices>;
