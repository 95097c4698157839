import { date, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { contours } from '../roadmap/activity';
import { activityStates, stageWords } from '../roadmap/states';

/**
 * The plan of the year. It begins as the catalogue has it and is the school's own from then on: rows are changed, added and
 * marked as not needed; no row that is there is written over.
 */
export const roadmap = defineTable(
  'Дорожная карта',
  {
    key: 'number',
    about: 'План программы на учебный год: мероприятия по этапам, сроки, ответственные, что должно получиться.',
  },
  {
    number: text('№', {
      width: 70,
      note: 'Буква и номер: Э – этап, М – мониторинг и сквозные дела. Своей строке дайте свой номер, например Э1.31.',
    }),
    stage: oneOf('Этап', stageWords, { width: 210 }),
    activity: text('Мероприятие', { width: 420 }),
    term: optional(
      text('Срок', {
        width: 180,
        note: 'Словами: «до 31.12», «сентябрь – октябрь», «в течение года», «по требованию». Даты рядом программа поставит сама, если они пусты.',
      }),
    ),
    from: optional(date('Начало', { width: 95 })),
    to: optional(date('Окончание', { width: 95 })),
    by: optional(text('Ответственный', { width: 200, note: 'Роль, а не фамилия.' })),
    artefact: optional(text('Результат, документ', { width: 260 })),
    link: optional(text('Ссылка на документ', { width: 200 })),
    state: oneOf('Выполнение', activityStates, { width: 110 }),
    contour: optional(oneOf('Контур', contours, { width: 110, note: 'Внешний – то, что обращено за пределы школы.' })),
  },
);

export type RoadmapRow = Row<typeof roadmap>;
