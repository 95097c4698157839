/** What «Пульт куратора» shows of papers: which can be made, which drafts wait for a signature. Writes nothing. */
import { programmePapers } from '../catalog/documents';
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { stageWordsOf } from '../catalog/roadmap/states';
import { documents } from '../catalog/tables';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import type { Ports } from './ports';

export interface PapersState {
  readonly choices: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  readonly drafts: number;
  readonly waiting: number;
  readonly signed: number;
  readonly cancelled: number;
}

export function showPapers(ports: Ports): Outcome<PapersState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const lines = book.read(documents).rows.map(({ value }) => value);
  const drafts = lines.filter(({ state, written }) => state === 'проект' && written !== undefined);
  return done({
    choices: programmePapers.map(({ id, name, stage }) => ({ id, name, group: stageWordsOf(stage) })),
    drafts: drafts.length,
    waiting: drafts.filter(({ kind }) => isSignedByPrincipal(kind)).length,
    signed: lines.filter(({ state }) => state === 'подписан').length,
    cancelled: lines.filter(({ state }) => state === 'отменён').length,
  });
}
