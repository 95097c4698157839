/** What the monitoring is counted from: who took part when, what was said at the end, what was measured. Reads each sheet once; writes nothing. */
import { type comparedMarks, finalMarks } from '../catalog/monitoring/figures';
import { measurementPlan, measurements } from '../catalog/tables';
import type { PlannedMeasurement } from '../catalog/tables/measurement-plan';
import type { Measurement } from '../catalog/tables/measurements';
import type { PairView } from '../catalog/tables/pair-views';
import type { SidedAnswer } from '../domain/indicators/facts';
import type { Halves } from '../domain/monitoring/effect';
import { categoryOf, type Part } from '../domain/monitoring/participation';
import type { Table } from '../schema/table';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, codesOf } from './pairing-book';
import { type ProgrammeBook, pairCodeOf, youngOf } from './programme-book';

/** An answer of the end with the form of its pair. */
export interface FinalView extends SidedAnswer {
  readonly form: string | undefined;
  readonly view: PairView;
}

export interface MonitoringFacts {
  readonly parts: readonly Part[];
  readonly finals: readonly FinalView[];
  readonly measured: readonly Measurement[];
  readonly views: readonly PairView[];
  readonly school: readonly PlannedMeasurement[];
}

const rowsOf = <T extends Table>(book: Book, table: T) => (hasHad(book.properties, table) ? book.read(table).rows : []);

export function monitoringFacts(book: Book, programme: ProgrammeBook): MonitoringFacts {
  const { pairing, views } = programme;
  const forms = new Map(pairing.pairs.rows.map(({ value }) => [pairCodeOf(value.code), value.form]));
  return {
    parts: partsOf(programme),
    views,
    finals: views
      .filter(({ wave }) => wave === 'итог')
      .map((view) => ({
        person: codeOf(view.person),
        role: view.role,
        marks: finalMarks.flatMap((mark) => view[mark] ?? []),
        liked: view.liked,
        form: forms.get(pairCodeOf(view.pair)),
        view,
      })),
    measured: rowsOf(book, measurements).map(({ value }) => value),
    school: rowsOf(book, measurementPlan).map(({ value }) => value),
  };
}

function partsOf({ pairing, facts }: ProgrammeBook): readonly Part[] {
  const young = youngOf(pairing);
  const grades = new Map(pairing.mentees.rows.map(({ value: { code, grade } }) => [codeOf(code), grade]));
  const meetings = new Map(facts.pairs.map(({ code, meetings: held }) => [code, held.map(({ day }) => day)]));
  return pairing.pairs.rows.flatMap(({ value }): Part[] => {
    if (value.state !== 'утверждена' && value.state !== 'завершена') return [];
    const pair = pairCodeOf(value.code);
    const part = (person: string, role: Part['role']): Part => ({
      person,
      role,
      pair,
      form: value.form,
      grade: grades.get(person),
      category: categoryOf(person, young.has(person)),
      start: value.start,
      end: value.end,
      meetings: meetings.get(pair) ?? [],
    });
    return [
      part(codeOf(value.mentor), 'наставник'),
      ...codesOf(value.mentees).map((mentee) => part(mentee, 'наставляемый')),
    ];
  });
}

/** «4,2» as a number; nothing when it is none. */
export function decimalOf(words: string | undefined): number | undefined {
  const number = Number((words ?? '').trim().replace(',', '.') || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** Both halves of everybody who was measured, of one thing. */
export function halvesOfMeasured(
  measured: readonly Measurement[],
  pick: (measurement: Measurement) => number | undefined,
): readonly Halves[] {
  const at = (wave: Measurement['wave']) =>
    new Map(measured.flatMap((one) => (one.wave === wave ? [[codeOf(one.person), pick(one)] as const] : [])));
  const [before, after] = [at('до'), at('после')];
  return [...new Set([...before.keys(), ...after.keys()])].map((code) => ({
    code,
    before: before.get(code),
    after: after.get(code),
  }));
}

/** What somebody expected of a pair (А9) and said of it at the end (А10, А11), of one mark and side. */
export function halvesOfViews(
  views: readonly PairView[],
  role: PairView['role'],
  mark: (typeof comparedMarks)[PairView['role']][number],
): readonly Halves[] {
  const at = (wave: PairView['wave']) =>
    new Map(
      views.flatMap((view) =>
        view.wave === wave && view.role === role
          ? [[`${pairCodeOf(view.pair)}/${codeOf(view.person)}`, view[mark]] as const]
          : [],
      ),
    );
  const [before, after] = [at('до начала'), at('итог')];
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
    code: key.split('/')[1] ?? key,
    before: before.get(key),
    after: after.get(key),
  }));
}
