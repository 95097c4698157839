/** The act of the year that is over: what was erased, and what stays where. */
import { erasureAct } from '../catalog/documents/erasure-act';
import { ground, kept } from '../catalog/documents/erasure-places';
import { documents, journal } from '../catalog/tables';
import { choosePapers } from '../domain/pairing/choose-papers';
import type { Book } from './book';
import { readPairing } from './pairing-book';
import { factsOf } from './paper-facts';
import { settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';
import type { TurningState } from './turning-state';

const actKey = (from: string): string => `year-act/${from.replace('/', '-')}`;

/** Draws up the act of what the turn has erased and what stays, from what its steps have remembered. */
export function writeAct(ports: Ports, book: Book, state: TurningState): void {
  const pairing = readPairing(ports, book);
  const facts = factsOf(ports, book, pairing);
  const about = {
    school: facts.school,
    curator: facts.curator,
    who: state.gone === '' ? 'участники закрытого года; никто не выбыл' : state.gone.split(' ').join(', '),
    today: state.today,
    ground: ground.yearOver(state.from),
    erased: state.erased,
    kept: [
      ...(state.signed > 0 ? [kept.signedIn(ports.words.folder(state.from), state.signed)] : []),
      ...state.kept,
      kept.lines(documents.title, journal.title),
      kept.act(),
    ],
    regime: book.regime,
  };
  const frame = { key: actKey(state.from), kind: 'акт', subject: '', title: erasureAct.title(about) } as const;
  const paper = settlePaper(frame, erasureAct.body(about), facts);
  const { now } = choosePapers([stateOf(paper, pairing)], 1, 1);
  writePapers(ports, book, pairing, [paper], now, { command: 'prepare-paper', title: paper.title });
}
