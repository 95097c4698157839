/**
 * Nobody stands in a pair without valid papers: what is wrong with pairs as they stand, as findings; and proposals that something has
 * brought back although they are impossible by now. Whoever is still to be paired is judged in record-consents.ts.
 */
import { mentees, mentors, pairs, proposal } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import { findLacks, type Lack } from '../domain/pairing/pair-papers';
import type { Issue } from '../schema/issue';
import type { Placed } from '../schema/table';
import { agreedPairs, findOutdated } from './approve-pairs';
import type { Book } from './book';
import { tableEdits, writeEdits } from './carry-out';
import { codeOf, codesOf, noProposal, type PairingBook, readPairing } from './pairing-book';
import type { Ports } from './ports';

/** What the people of these pairs lack today, each person named once, at the row of the base. */
export function lacksOfPairs(pairing: PairingBook, rows: readonly Placed<PairRow>[]): readonly Issue[] {
  const { menteesToPair, mentorsToPair, papers, today } = pairing;
  const lacks = findLacks({ mentees: menteesToPair, mentors: mentorsToPair, papers });
  const issues = rows.flatMap(({ row, value }) => {
    const pair = { mentor: codeOf(value.mentor), mentees: codesOf(value.mentees) };
    return lacks(pair, today).map((lack) => issueOf(lack, row, lack.person === pair.mentor, pairing));
  });
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function issueOf(lack: Lack, pairRow: number, isMentor: boolean, pairing: PairingBook): Issue {
  const { person } = lack;
  const reading = isMentor ? pairing.mentors : pairing.mentees;
  const { title: sheet, columns } = isMentor ? mentors : mentees;
  const row = reading.rows.find(({ value }) => codeOf(value.code) === person)?.row ?? 0;
  switch (lack.why) {
    case 'papers':
      return { code: 'papers-missing', place: { sheet, row }, person, papers: lack.papers };
    case 'age-unknown':
      return { code: 'cell-empty', place: { sheet, row, column: columns.ageBand.heading } };
    case 'not-in-base':
      return { code: 'person-unknown', place: { sheet: pairs.title, row: pairRow }, text: person.slice(0, 40) };
  }
}

/** Empties lines of the proposal that would not be proposed today: taking a command back must not bring them back. */
export function dropImpossibleProposals(ports: Ports, book: Book): void {
  const pairing = readPairing(ports, book);
  const agreed = agreedPairs(pairing);
  const outdated = new Set(findOutdated(book, pairing, agreed).map(({ place: { row } }) => row));
  const possible = new Set(agreed.map(([mentee]) => mentee));
  const edits = pairing.proposal.rows
    .filter(({ value: { state } }) => state === 'предложено' || state === 'закреплено')
    .filter(({ row, value }) => outdated.has(row) || !possible.has(codeOf(value.mentee)))
    .map(({ row }) => ({ row, values: noProposal }));
  if (edits.length > 0) writeEdits(ports, tableEdits(proposal, pairing.proposal, edits, book.lists));
}
