/** The targets of the wizard, written onto «Показатели» with their sources. The figures beside them are kept up by refresh-dashboard.ts. */
import { indicators } from '../catalog/indicators';
import { allTables, indicatorTable } from '../catalog/tables';
import type { IndicatorRow } from '../catalog/tables/indicators';
import type { AskedTarget } from '../domain/programme/targets';
import { Failure } from '../schema/failure';
import { done, type Outcome } from '../schema/issue';
import type { RowEdit, Table } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

/** Brings how many targets have changed. */
export function setTargets(ports: Ports, asked: readonly AskedTarget[]): Outcome<{ readonly changed: number }> {
  if (asked.some(({ id }) => !indicators.some((indicator) => indicator.id === id))) throw new Failure('wrong-argument');
  return holdBook(ports, (book) => {
    const position = allTables.findIndex((table) => (table as Table) === indicatorTable);
    ensureSheets(ports, [{ table: indicatorTable, position }], book);
    const reading = book.read(indicatorTable);
    let next = reading.layout.lastRow + 1;
    const edits = indicators.flatMap(({ id, title, unit, ...declared }): RowEdit<IndicatorRow>[] => {
      const given = asked.find((each) => each.id === id);
      const line = reading.rows.find(({ value }) => value.indicator === id);
      const told = given && { target: given.target ?? undefined, source: given.source || undefined };
      if (!line) {
        const { counted, among, rule, target, source } = declared;
        next += 1;
        const values = { title, unit, counted, among, rule, indicator: id, ...(told ?? { target, source }) };
        return [{ row: next - 1, values }];
      }
      const stands = !told || (told.target === line.value.target && told.source === line.value.source);
      return stands ? [] : [{ row: line.row, values: told }];
    });
    const entry = { command: 'set-targets', count: edits.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(indicatorTable, reading, edits, book.lists)] });
    return done({ changed: edits.length });
  });
}
