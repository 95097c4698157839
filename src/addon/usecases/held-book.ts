/**
 * How a command gets at the book: alone, on a book that is set up, and with everything finished first that a sudden end
 * has broken off. What the command then does is its own business.
 */
import { type Outcome, refused } from '../schema/issue';
import { type Book, notSetUp, openBook } from './book';
import { finishOperation } from './carry-out';
import { readChangeLog } from './change-log';
import type { Ports } from './ports';
import { batchOf, takeBack } from './take-back';

export function holdBook<Value>(ports: Ports, work: (book: Book) => Outcome<Value>): Outcome<Value> {
  return ports.lock.hold(() => {
    const book = openBook(ports);
    if (!book) return refused(notSetUp);
    finishBroken(ports, book);
    return work(book);
  });
}

function finishBroken(ports: Ports, book: Book): void {
  const log = readChangeLog(ports);
  const begun = log.operations.filter(({ state, changes }) => state === 'начата' && changes() !== undefined);
  for (const operation of begun) finishOperation(ports, book, log, operation);
  const undoing = log.operations.find(({ state, changes }) => state === 'отменяется' && changes() !== undefined);
  if (undoing) takeBack(ports, book, log, batchOf(log, undoing));
}
