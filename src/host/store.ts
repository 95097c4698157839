/**
 * The world of the host in one embedded database: opening it (alone, with the right version), statements, transactions, settings.
 * What the tables mean is the business of the services that use them.
 */
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { UsageError } from './errors';
import { makeFolder } from './folder';

const VERSION = 1;

const SCHEMA = `
CREATE TABLE world (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (
  id TEXT PRIMARY KEY, mime TEXT NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, parent TEXT, trashed INTEGER NOT NULL DEFAULT 0,
  created INTEGER NOT NULL, modified INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 0, extra TEXT NOT NULL DEFAULT '{}', content BLOB
) WITHOUT ROWID;
CREATE INDEX files_by_parent ON files (parent);
CREATE TABLE bodies (file TEXT NOT NULL, part TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (file, part)) WITHOUT ROWID;
CREATE TABLE rows (file TEXT NOT NULL, sheet INTEGER NOT NULL, row INTEGER NOT NULL, cells TEXT NOT NULL, PRIMARY KEY (file, sheet, row)) WITHOUT ROWID;
CREATE TABLE responses (form TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (form, id)) WITHOUT ROWID;
CREATE TABLE properties (store TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (store, key)) WITHOUT ROWID;
CREATE TABLE cache (store TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (store, key)) WITHOUT ROWID;
CREATE TABLE locks (name TEXT PRIMARY KEY, execution TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE triggers (id TEXT PRIMARY KEY, project TEXT NOT NULL, owner TEXT NOT NULL, data TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE mail (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, sender TEXT NOT NULL, recipients INTEGER NOT NULL, data TEXT NOT NULL);
`;

export type SqlValue = string | number | bigint | null | Uint8Array;

/** One row as the database gives it back, columns by name. */
export type SqlRow = Record<string, SqlValue>;

/**
 * The database. Every `run` outside `transaction` is committed when it returns. Only one process may have a file open;
 * several threads of that process may, each with a Store of its own made with `shared`.
 */
export class Store {
  private readonly statements = new Map<string, Database.Statement>();
  private depth = 0;
  private constructor(
    private readonly database: Database.Database,
    private readonly lockFile: string | undefined,
  ) {}

  /** Opens the file, making it when it is not there; `shared` says that this process already holds it. Throws UsageError. */
  static open(file: string | undefined, shared = false): Store {
    let lockFile: string | undefined;
    if (file !== undefined) {
      try {
        makeFolder(dirname(file));
      } catch (error) {
        throw new UsageError(`Не удаётся создать папку для данных ${dirname(file)}: ${reason(error)}`);
      }
      if (!shared) lockFile = takeLock(`${file}.lock`);
    }
    try {
      const database = new Database(file ?? ':memory:');
      database.exec('PRAGMA journal_mode=WAL');
      database.exec('PRAGMA synchronous=NORMAL');
      database.exec('PRAGMA busy_timeout=5000');
      const store = new Store(database, lockFile);
      store.prepare();
      return store;
    } catch (error) {
      if (lockFile) rmSync(lockFile, { force: true });
      if (error instanceof UsageError) throw error;
      throw new UsageError(`Файл данных ${file ?? ''} не открывается: ${reason(error)}`);
    }
  }

  private prepare(): void {
    const version = Number(this.get('PRAGMA user_version')?.['user_version'] ?? 0);
    if (version === VERSION) return;
    if (version > VERSION) {
      throw new UsageError(`Файл данных сделан более новой программой (версия ${version}, эта понимает ${VERSION}).`);
    }
    this.transaction(() => {
      this.database.exec(SCHEMA);
      this.database.exec(`PRAGMA user_version=${VERSION}`);
    });
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
    this.statement(sql).run(...values);
  }

  get(sql: string, ...values: SqlValue[]): SqlRow | undefined {
    return this.statement(sql).get(...values) as SqlRow | undefined;
  }

  all(sql: string, ...values: SqlValue[]): SqlRow[] {
    return this.statement(sql).all(...values) as SqlRow[];
  }

  /** All or nothing; inside another transaction it joins that one. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.depth++;
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    } finally {
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

  close(): void {
    // The connection lingers until its statements are collected; the file itself must be whole now.
    this.statement('PRAGMA wal_checkpoint(TRUNCATE)').all();
    this.statements.clear();
    this.database.close();
    if (this.lockFile) rmSync(this.lockFile, { force: true });
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function takeLock(path: string): string {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(path, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new UsageError(`В папку данных нельзя писать (${dirname(path)}): ${reason(error)}`);
      }
      const owner = existsSync(path) ? Number(readFileSync(path, 'utf8')) : Number.NaN;
      if (isAlive(owner)) {
        throw new UsageError(`Эти данные уже открыты другой программой (процесс ${owner}). Закройте её и повторите.`);
      }
      rmSync(path, { force: true });
    }
  }
  throw new UsageError(`Не удаётся занять файл данных: ${path}`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
