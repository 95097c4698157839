/**
 * «Составить план замеров»: a line for everything that the influence of the programme is measured by – with what, by whom,
 * when. Lines that are there stay as the school has written them.
 */
import { measurementDays, measurementDeclarations } from '../catalog/measurement-plan';
import { allTables, measurementPlan } from '../catalog/tables';
import type { PlannedMeasurement } from '../catalog/tables/measurement-plan';
import { isSchoolYear, schoolYears } from '../domain/programme/school-year';
import { dayIn } from '../domain/programme/stages';
import { done, type Outcome } from '../schema/issue';
import { sameWords } from '../schema/list';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

export interface PlannedMeasurements {
  /** Lines added now. */
  readonly added: number;
  readonly all: number;
}

export function planMeasurements(ports: Ports): Outcome<PlannedMeasurements> {
  return holdBook(ports, (book) => {
    ensureSheets(ports, [{ table: measurementPlan, position: allTables.indexOf(measurementPlan) }], book);
    const plan = book.read(measurementPlan);
    const there = new Set(plan.rows.map(({ value }) => sameWords(value.what)));
    const year = isSchoolYear(book.settings.year)
      ? book.settings.year
      : (schoolYears(ports.clock.now().slice(0, 10))[0] ?? '');
    const missing = measurementDeclarations
      .filter(({ what }) => !there.has(sameWords(what)))
      .map(
        ({ what, means, who, middle, rule }): PlannedMeasurement => ({
          what,
          means,
          who,
          before: dayIn(year, measurementDays.before),
          middle: middle ? dayIn(year, measurementDays.middle) : undefined,
          after: dayIn(year, measurementDays.after),
          rule,
          entry: undefined,
          exit: undefined,
        }),
      );
    const edits = missing.map((values, index) => ({ row: plan.layout.lastRow + 1 + index, values }));
    const entry = { command: 'plan-measurements', lines: missing.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(measurementPlan, plan, edits, book.lists)] });
    return done({ added: missing.length, all: plan.rows.length + missing.length }, plan.issues);
  });
}
