/** The development plan of a pair as it would be written now: from «Планы (ИПР)» where its lines stand, else from what is proposed. */
import {
  type MeetingLine,
  pupilPlan,
  regularMeetings,
  type Task,
  teacherPlan,
} from '../catalog/documents/development-plan';
import type { PlanCourse } from '../catalog/documents/plan-course';
import { plannedMeetingWords } from '../catalog/plan-words';
import { pairViews, plans } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import { shortDay } from '../domain/language/dates';
import {
  changesBetween,
  latestVersion,
  type PlanLine,
  progressOf,
  tasksOf,
  versionOf,
} from '../domain/pairing/plan-lines';
import { plannedMeetings } from '../domain/pairing/plan-outline';
import { wordSpan } from '../domain/programme/plan-term';
import type { Day } from '../schema/cell';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import { type Paper, settlePaper } from './papers';
import { type Proposal, proposalOf, termOf } from './plan-proposal';
import type { Ports } from './ports';
import { experienceOf } from './practices-book';
import { pairCodeOf } from './programme-book';

/** What is known of a plan beside its pair. */
export interface KeptPlan {
  /** Of every version, in the order of the sheet. */
  readonly lines: readonly PlanLine[];
  /** What people said in the middle of the term, in per cent. */
  readonly estimates: readonly number[];
  /** Cases of earlier years for a form and for tags. */
  readonly experience: ReturnType<typeof experienceOf>;
}

/** The plans by code of the pair. Calls: two for each of three sheets, once the book has had them. */
export function plansOf(ports: Pick<Ports, 'words'>, book: Book, pairing: PairingBook): (pair: string) => KeptPlan {
  const experience = experienceOf(ports, book, pairing);
  if (!hasHad(book.properties, plans)) return () => ({ lines: [], estimates: [], experience });
  const lines = byPair(book.read(plans).rows.map(({ value }) => value));
  const views = hasHad(book.properties, pairViews) ? book.read(pairViews).rows.map(({ value }) => value) : [];
  const estimates = byPair(views.filter(({ wave }) => wave === 'середина'));
  return (pair) => ({
    lines: lines.get(pairCodeOf(pair)) ?? [],
    estimates: (estimates.get(pairCodeOf(pair)) ?? []).flatMap(({ progress }) => progress ?? []),
    experience,
  });
}

/** Rows by the code of their pair, in its proper spelling. */
export function byPair<Line extends { readonly pair: string }>(
  lines: readonly Line[],
): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const known = found.get(pairCodeOf(line.pair));
    if (known) known.push(line);
    else found.set(pairCodeOf(line.pair), [line]);
  }
  return found;
}

/** The plan of a pair as it would be written now. */
export function planPaper(pair: PairRow, pairing: PairingBook, facts: PaperFacts, kept: KeptPlan): Paper {
  const codes = codesOf(pair.mentees);
  const { from, to } = termOf(pair, pairing);
  const proposal = proposalOf(pair, pairing, facts);
  const course = kept.lines.length > 0 ? courseOf(kept, facts) : undefined;
  const current = versionOf(kept.lines);
  const aim = current.find(({ part }) => part === 'цель');
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
    requests: proposal.tags.map(facts.tagName),
    goal: aim === undefined ? proposedGoal(proposal) : facts.open(aim.what),
    meetings: meetingsOf({ from, to }, facts),
    order: orderWords(pair),
    difficulties: [],
    directions: course
      ? tasksOf(current).map((line) => taskOf(line, facts))
      : proposal.tasks.map(({ what, term, planned }) => ({ what, term: `до ${shortDay(term)}`, planned })),
    course,
    experience: kept.experience(pair.form, proposal.tags),
  };
  const { key, ending } = editionOf(pair, kept.lines, pairing);
  const frame = { key, kind: 'план развития', subject: pair.code } as const;
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
    return settlePaper({ ...frame, title: teacherPlan.title(teacher) + ending }, teacherPlan.body(teacher), facts);
  }
  const pupil = { ...shared, trajectory: [] };
  return settlePaper({ ...frame, title: pupilPlan.title(pupil) + ending }, pupilPlan.body(pupil), facts);
}

/** A proposed aim has no sign of success yet. */
const proposedGoal = ({ goal, isOwnGoal }: Proposal): string =>
  isOwnGoal || goal === '' ? goal : `${goal} Признак успеха называют на встрече, где составляют план.`;

/**
 * Each version is a paper of its own, so that the earlier ones stay; what was done of a version that is signed already is one more paper
 * beside it.
 */
function editionOf(pair: PairRow, lines: readonly PlanLine[], { documents }: PairingBook) {
  const version = latestVersion(lines);
  const first = `plan/${pair.code}`;
  const own = version > 1 ? { key: `${first}/${version}`, ending: `, версия ${version}` } : { key: first, ending: '' };
  const isSettled = documents.rows.some(({ value: { key, state } }) => key === own.key && state !== 'проект');
  const isWorked = versionOf(lines).some(({ marked, mark, reached }) => marked ?? mark ?? reached);
  return isSettled && isWorked ? { key: `${own.key}/results`, ending: `${own.ending}, выполнение` } : own;
}

function courseOf({ lines, estimates }: Pick<KeptPlan, 'lines' | 'estimates'>, facts: PaperFacts): PlanCourse {
  const version = latestVersion(lines);
  const current = versionOf(lines, version);
  const wordsOf = (part: PlanLine['part']): readonly string[] =>
    current.flatMap((line) => (line.part === part ? [facts.open(line.what)] : []));
  const aim = current.find(({ part }) => part === 'цель');
  const [head] = current;
  return {
    strengths: { mentor: wordsOf('сильные стороны наставника'), mentees: wordsOf('сильные стороны наставляемых') },
    priorities: wordsOf('приоритет'),
    sign: facts.open(aim?.planned ?? ''),
    aimTerm: aim?.term,
    progress: progressOf(current),
    estimates,
    interim: tasksOf(current).flatMap(({ mark, number, marked }) =>
      mark === 'выполнено частично' ? [{ number, day: marked }] : [],
    ),
    reached: aim?.reached,
    why: facts.open(aim?.why ?? ''),
    version,
    changed: head?.changed,
    reason: facts.open(head?.reason ?? ''),
    changes: changesBetween(version > 1 ? versionOf(lines, version - 1) : current, current),
  };
}

const taskOf = ({ number, what, term, planned, actual, mark, marked }: PlanLine, facts: PaperFacts): Task => ({
  number,
  what: facts.open(what),
  term: term === undefined ? '' : `до ${shortDay(term)}`,
  planned: facts.open(planned ?? ''),
  actual: facts.open(actual ?? ''),
  mark: [mark, marked && mark ? shortDay(marked) : undefined].filter((part) => part !== undefined).join(', '),
});

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
