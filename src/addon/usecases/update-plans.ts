/**
 * «Обновить планы»: every pair at work has its lines on «Планы (ИПР)» – proposed ones, or those that its mentees bring from a former mentor –,
 * and what was said of tasks after meetings stands beside them. What people have written there stays.
 */
import { allTables, meetings, pairs, plans } from '../catalog/tables';
import type { Meeting } from '../catalog/tables/meetings';
import type { PairRow } from '../catalog/tables/pairs';
import type { PlanRow } from '../catalog/tables/plans';
import { shortDay } from '../domain/language/dates';
import {
  carriedOver,
  formerPairOf,
  latestVersion,
  type PlanLine,
  resultOf,
  type TaskTold,
} from '../domain/pairing/plan-lines';
import { isAtWork } from '../domain/pairing/standing';
import { done, type Outcome, refused } from '../schema/issue';
import type { Placed, RowEdit } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import { codeOf, type PairingBook, readPairing, standingPair } from './pairing-book';
import { factsOf } from './paper-facts';
import { byPair } from './plan-paper';
import { firstLines, strengthsOf } from './plan-proposal';
import type { Ports } from './ports';
import { pairCodeOf } from './programme-book';
import { ensureSheets } from './sheets';

export interface UpdatedPlans {
  /** Codes of pairs whose plans were begun. */
  readonly begun: readonly string[];
  /** Tasks whose results or marks came from meetings. */
  readonly results: number;
  /** Plans on the sheet. */
  readonly all: number;
}

export function updatePlans(ports: Ports): Outcome<UpdatedPlans> {
  return holdBook(ports, (book) => {
    const pairing = readPairing(ports, book);
    if (pairing.brokenPairs.length > 0) return refused(...pairing.brokenPairs);
    const working = pairing.pairs.rows.map(({ value }) => value).filter(isAtWork);
    if (working.length === 0) return refused({ code: 'step-too-early', place: { sheet: pairs.title }, step: 'order' });
    ensureSheets(ports, [{ table: plans, position: allTables.indexOf(plans) }], book);
    const sheet = book.read(plans);
    const told = hasHad(book.properties, meetings) ? book.read(meetings).rows.map(({ value }) => value) : [];
    const facts = factsOf(ports, book, pairing);
    const strengths = strengthsOf(book, pairing, facts);
    const known = byPair(sheet.rows.map(({ value }) => value));
    const missing = working.filter(({ code }) => !known.has(pairCodeOf(code)));
    const added = missing.flatMap(
      (pair) => continued(pair, pairing, known) ?? firstLines(pair, pairing, facts, strengths),
    );
    const results = resultsOf(sheet.rows, told, pairing);
    const next = sheet.layout.lastRow + 1;
    const edits: readonly RowEdit<PlanRow>[] = [
      ...results,
      ...added.map((values, index) => ({ row: next + index, values })),
    ];
    const begun = missing.map(({ code }) => code);
    const entry = { command: 'update-plans', pairs: begun, results: results.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(plans, sheet, edits, book.lists)] });
    return done({ begun, results: results.length, all: known.size + missing.length }, sheet.issues);
  });
}

/** What the mentees bring from the pair in which they had another mentor. */
function continued(
  pair: PairRow,
  pairing: PairingBook,
  known: ReadonlyMap<string, readonly PlanLine[]>,
): readonly PlanLine[] | undefined {
  const all = pairing.pairs.rows.map(({ value }) => standingPair(value));
  const former = formerPairOf(standingPair(pair), all);
  const lines = former && known.get(pairCodeOf(former.code));
  if (!former || !lines) return undefined;
  return carriedOver(lines, pair.code, pair.start ?? pairing.today, `план продолжает ${former.code}`);
}

/** Results told after meetings, beside the tasks of the versions that hold. */
function resultsOf(
  lines: readonly Placed<PlanRow>[],
  told: readonly Meeting[],
  pairing: PairingBook,
): readonly RowEdit<PlanRow>[] {
  const mentors = new Map(pairing.standing.map(({ code, mentor }) => [pairCodeOf(code), mentor]));
  const plansOfPairs = byPair(lines.map(({ value }) => value));
  const words = byPair(told.filter(({ task }) => task !== undefined));
  return lines.flatMap(({ row, value }) => {
    const pair = pairCodeOf(value.pair);
    const isCurrent = value.version === latestVersion(plansOfPairs.get(pair) ?? []);
    if (value.part !== 'задача' || !isCurrent) return [];
    const result = resultOf(
      value,
      (words.get(pair) ?? []).flatMap((meeting) => taskTold(meeting, mentors.get(pair))),
    );
    if (!result) return [];
    const { actual = `отмечено после встречи ${shortDay(result.marked)}` } = result;
    return [{ row, values: { ...result, actual } }];
  });
}

const taskTold = ({ task, date, reporter, taskMark, story }: Meeting, mentor: string | undefined): TaskTold[] =>
  task === undefined
    ? []
    : [{ number: task, day: date, byMentor: codeOf(reporter) === mentor, mark: taskMark, words: story }];
