/**
 * «Сводка запросов»: what is asked for and what is offered, on a page with its chart; and the same as a paper with the criteria for
 * seeking mentors. Figures are written as values; the paper is a draft until it is signed.
 */
import { requestsReference } from '../catalog/documents/requests-reference';
import { fillRequests } from '../catalog/requests/board';
import { requestsPlan } from '../catalog/requests/layout';
import { documents, mentees, mentors } from '../catalog/tables';
import { choosePapers } from '../domain/pairing/choose-papers';
import { type RequestsSummary, summarizeRequests } from '../domain/people/requests-summary';
import { done, type Outcome, refused } from '../schema/issue';
import type { Book } from './book';
import { holdBook } from './held-book';
import { ensurePairingSheet, readPairing } from './pairing-book';
import { factsOf, missingSettings } from './paper-facts';
import { freeKey, judgePaper, settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';
import { showBoard } from './show-board';

const summaryOf = (book: Book): RequestsSummary => {
  const everybody = {
    mentees: book.read(mentees).rows.map(({ value }) => value),
    mentors: book.read(mentors).rows.map(({ value }) => value),
  };
  return summarizeRequests(everybody, book.lists['tags'] ?? [], Number(book.settings.menteesPerMentor));
};

/** Brings the page of requests to the bases as they stand. */
export function refreshRequests(ports: Ports): Outcome<{ readonly asking: number }> {
  return holdBook(ports, (book) => {
    const summary = summaryOf(book);
    const { schoolShort: school, year } = book.settings;
    const content = fillRequests({ school, year, now: ports.clock.now(), summary });
    showBoard(ports, requestsPlan, { content, before: ports.boards.read(requestsPlan), asked: true });
    return done({ asking: summary.asking });
  });
}

/** Prepares the reference about requests; a signed one is never written again. */
export function prepareRequestsPaper(ports: Ports): Outcome<{ readonly version: number }> {
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, documents);
    const pairing = readPairing(ports, book);
    const summary = summaryOf(book);
    if (summary.asking === 0)
      return refused({ code: 'step-too-early', place: { sheet: mentees.title }, step: 'requests' });
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    const facts = factsOf(ports, book, pairing);
    const { school, year, curator } = facts;
    const about = { school, year, curator, today: pairing.today, summary };
    const frame = {
      key: freeKey(pairing, 'requests-reference'),
      kind: 'справка',
      subject: '',
      title: requestsReference.title(about),
    } as const;
    const paper = settlePaper(frame, requestsReference.body(about), facts);
    const { stopping, flaws } = judgePaper(paper, book);
    if (stopping.length > 0) return refused(...stopping);
    const state = stateOf(paper, pairing);
    const { now } = choosePapers([state], 1, 1);
    const entry = { command: 'prepare-requests-paper', asking: summary.asking } as const;
    writePapers(ports, book, pairing, [paper], now, entry);
    return done({ version: now[0]?.version ?? state.registered?.version ?? 1 }, flaws);
  });
}
