/**
 * What the screen «Подбор» thinks about: the book's question with the decisions that are not saved yet, solved on the spot, beside the
 * proposal without them. Knows nothing of the page; the same decisions are solved by the server once more when they are saved.
 */
import type { Pair } from '../../domain/matching/instance';
import { type AgreementState, agreementState } from '../../domain/pairing/agreement';
import { type Comparison, compareProposals, isProposed } from '../../domain/pairing/outcome';
import { formOf } from '../../domain/pairing/person';
import { type PairingQuestion, type Proposal, type ProposalLine, proposePairs } from '../../domain/pairing/propose';
import { formPairs, type Gathering } from '../../domain/pairing/standing';
import type { Sympathies } from '../../domain/pairing/sympathy';
import { changeQuestion, tryOut } from '../../domain/pairing/try-out';
import type { MatchingRowView, MatchingView } from '../wire/matching';

/** What the curator has decided of a mentee. */
export interface Decided {
  readonly locked: string | undefined;
  readonly forbidden: readonly string[];
  readonly gathering: Gathering | undefined;
}

export type Draft = ReadonlyMap<string, Decided>;

/** A mentee on the screen. */
export interface ShownLine {
  readonly line: ProposalLine;
  readonly decided: Decided;
  readonly row: MatchingRowView | undefined;
  readonly agreement: AgreementState;
  /** Does the book say something else? */
  readonly isChanged: boolean;
  readonly needsAttention: boolean;
  readonly form: string | undefined;
}

/** One card: a mentor with those who are his, pair by pair and group by group. */
export interface MentorCard {
  readonly mentor: string;
  readonly seats: number;
  readonly parts: readonly { readonly isGroup: boolean; readonly lines: readonly ShownLine[] }[];
}

export interface MatchingState {
  readonly view: MatchingView;
  readonly draft: Draft;
  readonly question: PairingQuestion;
  /** Today's proposal without the draft. */
  readonly base: Proposal;
  /** As it is now, draft counted in, and what the draft costs. */
  readonly proposal: Proposal;
  readonly price: Comparison;
  readonly lines: readonly ShownLine[];
  readonly cards: readonly MentorCard[];
  /** Mentees of whom the sheet says something else than today's proposal without the draft. */
  readonly outdated: readonly string[];
}

/** A pair below this is looked at twice. */
const lowScore = 300;

const wishKey = (mentee: string, mentor: string): string => `${mentee}/${mentor}`;

function sympathiesOf({ wishes }: MatchingView): Sympathies {
  const known = new Map(wishes.map((wish) => [wishKey(wish.mentee, wish.mentor), wish]));
  return {
    areTold: wishes.some(({ sympathy }) => sympathy > 0),
    of: (mentee, mentor) => known.get(wishKey(mentee, mentor))?.sympathy ?? 0,
    isRefused: (mentee, mentor) => known.get(wishKey(mentee, mentor))?.isRefused ?? false,
  };
}

const rowAt = (view: MatchingView): ReadonlyMap<string, MatchingRowView> =>
  new Map(view.rows.map((row) => [row.mentee, row]));

const decidedBy = (row: MatchingRowView | undefined): Decided => ({
  locked: row?.locked,
  forbidden: row?.forbidden ?? [],
  gathering: row?.gathering,
});

/** The question to the solver with these decisions; the book's own where the draft says nothing. */
export function questionOf(view: MatchingView, draft: Draft): PairingQuestion {
  const rows = rowAt(view);
  const decidedOf = (mentee: string): Decided => draft.get(mentee) ?? decidedBy(rows.get(mentee));
  return {
    ...view.question,
    mentees: view.question.mentees.map((mentee) => ({ ...mentee, forbidden: decidedOf(mentee.code).forbidden })),
    sympathies: sympathiesOf(view),
    locked: view.question.mentees.flatMap(({ code }): Pair[] => {
      const { locked } = decidedOf(code);
      return locked === undefined ? [] : [[code, locked]];
    }),
    previous: view.rows.flatMap(({ mentee, mentor }): Pair[] => (mentor === undefined ? [] : [[mentee, mentor]])),
  };
}

/** Everything the page shows; `base` is today's proposal without the draft, where it is at hand. */
export function stateOf(
  view: MatchingView,
  draft: Draft,
  base = proposePairs(questionOf(view, new Map())),
): MatchingState {
  const rows = rowAt(view);
  const question = questionOf(view, draft);
  const proposal = draft.size === 0 ? base : proposePairs(question);
  const today = view.question.today;
  const forms = new Map(view.question.mentors.map((mentor) => [mentor.code, mentor]));
  const lines = proposal.lines.map((line): ShownLine => {
    const row = rows.get(line.mentee);
    const decided = draft.get(line.mentee) ?? decidedBy(row);
    const mentor = line.mentor === undefined ? undefined : forms.get(line.mentor);
    const isChanged =
      view.rows.length === 0 ? false : isProposed(line) ? row?.mentor !== line.mentor : isRowProposed(row);
    const same = row !== undefined && row.mentor === line.mentor;
    const agreed = { mentor: same ? row.mentorAgreed : undefined, mentee: same ? row.menteeAgreed : undefined };
    return {
      line,
      decided,
      row,
      agreement: agreementState(agreed, line.state === 'в паре', today),
      isChanged,
      needsAttention:
        line.state === 'не подобран' ||
        line.reason.kind === 'lock-impossible' ||
        (isProposed(line) && (line.score ?? 0) < lowScore),
      form: mentor && formOf({ code: line.mentee }, mentor),
    };
  });
  return {
    view,
    draft,
    question,
    base,
    proposal,
    price: compareProposals(base, proposal),
    lines,
    cards: cardsOf(view, lines),
    outdated: base.lines
      .filter((line) => {
        const row = rows.get(line.mentee);
        return isProposed(line) || isRowProposed(row) ? row?.mentor !== line.mentor : false;
      })
      .map(({ mentee }) => mentee),
  };
}

const isRowProposed = (row: MatchingRowView | undefined): boolean =>
  row?.state === 'предложено' || row?.state === 'закреплено';

/** Mentors with somebody, by code; who of theirs meets together is decided as the pairs are made. */
function cardsOf({ question, gatherings }: MatchingView, lines: readonly ShownLine[]): readonly MentorCard[] {
  const byMentee = new Map(lines.map((line) => [line.line.mentee, line]));
  const taken = lines.flatMap(({ line }): Pair[] =>
    line.mentor !== undefined && (isProposed(line) || line.state === 'в паре') ? [[line.mentee, line.mentor]] : [],
  );
  const decided = new Map(
    lines.flatMap(({ line, decided: { gathering } }) => (gathering ? [[line.mentee, gathering] as const] : [])),
  );
  const mentors = question.mentors.map((mentor) => ({ ...mentor, gathering: gatherings[mentor.code] }));
  const seats = new Map(question.mentors.map((mentor) => [mentor.code, mentor.seats]));
  const cards = new Map<string, MentorCard>();
  for (const part of formPairs(taken, mentors, [], decided)) {
    const card = cards.get(part.mentor) ?? { mentor: part.mentor, seats: seats.get(part.mentor) ?? 0, parts: [] };
    const shown = part.mentees.flatMap((mentee) => byMentee.get(mentee) ?? []);
    cards.set(part.mentor, {
      ...card,
      parts: [...card.parts, { isGroup: part.kind === 'группа', lines: shown }],
    });
  }
  return [...cards.values()];
}

/** Somebody else who may be the mentor. */
export interface Candidate {
  readonly mentor: string;
  readonly score: number;
}

/** All permitted mentors of a mentee but the present one, the best first. */
export function candidatesOf({ question, proposal }: MatchingState, mentee: string): readonly Candidate[] {
  const present = proposal.lines.find((line) => line.mentee === mentee)?.mentor;
  const isFree = !question.locked.some(([one]) => one === mentee);
  const { instance } = isFree ? proposal : proposePairs(changeQuestion(question, { kind: 'release', mentee }));
  return instance.edges
    .filter((edge) => edge.mentee === mentee && edge.mentor !== present)
    .map(({ mentor, score }) => ({ mentor, score }))
    .sort((a, b) => b.score - a.score || (a.mentor < b.mentor ? -1 : 1));
}

/** What it would come to if these two were a pair. */
export const priceOfMove = ({ question, proposal }: MatchingState, pair: Pair): Comparison =>
  tryOut(question, [{ kind: 'force', pair }], proposal);

/** The draft after a decision; one that says what the book says is none. */
export function decide(state: MatchingState, mentee: string, change: Partial<Decided>): Draft {
  const before = state.lines.find(({ line }) => line.mentee === mentee);
  if (!before) return state.draft;
  const after = { ...before.decided, ...change };
  const draft = new Map(state.draft);
  if (isSame(after, decidedBy(before.row))) draft.delete(mentee);
  else draft.set(mentee, after);
  return draft;
}

const isSame = (a: Decided, b: Decided): boolean =>
  a.locked === b.locked &&
  a.gathering === b.gathering &&
  [...a.forbidden].sort().join() === [...b.forbidden].sort().join();
