import { date, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { goalReached, planMarks, planParts } from '../words';

/**
 * «Планы (ИПР)»: strengths, priorities, aim and tasks of every pair, version by version. It is made when the first plans are put into it;
 * what stands here is printed in the plan.
 */
export const plans = defineTable(
  'Планы (ИПР)',
  {
    key: 'pair',
    many: true,
    about:
      'Планы пар по строкам: сильные стороны, приоритеты, цель, задачи. Действует последняя версия, прежние остаются.',
  },
  {
    pair: text('Код пары', { width: 90 }),
    version: whole('Версия', { width: 80, from: 1, to: 99 }),
    part: oneOf('Раздел', planParts, { width: 190 }),
    number: optional(
      whole('№ задачи', { width: 80, note: 'По этому номеру наставник называет задачу в отзыве А8.', from: 1, to: 99 }),
    ),
    what: text('Содержание', { width: 320, note: 'Своими словами пары. Без имён: эти слова попадут в план.' }),
    term: optional(date('Срок', { width: 100 })),
    planned: optional(
      text('Планируемый результат', {
        width: 240,
        note: 'У цели – признак успеха, который можно сосчитать или показать.',
      }),
    ),
    actual: optional(
      text('Фактический результат', { width: 240, note: 'Из отзыва А8 приходит сам, можно вписать и здесь.' }),
    ),
    mark: optional(
      oneOf('Оценка наставника', planMarks, {
        width: 160,
        note: '«выполнено частично» – промежуточный результат.',
      }),
    ),
    marked: optional(date('Дата отметки', { width: 110, note: 'День, когда результат принят.' })),
    reached: optional(oneOf('Цель достигнута', goalReached, { width: 120, note: 'Только в строке «цель».' })),
    why: optional(text('Почему не полностью', { width: 220, note: 'Причина, если цель достигнута частично или нет.' })),
    changed: optional(date('Дата изменения', { width: 110 })),
    reason: optional(text('Почему изменён', { width: 240 })),
  },
);

export type PlanRow = Row<typeof plans>;
