/**
 * The proposal: one line for each mentee, from people, papers and the curator's decisions through the solver. The order of
 * the rows changes nothing but the order of the lines. Standing pairs and locked ones are taken out beforehand with their
 * seats, so the solver's reasons speak of what is still free.
 */
import type { Day } from '../../schema/cell';
import type { MatchingAnswer } from '../matching/answer';
import type { Edge, MatchingInstance, Pair, Sympathy } from '../matching/instance';
import { matchPairs } from '../matching/match-pairs';
import { type AdmissionReason, admitMentee, admitMentor } from './admission';
import { type Filter, filters, whyNot } from './conditions';
import type { MenteeToPair, MentorToPair, Paper } from './person';
import { countedWeights, objectiveOf, type Preference } from './preference';
import {
  type ComponentName,
  type Components,
  componentNames,
  componentsOf,
  leftOpen,
  scoreOf,
  sharedTags,
  type Weights,
} from './score';
import { noWishes, type Sympathies } from './sympathy';

export interface PairingQuestion {
  readonly mentees: readonly MenteeToPair[];
  readonly mentors: readonly MentorToPair[];
  readonly papers: readonly Paper[];
  readonly weights: Weights;
  readonly today: Day;
  /** Pairs at work: they stand and take their seats. */
  readonly standing: readonly Pair[];
  /** Pairs the curator has decided on. */
  readonly locked: readonly Pair[];
  /** The proposal before this one; of equally good ones the nearest to it is given. */
  readonly previous: readonly Pair[];
  /** What both sides wished for, where they were asked. */
  readonly sympathies?: Sympathies;
  /** As many pairs as possible, unless something else is said. */
  readonly preference?: Preference;
  /** Forms that the school has chosen; all when left out. */
  readonly formsHeld?: readonly string[];
}

/** What speaks for a pair. */
export interface Fit {
  readonly components: Components;
  readonly shared: readonly string[];
  /** The components that count, and those of them where somebody has left something open. */
  readonly counted: readonly ComponentName[];
  readonly open: readonly ComponentName[];
  readonly sympathy?: Sympathy;
}

/** Why a line says what it says. */
export type ProposalReason =
  | ({ readonly kind: 'components' } & Fit)
  /** With what speaks for the pair, as long as both are in the bases. */
  | { readonly kind: 'standing' | 'locked'; readonly fit: Fit | undefined }
  | { readonly kind: 'lock-impossible'; readonly mentor: string; readonly why: Filter | 'unknown' | 'not-admitted' }
  | { readonly kind: 'not-admitted'; readonly reasons: readonly AdmissionReason[] }
  /** How many mentors each filter took away; `admitted` of them could be mentors at all. */
  | {
      readonly kind: 'nobody-permitted';
      readonly admitted: number;
      readonly counts: Readonly<Partial<Record<Filter, number>>>;
    }
  /** So many mentees compete for so few seats of these mentors. */
  | { readonly kind: 'seats'; readonly mentees: number; readonly seats: number; readonly mentors: readonly string[] };

export interface ProposalLine {
  readonly mentee: string;
  readonly state: 'предложено' | 'закреплено' | 'не подобран' | 'не допущен' | 'в паре';
  readonly mentor: string | undefined;
  readonly score: number | undefined;
  /** Nothing where nobody has told any wish. */
  readonly sympathy: Sympathy | undefined;
  readonly reason: ProposalReason;
  /** Permitted mentors beside the proposed one, the best first. */
  readonly others: readonly { readonly mentor: string; readonly score: number }[];
}

/** More alternatives than anybody weighs are not shown. */
const mostOthers = 3;

export interface Proposal {
  readonly lines: readonly ProposalLine[];
  /** Mentors who cannot be mentors yet, and why. */
  readonly mentorsOut: ReadonlyMap<string, readonly AdmissionReason[]>;
  /** What the solver was asked about those who are free, and its answer with the proof. */
  readonly instance: MatchingInstance;
  readonly answer: MatchingAnswer;
  /** The score of any two by the weights of this proposal; nothing when one of them is not in the bases. */
  scoreOf(mentee: string, mentor: string): number | undefined;
}

export function proposePairs(question: PairingQuestion): Proposal {
  const { mentees, mentors, today, sympathies = noWishes, preference = 'coverage' } = question;
  const weights = countedWeights(question.weights, preference, sympathies.areTold);
  const papersOf = groupPapers(question.papers);
  const papers = (code: string): readonly Paper[] => papersOf.get(code) ?? [];
  const mentorsOut = new Map(
    mentors
      .map((mentor) => [mentor.code, admitMentor(mentor, papers(mentor.code), today)] as const)
      .filter(([, reasons]) => reasons.length > 0),
  );
  const mentorAt = new Map(mentors.map((mentor) => [mentor.code, mentor]));
  const standing = new Map(question.standing);
  const seats = new Map(mentors.map((mentor) => [mentor.code, mentor.seats]));
  const take = (mentor: string): void => void seats.set(mentor, (seats.get(mentor) ?? 0) - 1);
  for (const [, mentor] of question.standing) take(mentor);

  const settled = new Map<string, ProposalLine>();
  const asked = new Map(question.locked);
  const free: MenteeToPair[] = [];
  for (const mentee of [...mentees].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const line = settle(mentee);
    if (line) settled.set(mentee.code, line);
    else free.push(mentee);
  }

  function settle(mentee: MenteeToPair): ProposalLine | undefined {
    const { code } = mentee;
    const at = standing.get(code);
    if (at !== undefined)
      return lineOf(code, 'в паре', { kind: 'standing', fit: fitOf(mentee, at) }, at, scoreFor(mentee, at));
    const reasons = admitMentee(mentee, papers(code), today);
    if (reasons.length > 0) return lineOf(code, 'не допущен', { kind: 'not-admitted', reasons });
    const wanted = asked.get(code);
    if (wanted === undefined) return undefined;
    const mentor = mentorAt.get(wanted);
    const why = !mentor ? 'unknown' : mentorsOut.has(wanted) ? 'not-admitted' : filterOf(mentee, mentor);
    if (why) return lineOf(code, 'не подобран', { kind: 'lock-impossible', mentor: wanted, why });
    take(wanted);
    return lineOf(code, 'закреплено', { kind: 'locked', fit: fitOf(mentee, wanted) }, wanted, scoreFor(mentee, wanted));
  }

  function fitOf(mentee: MenteeToPair, code: string): Fit | undefined {
    const mentor = mentorAt.get(code);
    if (!mentor) return undefined;
    const sympathy = sympathies.of(mentee.code, code);
    return {
      components: componentsOf(mentee, mentor, sympathy),
      shared: sharedTags(mentee, mentor),
      counted: componentNames.filter((name) => weights[name] > 0),
      open: leftOpen(mentee, mentor),
      ...(sympathies.areTold ? { sympathy } : {}),
    };
  }

  function filterOf(mentee: MenteeToPair, mentor: MentorToPair): Filter | undefined {
    return whyNot(mentee, mentor, {
      papers: papers(mentor.code),
      seats: seats.get(mentor.code) ?? 0,
      today,
      isRefused: sympathies.isRefused(mentee.code, mentor.code),
      ...(question.formsHeld && { formsHeld: question.formsHeld }),
    });
  }

  function scoreFor(mentee: MenteeToPair, code: string): number | undefined {
    const mentor = mentorAt.get(code);
    return mentor && weighed(mentee, mentor);
  }

  function weighed(mentee: MenteeToPair, mentor: MentorToPair): number {
    return scoreOf(componentsOf(mentee, mentor, sympathies.of(mentee.code, mentor.code)), weights);
  }

  const admitted = mentors.filter((mentor) => !mentorsOut.has(mentor.code));
  const edges: Edge[] = [];
  const edgesOf = new Map<string, Edge[]>();
  const counts = new Map<string, Partial<Record<Filter, number>>>();
  for (const mentee of free) {
    const own: Edge[] = [];
    const refused: Partial<Record<Filter, number>> = {};
    for (const mentor of admitted) {
      const filter = filterOf(mentee, mentor);
      if (filter) refused[filter] = (refused[filter] ?? 0) + 1;
      else
        own.push({
          mentee: mentee.code,
          mentor: mentor.code,
          score: weighed(mentee, mentor),
          sympathy: sympathies.of(mentee.code, mentor.code),
        });
    }
    own.sort((a, b) => b.score - a.score || (a.mentor < b.mentor ? -1 : 1));
    edges.push(...own);
    edgesOf.set(mentee.code, own);
    counts.set(mentee.code, refused);
  }
  const instance = buildInstance(free, admitted, seats, edges, question.previous);
  const answer = matchPairs({ instance, objective: objectiveOf(preference, sympathies.areTold) });
  const found = new Map(answer.pairs);

  const lines = mentees.map((mentee): ProposalLine => {
    const { code } = mentee;
    const line = settled.get(code);
    if (line) return line;
    const own = edgesOf.get(code) ?? [];
    const chosen = own.find((edge) => edge.mentor === found.get(code));
    const others = own
      .filter((edge) => edge !== chosen)
      .slice(0, mostOthers)
      .map(({ mentor, score }) => ({ mentor, score }));
    const fit = chosen && fitOf(mentee, chosen.mentor);
    if (chosen && fit)
      return { ...lineOf(code, 'предложено', { kind: 'components', ...fit }, chosen.mentor, chosen.score), others };
    const hall = answer.hall;
    const reason: ProposalReason =
      own.length === 0 || !hall
        ? { kind: 'nobody-permitted', admitted: admitted.length, counts: counts.get(code) ?? {} }
        : { kind: 'seats', mentees: hall.mentees.length, seats: hall.seats, mentors: hall.mentors };
    return { ...lineOf(code, 'не подобран', reason), others };
  });
  const menteeAt = new Map(mentees.map((mentee) => [mentee.code, mentee]));
  const scoreOfTwo = (mentee: string, mentor: string): number | undefined => {
    const known = menteeAt.get(mentee);
    return known && scoreFor(known, mentor);
  };
  const told = lines.map((line) => ({
    ...line,
    sympathy: sympathies.areTold && line.mentor ? sympathies.of(line.mentee, line.mentor) : undefined,
  }));
  return { lines: told, mentorsOut, instance, answer, scoreOf: scoreOfTwo };
}

const lineOf = (
  mentee: string,
  state: ProposalLine['state'],
  reason: ProposalReason,
  mentor?: string,
  score?: number,
): ProposalLine => ({ mentee, state, mentor, score, sympathy: undefined, reason, others: [] });

/** People whom nobody may be paired with stay outside, so that the Hall set speaks of real competition only. */
function buildInstance(
  free: readonly MenteeToPair[],
  admitted: readonly MentorToPair[],
  seats: ReadonlyMap<string, number>,
  edges: readonly Edge[],
  previous: readonly Pair[],
): MatchingInstance {
  const connected = new Set(edges.map((edge) => edge.mentee));
  const permitted = new Set(edges.map((edge) => edge.mentor));
  return {
    mentees: free.map(({ code }) => code).filter((code) => connected.has(code)),
    mentors: admitted
      .filter(({ code }) => permitted.has(code))
      .map(({ code }) => ({ id: code, capacity: Math.max(0, seats.get(code) ?? 0) })),
    edges,
    previous: previous.filter(([mentee, mentor]) => connected.has(mentee) && permitted.has(mentor)),
  };
}

function groupPapers(papers: readonly Paper[]): ReadonlyMap<string, readonly Paper[]> {
  const grouped = new Map<string, Paper[]>();
  for (const paper of papers) grouped.set(paper.person, [...(grouped.get(paper.person) ?? []), paper]);
  return grouped;
}

/** The filters that took mentors away, in their order. */
export const namedFilters = (
  counts: Readonly<Partial<Record<Filter, number>>>,
): readonly (readonly [Filter, number])[] =>
  filters.flatMap((filter) => (counts[filter] === undefined ? [] : [[filter, counts[filter]] as const]));
