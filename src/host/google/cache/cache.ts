/**
 * Cache: texts kept for a while by the host's clock. Nobody may rely on them: the oldest give way when there are too many.
 * A value is kept behind the number of its turn (`17:text`), so that the oldest are known.
 */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { javaText } from '../base/java-text';
import { GoogleObject } from '../object';

const VALUE_BYTES = 100 * 1024;
const KEY_LETTERS = 250;
const DEFAULT_SECONDS = 600;
const MINIMUM_SECONDS = 1;
const MAXIMUM_SECONDS = 21_600;
const ENTRIES = 1000;
/** How many remain when there were too many. */
const ENTRIES_KEPT = 900;

/** https://developers.google.com/apps-script/reference/cache/cache */
export class Cache extends GoogleObject {
  override readonly type = 'Cache.Cache';

  constructor(
    execution: Execution,
    private readonly store: string,
  ) {
    super(execution);
  }

  get(key: unknown): string | null {
    const row = this.database.get(
      'SELECT value FROM cache WHERE store = ? AND key = ? AND expires > ?',
      this.store,
      String(key),
      this.execution.world.clock.now(),
    );
    return row ? withoutTurn(String(row['value'])) : null;
  }

  /** Only what was found. */
  getAll(keys: readonly unknown[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[String(key)] = value;
    }
    return found;
  }

  /** Without a value there is no entry. */
  put(key: unknown, value: unknown, seconds = DEFAULT_SECONDS): void {
    if (value === null) this.remove(key);
    else this.keep([[String(key), String(value)]], seconds);
  }

  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    const zone = this.execution.options.scriptTimeZone;
    this.keep(
      Object.entries(values).map(([key, value]) => [key, javaText(value, zone)]),
      seconds,
    );
  }

  remove(key: unknown): void {
    this.database.run('DELETE FROM cache WHERE store = ? AND key = ?', this.store, String(key));
  }

  removeAll(keys: readonly unknown[]): void {
    for (const key of keys) this.remove(key);
  }

  private keep(entries: readonly (readonly [string, string])[], seconds: number): void {
    for (const [key, value] of entries) {
      if (key.length > KEY_LETTERS) throw new GoogleError('Argument too large: key');
      if (Buffer.byteLength(value) > VALUE_BYTES) throw new GoogleError('Argument too large: value');
    }
    const expires =
      this.execution.world.clock.now() + Math.min(Math.max(seconds, MINIMUM_SECONDS), MAXIMUM_SECONDS) * 1000;
    this.database.transaction(() => {
      for (const [key, value] of entries) this.write(key, value, expires);
      this.forget();
    });
  }

  private write(key: string, value: string, expires: number): void {
    this.remove(key);
    this.database.run(
      'INSERT INTO cache (store, key, value, expires) VALUES (?, ?, ?, ?)',
      this.store,
      key,
      `${this.database.count('cache')}:${value}`,
      expires,
    );
  }

  private forget(): void {
    this.database.run(
      'DELETE FROM cache WHERE store = ? AND expires <= ?',
      this.store,
      this.execution.world.clock.now(),
    );
    const count = Number(this.database.get('SELECT COUNT(*) AS n FROM cache WHERE store = ?', this.store)?.['n'] ?? 0);
    if (count <= ENTRIES) return;
    this.database.run(
      'DELETE FROM cache WHERE store = ? AND key IN (SELECT key FROM cache WHERE store = ? ORDER BY CAST(value AS INTEGER) LIMIT ?)',
      this.store,
      this.store,
      count - ENTRIES_KEPT,
    );
  }

  private get database(): Execution['world']['store'] {
    return this.execution.world.store;
  }
}

function withoutTurn(value: string): string {
  return value.slice(value.indexOf(':') + 1);
}
