/** The sheets of the municipal book: what schools have sent, and which schools there are. */
import { date, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** One row for a school in a half-year: the latest export. Counts are as the school told them, «<5» and «скрыто» included. */
export const submissions = defineTable(
  'Выгрузки',
  { key: 'key', about: 'Показатели школ: одна строка – одна школа за полугодие, последняя присланная выгрузка.' },
  {
    school: text('Школа', { width: 260 }),
    year: text('Учебный год', { width: 90 }),
    half: whole('Полугодие', { width: 90, from: 1, to: 2 }),
    asOf: date('На дату', { width: 100 }),
    mentees: optional(text('Наставляемых', { width: 110 })),
    menteesBegan: optional(text('Начали', { width: 90 })),
    menteesFinished: optional(text('Завершили', { width: 90 })),
    menteesLeft: optional(text('Выбыли', { width: 90 })),
    mentors: optional(text('Наставников', { width: 110 })),
    mentorsBegan: optional(text('Наставников в парах', { width: 110 })),
    pairs: optional(text('Пар и групп', { width: 100 })),
    complete: optional(text('Со всеми документами', { width: 120 })),
    regular: optional(text('С регулярными встречами', { width: 120 })),
    answered: optional(text('Ответили о встречах', { width: 110 })),
    content: optional(text('Из них довольны', { width: 110 })),
    revision: whole('Редакция', { machine: true }),
    checksum: text('Контрольная сумма', { machine: true }),
    figures: text('Показатели', { machine: true }),
    key: text('Ключ', { machine: true }),
  },
);

export type SubmissionRow = Row<typeof submissions>;

/** Figures that have a column of their own. */
export const figureOfColumn = {
  mentees: 'mentee.all.all.total',
  menteesBegan: 'mentee.all.all.began',
  menteesFinished: 'mentee.all.all.finished',
  menteesLeft: 'mentee.all.all.left',
  mentors: 'mentor.all.all.total',
  mentorsBegan: 'mentor.all.all.began',
  pairs: 'pairs.all',
  complete: 'pairs.complete',
  regular: 'pairs.regular',
  answered: 'answers.all',
  content: 'answers.content',
} as const satisfies Partial<Record<keyof SubmissionRow, string>>;

/** Who is expected to send; the office writes the names itself. */
export const schoolList = defineTable(
  'Школы',
  { key: 'school', about: 'Школы, от которых ждут выгрузку. Название – как в «Настройках» школы («Школа кратко»).' },
  { school: text('Школа', { width: 320 }), remark: optional(text('Примечание', { width: 260 })) },
);
