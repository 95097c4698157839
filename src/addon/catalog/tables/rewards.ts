import { date, oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { rewardDecisions, rewardKinds } from '../pairing-words';

/**
 * Whom the curator proposes to reward, what has been decided and handed over: the journal of rewards. The order of the principal, letters
 * and diplomas take their lists from the lines that are not waiting and not refused.
 */
export const rewards = defineTable(
  'Поощрения',
  {
    key: 'number',
    about:
      'Журнал поощрений: кого и за что, что решено, когда вручено. Программа предлагает по показателям, решают люди.',
  },
  {
    number: text('№', { width: 60 }),
    person: text('Код', { width: 80, note: 'Код участника; для партнёра – название организации.' }),
    kind: oneOf('Поощрение', rewardKinds, { width: 260 }),
    merit: text('За что', { width: 420, note: 'Коротко и без имён: эти слова попадут в приказ.' }),
    order: optional(text('Приказ', { width: 200 })),
    basis: optional(text('Показатели', { width: 320, note: 'Почему предложено: встречи, отзывы, цели.' })),
    decision: optional(
      oneOf('Решение', rewardDecisions, {
        width: 120,
        note: 'В приказ, письма и грамоты входят строки «утверждено» и строки без решения, вписанные от руки.',
      }),
    ),
    handed: optional(date('Вручено', { width: 100 })),
  },
);

export type RewardRow = Row<typeof rewards>;
