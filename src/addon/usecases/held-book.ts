/**
 * How a command gets at the book: alone, on a book that is set up, and with everything finished first that a sudden end
 * has broken off. What the command then does is its own business.
 */
import { DamagedSheet } from '../schema/damage';
import { type Outcome, refused } from '../schema/issue';
import { type Book, openBook, whyNoBook } from './book';
import { finishOperation } from './carry-out';
import { readChangeLog } from './change-log';
import { finishFollowing } from './follow-register';
import { findFrameDamage } from './frames';
import { finishUnlinking } from './linked-form';
import type { Ports } from './ports';
import { batchOf, takeBack } from './take-back';

/**
 * Does the work on the book. A sheet whose frame people have damaged is refused as soon as it is read, unless the work takes
 * the book `asItIs`: then nothing that broke off is finished either.
 */
export function holdBook<Value>(
  ports: Ports,
  work: (book: Book) => Outcome<Value>,
  { asItIs = false }: { readonly asItIs?: boolean } = {},
): Outcome<Value> {
  return ports.lock.hold(() => {
    const book = openBook(ports);
    if (!book) return refused(whyNoBook(ports));
    if (asItIs) return work(book);
    if (book.damages.length > 0) return refused(...book.damages);
    try {
      const whole = refusingDamage(book);
      finishBroken(ports, whole);
      return work(whole);
    } catch (error) {
      if (error instanceof DamagedSheet) return refused(error.issue);
      throw error;
    }
  });
}

const refusingDamage = (book: Book): Book => ({
  ...book,
  read: (table) => {
    const reading = book.read(table);
    const isMissing = reading.issues.some(({ code }) => code === 'sheet-missing');
    const sheet = { cells: isMissing ? undefined : reading.cells, layout: reading.layout };
    const damage = findFrameDamage(table, book.regime, sheet, book.properties);
    if (damage) throw new DamagedSheet(damage);
    return reading;
  },
});

function finishBroken(ports: Ports, book: Book): void {
  const log = readChangeLog(ports);
  const begun = log.operations.filter(({ state, changes }) => state === 'начата' && changes() !== undefined);
  for (const operation of begun) finishOperation(ports, book, log, operation);
  const undoing = log.operations.find(({ state, changes }) => state === 'отменяется' && changes() !== undefined);
  if (undoing) takeBack(ports, book, log, batchOf(log, undoing));
  finishFollowing(ports, book);
  finishUnlinking(ports, book);
}
