/** Properties: one store of texts under names. What is set is kept at once, whatever becomes of the script. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { javaText } from '../base/java-text';
import { GoogleObject } from '../object';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';

/** One property store; `type` says by which of Google's classes a script knows it. */
export class PropertyStore extends GoogleObject {
  constructor(
    execution: Execution,
    override readonly type: 'Properties.Properties' | 'Properties.ScriptProperties' | 'Properties.UserProperties',
    private readonly store: string,
  ) {
    super(execution);
  }

  getProperty(key: unknown): string | null {
    this.spend();
    const row = this.database.get('SELECT value FROM properties WHERE store = ? AND key = ?', this.store, String(key));
    return row ? String(row['value']) : null;
  }

  getProperties(): Record<string, string> {
    this.spend();
    return this.all();
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  setProperty(key: unknown, value: unknown): this {
    this.change({ [String(key)]: String(value) }, false);
    return this;
  }

  /** Values inside an object reach Google's servers as Java values, so a number 5 is kept as `5.0`. */
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const zone = this.execution.options.scriptTimeZone;
    const texts = Object.entries(properties).map(([key, value]) => [key, javaText(value, zone)] as const);
    this.change(Object.fromEntries(texts), deleteAllOthers);
    return this;
  }

  deleteProperty(key: unknown): this {
    this.spend();
    this.database.run('DELETE FROM properties WHERE store = ? AND key = ?', this.store, String(key));
    return this;
  }

  deleteAllProperties(): this {
    this.spend();
    this.clear();
    return this;
  }

  private change(properties: Readonly<Record<string, string>>, deleteAllOthers: boolean): void {
    this.spend(Math.max(1, Object.keys(properties).length));
    this.database.transaction(() => {
      const after = deleteAllOthers ? { ...properties } : { ...this.all(), ...properties };
      if (this.execution.world.limits !== 'none') checkSizes(properties, after);
      if (deleteAllOthers) this.clear();
      for (const [key, value] of Object.entries(properties)) {
        this.database.run(
          'INSERT INTO properties (store, key, value) VALUES (?, ?, ?) ON CONFLICT (store, key) DO UPDATE SET value = excluded.value',
          this.store,
          key,
          value,
        );
      }
    });
  }

  /** Reads and writes count against what a day has. */
  private spend(operations = 1): void {
    const { world, options } = this.execution;
    world.spendQuota(options.user.email, 'propertyOperationsPerDay', operations, 'properties');
  }

  private all(): Record<string, string> {
    const rows = this.database.all('SELECT key, value FROM properties WHERE store = ? ORDER BY key', this.store);
    return Object.fromEntries(rows.map((row) => [String(row['key']), String(row['value'])]));
  }

  private clear(): void {
    this.database.run('DELETE FROM properties WHERE store = ?', this.store);
  }

  private get database(): Execution['world']['store'] {
    return this.execution.world.store;
  }
}

function checkSizes(changed: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): void {
  if (Object.values(changed).some((value) => Buffer.byteLength(value) > VALUE_BYTES)) {
    throw new GoogleError('Argument too large: value');
  }
  let total = 0;
  for (const [key, value] of Object.entries(after)) total += Buffer.byteLength(key) + Buffer.byteLength(value);
  if (total > STORE_BYTES) throw new GoogleError(FULL);
}
