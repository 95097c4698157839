/**
 * «Подготовить планы»: one development plan for each pair and group, a few in each run, so that every run stays far below
 * the time Google gives; the caller asks again until nothing is left for today.
 */
import {
  type MeetingLine,
  pupilPlan,
  regularMeetings,
  type Task,
  teacherPlan,
} from '../catalog/documents/development-plan';
import { type PlanWords, plannedMeetingWords, planWords, usualPlanWords } from '../catalog/plan-words';
import { documents, pairs } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import { shortDay } from '../domain/language/dates';
import { choosePapers } from '../domain/pairing/choose-papers';
import { middleOf, plannedMeetings } from '../domain/pairing/plan-outline';
import { isAtWork } from '../domain/pairing/standing';
import { wordSpan } from '../domain/programme/plan-term';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { holdBook } from './held-book';
import { codeOf, codesOf, ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
import { factsOf, missingSettings, type PaperFacts } from './paper-facts';
import { judgePaper, type Paper, settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';

/** Of a group that asks for more, further requests get one task each, so that the plan stays on few pages. */
const fullRequests = 3;

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
    const all = working.map((pair) => planPaper(pair, pairing, facts));
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

/** The plan of a pair as it would be written now. */
export function planPaper(pair: PairRow, pairing: PairingBook, facts: PaperFacts): Paper {
  const codes = codesOf(pair.mentees);
  const tags = requestsOf(codes, pairing);
  const requests = tags.map(facts.tagName);
  const from = pair.start ?? pairing.today;
  const to = pair.end ?? from;
  const shared = {
    school: facts.school,
    vocabulary: facts.vocabulary,
    year: facts.year,
    mentor: facts.participant(codeOf(pair.mentor)),
    mentees: codes.map(facts.participant),
    curator: facts.curator,
    form: pair.form ?? '',
    roleModel: facts.open(pair.roleModel ?? ''),
    from,
    to,
    requests,
    goal: facts.open(pair.goal ?? '') || goalOf(tags, facts),
    meetings: meetingsOf({ from, to }, facts),
    order: orderWords(pair),
    difficulties: [],
    directions: tags.flatMap((tag, index) => tasksOf(tag, { from, to }, facts).slice(index < fullRequests ? 0 : -1)),
  };
  const frame = { key: `plan/${pair.code}`, kind: 'план развития', subject: pair.code } as const;
  if (pair.form === 'учитель – учитель') {
    const variety = pair.kind === 'группа' ? 'групповое' : 'традиционное (один на один)';
    const teacher = {
      ...shared,
      vocabulary: 'teachers' as const,
      variety,
      regime: '',
      meetingsInMonth: facts.meetingsInMonth,
      entering: [],
      stages: [],
    };
    return settlePaper({ ...frame, title: teacherPlan.title(teacher) }, teacherPlan.body(teacher), facts);
  }
  const pupil = { ...shared, trajectory: [] };
  return settlePaper({ ...frame, title: pupilPlan.title(pupil) }, pupilPlan.body(pupil), facts);
}

const wordsOf = (tag: string): PlanWords => planWords[tag.replace(/\d+$/, '')] ?? usualPlanWords;

/** An aim for the most important request, until the pair has written its own. */
const goalOf = ([main]: readonly string[], facts: PaperFacts): string =>
  main === undefined
    ? ''
    : `${wordsOf(main).aim}: «${facts.tagName(main)}». Признак успеха называют на встрече, где составляют план.`;

/** The first task of a request is to be done by the middle of the term. */
const tasksOf = (tag: string, days: { readonly from: Day; readonly to: Day }, facts: PaperFacts): readonly Task[] =>
  wordsOf(tag).tasks.map(({ what, planned }, index) => ({
    what: `${facts.tagName(tag)}: ${what}`,
    term: `до ${shortDay(index === 0 ? middleOf(days) : days.to)}`,
    planned,
  }));

const meetingsOf = (
  days: { readonly from: Day; readonly to: Day },
  { meetingsInMonth }: PaperFacts,
): readonly MeetingLine[] =>
  plannedMeetings(days).map(({ kind, from, to }) => {
    const [what, about] = plannedMeetingWords[kind];
    return { what: kind === 'regular' ? regularMeetings(meetingsInMonth) : what, term: wordSpan({ from, to }), about };
  });

/** «от 30.10.2026 № 45-од», or that the order is not signed yet. */
const orderWords = ({ orderNumber, orderDate }: PairRow): string =>
  orderNumber && orderDate ? `от ${shortDay(orderDate)} № ${orderNumber}` : 'о парах и группах (проект)';

function requestsOf(codes: readonly string[], { menteesToPair }: PairingBook): readonly string[] {
  const tags = menteesToPair
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ mainRequests, requests }) => [...mainRequests, ...requests]);
  return [...new Set(tags)];
}
