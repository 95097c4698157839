/** What the curator should do next, seen from the state of the book: the first step of the way that is not done. */

export type NextStep =
  | 'issue-codes'
  | 'create-questionnaire'
  | 'collect-answers'
  | 'approve-pairs'
  | 'prepare-order'
  | 'sign-order'
  | 'prepare-plans'
  | 'open-meetings'
  | 'match-pairs'
  | 'record-consents'
  | 'mend-findings'
  | 'bring-papers'
  | 'refresh-dashboard'
  | 'follow-meetings'
  | 'wait-for-answers';

export interface StateOfBook {
  readonly mentors: number;
  readonly mentees: number;
  /** A questionnaire of requests or offers is open. */
  readonly opened: boolean;
  /** Answers that are not in the bases yet. */
  readonly waiting: number;
  /** Mentees of whom it is known what they ask for. */
  readonly requests: number;
  /** People without a line for some paper they have to bring. */
  readonly unlisted: number;
  /** Mentees who may be paired and have neither a pair nor a line in the proposal; 0 while no mentor may be paired. */
  readonly free: number;
  /** Proposed pairs that are not recorded. */
  readonly proposed: number;
  /** Recorded pairs that no order has fixed, and how many of them stand in a draft that is written. */
  readonly agreed: number;
  readonly drafted: number;
  /** Pairs at work, fixed by an order, and how many of them have no plan. */
  readonly confirmed: number;
  readonly unplanned: number;
  /** The questionnaire about meetings is open. */
  readonly meetingsOpen: boolean;
  readonly dashboard: boolean;
  readonly issues: number;
}

/** Each step with what makes it the next one. */
const way: readonly (readonly [step: NextStep, isNext: (state: StateOfBook) => boolean])[] = [
  ['issue-codes', ({ mentors }) => mentors === 0],
  ['create-questionnaire', ({ opened, confirmed }) => !opened && confirmed === 0],
  ['collect-answers', ({ waiting }) => waiting > 0],
  ['approve-pairs', ({ proposed }) => proposed > 0],
  ['prepare-order', ({ agreed, drafted }) => agreed > drafted],
  ['sign-order', ({ agreed }) => agreed > 0],
  ['prepare-plans', ({ unplanned }) => unplanned > 0],
  ['open-meetings', ({ confirmed, meetingsOpen }) => confirmed > 0 && !meetingsOpen],
  ['match-pairs', ({ free }) => free > 0],
  ['record-consents', ({ requests, unlisted }) => requests > 0 && unlisted > 0],
  ['mend-findings', ({ issues }) => issues > 0],
  ['issue-codes', ({ mentees }) => mentees === 0],
  ['bring-papers', ({ requests, confirmed }) => requests > 0 && confirmed === 0],
  ['refresh-dashboard', ({ confirmed, dashboard }) => confirmed > 0 && !dashboard],
  ['follow-meetings', ({ confirmed }) => confirmed > 0],
];

export const nextStep = (state: StateOfBook): NextStep =>
  way.find(([, isNext]) => isNext(state))?.[0] ?? 'wait-for-answers';
