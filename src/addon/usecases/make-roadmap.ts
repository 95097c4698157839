/**
 * «Составить дорожную карту»: brings the activities of the catalogue that the sheet does not have, with terms of the chosen
 * year; reads the deadlines of rows that have no dates. What stands in the sheet stays, but for rows left from a past year
 * that nobody has begun: they get the terms of this one.
 */
import { activities, rowNumber } from '../catalog/roadmap';
import { stageWordsOf } from '../catalog/roadmap/states';
import { allTables, roadmap } from '../catalog/tables';
import type { RoadmapRow } from '../catalog/tables/roadmap';
import { readDeadline } from '../domain/programme/deadline';
import { planTerm } from '../domain/programme/plan-term';
import { dayIn } from '../domain/programme/stages';
import { done, type Outcome } from '../schema/issue';
import type { RowEdit, Table, TableReading } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { calendarOf, vocabularyOf, wordActivity } from './roadmap-book';
import { ensureSheets } from './sheets';

export interface MadeRoadmap {
  readonly added: number;
  /** Rows whose deadlines were read or brought to this year. */
  readonly dated: number;
}

type Edits = readonly RowEdit<RoadmapRow>[];

export function makeRoadmap(ports: Ports): Outcome<MadeRoadmap> {
  return holdBook(ports, (book) => {
    ensureRoadmap(ports, book);
    const reading = book.read(roadmap);
    const dated = reading.rows.flatMap(({ row, value }) => datesOf(row, value, book));
    const there = new Set(reading.rows.map(({ value }) => value.number));
    const added = newRows(book, there).map((values, index) => ({ row: reading.layout.lastRow + 1 + index, values }));
    const counts = { added: added.length, dated: dated.length };
    carryOut(ports, {
      entry: { command: 'make-roadmap', year: book.settings.year, ...counts },
      tables: [tableEdits(roadmap, reading, [...dated, ...added], book.lists)],
    });
    return done(counts);
  });
}

/** Brings the sheet, beside the dashboard, if it is not there. */
export function ensureRoadmap(ports: Pick<Ports, 'tables' | 'properties'>, book: Book): void {
  const position = ports.tables.read(roadmap.title) ? allTables.findIndex((table) => (table as Table) === roadmap) : 0;
  ensureSheets(ports, [{ table: roadmap, position }], book);
}

function newRows(book: Book, there: ReadonlySet<string>): readonly RoadmapRow[] {
  const vocabulary = vocabularyOf(book);
  const calendar = calendarOf(book);
  return activities
    .filter((activity) => !there.has(rowNumber(activity)))
    .map((activity) => {
      const { text, from, to } = planTerm(activity.term, book.settings.year, calendar);
      return {
        number: rowNumber(activity),
        stage: stageWordsOf(activity.stage),
        ...wordActivity(activity, vocabulary),
        term: text,
        from,
        to,
        by: activity.by,
        link: undefined,
        state: 'не начато',
        contour: activity.contour,
      };
    });
}

/** The rows as another year begins with them: terms of that year, nothing begun. What the school does not need stays so. */
export function renewedRows(book: Book, { rows }: TableReading<typeof roadmap>, year: string): Edits {
  const calendar = calendarOf({ settings: { ...book.settings, year } });
  return rows.map(({ row, value }) => {
    const state = value.state === 'не требуется' ? value.state : ('не начато' as const);
    const known = declared.get(value.number);
    const isOurs = known && planTerm(known.term, book.settings.year, calendarOf(book)).text === value.term;
    if (isOurs) {
      const { text, from, to } = planTerm(known.term, year, calendar);
      return { row, values: { term: text, from, to, link: undefined, state } };
    }
    const deadline = value.term === undefined ? undefined : readDeadline(value.term, year);
    const spans = deadline?.kind === 'days' ? deadline.spans : [];
    const to = spans[spans.length - 1]?.to;
    return { row, values: { from: spans[0]?.from, to, link: undefined, state } };
  });
}

const declared = new Map(activities.map((activity) => [rowNumber(activity), activity]));

/** Dates for a row that has none, and a new term for one that was left over. */
function datesOf(row: number, value: RoadmapRow, book: Book): Edits {
  const { year } = book.settings;
  const begin = dayIn(year, { month: 8, day: 1 });
  const known = declared.get(value.number);
  if (known && value.state === 'не начато' && value.to !== undefined && value.to < begin) {
    const { text, from, to } = planTerm(known.term, year, calendarOf(book));
    return [{ row, values: { term: text, from, to } }];
  }
  if (value.term === undefined || value.from !== undefined || value.to !== undefined) return [];
  const deadline = readDeadline(value.term, year);
  if (deadline?.kind !== 'days') return [];
  const { from } = deadline.spans[0] ?? {};
  const to = deadline.spans[deadline.spans.length - 1]?.to;
  return [{ row, values: from === undefined ? { to } : { from, to } }];
}
