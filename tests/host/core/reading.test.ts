/** A book that is read while another thread commits is of one moment: all its parts as they were before, or all as they are after. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { Store } from '../../../src/host/store';

test('what another connection commits between two reads that belong together is not seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  const file = join(folder, 'world.db');
  const store = Store.open(file);
  const other = new Database(file);
  const commit = (value: string): void =>
    void other.prepare("INSERT OR REPLACE INTO world (key, value) VALUES ('one', ?), ('two', ?)").run(value, value);
  try {
    commit('before');
    const seen = store.reading(() => {
      const one = store.setting('one');
      commit('after');
      return [one, store.setting('two')];
    });
    expect(seen).toEqual(['before', 'before']);
    expect(store.setting('two')).toBe('after');
  } finally {
    other.close();
    store.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
