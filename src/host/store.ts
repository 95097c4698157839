/**
 * The world of the host in one embedded database: opening it (alone, with the right version), statements, transactions, settings.
 */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { StorageError, UsageError } from './errors';
import { makeFolder } from './folder';
import { type StoreLock, takeStoreLock } from './store-lock';
import { bringUp, expectNewest } from './store-schema';

export type SqlValue = string | number | bigint | null | Uint8Array;

/** One row as the database gives it back, columns by name. */
export type SqlRow = Record<string, SqlValue>;

/**
 * The database. Every `run` outside `transaction` is committed when it returns. Only one process may have a file open;
 * several threads of that process may, each with a Store of its own made with `shared`. When the disk is full or broken,
 * what was to be written is not there at all, and a StorageError says so.
 */
export class Store {
  private readonly statements = new Map<string, Database.Statement>();
  private depth = 0;
  private constructor(
    private readonly database: Database.Database,
    private readonly lock: StoreLock | undefined,
    private readonly inMemory: boolean,
  ) {}

  /** Opens the file, making it when it is not there; `shared` says that this process already holds it. Throws UsageError. */
  static open(file: string | undefined, shared = false): Store {
    let lock: StoreLock | undefined;
    if (file !== undefined) {
      try {
        makeFolder(dirname(file));
      } catch (error) {
        throw new UsageError(`Не удаётся создать папку для данных ${dirname(file)}: ${reason(error)}`);
      }
      if (!shared) lock = takeStoreLock(file);
    }
    let database: Database.Database | undefined;
    try {
      database = new Database(file ?? ':memory:');
      database.exec('PRAGMA journal_mode=WAL');
      database.exec('PRAGMA synchronous=NORMAL');
      // What a school deletes is gone from the file, too.
      database.exec('PRAGMA secure_delete=ON');
      database.exec('PRAGMA busy_timeout=5000');
      // What is erased must not stay behind in free pages.
      database.exec('PRAGMA secure_delete=ON');
      const opened = database;
      if (shared) expectNewest(opened);
      else bringUp(opened, (version) => copyDatabase(opened, `${file}.v${version}`));
      return new Store(opened, lock, file === undefined);
    } catch (error) {
      database?.close();
      lock?.release();
      if (error instanceof UsageError) throw error;
      throw new UsageError(`Файл данных ${file ?? ''} не открывается: ${reason(error)}`);
    }
  }

  private statement(sql: string): Database.Statement {
    let found = this.statements.get(sql);
    if (!found) {
      found = this.database.prepare(sql);
      this.statements.set(sql, found);
    }
    return found;
  }

  run(sql: string, ...values: SqlValue[]): void {
    safely(() => this.statement(sql).run(...values));
  }

  get(sql: string, ...values: SqlValue[]): SqlRow | undefined {
    return safely(() => this.statement(sql).get(...values) as SqlRow | undefined);
  }

  all(sql: string, ...values: SqlValue[]): SqlRow[] {
    return safely(() => this.statement(sql).all(...values) as SqlRow[]);
  }

  /** All or nothing; inside another transaction it joins that one. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.depth++;
    try {
      safely(() => this.database.exec('BEGIN IMMEDIATE'));
      const result = work();
      safely(() => this.database.exec('COMMIT'));
      return result;
    } catch (error) {
      // A full disk has ended the transaction by itself.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    } finally {
      this.depth--;
    }
  }

  /** Reads that belong together see one moment of the world, whatever other processes and threads commit meanwhile. */
  reading<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.depth++;
    try {
      safely(() => this.database.exec('BEGIN'));
      return work();
    } finally {
      if (this.database.inTransaction) this.database.exec('COMMIT');
      this.depth--;
    }
  }

  /** A setting of the world itself, such as the clock's offset. */
  setting(key: string): string | undefined {
    const row = this.get('SELECT value FROM world WHERE key = ?', key);
    return row === undefined ? undefined : String(row['value']);
  }

  setSetting(key: string, value: string): void {
    this.run(
      'INSERT INTO world (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      value,
    );
  }

  /** Counts up and gives the new number; for ids that repeat from run to run. */
  count(key: string): number {
    return this.transaction(() => {
      const next = Number(this.setting(key) ?? 0) + 1;
      this.setSetting(key, String(next));
      return next;
    });
  }

  /** Lets the data grow by so many pages only, as on a full disk; without a number as far as they will. */
  limitGrowth(pages?: number): void {
    const now = Number(this.get('PRAGMA page_count')?.['page_count'] ?? 0);
    this.database.exec(`PRAGMA max_page_count=${pages === undefined ? 4_294_967_294 : now + pages}`);
  }

  /** Puts a whole, consistent copy of the world into this file while others go on working. The file must not exist. */
  copyTo(file: string): void {
    safely(() => copyDatabase(this.database, file));
  }

  close(): void {
    // The connection lingers until its statements are collected, which may be long after: the file must be whole now, and its pages
    // must not stay in memory – those of a file go when asked to, those of a world in memory when it is emptied.
    this.statement('PRAGMA wal_checkpoint(TRUNCATE)').all();
    if (this.inMemory) {
      for (const { name } of this.all("SELECT name FROM sqlite_master WHERE type = 'table'"))
        this.database.exec(`DROP TABLE "${String(name)}"`);
      this.database.exec('VACUUM');
    }
    this.database.exec('PRAGMA shrink_memory');
    this.statements.clear();
    this.database.close();
    this.lock?.release();
  }
}

function copyDatabase(database: Database.Database, file: string): void {
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    // Half a copy is worse than none.
    if (!/already exists/.test(reason(error))) rmSync(file, { force: true });
    throw error;
  }
}

/** What a disk does to us, in words for the person; everything else stays what it is. */
function safely<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code ?? '');
    if (code === 'SQLITE_FULL') {
      throw new StorageError(
        'На диске нет места: последнее действие не записано, всё прежнее цело. Освободите место и повторите.',
      );
    }
    if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CORRUPT' || code === 'SQLITE_READONLY') {
      throw new StorageError(
        `Файл данных не читается или не пишется (${reason(error)}): последнее действие не записано.`,
      );
    }
    throw error;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
