import { date, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { lightWords } from '../light-words';
import { groundWords, pairKinds, pairStates } from '../pairing-words';
import { forms } from '../words';

/** Pairs and groups with their terms; an order makes them final. */
export const pairs = defineTable(
  'Пары и группы',
  { key: 'code', about: 'Согласованные пары и группы, их сроки и приказы.' },
  {
    code: text('Код пары', { width: 90 }),
    kind: oneOf('Пара или группа', pairKinds, { width: 90 }),
    mentor: text('Наставник', { width: 110 }),
    mentees: text('Наставляемые', { width: 180, note: 'Коды через точку с запятой.' }),
    form: optional(oneOf('Форма наставничества', forms, { width: 170 })),
    roleModel: optional(text('Ролевая модель', { width: 240 })),
    goal: optional(text('Цель', { width: 260, note: 'Её пара формулирует на встрече-планировании.' })),
    start: optional(date('Начало', { width: 100 })),
    end: optional(date('Окончание', { width: 100, note: 'Не позже чем через год после начала.' })),
    state: oneOf('Состояние', pairStates, { width: 110 }),
    orderNumber: optional(text('№ приказа', { width: 90 })),
    orderDate: optional(date('Дата приказа', { width: 110 })),
    order: optional(text('Приказ в реестре', { machine: true })),
    changedEnd: optional(
      date('Новый срок', {
        width: 100,
        note: 'Если пару продлевают или завершают раньше: новое окончание. После подписи приказа станет окончанием.',
      }),
    ),
    ground: optional(
      oneOf('Основание изменения', groundWords, {
        width: 260,
        note: 'Почему меняется наставник или срок. Слова попадут в приказ.',
      }),
    ),
    light: optional(
      oneOf('Светофор', lightWords, {
        width: 100,
        follows: true,
        note: 'Ставит программа. Пороги – на листе «Настройки», строки «Светофор».',
      }),
    ),
    lightReason: optional(text('Почему такой цвет', { width: 260, follows: true })),
    mentorAgreed: optional(date('Наставник согласен', { width: 110 })),
    menteesAgreed: optional(
      date('Наставляемые согласны', { width: 120, note: 'В группе – день, когда согласился последний.' }),
    ),
    former: optional(
      text('Вместо пары', { width: 110, note: 'Если наставника заменили: код прежней пары. Она остаётся в списке.' }),
    ),
  },
);

export type PairRow = Row<typeof pairs>;
