/** What people have done to the frames of the sheets – titles, headings, merged cells, drop-downs –, for «Проверка». Writes nothing. */
import { allTables, keptByProgram } from '../catalog/tables';
import { findRenamedColumns, isSheetOf } from '../schema/damage';
import { dressOf } from '../schema/dress';
import type { Issue } from '../schema/issue';
import { findRuleDamage } from '../schema/rules';
import type { Table } from '../schema/table';
import type { Book } from './book';
import { findFrameDamage, hasHad } from './frames';
import type { OpenSheet, Ports } from './ports';

/** Findings for every sheet that the book has had. Calls: about seven for each, and four more for each if one is gone. */
export function surveyFrames(ports: Pick<Ports, 'tables'>, book: Book): readonly Issue[] {
  const had = (allTables as readonly Table[]).filter(
    (table) => hasHad(book.properties, table) && !keptByProgram.includes(table),
  );
  let strangers: readonly OpenSheet[] | undefined;
  return had.flatMap((table): readonly Issue[] => {
    const { title } = table;
    const { issues, layout, ...reading } = book.read(table);
    const isMissing = issues.some(({ code }) => code === 'sheet-missing');
    const cells = isMissing ? undefined : reading.cells;
    const damage = findFrameDamage(table, book.regime, { cells, layout }, book.properties);
    if (!cells) {
      strangers ??= strangersIn(ports);
      const same = strangers.filter((sheet) => isSheetOf(table, book.regime, sheet.cells));
      const renamed = same.map((sheet): Issue => ({ code: 'sheet-renamed', place: { sheet: sheet.title }, title }));
      return damage ? [damage, ...renamed] : renamed;
    }
    const areas = ports.tables.merges(title);
    const merged: readonly Issue[] = areas.length > 0 ? [{ code: 'cells-merged', place: { sheet: title }, areas }] : [];
    const rules = findRuleDamage(dressOf(table, layout, book), ports.tables.rules(title), (row) => {
      return (cells[row - 1] ?? []).some((cell) => cell !== '');
    }).map(({ code, column, rows }): Issue => ({ code, place: { sheet: title, column }, rows }));
    if (damage?.code === 'headings-moved' || damage?.code === 'headings-lost') return [damage, ...merged];
    const renamed = findRenamedColumns(table, book.regime, layout).map(({ key, found }): Issue => {
      const column = table.columns[key]?.heading ?? '';
      return { code: 'column-renamed', place: { sheet: title, column }, heading: found };
    });
    return [...issues, ...renamed, ...merged, ...rules];
  });
}

/** Sheets under titles that no table has. */
export function strangersIn(ports: Pick<Ports, 'tables'>): readonly OpenSheet[] {
  const titles = new Set(allTables.map(({ title }) => title));
  return ports.tables.readAll().filter(({ title }) => !titles.has(title));
}

/** Findings without repetitions and without those that a greater damage of the same sheet explains. */
export function sortFindings(issues: readonly Issue[], keyOf: (issue: Issue) => string): readonly Issue[] {
  const broken = new Set(
    issues.flatMap(({ code, place }) =>
      code === 'sheet-gone' || code === 'headings-moved' || code === 'headings-lost' ? [place.sheet] : [],
    ),
  );
  const renamed = new Set(
    issues.flatMap(({ code, place }) => (code === 'column-renamed' ? [`${place.sheet} ${place.column}`] : [])),
  );
  const explained = ({ code, place }: Issue): boolean =>
    (code === 'sheet-missing' && broken.has(place.sheet)) ||
    (code === 'column-missing' && (broken.has(place.sheet) || renamed.has(`${place.sheet} ${place.column}`)));
  const found = new Map(issues.filter((issue) => !explained(issue)).map((issue) => [keyOf(issue), issue]));
  return [...found.values()];
}
