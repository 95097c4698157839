/** Installed triggers in the database: putting in, finding, taking out. What a trigger does is decided elsewhere. */
import type { TriggerRecord } from '../../events';
import type { World } from '../../world';
import type { Schedule } from './schedule';

/** A trigger as it is kept: with its turn among all triggers and, for a clock, its rhythm. */
export interface StoredTrigger extends TriggerRecord {
  readonly turn: number;
  readonly schedule?: Schedule;
}

/** All triggers, oldest first. */
export function allTriggers(world: World): StoredTrigger[] {
  const rows = world.store.all('SELECT data FROM triggers');
  return rows.map((row) => JSON.parse(String(row['data'])) as StoredTrigger).sort((a, b) => a.turn - b.turn);
}

/** The triggers that one user has in one project, oldest first. */
export function triggersOf(world: World, project: string, owner: string): StoredTrigger[] {
  return allTriggers(world).filter((trigger) => trigger.project === project && trigger.owner === owner);
}

/** Keeps a new trigger and gives it with its id and turn. */
export function addTrigger(world: World, trigger: Omit<StoredTrigger, 'id' | 'turn'>): StoredTrigger {
  const id = `${world.ids.number()}${String(world.ids.number()).padStart(10, '0')}`;
  const stored: StoredTrigger = { ...trigger, id, turn: world.store.count('triggers') };
  const { project, owner } = trigger;
  world.store.run(
    'INSERT INTO triggers (id, project, owner, data) VALUES (?, ?, ?, ?)',
    id,
    project,
    owner,
    JSON.stringify(stored),
  );
  return stored;
}

export function changeTrigger(world: World, trigger: StoredTrigger): void {
  world.store.run('UPDATE triggers SET data = ? WHERE id = ?', JSON.stringify(trigger), trigger.id);
}

export function removeTrigger(world: World, id: string): void {
  world.store.run('DELETE FROM triggers WHERE id = ?', id);
}
