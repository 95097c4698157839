import { oneOf, optional, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { rewardKinds } from '../pairing-words';

/** Whom the curator proposes to reward; the order of the principal takes its list from here. */
export const rewards = defineTable(
  'Поощрения',
  {
    key: 'number',
    about: 'Кого куратор предлагает поощрить и за что. По этому листу составляется приказ о поощрении.',
  },
  {
    number: text('№', { width: 60 }),
    person: text('Код', { width: 80 }),
    kind: oneOf('Поощрение', rewardKinds, { width: 260 }),
    merit: text('За что', { width: 420, note: 'Коротко и без имён: эти слова попадут в приказ.' }),
    order: optional(text('Приказ', { width: 200 })),
  },
);

export type RewardRow = Row<typeof rewards>;
