/**
 * «Завершить пары»: all pairs whose term is over at once. What each still owes and what is proposed is shown first; then pairs, bases, plans
 * and «Завершение пар» are written as one operation, so that one undo takes it back. A pair that is written down already is left alone.
 */
import { debtWords, perspectives, presentations } from '../catalog/completion-words';
import { mentorReport } from '../catalog/documents/reports/mentor';
import { mentorDiary } from '../catalog/documents/work/diaries';
import { allTables, completions, meetings, pairs, plans } from '../catalog/tables';
import type { CompletionRow } from '../catalog/tables/completions';
import type { PlanRow } from '../catalog/tables/plans';
import { goalReached } from '../catalog/words';
import { closePair, type PairChanges } from '../domain/pairing/change-pair';
import {
  type Completion,
  completionOf,
  completionsOf,
  lacksReason,
  type PairRecord,
  type SettledCompletion,
} from '../domain/pairing/complete-pairs';
import { latestVersion } from '../domain/pairing/plan-lines';
import type { Day } from '../schema/cell';
import { type ChangeBar, done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit, TableReading } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut, type TableEdits, tableEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import { baseEdits, orderedPairs, pairEdits } from './pair-edits';
import { codeOf, type PairingBook } from './pairing-book';
import { byPair } from './plan-paper';
import type { Ports } from './ports';
import { pairCodeOf, readProgramme } from './programme-book';
import { ensureSheets } from './sheets';

export interface CompletionShown extends Omit<Completion, 'debts'> {
  readonly debts: readonly string[];
  readonly result: string;
}

export interface CompletionOfPairs {
  readonly today: Day;
  readonly pairs: readonly CompletionShown[];
  readonly presentations: readonly string[];
  readonly perspectives: readonly string[];
  readonly reached: readonly string[];
}

/** What is due and what comes in the next month. Writes nothing. */
export function showCompletion(ports: Ports): Outcome<CompletionOfPairs> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const kept = hasHad(book.properties, completions) ? book.read(completions) : undefined;
  const { pairing, recordOf } = readWork(ports, book);
  const isRecorded = isRecordedIn(kept);
  const { today } = pairing;
  const shown = completionsOf(orderedPairs(pairing), isRecorded, recordOf, today).map((completion) => ({
    ...completion,
    debts: completion.debts.map((debt) => debtWords[debt]),
    result: ports.words.pairResult(completion),
  }));
  return done({ today, pairs: shown, presentations, perspectives, reached: goalReached }, pairing.brokenPairs);
}

/** Writes the end of these pairs; brings the codes of those that had not been written down. */
export function completePairs(ports: Ports, requests: readonly SettledCompletion[]): Outcome<readonly string[]> {
  return holdBook(ports, (book) => {
    ensureSheets(ports, [{ table: completions, position: allTables.indexOf(completions) }], book);
    const kept = book.read(completions);
    const { pairing, lines, recordOf } = readWork(ports, book);
    if (pairing.brokenPairs.length > 0) return refused(...pairing.brokenPairs);
    const isRecorded = isRecordedIn(kept);
    const wanted = [...new Map(requests.map((each) => [each.pair, each])).values()].filter(
      ({ pair }) => !isRecorded(pair),
    );
    const ordered = orderedPairs(pairing);
    const bars: Issue[] = [];
    const found: {
      readonly row: Omit<CompletionRow, 'pair'> & { readonly pair: string };
      readonly changes: PairChanges;
    }[] = [];
    for (const settled of wanted) {
      const pair = ordered.find(({ code }) => code === settled.pair);
      const outcome = closePair(ordered, settled.pair, pairing.today);
      // An order may have ended it before, or somebody has closed it by hand: then it is only written down.
      const isOver = pair?.state === 'завершена' && pair.isOrdered;
      const bar: ChangeBar | undefined = lacksReason(settled)
        ? 'aim-without-reason'
        : !outcome.ok && !isOver
          ? outcome.why
          : undefined;
      if (bar !== undefined || !pair) {
        bars.push(barOf(pairing, settled.pair, bar ?? 'unknown-pair'));
        continue;
      }
      const completion = completionOf(pair, recordOf(pair), pairing.today);
      const result = ports.words.pairResult(completion);
      const changes = outcome.ok ? outcome.changes : { rows: [], fresh: undefined, people: [], warnings: [] };
      found.push({
        row: rowOf(settled, completion, result, pairing.today),
        changes: { ...changes, people: changes.people.map((each) => ({ ...each, results: result })) },
      });
    }
    if (bars.length > 0) return refused(...bars);
    const codes = found.map(({ row }) => row.pair);
    const changes: PairChanges = {
      rows: found.flatMap((each) => each.changes.rows),
      fresh: undefined,
      people: found.flatMap((each) => each.changes.people),
      warnings: [],
    };
    const added = found.map(({ row }, index) => ({ row: kept.layout.lastRow + 1 + index, values: row }));
    carryOut(ports, {
      entry: { command: 'complete-pairs', pairs: codes },
      tables: [
        tableEdits(completions, kept, added, book.lists),
        pairEdits(book, pairing, changes),
        ...baseEdits(book, pairing, changes),
        ...(lines ? [aimEdits(book, lines, wanted)] : []),
      ],
    });
    return done(codes, [...kept.issues, ...pairing.issues]);
  });
}

const isRecordedIn = (kept: TableReading<typeof completions> | undefined) => {
  const known = new Set(kept?.rows.map(({ value }) => pairCodeOf(value.pair)));
  return (pair: string): boolean => known.has(pair);
};

const barOf = ({ pairs: { rows } }: PairingBook, pair: string, why: ChangeBar): Issue => {
  const row = rows.find(({ value }) => value.code === pair)?.row;
  return { code: 'pair-change-barred', place: { sheet: pairs.title, ...(row === undefined ? {} : { row }) }, why };
};

const rowOf = (settled: SettledCompletion, found: Completion, result: string, today: Day): CompletionRow => {
  const { pair, reached, why, perspective } = settled;
  return {
    pair,
    end: found.end,
    goal: found.goal,
    presentation: presentations.find((each) => each === settled.presentation) ?? presentations[0],
    result,
    reached: reached ?? found.reached,
    why: why ?? found.why,
    mentorGoesOn: found.mentorGoesOn,
    menteesGoOn: found.menteesGoOn,
    perspective: perspective ?? found.perspective,
    debts: found.debts.map((debt) => debtWords[debt]),
    closed: today,
  };
};

/** What was settled of an aim stands in the version of the plan that holds, unless something stands there already. */
function aimEdits(book: Book, lines: TableReading<typeof plans>, settled: readonly SettledCompletion[]): TableEdits {
  const versions = byPair(lines.rows.map(({ value }) => value));
  const byCode = new Map(settled.map((each) => [each.pair, each]));
  const edits = lines.rows.flatMap(({ row, value }): RowEdit<PlanRow>[] => {
    const pair = pairCodeOf(value.pair);
    const said = byCode.get(pair);
    const isAim = value.part === 'цель' && value.version === latestVersion(versions.get(pair) ?? []);
    if (!isAim || !said || value.reached !== undefined || said.reached === undefined) return [];
    return [{ row, values: { reached: said.reached, ...(said.why === undefined ? {} : { why: said.why }) } }];
  });
  return tableEdits(plans, lines, edits, book.lists);
}

/** What the book knows of the work of pairs. Reads each sheet once. */
function readWork(ports: Ports, book: Book) {
  const told = book.read(meetings);
  const { pairing, facts, views } = readProgramme(ports, book, { meetings: told });
  const lines = hasHad(book.properties, plans) ? book.read(plans) : undefined;
  const planOf = byPair(lines?.rows.map(({ value }) => value) ?? []);
  const closing = new Set(
    told.rows.flatMap(({ value: { pair, kind } }) => (kind === 'заключительная' ? pairCodeOf(pair) : [])),
  );
  const factOf = new Map(facts.pairs.map((fact) => [fact.code, fact]));
  const said = byPair(views.filter(({ wave }) => wave === 'итог'));
  const isMade = (id: string): boolean =>
    pairing.documents.rows.some(
      ({ value: { key, state, written } }) => key.startsWith(`${id}/`) && state !== 'отменён' && written !== undefined,
    );
  const [hasDiary, hasReport] = [isMade(mentorDiary.id), isMade(mentorReport.id)];
  const recordOf = ({ code }: { readonly code: string }): PairRecord => {
    const fact = factOf.get(pairCodeOf(code));
    return {
      hasPapers: fact?.hasPapers ?? false,
      hasPlan: fact?.hasPlan ?? false,
      plan: planOf.get(pairCodeOf(code)) ?? [],
      held: fact?.meetings.length ?? 0,
      due: (fact?.months ?? 0) * facts.meetingsInMonth,
      hasClosingMeeting: closing.has(pairCodeOf(code)),
      hasDiary,
      hasReport,
      goesOn: new Map((said.get(pairCodeOf(code)) ?? []).map(({ person, goesOn }) => [codeOf(person), goesOn])),
    };
  };
  return { pairing, lines, recordOf };
}
