/** A lock does not outlive the process that held it, however that ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace } from '../../../src/host/index';
import { Store } from '../../../src/host/store';

test('who opens the world after a crash finds no lock taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const file = join(folder, 'world.db');
  try {
    const left = Store.open(file);
    left.run('INSERT INTO locks (name, execution, until) VALUES (?, ?, ?)', 'any', 'killed', 9e15);
    left.close();
    await (await createWorkspace({ store: file, now: '2026-09-01T09:00:00Z' })).close();
    const after = Store.open(file);
    expect(after.all('SELECT * FROM locks')).toEqual([]);
    after.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
