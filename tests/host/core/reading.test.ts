/** A book that is read while another thread commits is of one moment: all its parts as they were before, or all as they are after. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { createBook, inspectBook } from '../../../src/host/google/spreadsheet/book';
import { Store } from '../../../src/host/store';
import { Stage } from '../base/stage';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('what another connection commits between two reads that belong together is not seen', () => {
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
  }
});

test('what is committed the moment after a book was loaded is seen by whoever looks next', () => {
  const file = join(folder, 'book.db');
  const store = Store.open(file);
  const { world } = new Stage('consumer', undefined, store);
  const id = createBook(world, { name: 'Книга', owner: 'curator@school.example' });
  const names = () => inspectBook(world, id, (book) => book.ordered.map(({ props }) => props.name));
  const [before] = names();
  store.transaction(() => store.run('UPDATE files SET revision = revision + 1 WHERE id = ?', id));
  const other = new Database(file);
  const reading = store.reading.bind(store);
  let interrupted = false;
  /** Somebody commits as soon as the parts of the book have been read. */
  store.reading = (work) => {
    const loaded = reading(work);
    if (!interrupted) {
      interrupted = true;
      other.prepare("UPDATE bodies SET data = replace(data, ?, 'Дашборд') WHERE file = ?").run(before, id);
      other.prepare('UPDATE files SET revision = revision + 1 WHERE id = ?').run(id);
    }
    return loaded;
  };
  try {
    expect(names()).toEqual([before]);
    expect(names()).toEqual(['Дашборд']);
  } finally {
    other.close();
    store.close();
  }
});
