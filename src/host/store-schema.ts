/**
 * The versions of the database. A step, once published, is never changed: a new version is a new step at the end. What the
 * tables mean is the business of the services that use them.
 */
import type Database from 'libsql';
import { UsageError } from './errors';

/** Step n brings a database from version n to version n + 1. */
export type SchemaStep = (database: Pick<Database.Database, 'exec'>) => void;

export const schemaSteps: readonly SchemaStep[] = [
  (database) =>
    void database.exec(`
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
`),
  // Rows alike, from `row` to `until`, are one record.
  (database) => void database.exec('ALTER TABLE rows ADD COLUMN until INTEGER'),
];

const versionOf = (database: Database.Database): number =>
  (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

/** For those who open a world beside its owner and may change nothing. Throws UsageError when it is not of the newest version. */
export function expectNewest(database: Database.Database): void {
  const version = versionOf(database);
  if (version !== schemaSteps.length)
    throw new UsageError(
      `Файл данных версии ${version}, нужна ${schemaSteps.length}: откройте его сначала самой программой.`,
    );
}

/**
 * Brings the database to the newest version, all steps or none; a database with something in it is first kept aside by
 * `keepAside`. Throws UsageError when it was made by a newer program.
 */
export function bringUp(
  database: Database.Database,
  keepAside: (version: number) => void,
  steps: readonly SchemaStep[] = schemaSteps,
): void {
  const version = versionOf(database);
  if (version === steps.length) return;
  if (version > steps.length) {
    throw new UsageError(
      `Файл данных сделан более новой программой (версия ${version}, эта понимает ${steps.length}). Обновите программу.`,
    );
  }
  if (version > 0) keepAside(version);
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps.slice(version)) step(database);
    database.exec(`PRAGMA user_version=${steps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
