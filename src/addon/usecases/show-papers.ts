/** What «Пульт куратора» shows of papers: which can be made, which drafts wait for a signature. Writes nothing. */
import { programmePapers } from '../catalog/documents';
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { stageWordsOf } from '../catalog/roadmap/states';
import { documents } from '../catalog/tables';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import type { Ports } from './ports';
import { sampleIn } from './sample-marks';

export interface PapersState {
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string;
    /** Where the school's own text of the paper lies; empty without one. */
    readonly sample: string;
    readonly sampleKey: string;
  }[];
  readonly drafts: number;
  readonly waiting: number;
  readonly signed: number;
  readonly cancelled: number;
}

export function showPapers(ports: Ports): Outcome<PapersState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const register = book.read(documents);
  const lines = register.rows.flatMap(({ value }) => (value.kind === 'образец' ? [] : value));
  const drafts = lines.filter(({ state, written }) => state === 'проект' && written !== undefined);
  return done({
    choices: programmePapers.map(({ id, name, stage }) => {
      const sample = sampleIn({ documents: register }, { id });
      return { id, name, group: stageWordsOf(stage), sample: sample?.link ?? '', sampleKey: sample?.key ?? '' };
    }),
    drafts: drafts.length,
    waiting: drafts.filter(({ kind }) => isSignedByPrincipal(kind)).length,
    signed: lines.filter(({ state }) => state === 'подписан').length,
    cancelled: lines.filter(({ state }) => state === 'отменён').length,
  });
}
