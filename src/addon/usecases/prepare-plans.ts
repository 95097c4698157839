/**
 * «Подготовить планы»: one development plan for each pair and group, a few in each run, so that every run stays far below
 * the time Google gives; the caller asks again until nothing is left for today.
 */
import { documents, pairs } from '../catalog/tables';
import { choosePapers } from '../domain/pairing/choose-papers';
import { isAtWork } from '../domain/pairing/standing';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { holdBook } from './held-book';
import { ensurePairingSheet, readPairing } from './pairing-book';
import { factsOf, missingSettings } from './paper-facts';
import { judgePaper, stateOf, writePapers } from './papers';
import { planPaper, plansOf } from './plan-paper';
import type { Ports } from './ports';

/** Plans written in one run. */
export const plansInRun = 8;

export interface PreparedPlans {
  /** Written in this run. */
  readonly written: number;
  /** Ready by now. */
  readonly done: number;
  /** For the next run today. */
  readonly later: number;
  /** For another day. */
  readonly tomorrow: number;
}

export function preparePlans(ports: Ports): Outcome<PreparedPlans> {
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, documents);
    const pairing = readPairing(ports, book);
    if (pairing.brokenPairs.length > 0) return refused(...pairing.brokenPairs);
    const working = pairing.pairs.rows.map(({ value }) => value).filter(isAtWork);
    if (working.length === 0) return refused({ code: 'step-too-early', place: { sheet: pairs.title }, step: 'order' });
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    const facts = factsOf(ports, book, pairing);
    const plans = plansOf(ports, book, pairing);
    const all = working.map((pair) => planPaper(pair, pairing, facts, plans(pair.code)));
    const judged = all.map((paper) => judgePaper(paper, book));
    const stopping = judged.flatMap((each) => each.stopping);
    if (stopping.length > 0) return refused(...uniquePeople(stopping));
    const madeToday = pairing.documents.rows.filter(({ value }) => value.made?.startsWith(pairing.today)).length;
    const left = Math.max(0, Number(book.settings.documentsPerDay) - madeToday);
    const states = all.map((paper) => stateOf(paper, pairing));
    const { now, later, tomorrow } = choosePapers(states, plansInRun, left);
    if (now.length > 0) {
      const chosen = all.filter((paper) => now.some(({ key }) => key === paper.key));
      const entry = { command: 'prepare-plans', pairs: chosen.map(({ subject }) => subject) } as const;
      writePapers(ports, book, pairing, all, now, entry);
    }
    const flaws = judged.flatMap((each) => each.flaws);
    return done({ written: now.length, done: all.length - later - tomorrow, later, tomorrow }, [
      ...pairing.issues,
      ...flaws,
    ]);
  });
}

const uniquePeople = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];
