/** Tells open windows when their book has changed, whoever changed it: a script in its thread, a form, another window. */
import type { Workspace } from '../../host/index';
import type { Windows } from './windows';

const PERIOD_MILLISECONDS = 400;

/** Watches the books that somebody has open; gives the function that ends it. */
export function watchBooks({ view }: Workspace, windows: Windows): () => void {
  const known = new Map<string, number>();
  const timer = setInterval(() => {
    const open = windows.books;
    for (const book of known.keys()) if (!open.has(book)) known.delete(book);
    for (const book of open) {
      const revision = view.revision(book);
      if (known.has(book) && known.get(book) !== revision) windows.changed(book, revision);
      known.set(book, revision);
    }
  }, PERIOD_MILLISECONDS);
  timer.unref();
  return () => clearInterval(timer);
}
