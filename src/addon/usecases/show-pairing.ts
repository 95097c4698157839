/** What «Пульт куратора» shows of stage 5: who is admitted, what is proposed, pairs and papers. Writes nothing. */
import { isAtWork } from '../domain/pairing/standing';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import { readPairing } from './pairing-book';
import type { Ports } from './ports';
import { type Admitted, judgePeople } from './record-consents';

export interface PairingState {
  readonly mentees: Admitted;
  readonly mentors: Admitted;
  readonly proposed: number;
  readonly unmatched: number;
  readonly pairs: number;
  readonly confirmed: number;
  readonly plans: number;
  readonly drafts: readonly {
    readonly key: string;
    readonly title: string;
    readonly subject: string;
    readonly link: string;
  }[];
  readonly issues: readonly Issue[];
}

export function showPairing(ports: Ports): Outcome<PairingState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const pairing = readPairing(ports, book);
  const judged = judgePeople(pairing);
  const proposed = pairing.proposal.rows.map(({ value }) => value.state);
  const working = pairing.pairs.rows.map(({ value }) => value).filter(isAtWork);
  const papers = pairing.documents.rows.map(({ value }) => value).filter(({ written }) => written !== undefined);
  return done({
    mentees: judged.mentees,
    mentors: judged.mentors,
    proposed: proposed.filter((state) => state === 'предложено' || state === 'закреплено').length,
    unmatched: proposed.filter((state) => state === 'не подобран').length,
    pairs: working.length,
    confirmed: working.filter(({ state }) => state === 'утверждена').length,
    plans: papers.filter(({ kind }) => kind === 'план развития').length,
    drafts: papers
      .filter(({ state, kind }) => state === 'проект' && kind !== 'образец')
      .map(({ key, title, subject = '', link = '' }) => ({ key, title, subject, link })),
    issues: [...pairing.issues, ...judged.issues],
  });
}
