import { date, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { stageWords } from '../roadmap/states';
import { publicationLevels } from '../words';

/**
 * What has been told of the programme outside, stage by stage: lines of the curator, and one for each version of a page that the program has
 * made. Who is named on a page is remembered by marks that tell nothing without the book, also when the person is gone from it.
 */
export const publications = defineTable(
  'Публикации',
  {
    key: 'number',
    about:
      'Журнал публикаций: что, о каком этапе, где и когда. Строки страниц сайта ведёт программа, остальные – куратор.',
  },
  {
    number: text('№', { width: 60 }),
    what: text('Что опубликовано', { width: 320 }),
    stage: optional(oneOf('Этап', stageWords, { width: 210 })),
    level: optional(oneOf('Уровень', publicationLevels, { width: 120 })),
    venue: optional(text('Где', { width: 160, note: 'Сайт школы, группа в соцсети, газета, портал.' })),
    rubric: optional(text('Рубрика', { width: 160 })),
    version: optional(whole('Версия', { width: 80, note: 'У страниц сайта.', from: 1, to: 9999 })),
    prepared: optional(date('Подготовлено', { width: 110 })),
    placed: optional(date('Размещено', { width: 110, note: 'Дата, когда это появилось на сайте или в СМИ.' })),
    link: optional(text('Ссылка', { width: 240 })),
    remark: optional(text('Примечание', { width: 200 })),
    page: optional(text('Страница', { machine: true })),
    edition: optional(text('Отпечаток', { machine: true })),
    named: optional(text('Метки названных', { machine: true })),
  },
);

export type Publication = Row<typeof publications>;
