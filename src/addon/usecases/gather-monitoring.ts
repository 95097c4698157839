/**
 * «Собрать мониторинг»: the figures of a half-year onto «Мониторинг», a draft of SWOT, the personal record. Until the end of January it is the
 * first half-year, then the second one with the whole year. Marks of the curator and lines that he has edited stay; so do the figures of a half-year
 * that is over.
 */
import { indicators } from '../catalog/indicators';
import { periodWords } from '../catalog/monitoring/figures';
import { allTables, monitoring, personalRecord, swot } from '../catalog/tables';
import type { PersonalRecordRow } from '../catalog/tables/personal-record';
import type { SwotRow } from '../catalog/tables/swot';
import { type Part, type Period, periodsOf } from '../domain/monitoring/participation';
import { draftMark, redraft } from '../domain/monitoring/swot';
import { dayIn } from '../domain/programme/stages';
import { measure } from '../schema/indicator';
import { done, type Outcome } from '../schema/issue';
import type { Row, RowEdit, Table, TableReading } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits, writeEdits } from './carry-out';
import { holdBook } from './held-book';
import { type MonitoringFacts, monitoringFacts } from './monitoring-facts';
import { monitoringRows } from './monitoring-rows';
import { codeOf, type PairingBook } from './pairing-book';
import type { Ports } from './ports';
import { readProgramme } from './programme-book';
import { ensureSheets } from './sheets';
import { swotLines } from './swot-rows';

export interface GatheredMonitoring {
  readonly half: string;
  /** Figures that changed or came. */
  readonly changed: number;
  /** Lines of SWOT that are still drafts. */
  readonly drafts: number;
  /** Conditions that the curator has not marked yet. */
  readonly unmarked: number;
}

export function gatherMonitoring(ports: Ports): Outcome<GatheredMonitoring> {
  return holdBook(ports, (book) => {
    const made = [monitoring, swot, personalRecord].map((table: Table) => ({
      table,
      position: (allTables as readonly Table[]).indexOf(table),
    }));
    ensureSheets(ports, made, book);
    const programme = readProgramme(ports, book);
    const { year } = programme;
    const now = ports.clock.now();
    const [first, second, whole] = periodsOf(year) as [Period, Period, Period];
    const half = programme.facts.today < dayIn(year, { month: 2, day: 1 }) ? first : second;
    const facts = monitoringFacts(book, programme);

    const sheet = book.read(monitoring);
    const measurements = indicators.map((indicator) => measure(indicator, programme.facts, undefined));
    const marks = new Map(sheet.rows.map(({ value: { key, mark } }) => [key, mark]));
    const satisfiedFrom = Number(book.settings.satisfiedFrom);
    const rows = monitoringRows({ year, facts, measurements, satisfiedFrom, marks }, half, whole);
    const figures = upsert<typeof monitoring>(sheet, monitoring.key, rows, now);

    const analysis = book.read(swot);
    const lines = draftSwot(book, analysis, facts, now);
    const entry = {
      command: 'gather-monitoring',
      half: periodWords[half.id],
      figures: figures.length,
      lines: lines.length,
    } as const;
    const record = book.read(personalRecord);
    const people = upsert<typeof personalRecord>(record, personalRecord.key, peopleOf(facts, programme.pairing), now);
    writeEdits(ports, tableEdits(personalRecord, record, people, book.lists));
    const tables = [tableEdits(monitoring, sheet, figures, book.lists), tableEdits(swot, analysis, lines, book.lists)];
    carryOut(ports, { entry, tables });
    return done({
      half: periodWords[half.id],
      changed: figures.length,
      drafts:
        analysis.rows.filter(({ value }) => value.state === 'черновик').length +
        lines.filter(({ row }) => row > analysis.layout.lastRow).length,
      unmarked: rows.filter(
        ({ part, key, title }) => part === 'условия (А12)' && title !== '' && isUnmarked(key, marks),
      ).length,
    });
  });
}

/** The sum has no mark of its own. */
const isUnmarked = (key: string, marks: ReadonlyMap<string, number | undefined>): boolean =>
  !key.endsWith('/sum') && marks.get(key) === undefined;

type Stamped = { readonly updated?: string | undefined };

/** What of the wanted rows is new or says something else than the sheet does, with the moment. */
function upsert<T extends Table>(
  reading: TableReading<T>,
  key: string,
  wanted: readonly Partial<Row<T>>[],
  now: string,
): readonly RowEdit<Row<T>>[] {
  const of = (row: Partial<Row<T>>): Readonly<Record<string, unknown>> => row as Readonly<Record<string, unknown>>;
  const standing = new Map(reading.rows.map((row) => [of(row.value)[key], row]));
  let next = reading.layout.lastRow + 1;
  return wanted.flatMap((row): RowEdit<Row<T>>[] => {
    const there = standing.get(of(row)[key]);
    const told = { ...row, updated: now } as Partial<Row<T>> & Stamped;
    if (!there) return [{ row: next++, values: told }];
    const stands = Object.entries(row).every(([column, value]) => of(there.value)[column] === value);
    return stands ? [] : [{ row: there.row, values: told }];
  });
}

function draftSwot(
  book: Book,
  reading: TableReading<typeof swot>,
  facts: MonitoringFacts,
  now: string,
): readonly RowEdit<SwotRow>[] {
  const rules = {
    strengthFrom: Number(book.settings.strengthFrom),
    weaknessBelow: Number(book.settings.weaknessBelow),
  };
  const standing = new Map(reading.rows.map((row) => [row.value.key, row]));
  const wanted = swotLines(facts, rules).map((line): Partial<SwotRow> => {
    const there = standing.get(line.key);
    if (there) return { key: line.key, ...redraft(there.value, line) };
    return { ...line, state: 'черновик', drafted: draftMark(line) };
  });
  return upsert<typeof swot>(reading, swot.key, wanted, now);
}

/** Everybody of the programme once, by code: sides, forms, pairs and terms. */
function peopleOf(
  { parts }: MonitoringFacts,
  { mentees, mentors }: PairingBook,
): readonly Partial<PersonalRecordRow>[] {
  const known = new Map(
    [
      ...mentors.rows.map(({ value }) => ({ ...value, grade: undefined })),
      ...mentees.rows.map(({ value }) => value),
    ].map(({ code, grade, status }) => [codeOf(code), { grade, status }]),
  );
  const own = new Map<string, Part[]>();
  for (const part of parts) own.set(part.person, [...(own.get(part.person) ?? []), part]);
  const words = (all: readonly (string | undefined)[]): string =>
    [...new Set(all.flatMap((one) => one ?? []))].join('; ');
  return [...own].map(([person, taken]) => {
    const days = (pick: (part: Part) => string | undefined): readonly string[] =>
      taken.flatMap((part) => pick(part) ?? []).sort();
    const pairs = new Map(taken.map(({ pair, meetings }) => [pair, meetings.length]));
    return {
      person,
      category: taken[0]?.category,
      grade: known.get(person)?.grade,
      roles: words(taken.map(({ role }) => role)),
      forms: words(taken.map(({ form }) => form)) || undefined,
      pairs: words(taken.map(({ pair }) => pair)),
      from: days(({ start }) => start)[0],
      to: days(({ end }) => end).slice(-1)[0],
      meetings: [...pairs.values()].reduce((sum, count) => sum + count, 0),
      status: known.get(person)?.status,
    };
  });
}
