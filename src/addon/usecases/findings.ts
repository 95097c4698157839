/**
 * The sheet «Проверка»: what is to be mended and what needs attention, as it stands now. It appears with the first finding; what has gone is
 * told by the journal. Marks of the curator stay with what they were set for, wherever people have moved the rows.
 */
import { urgencyOf } from '../catalog/attention';
import { allTables, findings } from '../catalog/tables';
import type { Finding } from '../catalog/tables/findings';
import { findingKey, keepMatter, matterOf } from '../domain/programme/attention';
import type { Day } from '../schema/cell';
import type { Issue } from '../schema/issue';
import { type RowEdit, readTable, type TableReading, writeRows } from '../schema/table';
import { note } from './journal';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

const none = { regime: 'codes', lists: {} } as const;

export const readFindings = (ports: Pick<Ports, 'tables'>): TableReading<typeof findings> =>
  readTable(findings, ports.tables.read(findings.title) ?? [], none);

/** Findings that the curator has marked as settled, by their keys. */
export const readSettled = (ports: Pick<Ports, 'tables'>): ReadonlySet<string> =>
  new Set(readFindings(ports).rows.flatMap(({ value }) => (value.settled ? [value.finding] : [])));

/** A line with every column that the program writes. */
type Line = { readonly [Key in keyof Finding]: Finding[Key] };

/**
 * Brings the sheet to these issues. When not the whole book was looked at, what was found elsewhere stays, too, and nothing goes. Tells
 * whether the sheet had to be made. Calls: three when nothing is new.
 */
export function writeFindings(
  ports: Pick<Ports, 'tables' | 'properties' | 'words' | 'clock' | 'user'>,
  issues: readonly Issue[],
  { whole = true }: { readonly whole?: boolean } = {},
): { readonly made: boolean } {
  const cells = ports.tables.read(findings.title);
  if (!cells && issues.length === 0) return { made: false };
  const before = readTable(findings, cells ?? [], none);
  const today = ports.clock.now().slice(0, 10);
  const there = new Map(before.rows.map(({ value }) => [value.finding, value] as const));
  const wanted = new Map(
    issues.map((issue) => {
      const line = lineOf(issue, ports, there.get(findingKey(issue)), today);
      return [line.finding, line] as const;
    }),
  );
  // Where they stand is left as it is, so that nothing new costs nothing.
  const lines = [...(whole ? wanted : new Map([...asTheyAre(before), ...wanted])).values()];
  if (whole) noteGone(ports, before, wanted);
  const same =
    lines.length === before.layout.lastRow - 1 &&
    lines.every((line, index) => before.rows[index]?.row === index + 2 && isSame(before.rows[index]?.value, line));
  if (cells && same) return { made: false };
  const [layout] = ensureSheets(ports, [{ table: findings, position: allTables.length }], none);
  if (!layout) return { made: false };
  const blanks = Array.from({ length: Math.max(0, before.layout.lastRow - 1 - lines.length) }, () => blank);
  const edits = [...lines, ...blanks].map((values, index): RowEdit<Finding> => ({ row: index + 2, values }));
  ports.tables.write(findings.title, writeRows(findings, layout, edits, { lists: {}, last: 'finding' }));
  return { made: !cells };
}

const blank = Object.fromEntries(Object.keys(findings.columns).map((key) => [key, undefined])) as unknown as Line;

const isSame = (there: Finding | undefined, line: Line): boolean =>
  (Object.keys(findings.columns) as (keyof Finding)[]).every(
    (key) => (there?.[key] || undefined) === (line[key] || undefined),
  );

function lineOf(issue: Issue, ports: Pick<Ports, 'words'>, before: Finding | undefined, today: Day): Line {
  const { where, what, remedy } = ports.words.issue(issue);
  const matter = matterOf(issue);
  const kept = matter ? keepMatter(before, matter.weight, today) : {};
  return {
    ...blank,
    ...kept,
    place: where,
    what,
    remedy,
    settled: before?.settled,
    finding: findingKey(issue),
    urgency: matter && urgencyOf[matter.weight],
  };
}

const asTheyAre = ({ rows }: TableReading<typeof findings>): readonly (readonly [string, Line])[] =>
  rows.map(({ value }) => [value.finding, { ...blank, ...value }] as const);

/** Tells the journal of matters that are on the sheet and that the check does not find any more. */
function noteGone(
  ports: Parameters<typeof note>[0],
  { rows }: TableReading<typeof findings>,
  wanted: ReadonlyMap<string, Line>,
): void {
  const gone = rows.flatMap(({ value }) => (value.since !== undefined && !wanted.has(value.finding) ? [value] : []));
  if (gone.length === 0) return;
  const matters = gone.map(({ what, since = '', settled }) => ({ what, since, isSettled: settled === true }));
  note(
    ports,
    { command: 'matters-gone', matters },
    gone.map(({ finding, since }) => [finding, since]),
  );
}
