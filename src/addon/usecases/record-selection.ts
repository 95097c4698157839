/**
 * «Собрать кандидатов»: a line on «Отбор и обучение» for every mentor of the base; who has been through the training is marked in the base,
 * and whom the interview recommends goes from «потенциальный» to «прошёл отбор». What the curator has written stays.
 */
import { allTables, mentors, mentorTraining } from '../catalog/tables';
import type { Mentor } from '../catalog/tables/mentors';
import { passes, readTalks } from '../domain/people/selection';
import { done, type Issue, type Outcome } from '../schema/issue';
import type { Placed, RowEdit } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { codeOf } from './pairing-book';
import type { Ports } from './ports';
import { needsOf, plannedLessons, recordOf, trainingOf } from './selection-facts';
import { ensureSheets } from './sheets';

export interface RecordedSelection {
  /** Lines added. */
  readonly added: number;
  /** Candidates in the base, of whom so many have been interviewed. */
  readonly candidates: number;
  readonly interviewed: number;
  readonly trained: number;
  /** Went into the register now. */
  readonly passed: number;
}

export function recordSelection(ports: Ports): Outcome<RecordedSelection> {
  return holdBook(ports, (book) => {
    ensureSheets(ports, [{ table: mentorTraining, position: allTables.indexOf(mentorTraining) }], book);
    const base = book.read(mentors);
    const lines = book.read(mentorTraining);
    const record = recordOf(lines.rows);
    const planned = plannedLessons(needsOf(record));
    const staying = base.rows.filter(({ value }) => value.status !== 'выбыл');
    const codes = [...new Set(staying.map(({ value }) => codeOf(value.code)))];
    const missing = codes.filter((code) => !record.has(code));
    const next = lines.layout.lastRow + 1;
    const added = missing.map((person, index) => ({ row: next + index, values: { person } }));
    const judged = staying.map(({ row, value }) => {
      const line = record.get(codeOf(value.code));
      const { isTrained } = trainingOf(planned, line, codeOf(value.code));
      const goesIn = value.status === 'потенциальный' && passes(line?.interview, isTrained);
      return { row, value, interview: line?.interview, isTrained, goesIn };
    });
    const edits = judged.flatMap(({ row, value, isTrained, goesIn }): RowEdit<Mentor>[] => {
      const values = {
        ...(isTrained && value.trained !== true ? { trained: true } : {}),
        ...(goesIn ? { status: 'прошёл отбор' as const } : {}),
      };
      return Object.keys(values).length > 0 ? [{ row, values }] : [];
    });
    const result: RecordedSelection = {
      added: added.length,
      candidates: codes.length,
      interviewed: judged.filter(({ interview }) => interview !== undefined).length,
      trained: judged.filter(({ isTrained }) => isTrained).length,
      passed: judged.filter(({ goesIn }) => goesIn).length,
    };
    const entry = { command: 'record-selection', lines: added.length, passed: result.passed } as const;
    const tables = [tableEdits(mentorTraining, lines, added, book.lists), tableEdits(mentors, base, edits, book.lists)];
    carryOut(ports, { entry, tables });
    return done(result, [...base.issues, ...lines.issues, ...lines.rows.flatMap(undatedTalks)]);
  });
}

const undatedTalks = ({ row, value }: Placed<{ readonly talks?: string | undefined }>): readonly Issue[] =>
  readTalks(value.talks).flatMap(({ day, about }): Issue[] => {
    const place = { sheet: mentorTraining.title, row, column: mentorTraining.columns.talks.heading };
    return day === undefined ? [{ code: 'cell-not-date', place, text: about.slice(0, 40) }] : [];
  });
