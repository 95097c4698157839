/** What «Пульт куратора» shows of papers: which can be made, which drafts wait for a signature. Writes nothing. */
import { idOfRoadmap, programmePapers } from '../catalog/documents';
import type { ProgrammePaper } from '../catalog/documents/programme-paper';
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { stageWordsOf } from '../catalog/roadmap/states';
import { documents } from '../catalog/tables';
import { roadmapLayoutWords } from '../catalog/words';
import { done, type Outcome, refused } from '../schema/issue';
import { type Book, openBook, whyNoBook } from './book';
import type { Ports } from './ports';
import { sampleIn } from './sample-marks';

export interface PapersState {
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string;
    /** The school may have words of its own for it. */
    readonly takesSample: boolean;
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
    choices: inOrderOf(book).map(({ id, name, stage, isReckoned }) => {
      const sample = sampleIn({ documents: register }, { id });
      return {
        id,
        name,
        group: stageWordsOf(stage),
        takesSample: !isReckoned,
        sample: sample?.link ?? '',
        sampleKey: sample?.key ?? '',
      };
    }),
    drafts: drafts.length,
    waiting: drafts.filter(({ kind }) => isSignedByPrincipal(kind)).length,
    signed: lines.filter(({ state }) => state === 'подписан').length,
    cancelled: lines.filter(({ state }) => state === 'отменён').length,
  });
}

const layouts = Object.keys(roadmapLayoutWords) as (keyof typeof roadmapLayoutWords)[];

/** Every paper, of the layouts of the roadmap first the one that the school has chosen. */
function inOrderOf({ settings }: Pick<Book, 'settings'>): readonly ProgrammePaper[] {
  const chosen = layouts.find((layout) => roadmapLayoutWords[layout] === settings.roadmapLayout);
  const roadmaps = layouts.map(idOfRoadmap);
  const own = programmePapers.find(({ id }) => chosen !== undefined && id === idOfRoadmap(chosen));
  const at = programmePapers.findIndex(({ id }) => roadmaps.includes(id));
  if (!own) return programmePapers;
  const others = programmePapers.filter((paper) => paper !== own);
  return [...others.slice(0, at), own, ...others.slice(at)];
}
