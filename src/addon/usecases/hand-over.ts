/**
 * Handing the book over from one curator to another: the former one opens book, folder and forms to the new one, the new one takes them
 * over with triggers of his own. What neither the program nor the new curator can do is told for the former one.
 */
import { done, type Outcome } from '../schema/issue';
import { formsOf } from './erase-files';
import { holdBook } from './held-book';
import { note } from './journal';
import { linkedForm } from './linked-form';
import type { Ports } from './ports';
import { programmeFolder } from './programme-folder';
import { recordWatch, watchersOf } from './watch';

/** «Передать дела». Calls: a few, and one for each form. */
export function handOver(ports: Ports, to: string): Outcome<{ readonly to: string }> {
  return holdBook(ports, (book) => {
    note(ports, { command: 'hand-over', to }, [to, ports.clock.now().slice(0, 10)]);
    ports.tables.commit();
    ports.book.share(to);
    ports.files.share(programmeFolder(ports, book), to);
    // Drive does not let the program share what it has not made.
    for (const form of formsOf(book)) (linkedForm(book, form) ? ports.forms : ports.files).share(form.formId, to);
    return done({ to });
  });
}

export interface TakenOver {
  /** Numbers of questionnaires whose forms are closed to the present user. */
  readonly closed: readonly string[];
  /** Others whose triggers have run. */
  readonly others: readonly string[];
}

/** «Принять дела»: the triggers of the present user, and what is still closed to him. Calls: a few, and one for each form. */
export function takeOver(ports: Ports): Outcome<TakenOver> {
  return holdBook(ports, (book) => {
    const who = ports.user.email();
    note(ports, { command: 'take-over' }, [who, ports.clock.now().slice(0, 10)]);
    ports.triggers.ensure();
    recordWatch(ports, book);
    const closed = formsOf(book).flatMap(({ number, formId }) => (ports.forms.isOpen(formId) ? [] : number));
    return done({ closed, others: watchersOf(book).flatMap((each) => (each.who === who ? [] : each.who)) });
  });
}
