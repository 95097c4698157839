/** The book as «Что дальше» sees it: how many stand at which point of the way. Reads and writes nothing. */
import { dashboardPlan } from '../catalog/dashboard/layout';
import { meetingFeedback } from '../catalog/questionnaires';
import { admitMentee, admitMentor, papersFor } from '../domain/pairing/admission';
import { type Paper, papersByPerson } from '../domain/pairing/person';
import { standingPairs } from '../domain/pairing/standing';
import type { StateOfBook } from '../domain/programme/next-step';
import { agreedPairs } from './approve-pairs';
import { type Book, remembered } from './book';
import { codeOf, type PairingBook } from './pairing-book';
import type { Survey } from './survey';

export function stateOfBook(book: Book, survey: Survey, issues: number): StateOfBook {
  const { register, answers, programme } = survey;
  const { pairing, facts, stages } = programme;
  const open = register.rows.flatMap(({ value: { id, state } }) => (state === 'открыта' ? id : []));
  const confirmed = facts.pairs.filter(({ isConfirmed, isFinished }) => isConfirmed && !isFinished);
  const agreed = pairing.pairs.rows.filter(({ value }) => value.state === 'согласована');
  const drafts = new Set(
    pairing.documents.rows.flatMap(({ value: { key, state, written } }) =>
      state === 'проект' && written !== undefined ? key : [],
    ),
  );
  return {
    mentors: survey.mentors.rows.length,
    mentees: survey.mentees.rows.length,
    opened: open.some((id) => id !== meetingFeedback.id),
    waiting: answers.reduce((sum, { reconciliation }) => sum + reconciliation.edits.length, 0),
    requests: stages.find(({ number }) => number === 2)?.numerator ?? 0,
    ...countPaperwork(pairing),
    proposed: agreedPairs(pairing).length,
    agreed: agreed.length,
    drafted: agreed.filter(({ value: { order } }) => order !== undefined && drafts.has(order)).length,
    confirmed: confirmed.length,
    unplanned: confirmed.filter(({ hasPlan }) => !hasPlan).length,
    meetingsOpen: open.includes(meetingFeedback.id),
    dashboard: hasDashboard(book),
    issues,
  };
}

/** Somebody has asked for the page of figures. */
export const hasDashboard = (book: Book): boolean => Boolean(book.properties[remembered.dressed(dashboardPlan.title)]);

/** Whose papers are not even listed, and who could be paired. */
function countPaperwork(pairing: PairingBook): Pick<StateOfBook, 'unlisted' | 'free'> {
  const { menteesToPair, mentorsToPair, today } = pairing;
  const papers = papersByPerson(pairing.papers);
  const of = (code: string): readonly Paper[] => papers.get(code) ?? [];
  const isListed = (code: string, kinds: readonly string[]): boolean =>
    kinds.every((kind) => of(code).some((paper) => paper.kind === kind));
  const unlisted = [
    ...menteesToPair.filter((person) => !isListed(person.code, papersFor(person, 'mentee', today))),
    ...mentorsToPair.filter((person) => !isListed(person.code, papersFor(person, 'mentor', today))),
  ];
  const canMentor = mentorsToPair.some((mentor) => admitMentor(mentor, of(mentor.code), today).length === 0);
  const paired = new Set(standingPairs(pairing.standing).map(([mentee]) => mentee));
  const answered = new Set(
    pairing.proposal.rows.flatMap(({ value: { mentee, state } }) =>
      state === undefined || state === 'не допущен' ? [] : codeOf(mentee),
    ),
  );
  const free = menteesToPair.filter(
    (mentee) =>
      !paired.has(mentee.code) &&
      !answered.has(mentee.code) &&
      mentee.mainRequests.length + mentee.requests.length > 0 &&
      admitMentee(mentee, of(mentee.code), today).length === 0,
  );
  return { unlisted: unlisted.length, free: canMentor ? free.length : 0 };
}
