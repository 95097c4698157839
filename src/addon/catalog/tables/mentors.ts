import { date, flag, manyOf, manyOfList, oneOf, optional, personal, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import {
  ageBands,
  certificateWords,
  forms,
  gatherings,
  meetingWays,
  mentoringExperience,
  mentorStatuses,
  mentorTypes,
  roleModels,
  teacherCategories,
  teachingYears,
  wishedAges,
} from '../words';
import { nameColumns } from './name-columns';
import { turningColumns } from './turning-columns';

/**
 * The base of mentors: the standard columns of the methodical recommendations, then the working ones.
 * The code stands where the recommendations have the running number.
 */
export const mentors = defineTable(
  'Наставники',
  { key: 'code', about: 'База наставников: один человек – одна строка.' },
  {
    code: text('Код', {
      width: 80,
      note: 'Н-012 – наставник извне, П-003 – педагог, У-017 – ученик. Код называет человека, а не роль.',
    }),
    fullName: personal(text('ФИО наставника', { width: 220 })),
    contact: personal(text('Контактные данные', { width: 200 })),
    place: optional(text('Место работы/учёбы', { width: 180 })),
    competences: optional(
      manyOfList('Основные компетенции', 'tags', {
        width: 280,
        note: 'Слова из «Справочников», через точку с запятой.',
      }),
    ),
    achievements: optional(text('Важные для программы достижения', { width: 240 })),
    interests: optional(text('Интересы', { width: 180 })),
    wishedAges: optional(manyOf('Желаемый возраст наставляемых', wishedAges, { width: 200 })),
    hours: optional(whole('Ресурс времени на программу', { width: 110, note: 'Часов в месяц.', from: 1, to: 60 })),
    entered: optional(date('Дата вхождения в программу', { width: 110 })),
    mentees: optional(text('Наставляемый (-ые)', { width: 140, note: 'Коды наставляемых.' })),
    form: optional(oneOf('Форма наставничества', forms, { width: 160 })),
    menteePlace: optional(text('Место работы/учёбы наставляемого', { width: 160 })),
    finished: optional(date('Дата завершения программы', { width: 110 })),
    results: optional(text('Результаты программы', { width: 200 })),
    caseLink: optional(text('Ссылка на кейс/отзыв наставляемого на сайте ОО', { width: 160 })),
    type: optional(oneOf('Тип наставника', mentorTypes, { width: 120 })),
    ageBand: optional(oneOf('Возрастная группа', ageBands, { width: 110 })),
    gathering: optional(oneOf('Пара или группа', gatherings, { width: 120 })),
    ways: optional(manyOf('Формат', meetingWays, { width: 140 })),
    idea: optional(text('Идея мини-программы', { width: 240 })),
    certificateReady: optional(oneOf('Готовность дать справку', certificateWords, { width: 200 })),
    teachingYears: optional(oneOf('Педагогический стаж', teachingYears, { width: 120 })),
    category: optional(oneOf('Квалификационная категория', teacherCategories, { width: 150 })),
    experience: optional(oneOf('Опыт наставничества', mentoringExperience, { width: 160 })),
    readyForms: optional(manyOf('Готов(а) к формам', forms, { width: 180 })),
    roleModels: optional(manyOf('Ролевые модели', roleModels, { width: 240 })),
    motivation: optional(
      whole('Готовность к наставничеству', {
        width: 120,
        note: 'Среднее по пяти мотивам анкеты А3, от 1 до 10.',
        from: 1,
        to: 10,
      }),
    ),
    notReady: optional(text('К чему не готов(а)', { width: 200 })),
    teacherMark: optional(text('Ответ А3', { machine: true })),
    offerMark: optional(text('Ответ А4', { machine: true })),
    certificate: optional(date('Справка о судимости', { width: 110, note: 'Дата справки.' })),
    limit: optional(whole('Лимит наставляемых', { width: 100, from: 1, to: 60 })),
    interviewed: optional(date('Собеседование', { width: 110 })),
    trained: optional(flag('Обучение пройдено', { width: 100 })),
    status: optional(oneOf('Статус', mentorStatuses, { width: 120 })),
    // Beside another date: neighbours of one kind are dressed in one call.
    ...turningColumns,
    updated: optional(date('Дата актуализации', { width: 110 })),
    remark: optional(text('Примечание', { width: 200 })),
    keyNumber: optional(whole('Номер ключа', { machine: true, from: 1, to: 999 })),
    keyTimes: optional(text('Смена ключа', { machine: true })),
    ...nameColumns,
  },
);

export type Mentor = Row<typeof mentors>;
