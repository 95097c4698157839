/**
 * The municipal book takes what schools have sent: each text is judged, of each school and half-year the latest one stays. Any order,
 * any number of times, the same book.
 */
import { figureOfColumn, type SubmissionRow, schoolList, submissions } from '../../catalog/municipal/tables';
import { countWord } from '../../catalog/upward/words';
import type { ShownCount } from '../../domain/privacy/small-counts';
import {
  type ExportFault,
  type FiguresExport,
  readExport,
  readShown,
  shownWord,
} from '../../domain/upward/export-file';
import { type Submission, submissionKey, takeSubmissions } from '../../domain/upward/submissions';
import { done, type Outcome } from '../../schema/issue';
import { type RowEdit, readTable, type TableReading } from '../../schema/table';
import { tableEdits, writeEdits } from '../carry-out';
import type { Ports } from '../ports';
import { ensureSheets } from '../sheets';

const rules = { regime: 'codes', lists: {} } as const;

export interface TakenExports {
  readonly taken: number;
  readonly replaced: number;
  readonly same: number;
  readonly late: number;
  /** What is wrong with a text, by its place among those sent. */
  readonly refused: readonly { readonly at: number; readonly fault: ExportFault }[];
}

export function takeExports(ports: Ports, texts: readonly string[]): Outcome<TakenExports> {
  return ports.lock.hold(() => {
    const reading = openSubmissions(ports);
    const read = texts.map(readExport);
    const refused = read.flatMap((one, at) => (typeof one === 'string' ? [{ at, fault: one }] : []));
    const coming = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
    const rows = new Map(reading.rows.map((row) => [row.value.key, row]));
    const standing = new Map([...rows].map(([key, { value }]) => [key, value]));
    const { taken, ...counts } = takeSubmissions(standing, coming);
    let next = reading.layout.lastRow + 1;
    const edits = taken.map(
      (one): RowEdit<SubmissionRow> => ({ row: rows.get(submissionKey(one))?.row ?? next++, values: rowOf(one) }),
    );
    writeEdits(ports, tableEdits(submissions, reading, edits, {}));
    return done({ taken: taken.length, ...counts, refused });
  });
}

/** The sheet of what was sent, made with the list of schools when it is not there. */
export function openSubmissions(ports: Ports): TableReading<typeof submissions> {
  ensureSheets(
    ports,
    [
      { table: submissions, position: 0 },
      { table: schoolList, position: 1 },
    ],
    { ...rules, rebuild: true },
  );
  return readTable(submissions, ports.tables.read(submissions.title) ?? [], rules);
}

function rowOf(one: FiguresExport): Partial<SubmissionRow> {
  const { school, year, half, asOf, revision, checksum, figures } = one;
  const counts = Object.entries(figureOfColumn).map(([column, figure]) => [
    column,
    String(countWord(figures.get(figure) ?? 0)),
  ]);
  return {
    school: school.name,
    year,
    half,
    asOf,
    revision,
    checksum,
    figures: pack(figures),
    key: submissionKey(one),
    ...(Object.fromEntries(counts) as Partial<SubmissionRow>),
  };
}

/** Figures in one cell: those of a group together, so that a large school stays below what a cell may hold. */
function pack(figures: ReadonlyMap<string, ShownCount>): string {
  const packed: Record<string, Record<string, number | string>> = {};
  for (const [figure, count] of figures) {
    const at = figure.lastIndexOf('.');
    const group = packed[figure.slice(0, at)] ?? {};
    packed[figure.slice(0, at)] = group;
    group[figure.slice(at + 1)] = shownWord(count);
  }
  return JSON.stringify(packed);
}

/** The submission of a row; nothing when somebody has spoiled its machine columns: the school is asked again. */
export function submissionOf({
  key,
  school,
  year,
  half,
  asOf,
  revision,
  checksum,
  figures,
}: SubmissionRow): Submission | undefined {
  const [id = ''] = key.split('/');
  if (half !== 1 && half !== 2) return undefined;
  const unpacked = new Map<string, ShownCount>();
  try {
    const groups = JSON.parse(figures) as Record<string, Record<string, unknown>>;
    for (const [group, counts] of Object.entries(groups))
      for (const [column, value] of Object.entries(counts)) {
        const count = readShown(value);
        if (count === undefined) return undefined;
        unpacked.set(`${group}.${column}`, count);
      }
  } catch {
    return undefined;
  }
  return { school: { id, name: school }, year, half, asOf, revision, checksum, figures: unpacked };
}
