/** The swept command that erases a person, as it dies in each of its kinds of steps. */
import type { RunResult, Workspace } from '../../../src/host/index';
import { fill } from '../../../tests/support/pairing';
import { call, onTheWay, type SweptCommand, swept } from './swept';

/** Erasing is asked for again until nothing is left; the first of these executions may die. */
const erasing = call('apiErasePerson', { code: 'Н-001', entry: 'erasure-1' });
async function eraseWhole(workspace: Workspace): Promise<RunResult> {
  const first = await erasing(workspace);
  for (let result = first; !result.died && (result.value as { value: { later: number } }).value.later > 0; )
    result = await erasing(workspace);
  return first;
}

/** A mentor in agreed pairs has withdrawn, and so many steps of the erasure are over. */
const beforeErasing =
  (steps: number) =>
  async (workspace: Workspace): Promise<void> => {
    await onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder')(workspace);
    fill(workspace, 'Согласия и документы', 'Код', 'Отозвано', { 'Н-001': '2026-09-01' });
    for (let step = 0; step < steps; step++) await erasing(workspace);
  };

export const erasureCommands: readonly SweptCommand[] = [
  swept('Уничтожить данные: документы', beforeErasing(0), eraseWhole),
  swept('Уничтожить данные: листы', beforeErasing(2), eraseWhole),
  swept('Уничтожить данные: акт', beforeErasing(3), eraseWhole),
  swept('Уничтожить данные: базы', beforeErasing(4), eraseWhole),
];
