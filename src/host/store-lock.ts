/**
 * One process at a time may have a world open. The lock is a transaction held on a small file beside the data, so the operating
 * system itself lets it go when the process ends, however it ends.
 */
import Database from 'libsql';
import { UsageError } from './errors';

/** Holds the world until `release`. */
export interface StoreLock {
  release(): void;
}

/** Takes the lock of this data file. Throws UsageError when another process has it. */
export function takeStoreLock(file: string): StoreLock {
  const path = `${file}.lock`;
  let database: Database.Database | undefined;
  try {
    database = new Database(path);
    database.exec('PRAGMA busy_timeout=0');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    const { code, message } = error as { code?: string; message: string };
    if (code === 'SQLITE_BUSY')
      throw new UsageError('Эти данные уже открыты другой программой. Закройте её и повторите.');
    throw new UsageError(`Не удаётся занять файл данных ${path}: ${message}`);
  }
  const held = database;
  return {
    release: () => {
      held.exec('ROLLBACK');
      held.close();
    },
  };
}
