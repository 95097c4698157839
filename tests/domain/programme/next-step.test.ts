import { nextStep, type StateOfBook } from '../../../src/addon/domain/programme/next-step';

const book: StateOfBook = {
  mentors: 0,
  mentees: 0,
  opened: false,
  waiting: 0,
  requests: 0,
  unlisted: 0,
  free: 0,
  proposed: 0,
  agreed: 0,
  drafted: 0,
  confirmed: 0,
  unplanned: 0,
  meetingsOpen: false,
  dashboard: false,
  issues: 0,
};

/** The year of a small school: what changes, and what comes next then. */
const year: readonly (readonly [change: string, Partial<StateOfBook>, next: string])[] = [
  ['a new book, whatever its findings', { issues: 3 }, 'issue-codes'],
  ['mentors have codes', { mentors: 2, issues: 0 }, 'create-questionnaire'],
  ['a questionnaire is open, mentees have no codes', { opened: true }, 'issue-codes'],
  ['mentees have codes', { mentees: 3, unlisted: 5 }, 'wait-for-answers'],
  ['an answer cannot be believed', { issues: 1 }, 'mend-findings'],
  ['answers have come', { waiting: 4 }, 'collect-answers'],
  ['requests are known', { waiting: 0, requests: 3 }, 'record-consents'],
  ['papers are listed', { unlisted: 0 }, 'mend-findings'],
  ['findings are mended', { issues: 0 }, 'bring-papers'],
  ['papers are brought', { free: 3 }, 'match-pairs'],
  ['pairs are proposed', { free: 0, proposed: 3 }, 'approve-pairs'],
  ['pairs are recorded', { proposed: 0, agreed: 3 }, 'prepare-order'],
  ['a draft has two of them', { drafted: 2 }, 'prepare-order'],
  ['the draft has them all', { drafted: 3 }, 'sign-order'],
  ['the order is signed', { agreed: 0, drafted: 0, confirmed: 3, unplanned: 3 }, 'prepare-plans'],
  ['plans are ready', { unplanned: 0 }, 'open-meetings'],
  ['А8 is open', { meetingsOpen: true }, 'refresh-dashboard'],
  ['the page of figures is there', { dashboard: true }, 'follow-meetings'],
  ['a pair has fallen silent', { issues: 1 }, 'mend-findings'],
  ['somebody new asks for a mentor', { issues: 0, free: 1 }, 'match-pairs'],
  ['feedback has come meanwhile', { waiting: 1 }, 'collect-answers'],
  ['everything is over', { free: 0, waiting: 0, confirmed: 0, requests: 0 }, 'wait-for-answers'],
];

let state = book;
test.each(year)('%s', (_change, change, next) => {
  state = { ...state, ...change };
  expect(nextStep(state)).toBe(next);
});
