/** Swept commands of pairs and groups: proposal, approval, what is prepared for them. */
import { undoLast } from '../undo';
import { call, onTheWay, type SweptCommand, swept } from './swept';

const approved = onTheWay('apiMatchPairs', 'apiApprovePairs');
const ordered = onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder');

const backApproval = undoLast(approved);

export const pairingCommands: readonly SweptCommand[] = [
  swept('Подобрать пары', onTheWay(), call('apiMatchPairs')),
  swept('Записать пары', onTheWay('apiMatchPairs'), call('apiApprovePairs')),
  swept('Отменить: записать пары', backApproval.prepare, backApproval.command),
  swept('Подготовить приказ', approved, call('apiPrepareOrder')),
  swept('Подготовить планы', ordered, call('apiPreparePlans')),
  swept(
    'Отметить подпись',
    ordered,
    call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' }),
  ),
];
