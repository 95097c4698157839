/**
 * Care of a world as a file: a copy while it is in use, bringing a copy back, and looking whether everything in it hangs
 * together. Knows the tables, and nothing of what the services put into them.
 */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { UsageError } from './errors';
import { type SqlRow, Store } from './store';
import { takeStoreLock } from './store-lock';

/** Puts a whole copy of the world into `target`, which must not exist yet; whoever has the world open may go on working. Throws UsageError. */
export function backUpWorld(file: string, target: string): void {
  mustExist(file);
  if (existsSync(target))
    throw new UsageError(`Файл ${target} уже есть. Укажите другое имя: копии не перезаписываются.`);
  const store = Store.open(file, true);
  try {
    store.copyTo(target);
  } finally {
    store.close();
  }
}

/**
 * Makes the copy the world, which nobody may have open. The world that was there is kept beside it; returns where, or nothing
 * when there was none. Throws UsageError and changes nothing when the copy is broken.
 */
export function restoreWorld(copy: string, file: string): string | undefined {
  mustExist(copy);
  const problems = checkWorld(copy);
  if (problems.length > 0) throw new UsageError(`Копия ${copy} повреждена и не подходит: ${problems[0]}`);
  const lock = takeStoreLock(file);
  try {
    const fresh = `${file}.new`;
    copyFileSync(copy, fresh);
    const kept = existsSync(file) ? freeName(file) : undefined;
    if (kept !== undefined) {
      // Whatever waits beside the old file must come along, and must not meet the new one.
      Store.open(file, true).close();
      renameSync(file, kept);
    }
    for (const tail of ['-wal', '-shm']) rmSync(`${file}${tail}`, { force: true });
    renameSync(fresh, file);
    return kept;
  } finally {
    lock.release();
  }
}

/** What is wrong with the world, a sentence each; nothing when it is whole. Throws UsageError when it is no world at all. */
export function checkWorld(file: string): readonly string[] {
  mustExist(file);
  const store = Store.open(file, true);
  try {
    const pages = store.all('PRAGMA integrity_check').map((row) => String(row['integrity_check']));
    const broken = pages.filter((line) => line !== 'ok').map((line) => `База данных повреждена: ${line}.`);
    return [...broken, ...orphans(store), ...unreadable(store)];
  } finally {
    store.close();
  }
}

/**
 * Parts that say they belong to a file, and the sentence for those whose file is not there. What a person has – mail, labels, calendars – is
 * kept under a name with a colon, which no id of a file has.
 */
const belongings = [
  { table: 'bodies', column: 'file', what: 'часть файла' },
  { table: 'rows', column: 'file', what: 'строки таблицы' },
  { table: 'responses', column: 'form', what: 'ответы формы' },
] as const;

function orphans(store: Store): readonly string[] {
  const parts = belongings.flatMap(({ table, column, what }) =>
    store
      .all(
        `SELECT ${column} AS owner, COUNT(*) AS number FROM ${table} WHERE instr(${column}, ':') = 0 AND ${column} NOT IN (SELECT id FROM files) GROUP BY ${column}`,
      )
      .map(({ owner, number }) => `Есть ${what} (${number}), а самого файла ${owner} нет.`),
  );
  const homeless = store
    .all('SELECT id, name FROM files WHERE parent IS NOT NULL AND parent NOT IN (SELECT id FROM files)')
    .map(({ id, name }) => `Файл «${name}» (${id}) лежит в папке, которой нет.`);
  return [...parts, ...homeless];
}

/** Tables whose texts are JSON. */
const written = [
  ['files', 'extra', 'id'],
  ['bodies', 'data', 'file'],
  ['rows', 'cells', 'file'],
  ['responses', 'data', 'form'],
  ['triggers', 'data', 'id'],
  ['mail', 'data', 'id'],
] as const;

const unreadable = (store: Store): readonly string[] =>
  written.flatMap(([table, column, owner]) =>
    store
      .all(
        `SELECT ${owner} AS owner, COUNT(*) AS number FROM ${table} WHERE NOT json_valid(${column}) GROUP BY ${owner}`,
      )
      .map((row: SqlRow) => `Не читается содержимое (${table}, ${row['number']}) у ${row['owner']}.`),
  );

function mustExist(file: string): void {
  if (!existsSync(file)) throw new UsageError(`Нет файла ${file}.`);
}

function freeName(file: string): string {
  for (let number = 1; ; number++) {
    const name = `${file}.before-${number}`;
    if (!existsSync(name)) return name;
  }
}
