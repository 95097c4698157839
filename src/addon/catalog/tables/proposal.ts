import { date, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { pairKinds, proposalStates } from '../pairing-words';

/** The current proposal: one row for each mentee. What the curator wrote in the columns of decisions always holds. */
export const proposal = defineTable(
  'Подбор',
  { key: 'mentee', about: 'Кого с кем предлагает соединить программа и почему. Решает куратор.' },
  {
    mentee: text('Наставляемый', { width: 110 }),
    state: optional(oneOf('Состояние', proposalStates, { width: 110 })),
    mentor: optional(text('Наставник', { width: 110 })),
    score: optional(whole('Балл', { width: 70, note: 'От 0 до 1000 по весам из «Настроек».', from: 0, to: 1000 })),
    reasons: optional(text('Почему', { width: 460 })),
    others: optional(text('Кто ещё подходит', { width: 260, note: 'До трёх наставников с баллами.' })),
    locked: optional(
      text('Закрепить за наставником', { width: 150, note: 'Код наставника: эта пара больше не меняется.' }),
    ),
    forbidden: optional(
      text('Не предлагать наставников', { width: 180, note: 'Коды через точку с запятой: с ними пары не будет.' }),
    ),
    gathering: optional(
      oneOf('В паре или в группе', pairKinds, {
        width: 110,
        note: 'Встречаться с наставником отдельно или вместе с другими его наставляемыми. Пусто – как хочет наставник.',
      }),
    ),
    mentorAgreed: optional(
      date('Наставник согласен', { width: 110, note: 'Когда наставник согласился на эту пару: участие добровольно.' }),
    ),
    menteeAgreed: optional(
      date('Наставляемый согласен', {
        width: 120,
        note: 'Когда наставляемый, а за несовершеннолетнего также родитель, согласился на эту пару.',
      }),
    ),
  },
);

export type Proposal = Row<typeof proposal>;
