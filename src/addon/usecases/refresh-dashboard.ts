/**
 * «Обновить дашборд»: the figures of the programme, written as values onto «Показатели» and onto the page that the principal
 * opens. What has not changed is not written; the page that nobody has asked for yet does not appear by itself.
 */
import { type DashboardFacts, fillDashboard, type NeedyPair } from '../catalog/dashboard/board';
import { dashboardPlan } from '../catalog/dashboard/layout';
import { indicators } from '../catalog/indicators';
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { fixedDates } from '../catalog/stages';
import { allTables, indicatorTable } from '../catalog/tables';
import { type IndicatorRow, wordOfLight } from '../catalog/tables/indicators';
import type { ProgrammeFacts } from '../domain/indicators/facts';
import { meetingsByMonth, monthsOfYear } from '../domain/indicators/meetings';
import { daysBetween } from '../domain/language/dates';
import { findDue } from '../domain/programme/deadlines';
import { type Measurement, measure } from '../schema/indicator';
import { done, type Outcome } from '../schema/issue';
import type { RowEdit, Table, TableReading } from '../schema/table';
import type { Book } from './book';
import { tableEdits, writeEdits } from './carry-out';
import { holdBook } from './held-book';
import type { PairingBook } from './pairing-book';
import type { Ports } from './ports';
import { type ProgrammeBook, readProgramme } from './programme-book';
import { ensureSheets } from './sheets';
import { showBoard } from './show-board';

/** Nothing when the page is not there and nobody has asked for it. */
export function refreshDashboard(
  ports: Ports,
  { asked }: { readonly asked: boolean },
): Outcome<{ readonly written: boolean }> {
  return holdBook(ports, (book) => {
    const before = ports.boards.read(dashboardPlan);
    if (!before && !asked) return done({ written: false });
    const programme = readProgramme(ports, book);
    const measurements = bringIndicators(ports, book, programme.facts);
    const content = fillDashboard(factsOf(ports, book, programme, measurements));
    return done({ written: showBoard(ports, dashboardPlan, { content, before, asked }) });
  });
}

/** Brings «Показатели» to the figures of today; targets and their sources are the school's. */
function bringIndicators(ports: Ports, book: Book, facts: ProgrammeFacts): readonly Measurement[] {
  const position = allTables.findIndex((table) => (table as Table) === indicatorTable);
  ensureSheets(ports, [{ table: indicatorTable, position }], book);
  const reading = book.read(indicatorTable);
  const measurements = measurementsOf(reading, facts);
  let next = reading.layout.lastRow + 1;
  const edits = indicators.flatMap((indicator, index): RowEdit<IndicatorRow>[] => {
    const { title, unit, counted, among, rule, id } = indicator;
    const { value, numerator, denominator, light } = measurements[index] as Measurement;
    const figures = { value, light: wordOfLight[light], numerator, denominator };
    const said = { title, unit, ...figures, counted, among, rule };
    const line = lineOf(reading, id);
    if (!line) {
      next += 1;
      return [
        { row: next - 1, values: { ...said, target: indicator.target, source: indicator.source, indicator: id } },
      ];
    }
    const stands = (Object.keys(said) as (keyof typeof said)[]).every((key) => line.value[key] === said[key]);
    return stands ? [] : [{ row: line.row, values: said }];
  });
  writeEdits(ports, tableEdits(indicatorTable, reading, edits, book.lists));
  return measurements;
}

/** Every indicator on these facts, by the targets of the school where it has set any. */
export const measurementsOf = (reading: TableReading<typeof indicatorTable>, facts: ProgrammeFacts) =>
  indicators.map((indicator) => {
    const line = lineOf(reading, indicator.id);
    return measure(indicator, facts, line ? line.value.target : indicator.target);
  });

const lineOf = ({ rows }: TableReading<typeof indicatorTable>, id: string) =>
  rows.find(({ value }) => value.indicator === id);

function factsOf(
  ports: Ports,
  book: Book,
  programme: ProgrammeBook,
  measurements: readonly Measurement[],
): DashboardFacts {
  const { pairing, facts, stages, year } = programme;
  const months = monthsOfYear(year);
  return {
    school: book.settings.schoolShort,
    year,
    now: ports.clock.now(),
    stages,
    measurements,
    months,
    meetings: meetingsByMonth(facts.pairs, months),
    lights: countLights(programme),
    needy: findNeedy(programme),
    drafts: findDrafts(pairing),
    due: findDue({ today: facts.today, year, stages, dates: fixedDates, papers: pairing.papers, pairs: facts.pairs }),
  };
}

function countLights({ lights }: ProgrammeBook): DashboardFacts['lights'] {
  const found = [...lights.values()].map(({ light }) => light);
  const count = (wanted: (typeof found)[number]): number => found.filter((light) => light === wanted).length;
  return { green: count('green'), yellow: count('yellow'), red: count('red'), quiet: count('quiet') };
}

/** Pairs that ask for help first, then the red ones, among them those with the longest silence. */
export function findNeedy({ facts: { pairs }, lights }: ProgrammeBook): readonly NeedyPair[] {
  const needy = pairs.flatMap((pair) => {
    const light = lights.get(pair.code);
    const [reason] = light?.reasons ?? [];
    if (!light || !reason) return [];
    const silence = light.reasons.find(({ kind }) => kind === 'silent');
    const days = silence?.kind === 'silent' ? silence.days : undefined;
    const last = pair.meetings.reduce((day, meeting) => (meeting.day > day ? meeting.day : day), pair.start ?? '');
    const since = last === '' ? undefined : last;
    const grade = reason.kind === 'help' ? 0 : light.light === 'red' ? 1 : 2;
    return [{ grade, pair: { code: pair.code, since, days, reason } }];
  });
  return needy
    .sort(
      (a, b) => a.grade - b.grade || (b.pair.days ?? 0) - (a.pair.days ?? 0) || (a.pair.code < b.pair.code ? -1 : 1),
    )
    .map(({ pair }) => pair);
}

/** Papers that wait for the principal’s signature, the longest first. */
export const findDrafts = ({ documents, today }: PairingBook): DashboardFacts['drafts'] =>
  documents.rows
    .flatMap(({ value: { kind, subject = '', state, made, written } }) =>
      state === 'проект' && written !== undefined && isSignedByPrincipal(kind)
        ? [{ kind, subject, days: made === undefined ? 0 : daysBetween(made.slice(0, 10), today) }]
        : [],
    )
    .sort((a, b) => b.days - a.days || (a.subject < b.subject ? -1 : 1));
