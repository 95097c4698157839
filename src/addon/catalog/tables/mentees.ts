import { date, manyOf, manyOfList, oneOf, oneOfList, optional, personal, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import {
  ageBands,
  forms,
  gatherings,
  hobbies,
  informationSources,
  meetingWays,
  menteeStatuses,
  readiness,
  supportForms,
  teachingYears,
  weekDays,
  wishedMentors,
  yesNo,
} from '../words';
import { nameColumns } from './name-columns';
import { turningColumns } from './turning-columns';

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
    mainRequest: optional(oneOfList('Основной запрос', 'tags', { width: 200 })),
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
    ownWords: optional(text('Запрос своими словами', { width: 240 })),
    importance: optional(whole('Важность запроса', { width: 90, note: 'От 1 до 10.', from: 1, to: 10 })),
    time: optional(whole('Готовность уделять время', { width: 110, note: 'От 1 до 10.', from: 1, to: 10 })),
    priority: optional(
      whole('Приоритет', { width: 90, note: 'Важность запроса, умноженная на готовность.', from: 1, to: 100 }),
    ),
    wantsMentor: optional(oneOf('Хочет наставника', readiness, { width: 100 })),
    wishedMentor: optional(oneOf('Желаемый наставник', wishedMentors, { width: 150 })),
    gathering: optional(oneOf('Пара или группа', gatherings, { width: 120 })),
    ways: optional(manyOf('Формат', meetingWays, { width: 140 })),
    days: optional(manyOf('Удобные дни', weekDays, { width: 160 })),
    hobbies: optional(manyOf('Увлечения', hobbies, { width: 200 })),
    couldMentor: optional(
      oneOf('Готов(а) помогать другим', readiness, {
        width: 120,
        note: '«да» – предложите человеку анкету А4 и запишите его код на лист «Наставники».',
      }),
    ),
    teachingYears: optional(
      oneOf('Педагогический стаж', teachingYears, { width: 120, note: 'До 3 лет – молодой специалист.' }),
    ),
    lessonGap: optional(whole('Трудности: урок и методика', { width: 110, note: 'От 0 до 3.', from: 0, to: 3 })),
    classGap: optional(whole('Трудности: класс и люди', { width: 110, note: 'От 0 до 3.', from: 0, to: 3 })),
    digitalGap: optional(whole('Трудности: цифра', { width: 110, note: 'От 0 до 3.', from: 0, to: 3 })),
    growthGap: optional(whole('Трудности: рост', { width: 110, note: 'От 0 до 3.', from: 0, to: 3 })),
    supportForm: optional(oneOf('Форма помощи педагогу', supportForms, { width: 160 })),
    pupilMark: optional(text('Ответ А1', { machine: true })),
    teacherMark: optional(text('Ответ А2', { machine: true })),
    requestSource: optional(
      manyOf('Источник сведений', informationSources, {
        width: 180,
        note: 'Откуда известен запрос: от самого человека и от других. Несколько – через точку с запятой.',
      }),
    ),
    support: optional(
      oneOf('Индивидуальная поддержка', yesNo, {
        width: 120,
        note: 'Требуется ли индивидуальная поддержка. Причина – только на бумаге.',
      }),
    ),
    managers: optional(
      text('Непосредственный руководитель', {
        width: 140,
        note: 'Код. Руководитель не бывает наставником своего подчинённого. Несколько – через точку с запятой.',
      }),
    ),
    status: optional(oneOf('Статус', menteeStatuses, { width: 120 })),
    // Beside another date: neighbours of one kind are dressed in one call.
    ...turningColumns,
    updated: optional(date('Дата актуализации', { width: 110 })),
    remark: optional(text('Примечание', { width: 200 })),
    keyNumber: optional(whole('Номер ключа', { machine: true, from: 1, to: 999 })),
    keyTimes: optional(text('Смена ключа', { machine: true })),
    ...nameColumns,
  },
);

export type Mentee = Row<typeof mentees>;
