/** One at a time: work that reads and then changes the book holds the document's lock. */
import { Failure } from '../schema/failure';
import type { Lock } from '../usecases/ports';

const patience = 20_000;

/** Calls: four. What was written is flushed before the next one may read. */
export const createLock = (): Lock => ({
  hold(work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(patience)) throw new Failure('busy');
    try {
      return work();
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  },
});
