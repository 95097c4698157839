/** What the screen «Подбор» thinks: decisions that are not saved, their price, groups; and that a reason on paper tells of no wish. */
import { explainPair, wordMove, wordPrice } from '../../src/addon/texts/ru/matching';
import { pairFacts } from '../../src/addon/ui/dialogs/matching-facts';
import { candidatesOf, type Draft, decide, priceOfMove, stateOf } from '../../src/addon/ui/dialogs/matching-state';
import type { MatchingRowView, MatchingView } from '../../src/addon/ui/wire/matching';
import { ask, mentee, mentor } from '../domain/pairing/people';

const row = (code: string, its: string, more: Partial<MatchingRowView> = {}): MatchingRowView => ({
  mentee: code,
  state: 'предложено',
  mentor: its,
  reasons: undefined,
  locked: undefined,
  forbidden: [],
  gathering: undefined,
  menteeAgreed: undefined,
  mentorAgreed: undefined,
  ...more,
});

/** Two who fit their mentors and one more for whom there is a place; all as it was proposed. */
function view(more: Partial<MatchingView> = {}): MatchingView {
  const {
    locked: _locked,
    previous: _previous,
    ...question
  } = ask(
    [mentee('П-001'), mentee('П-002', { requests: ['УЧ02'] }), mentee('П-003', { requests: ['УЧ02'] })],
    [mentor('П-011'), mentor('П-012', { competences: ['УЧ02'], seats: 2 })],
  );
  return {
    regime: 'codes',
    question,
    wishes: [],
    wishesOf: 0,
    rows: [row('П-001', 'П-011'), row('П-002', 'П-012'), row('П-003', 'П-012')],
    people: {},
    gatherings: {},
    tags: { УЧ01: 'Математика', УЧ02: 'Русский язык' },
    issues: [],
    ...more,
  };
}

const nothing: Draft = new Map();

test('a decision is priced against the proposal without it, and taken back leaves nothing to save', () => {
  const present = stateOf(view(), nothing);
  expect(present.outdated).toEqual([]);
  expect(candidatesOf(present, 'П-001').map(({ mentor: code }) => code)).toEqual(['П-012']);
  const price = priceOfMove(present, ['П-001', 'П-012']);
  const draft = decide(present, 'П-001', { locked: 'П-012' });
  const moved = stateOf(present.view, draft, present.base);
  expect(moved.price).toEqual({
    before: price.before,
    after: price.after,
    difference: price.difference,
    moves: price.moves,
  });
  expect(wordPrice(moved.price.difference)).toBe('−1332 балла');
  expect(moved.price.moves.map(wordMove)).toContain('П-001 – вместо П-011 П-012');
  expect(moved.lines.filter(({ isChanged }) => isChanged).map(({ line }) => line.mentee)).toContain('П-001');
  expect(decide(moved, 'П-001', { locked: undefined })).toEqual(nothing);
});

test('who is put into a group or beside it is shown so before it is saved', () => {
  const present = stateOf(view(), nothing);
  const parts = (state: typeof present): readonly boolean[] =>
    state.cards.find(({ mentor: code }) => code === 'П-012')!.parts.map(({ isGroup }) => isGroup);
  expect(parts(present)).toEqual([false, false]);
  expect(parts(stateOf(present.view, decide(present, 'П-002', { gathering: 'группа' }), present.base))).toEqual([true]);
});

test('a yes to somebody else does not count, and a proposal that the sheet does not know is told', () => {
  const agreed = { menteeAgreed: '2026-10-01', mentorAgreed: '2026-10-01' };
  const rows = [row('П-001', 'П-011', agreed), row('П-002', 'П-011', agreed), row('П-003', 'П-012')];
  const state = stateOf(view({ rows }), nothing);
  expect(state.lines.map(({ agreement }) => agreement)).toEqual(['agreed', 'draft', 'draft']);
  expect(state.outdated).toEqual(['П-002']);
});

test('what both sides wished for decides on the screen, and is in no sentence that may be printed', () => {
  const wishes = [
    { mentee: 'П-002', mentor: 'П-011', sympathy: 2, isRefused: false },
    { mentee: 'П-003', mentor: 'П-012', sympathy: 1, isRefused: false },
    { mentee: 'П-001', mentor: 'П-011', sympathy: 0, isRefused: true },
  ] as const;
  const state = stateOf(view({ wishes, wishesOf: 3 }), nothing);
  expect(state.lines.map(({ line }) => line.mentor)).toEqual(['П-012', 'П-011', 'П-012']);
  const plain = stateOf(view(), nothing);
  for (const [one, other] of [
    ['П-002', 'П-011'],
    ['П-001', 'П-011'],
    ['П-003', 'П-012'],
  ] as const) {
    const told = (from: typeof state): readonly string[] =>
      explainPair(pairFacts(from, one, other, (code) => from.view.tags[code] ?? code)!);
    expect(told(state)).toEqual(told(plain));
  }
});
