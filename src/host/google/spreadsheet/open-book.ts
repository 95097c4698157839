/**
 * A spreadsheet as one execution sees it: what is committed, plus this execution's own writes that Google does not show to others yet.
 * These are kept as a list of actions and done again when somebody else has changed the book meanwhile.
 */
import type { Execution, Pending } from '../../execution';
import type { CellSelection } from '../../screen';
import { revisionOf } from '../files';
import { type Lender, offerBook, readBook } from './book';
import type { Book } from './model';
import { saveBook } from './storage';
import type { Typist } from './typing';

type Action = (book: Book) => void;

/** What is selected: by the person at the screen, where there is one, otherwise by this execution alone. */
export type Selection = CellSelection;

export class OpenBook implements Pending, Lender {
  private ownSelection: Selection | undefined;
  private book: Book | undefined;
  private revision = -1;
  private waiting: Action[] = [];
  /** The execution's call in which the revision was last compared: nobody else writes in the middle of a call. */
  private comparedAt = -1;

  constructor(
    readonly execution: Execution,
    readonly id: string,
  ) {}

  /** The book of this execution; opened when first needed. */
  static of(execution: Execution, id: string): OpenBook {
    return execution.once(`book:${id}`, () => new OpenBook(execution, id));
  }

  get selection(): Selection | undefined {
    const { world, options } = this.execution;
    return options.hasEditor ? world.selections.get(this.id) : this.ownSelection;
  }
  set selection(selection: Selection | undefined) {
    const { world, options } = this.execution;
    if (!options.hasEditor) this.ownSelection = selection;
    else if (selection) world.selections.set(this.id, selection);
    else world.selections.delete(this.id);
  }

  /** The state to read from. Not to be kept: it may be another object after the next call. */
  get state(): Book {
    const call = this.execution.calls.count;
    if (this.book && call === this.comparedAt) return this.book;
    this.comparedAt = call;
    const revision = revisionOf(this.execution.world, this.id);
    if (!this.book || revision !== this.revision) {
      this.book = readBook(this.execution.world, this.id);
      this.revision = revision;
      offerBook(this.execution.world, this.id, this);
      for (const action of this.waiting) action(this.book);
      if (this.waiting.length > 0) this.book.changed();
    }
    return this.book;
  }

  /** Does something to the book now and, should others have written before it becomes visible, once more on their state. */
  write<T>(action: (book: Book) => T): T {
    const { state } = this;
    const result = action(state);
    state.changed();
    this.waiting.push(action as Action);
    this.execution.addPending(this, this);
    return result;
  }

  /** Makes what waits visible to others. */
  commit(): void {
    if (this.waiting.length === 0) return;
    const { world } = this.execution;
    world.store.transaction(() => {
      this.comparedAt = -1;
      this.revision = saveBook(world, this.state);
    });
    this.waiting = [];
  }

  /** Takes back what waits. */
  discard(): void {
    this.waiting = [];
    this.book = undefined;
  }

  /** Gives the loaded book away when it holds nothing of this execution alone; what comes next is read anew. */
  lend(revision: number): Book | undefined {
    if (this.waiting.length > 0 || this.revision !== revision) return undefined;
    const { book } = this;
    this.book = undefined;
    return book;
  }

  /** In whose terms values are typed into this book. */
  get typist(): Typist {
    const { locale, timeZone } = this.state.props;
    return { locale, timeZone, now: this.execution.world.clock.now() };
  }
}
