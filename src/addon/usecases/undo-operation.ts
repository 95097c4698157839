/**
 * «Отменить»: what the last commands were, what taking one of them back would do, and doing it. Any command that the log
 * still holds may be taken back: rows that later ones have changed are told apart by their cells.
 */
import { changeLog, proposal } from '../catalog/tables';
import type { LoggedOperation } from '../domain/programme/change-log';
import { isFollowing, isLasting } from '../domain/programme/journal';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { type Book, openBook, whyNoBook } from './book';
import { readChangeLog } from './change-log';
import { formsOf, isOfForms } from './close-questionnaire';
import { changeAndFollow } from './follow-register';
import { holdBook } from './held-book';
import { openJournal } from './journal';
import { changeAndUnlink, isOfLinks } from './linked-form';
import { dropImpossibleProposals } from './pair-gate';
import type { Ports } from './ports';
import { batchOf, planTakingBack, summarize, type TakenBack, takeBack } from './take-back';

/** A command that can be taken back. */
export interface Undoable {
  readonly operation: string;
  readonly command: string;
  readonly what: string;
  readonly time: string;
  readonly automatic: boolean;
}

export interface UndoPreview extends Undoable {
  readonly restored: number;
  readonly removed: number;
  /** Rows that would stay as they are. */
  readonly left: readonly Issue[];
  /** What it and later commands have left outside the tables: files, open forms. In the journal's words. */
  readonly stays: readonly string[];
  /** All commands that can be taken back, the newest first. */
  readonly choices: readonly Undoable[];
}

const unknown: Issue = { code: 'operation-not-logged', place: { sheet: changeLog.title } };

/** What it had proposed before may have become impossible. */
const isOfProposal = ({ changes }: LoggedOperation): boolean =>
  changes()?.some(({ table }) => table === proposal.title) === true;

/** What hangs on the tables and was not logged with them. */
function followUp(ports: Ports, book: Book, operation: LoggedOperation): void {
  if (isOfProposal(operation)) dropImpossibleProposals(ports, book);
}

/** Takes the operation back by `change`; the forms whose lines in the register it has changed follow. */
function withForms(ports: Ports, book: Book, operation: LoggedOperation, change: () => TakenBack): TakenBack {
  if (isOfForms(operation)) return changeAndFollow(ports, book, formsOf(operation), change);
  return isOfLinks(operation) ? changeAndUnlink(ports, book, formsOf(operation), change) : change();
}

const canBeUndone = ({ operation, state, changes }: LoggedOperation): boolean =>
  (state === 'начата' || state === 'записана') && !isFollowing(operation) && changes() !== undefined;

const shown = ({ operation, command, what, time, automatic }: LoggedOperation): Undoable => ({
  operation,
  command,
  what,
  time,
  automatic,
});

/** What taking a command back would do, the last one if none is named; nothing when there is none. Writes nothing. */
export function showUndo(ports: Ports, wanted?: string): Outcome<UndoPreview | undefined> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const log = readChangeLog(ports);
  const undoable = [...lastOfBatches(log.operations.filter(canBeUndone))].reverse();
  const operation = wanted === undefined ? undoable[0] : undoable.find((each) => each.operation === wanted);
  if (!operation) return wanted === undefined ? done(undefined) : refused(unknown);
  const plan = summarize(planTakingBack(book, log, batchOf(log, operation)));
  const { lines } = openJournal(ports);
  const since = lines.slice(lines.findIndex((line) => line.operation === operation.operation));
  const stays = since.filter((line) => isLasting(line.operation)).map(({ command, what }) => `${command}. ${what}`);
  return done({ ...shown(operation), ...plan, stays, choices: undoable.map(shown) });
}

/** Of operations that belong together the last one stands for all. */
const lastOfBatches = (operations: readonly LoggedOperation[]): readonly LoggedOperation[] => [
  ...new Map(operations.map((each) => [each.batch ?? each.operation, each])).values(),
];

/** Takes the command back. Asked for again, it says so and changes nothing. */
export function undoOperation(ports: Ports, wanted: string): Outcome<TakenBack & { readonly repeated: boolean }> {
  return holdBook(ports, (book) => {
    const log = readChangeLog(ports);
    const operation = log.operations.find((each) => each.operation === wanted);
    if (operation?.state === 'отменена') {
      followUp(ports, book, operation);
      const { command } = operation;
      return done({ command, restored: 0, removed: 0, left: [], repeated: true });
    }
    if (!operation || !canBeUndone(operation)) return refused(unknown);
    const change = (): TakenBack => takeBack(ports, book, log, batchOf(log, operation));
    const taken = withForms(ports, book, operation, change);
    followUp(ports, book, operation);
    return done({ ...taken, repeated: false }, taken.left);
  });
}
