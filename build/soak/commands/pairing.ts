/** Swept commands of pairs and groups: proposal, approval, what is prepared for them. */
import { undoLast } from '../undo';
import { call, onTheWay, type SweptCommand, swept } from './swept';

const approved = onTheWay('apiMatchPairs', 'apiApprovePairs');
const ordered = onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder');

const agree = call('apiAgreePairs', {
  day: '2026-09-01',
  marks: [{ mentee: 'У-001', mentor: 'Н-001', sides: ['mentee', 'mentor'], agrees: true }],
});

/** One pair of three has the yes of both sides. */
const agreed: SweptCommand['prepare'] = async (workspace) => {
  await onTheWay('apiMatchPairs')(workspace);
  await agree(workspace);
};

const decided: SweptCommand['prepare'] = async (workspace) => {
  await onTheWay('apiMatchPairs')(workspace);
  await call('apiDecidePairs', [{ mentee: 'У-001', locked: 'Н-002' }])(workspace);
};

const planned = onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiUpdatePlans');

/** Three pairs by a signed order. */
const confirmed: SweptCommand['prepare'] = async (workspace) => {
  await ordered(workspace);
  await call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' })(workspace);
};

const extend = call('apiChangePair', {
  kind: 'extend',
  pair: 'ПГ-001',
  ground: 'болезнь наставника или наставляемого',
  day: '2027-06-30',
});

/** A pair is closed after its term. */
const closeInTime: SweptCommand['command'] = (workspace) => {
  workspace.clock.advance(Date.parse('2028-01-10T06:00:00Z') - workspace.clock.now());
  return call('apiChangePair', { kind: 'close', pair: 'ПГ-001' })(workspace);
};

/** Three pairs are completed at once after their term. */
const completed: SweptCommand['command'] = (workspace) => {
  workspace.clock.advance(Math.max(0, Date.parse('2028-01-10T06:00:00Z') - workspace.clock.now()));
  return call(
    'apiCompletePairs',
    ['ПГ-001', 'ПГ-002', 'ПГ-003'].map((pair) => ({ pair, reached: 'частично', why: 'болезнь' })),
  )(workspace);
};

const backCompletion = undoLast(async (workspace) => {
  await confirmed(workspace);
  await completed(workspace);
});

const backDecision = undoLast(decided);
const backApproval = undoLast(approved);
const backPlans = undoLast(planned);

export const pairingCommands: readonly SweptCommand[] = [
  swept('Подобрать пары', onTheWay(), call('apiMatchPairs')),
  swept('Записать пары', onTheWay('apiMatchPairs'), call('apiApprovePairs')),
  swept(
    'Сохранить решения о парах',
    onTheWay('apiMatchPairs'),
    call('apiDecidePairs', [
      { mentee: 'У-001', locked: 'Н-002' },
      { mentee: 'У-002', forbidden: ['Н-002'], gathering: 'группа' },
    ]),
  ),
  swept('Отметить согласие сторон', onTheWay('apiMatchPairs'), agree),
  swept('Записать согласованные пары', agreed, call('apiApprovePairs', { onlyAgreed: true })),
  swept('Отменить: решения о парах', backDecision.prepare, backDecision.command),
  swept('Отменить: записать пары', backApproval.prepare, backApproval.command),
  swept('Подготовить приказ', approved, call('apiPrepareOrder')),
  swept('Подготовить планы', ordered, call('apiPreparePlans')),
  swept('Обновить планы', approved, call('apiUpdatePlans')),
  swept('Уточнить план', planned, call('apiCorrectPlan', { pair: 'ПГ-001', reason: 'болезнь наставляемого' })),
  swept('Продлить пару', confirmed, extend),
  swept(
    'Заменить наставника',
    confirmed,
    call('apiChangePair', {
      kind: 'replace',
      pair: 'ПГ-001',
      mentor: 'Н-002',
      ground: 'обоснованная просьба наставника или наставляемого',
      day: '2026-11-16',
      isAgreed: true,
    }),
  ),
  swept(
    'Завершить пару раньше срока',
    confirmed,
    call('apiChangePair', {
      kind: 'end',
      pair: 'ПГ-001',
      ground: 'план выполнен раньше срока',
      day: '2026-11-16',
      isAgreed: true,
    }),
  ),
  swept(
    'Участник выбывает',
    confirmed,
    call('apiChangePair', {
      kind: 'leave',
      person: 'У-001',
      ground: 'выбытие наставника или наставляемого из программы',
      day: '2026-11-16',
    }),
  ),
  swept('Завершить пару в срок', confirmed, closeInTime),
  swept('Завершить пары', confirmed, completed),
  swept('Отменить: завершить пары', backCompletion.prepare, backCompletion.command),
  swept('Отменить: обновить планы', backPlans.prepare, backPlans.command),
  swept(
    'Отметить подпись',
    ordered,
    call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' }),
  ),
];
