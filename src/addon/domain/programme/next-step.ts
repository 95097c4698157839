/** What the curator should do next, seen from the state of the book. */

export type NextStep =
  | 'issue-codes'
  | 'create-questionnaire'
  | 'collect-answers'
  | 'mend-findings'
  | 'wait-for-answers';

export interface StateOfBook {
  readonly mentors: number;
  readonly opened: boolean;
  readonly waiting: number;
  readonly issues: number;
}

export function nextStep({ mentors, opened, waiting, issues }: StateOfBook): NextStep {
  if (mentors === 0) return 'issue-codes';
  if (!opened) return 'create-questionnaire';
  if (waiting > 0) return 'collect-answers';
  return issues > 0 ? 'mend-findings' : 'wait-for-answers';
}
