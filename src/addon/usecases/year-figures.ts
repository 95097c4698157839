/** The figures of a year that is being closed, beside those of the year before, as «Сравнение лет» keeps them. */
import { allTables, indicatorTable, meetings, yearFigures } from '../catalog/tables';
import type { YearFigure } from '../catalog/tables/year-figures';
import { meetingsOf } from '../domain/indicators/meetings';
import { compareYears } from '../domain/programme/compare-years';
import type { RowEdit, Table } from '../schema/table';
import type { Book } from './book';
import { tableEdits, writeEdits } from './carry-out';
import { codesOf, readPairing } from './pairing-book';
import type { Ports } from './ports';
import { feedbackOf } from './programme-book';
import { ensureSheets } from './sheets';

/** Adds the year's lines; those that are there are brought up to date, so it may be repeated. */
export function keepYearFigures(ports: Ports, book: Book): void {
  const position = (allTables as readonly Table[]).indexOf(yearFigures);
  ensureSheets(ports, [{ table: yearFigures, position }], book);
  const reading = book.read(yearFigures);
  const there = new Map(reading.rows.map(({ row, value }) => [value.key, row]));
  let next = reading.layout.lastRow + 1;
  const known = reading.rows.map(({ value }) => value);
  const lines = compareYears(book.settings.year, figuresOf(ports, book), known);
  const edits = lines.map((line): RowEdit<YearFigure> => {
    const row = there.get(line.key) ?? next++;
    return { row, values: { ...line, closed: ports.clock.now() } };
  });
  writeEdits(ports, tableEdits(yearFigures, reading, edits, book.lists));
}

function figuresOf(ports: Pick<Ports, 'clock'>, book: Book) {
  const approved = readPairing(ports, book).pairs.rows.flatMap(({ value }) =>
    value.state === 'утверждена' || value.state === 'завершена' ? value : [],
  );
  const told = book.read(meetings).rows.map(({ value }) => feedbackOf(value));
  const held = [...new Set(told.map(({ pair }) => pair))].flatMap((pair) =>
    meetingsOf(told.filter((each) => each.pair === pair)),
  );
  const people = (of: (pair: (typeof approved)[number]) => string): number =>
    new Set(approved.flatMap((pair) => codesOf(of(pair)))).size;
  const count = (id: string, title: string, value: number) => ({ id, title, value });
  return [
    count('pairs', 'Пар', approved.filter(({ kind }) => kind === 'пара').length),
    count('groups', 'Групп', approved.filter(({ kind }) => kind === 'группа').length),
    count(
      'mentees',
      'Наставляемых в парах и группах',
      people((pair) => pair.mentees),
    ),
    count(
      'mentors',
      'Наставников в парах и группах',
      people((pair) => pair.mentor),
    ),
    count('meetings', 'Состоявшихся встреч', held.length),
    ...book
      .read(indicatorTable)
      .rows.map(({ value: { indicator, title, unit, value, numerator, denominator, target } }) => ({
        id: indicator,
        title: unit === undefined ? title : `${title}, ${unit}`,
        value,
        numerator,
        denominator,
        target,
      })),
  ];
}
