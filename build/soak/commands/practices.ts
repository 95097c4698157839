/** Swept commands of the cases of the school: drafts out of pairs whose end is written down. */
import type { Workspace } from '../../../src/host/index';
import { fill } from '../../../tests/support/pairing';
import { curatorOf } from '../../../tests/support/product';
import { undoLast } from '../undo';
import { call, onTheWay, type SweptCommand, swept } from './swept';

const PAIRS = ['ПГ-001', 'ПГ-002', 'ПГ-003'];

/** Three pairs have reached their aim and done their plan; their term is over. */
async function aimsReached(workspace: Workspace): Promise<void> {
  await onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder')(workspace);
  const curator = curatorOf(workspace);
  await curator.press('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' });
  await curator.press('apiUpdatePlans');
  fill(workspace, 'Планы (ИПР)', 'Раздел', 'Оценка наставника', { задача: 'выполнено' });
  workspace.clock.advance(Math.max(0, Date.parse('2028-01-10T06:00:00Z') - workspace.clock.now()));
  await curator.press(
    'apiCompletePairs',
    PAIRS.map((pair) => ({ pair, reached: 'да' })),
  );
}

const drafted: SweptCommand['prepare'] = async (workspace) => {
  await aimsReached(workspace);
  await curatorOf(workspace).press('apiProposePractices');
};

const backDrafts = undoLast(drafted);

export const practiceCommands: readonly SweptCommand[] = [
  swept('Предложить практики', aimsReached, call('apiProposePractices')),
  swept('Отменить: предложить практики', backDrafts.prepare, backDrafts.command),
];
