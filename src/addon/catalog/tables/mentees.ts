import { date, manyOfList, oneOf, optional, personal, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { ageBands, forms, menteeStatuses, yesNo } from '../words';

/**
 * The base of mentees: the standard columns of the methodical recommendations, then the working ones.
 * The code stands where the recommendations have the running number.
 */
export const mentees = defineTable(
  'Наставляемые',
  { key: 'code', about: 'База наставляемых: один человек – одна строка.' },
  {
    code: text('Код', {
      width: 80,
      note: 'У-017 – ученик, П-003 – педагог. Код называет человека, а не роль: кто есть в обеих базах, у того код один.',
    }),
    fullName: personal(text('ФИО наставляемого', { width: 220 })),
    contact: personal(
      text('Контактные данные для связи', { width: 200, note: 'Для несовершеннолетних – контакты представителя.' }),
    ),
    birthYear: personal(whole('Год рождения', { width: 90, from: 1930, to: 2100 })),
    mainRequest: optional(manyOfList('Основной запрос', 'tags', { width: 200 })),
    entered: optional(date('Дата вхождения в программу', { width: 110 })),
    mentor: optional(text('Наставник', { width: 120, note: 'Код наставника.' })),
    form: optional(oneOf('Форма наставничества', forms, { width: 160 })),
    mentorPlace: optional(text('Место работы/учёбы наставника', { width: 160 })),
    finished: optional(date('Дата завершения программы', { width: 110 })),
    results: optional(text('Результаты программы', { width: 200 })),
    caseLink: optional(text('Ссылка на кейс/отзыв наставника на сайте ОО', { width: 160 })),
    completed: optional(oneOf('Отметка о прохождении программы', ['пройдена', 'не пройдена'], { width: 120 })),
    grade: optional(text('Класс/группа/должность', { width: 110 })),
    ageBand: optional(oneOf('Возрастная группа', ageBands, { width: 110 })),
    requests: optional(
      manyOfList('Запросы', 'tags', { width: 260, note: 'До трёх слов из «Справочников», через точку с запятой.' }),
    ),
    requestSource: optional(text('Источник сведений', { width: 140 })),
    support: optional(
      oneOf('Индивидуальная поддержка', yesNo, {
        width: 120,
        note: 'Требуется ли индивидуальная поддержка. Причина – только на бумаге.',
      }),
    ),
    status: optional(oneOf('Статус', menteeStatuses, { width: 120 })),
    updated: optional(date('Дата актуализации', { width: 110 })),
    remark: optional(text('Примечание', { width: 200 })),
    keyNumber: optional(whole('Номер ключа', { machine: true, from: 1, to: 999 })),
  },
);

export type Mentee = Row<typeof mentees>;
