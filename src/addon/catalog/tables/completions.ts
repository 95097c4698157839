import { date, manyOf, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { debtWords, perspectives, presentations, readinessWords } from '../completion-words';
import { goalReached, yesNo } from '../words';

/**
 * «Завершение пар»: what each pair has reached, how it has shown it, whether its people want to go on, what it still owes. Exit sheets are
 * printed from these lines.
 */
export const completions = defineTable(
  'Завершение пар',
  { key: 'pair', about: 'С чем пара заканчивает цикл: результат, цель, готовность продолжать. Отсюда – листы выхода.' },
  {
    pair: text('Код пары', { width: 90 }),
    end: optional(date('Последний день', { width: 110 })),
    goal: optional(text('Цель', { width: 260, note: 'Из плана, который действует.' })),
    presentation: optional(
      oneOf('Форма представления результата', presentations, {
        width: 240,
        note: 'Как пара показывает, чего достигла. Выбирает пара вместе с куратором.',
      }),
    ),
    result: optional(text('Результат', { width: 280, note: 'Встречи и задачи плана. Можно дополнить, без имён.' })),
    reached: optional(oneOf('Цель достигнута', goalReached, { width: 110 })),
    why: optional(text('Почему не полностью', { width: 220 })),
    mentorGoesOn: optional(oneOf('Наставник готов продолжать', yesNo, { width: 120, note: 'Из анкеты А11.' })),
    menteesGoOn: optional(
      oneOf('Наставляемые готовы продолжать', readinessWords, { width: 130, note: 'Из анкеты А10.' }),
    ),
    perspective: optional(
      oneOf('Перспектива', perspectives, {
        width: 240,
        note: 'Пожелание на следующий цикл. Продлевает пару только приказ.',
      }),
    ),
    debts: optional(
      manyOf('Осталось сделать', Object.values(debtWords), {
        width: 280,
        note: 'Чего не хватало в день завершения. Сделанное уберите из списка.',
      }),
    ),
    closed: optional(date('Завершена', { width: 100, note: 'День, когда это записано.' })),
  },
);

export type CompletionRow = Row<typeof completions>;
