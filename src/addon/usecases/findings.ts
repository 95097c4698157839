/** The sheet «Проверка»: what is to be mended, as it stands now. It appears with the first finding. */
import { allTables, findings } from '../catalog/tables';
import { type Issue, issueKey } from '../schema/issue';
import { type RowEdit, readTable, writeRows } from '../schema/table';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

const none = { regime: 'codes', lists: {} } as const;

/** Findings that the curator has marked as settled, by their keys. */
export function readSettled(ports: Pick<Ports, 'tables'>): ReadonlySet<string> {
  const { rows } = readTable(findings, ports.tables.read(findings.title) ?? [], none);
  return new Set(rows.filter((row) => row.value.settled).map((row) => row.value.finding));
}

/**
 * Brings the sheet to these issues; marks of the curator stay with what they were set for. When not the whole book was looked at, what
 * was found elsewhere stays, too. Tells whether the sheet had to be made.
 */
export function writeFindings(
  ports: Pick<Ports, 'tables' | 'properties' | 'words'>,
  issues: readonly Issue[],
  { whole = true }: { readonly whole?: boolean } = {},
): { readonly made: boolean } {
  const cells = ports.tables.read(findings.title);
  if (!cells && issues.length === 0) return { made: false };
  const before = readTable(findings, cells ?? [], none);
  const settled = new Map(before.rows.map((row) => [row.value.finding, row.value.settled]));
  const wanted = new Map(
    issues.map((issue) => {
      const { where, what, remedy } = ports.words.issue(issue);
      const finding = issueKey(issue);
      return [finding, { place: where, what, remedy, settled: settled.get(finding), finding }];
    }),
  );
  const there = new Map(before.rows.map(({ value }) => [value.finding, value] as const));
  // Where they stand is left as it is, so that nothing new costs nothing.
  const lines = [...(whole ? wanted : new Map([...there, ...wanted])).values()];
  const same =
    lines.length === before.layout.lastRow - 1 &&
    lines.every((line, index) => {
      const row = before.rows[index];
      return row?.row === index + 2 && row.value.finding === line.finding && row.value.what === line.what;
    });
  if (cells && same) return { made: false };
  const [layout] = ensureSheets(ports, [{ table: findings, position: allTables.length }], none);
  if (!layout) return { made: false };
  const edits: RowEdit<{ [Key in keyof (typeof lines)[number]]: (typeof lines)[number][Key] }>[] = lines.map(
    (values, index) => ({ row: index + 2, values }),
  );
  const blank = { place: undefined, what: undefined, remedy: undefined, settled: undefined, finding: undefined };
  const blanks = Array.from({ length: Math.max(0, before.layout.lastRow - 1 - lines.length) }, (_, index) => ({
    row: lines.length + 2 + index,
    values: blank as never,
  }));
  const blocks = writeRows(findings, layout, [...edits, ...blanks], { lists: {}, last: 'finding' });
  ports.tables.write(findings.title, blocks);
  return { made: !cells };
}
