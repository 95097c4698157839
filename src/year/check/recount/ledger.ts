/**
 * What the year has left behind, as a database: the sheets of a day on which figures were printed, and every answer that had been sent by then,
 * as it was sent. Dates become 2026-09-01, so that they can be compared; everything else stays text.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { views } from './views';

export type Value = string | number | null;

export interface Ledger {
  /** 2027-06-11 */
  readonly day: string;
  /** A page laid out in a sheet, as it is shown. */
  readonly board: readonly (readonly string[])[];
  /** The rows that a statement finds; `:day` is the day. */
  all(sql: string): readonly (readonly Value[])[];
  close(): void;
}

/** How many answers had been sent by then, and the sheets. */
interface Kept {
  readonly answers: number;
  readonly tables: readonly (readonly [title: string, lines: readonly (readonly string[])[]])[];
}

interface Sent {
  readonly form: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

const BOARD = 'Дашборд';

/** `preparation` makes the tables that figures are counted from. */
export function openLedger(folder: string, day: string, preparation: string): Ledger {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const kept = JSON.parse(read(`tables/${day}.json`)) as Kept;
  const answers = read('answers.jsonl')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Sent)));
  const db = new Database(':memory:');
  for (const [title, lines] of kept.tables) if (title !== BOARD) load(db, title, lines);
  loadAnswers(db, answers.slice(0, kept.answers));
  db.exec(`CREATE TABLE today AS SELECT '${day}' AS day`);
  db.exec(views);
  db.exec(preparation);
  return {
    day,
    board: kept.tables.find(([title]) => title === BOARD)?.[1] ?? [],
    all: (sql) => db.prepare(sql).raw().all() as Value[][],
    close: () => db.close(),
  };
}

const name = (words: string): string => `"${words.replace(/"/g, '""')}"`;

/** A cell under its heading, in a row that begins with these words. */
const cellOf = (text: string, heading: string, first: string): string =>
  folded.includes(heading) || (heading === 'Значение' && folded.includes(first)) ? text.toLowerCase() : isoDay(text);

const isoDay = (text: string): string => text.replace(/^(\d\d)\.(\d\d)\.(\d{4})\b/, '$3-$2-$1');

function insert(db: Database.Database, table: string, columns: number, rows: readonly (readonly string[])[]): void {
  const statement = db.prepare(
    `INSERT INTO ${name(table)} VALUES (${Array.from({ length: columns }, () => '?').join()})`,
  );
  db.exec('BEGIN');
  for (const row of rows) statement.run(...row);
  db.exec('COMMIT');
}

/** Names of organisations are compared without regard to capitals, and SQL knows only Latin ones. */
const folded = ['Место работы/учёбы', 'Социальные партнёры'];

/** The columns are the headings; `line` is the number of the row. */
function load(db: Database.Database, title: string, [head = [], ...lines]: readonly (readonly string[])[]): void {
  const columns = head.map((heading, index) => (heading === '' ? `столбец ${index + 1}` : heading));
  db.exec(`CREATE TABLE ${name(title)} (line INTEGER, ${columns.map((column) => `${name(column)} TEXT`).join()})`);
  const rows = lines.map((line, index) => [
    String(index + 2),
    ...columns.map((column, at) => cellOf(line[at] ?? '', column, line[0] ?? '')),
  ]);
  insert(
    db,
    title,
    columns.length + 1,
    rows.filter((row) => row.slice(1).some((text) => text !== '')),
  );
}

/** Who sent which form about what, and what stood under each question. */
function loadAnswers(db: Database.Database, answers: readonly Sent[]): void {
  db.exec('CREATE TABLE sent (id INTEGER, form TEXT, code TEXT, pair TEXT, number INTEGER)');
  db.exec('CREATE TABLE said (id INTEGER, question TEXT, answer TEXT)');
  const find = ({ answers: own }: Sent, words: RegExp): string =>
    String(Object.entries(own).find(([question]) => words.test(question))?.[1] ?? '');
  const code = /^(Ваш код|Твой код|Код|Код из вашей ссылки)$/;
  insert(
    db,
    'sent',
    5,
    answers.map((one, id) => [
      String(id),
      one.form,
      find(one, code).slice(0, 5),
      find(one, /^Код пары/),
      find(one, /по счёту/),
    ]),
  );
  insert(
    db,
    'said',
    3,
    answers.flatMap(({ answers: own }, id) =>
      Object.entries(own).map(([question, answer]) => [
        String(id),
        question,
        typeof answer === 'string' ? answer : answer.join('; '),
      ]),
    ),
  );
}
