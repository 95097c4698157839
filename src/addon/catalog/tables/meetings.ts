import { date, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { helpAnswers } from '../care/words';
import { formerMeetingKinds, goalReached, meetingKinds, meetingOutcomes, planMarks } from '../words';

/** Meetings as people told of them: one row for each meeting and each person who told. */
export const meetings = defineTable(
  'Встречи',
  { key: 'meeting', about: 'Отзывы о встречах пар и групп: один отзыв – одна строка.' },
  {
    pair: text('Код пары', { width: 90 }),
    number: whole('№ встречи', { width: 80, from: 1, to: 200 }),
    kind: optional(oneOf('Вид встречи', meetingKinds, { width: 130, former: formerMeetingKinds })),
    date: date('Дата', { width: 100, note: 'День встречи. Кто не назвал его, ответил в тот же день.' }),
    reporter: text('Кто сообщил', { width: 100, note: 'Код наставника или наставляемого.' }),
    usefulness: optional(whole('Польза', { width: 80, note: 'От 1 до 10.', from: 1, to: 10 })),
    comfort: optional(whole('Комфорт', { width: 80, note: 'От 1 до 10.', from: 1, to: 10 })),
    goal: optional(oneOf('Цель достигнута', goalReached, { width: 110 })),
    next: optional(text('Что дальше', { width: 240 })),
    needsHelp: optional(oneOf('Нужна помощь куратора', helpAnswers, { width: 120 })),
    answerMark: optional(text('Ответ А8', { machine: true })),
    meeting: text('Ключ записи', { machine: true }),
    outcome: optional(
      oneOf('Как прошла', meetingOutcomes, {
        width: 160,
        note: 'Пусто – состоялась. Отменённая встреча и встреча, на которую кто-то не пришёл, в счёт не идут.',
      }),
    ),
    task: optional(whole('№ задачи плана', { width: 90, from: 1, to: 99 })),
    taskMark: optional(oneOf('Как выполнена задача', planMarks, { width: 160 })),
    story: optional(text('Что делали и что вышло', { width: 260 })),
  },
);

export type Meeting = Row<typeof meetings>;
