/** Gives a book an engine for its formulas; the engine itself is in the folder `formula`. */
import { Calculation } from './formula/calculation';
import type { Book } from './model';

/** From now on the cells of the book show what their formulas give; `now` is asked only when a formula wants to know the time. */
export function calculate(book: Book, now: () => number): void {
  book.calculateWith(new Calculation(book, now));
}
