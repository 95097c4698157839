/** The year's own examiner of proposals: lets right certificates pass and believes nothing else. */
import fc from 'fast-check';
import type { MatchingInstance } from '../../src/addon/domain/matching/instance';
import { matchPairs } from '../../src/addon/domain/matching/match-pairs';
import type { Objective } from '../../src/addon/domain/matching/objectives';
import { proofOf } from '../../src/addon/usecases/show-proof';
import { checkProposals, findProofFaults, findRowFaults, type Proof } from '../../src/year/check/check-proposal';
import { instances } from '../domain/matching/instances';

const offered = ['coverage-then-score', 'coverage-then-sympathy-then-score', 'sympathy-profile-then-score'] as const;

function prove({ locked: _none, ...instance }: MatchingInstance, objective: Objective): Proof {
  return proofOf(instance, matchPairs({ instance, objective }));
}

const drawn = (look: (proof: Proof) => void): void =>
  fc.assert(
    fc.property(instances(), fc.constantFrom(...offered), (instance, objective) => look(prove(instance, objective))),
    { numRuns: 150 },
  );

/** Another value for the mentee or mentor at this place. */
const changed = (duals: Proof['menteeDuals'], by: number): Proof['menteeDuals'] =>
  duals.map(([id, dual], at) => [id, at === 0 ? dual + by : dual]);

it('passes what the solver proves, in each order that is offered', () => {
  drawn((proof) => expect(findProofFaults(proof)).toEqual([]));
});

it('finds a drawn value, price, seat or pair that was changed', () => {
  drawn((proof) => {
    expect(findProofFaults({ ...proof, value: proof.value.map((entry) => entry + 1) })).not.toEqual([]);
    expect(findProofFaults({ ...proof, kept: proof.kept + 1 })).not.toEqual([]);
    if (proof.mentees.length > 0)
      for (const by of [1, -1])
        expect(findProofFaults({ ...proof, menteeDuals: changed(proof.menteeDuals, by) })).not.toEqual([]);
    const [first, ...rest] = proof.pairs;
    if (first === undefined) return;
    expect(findProofFaults({ ...proof, pairs: rest })).not.toEqual([]);
    const permitted = proof.permitted.filter(([mentee, mentor]) => mentee !== first[0] || mentor !== first[1]);
    expect(findProofFaults({ ...proof, permitted })).toContainEqual(expect.stringContaining('не допускается'));
    const mentors = proof.mentors.map(([mentor, seats]) => [mentor, mentor === first[1] ? 0 : seats] as const);
    expect(findProofFaults({ ...proof, mentors })).toContainEqual(expect.stringContaining('мест меньше'));
  });
});

const proof = prove(
  {
    mentors: [
      { id: 'Н-1', capacity: 1 },
      { id: 'Н-2', capacity: 1 },
    ],
    mentees: ['У-1', 'У-2'],
    edges: [
      { mentee: 'У-1', mentor: 'Н-1', score: 900, sympathy: 0 },
      { mentee: 'У-1', mentor: 'Н-2', score: 300, sympathy: 0 },
      { mentee: 'У-2', mentor: 'Н-1', score: 400, sympathy: 0 },
      { mentee: 'У-2', mentor: 'Н-2', score: 100, sympathy: 0 },
    ],
  },
  'coverage-then-score',
);

it('finds an answer that is sound in itself but not the best', () => {
  const pairs = [['У-1', 'Н-2'], ['У-2', 'Н-1']] as const; // biome-ignore format: one line is the case
  expect(findProofFaults({ ...proof, pairs, value: [2, 700] })).toEqual([
    expect.stringMatching(/^пары весят \d+, а доказано не больше \d+\.$/),
  ]);
});

it('finds prices that are lowered until a worse answer reaches their sum', () => {
  const pairs = [['У-1', 'Н-2'], ['У-2', 'Н-1']] as const; // biome-ignore format: one line is the case
  const lowered = changed(proof.menteeDuals, -300 * proof.weights[1]!);
  expect(findProofFaults({ ...proof, pairs, value: [2, 700], menteeDuals: lowered })).toContainEqual(
    expect.stringMatching(/^цена пары .* меньше её веса\.$/),
  );
  expect(findProofFaults({ ...proof, pairs, value: [2, 700], menteeDuals: lowered }).join()).not.toContain('весят');
});

it('finds weights by which a lower level could win', () => {
  const cheap = { ...proof, weights: [1000, 1], value: proof.value };
  expect(findProofFaults(cheap)).toContain('вес уровня 1 не перевешивает нижние.');
});

describe('beside the sheet', () => {
  const row = (mentee: string, mentor: string, score: string, more = {}) => ({
    Наставляемый: mentee,
    Состояние: 'предложено',
    Наставник: mentor,
    Балл: score,
    ...more,
  });
  const rows = [row('У-1', 'Н-1', '900'), row('У-2', 'Н-2', '100')];

  it('has nothing against rows that say what was proved', () => {
    expect(findRowFaults(proof, rows)).toEqual([]);
    expect(checkProposals(`${JSON.stringify({ at: '2026-10-21', proof, rows })}\n`)).toEqual([]);
  });

  it.each([
    ['a forbidden mentor', row('У-2', 'Н-2', '100', { 'Не предлагать наставников': 'Н-9; Н-2' }), 'запрещённый Н-2'],
    ['a lock passed over', row('У-2', 'Н-2', '100', { 'Закрепить за наставником': 'Н-1' }), 'вопреки закреплению'],
    ['another pair', row('У-2', 'Н-1', '400'), 'другая пара'],
    ['another score', row('У-2', 'Н-2', '101'), 'другой балл'],
    ['nobody', row('У-2', '', '', { Состояние: 'не подобран' }), 'на листе без пары'],
    ['the wrong lock', row('У-3', 'Н-2', '', { Состояние: 'закреплено', 'Закрепить за наставником': 'Н-1' }), 'не тот'],
  ])('finds %s', (_what, second, words) => {
    expect(findRowFaults(proof, [rows[0]!, second])).toContainEqual(expect.stringContaining(words));
  });

  it('does not take silence for a proof', () => {
    expect(checkProposals('')).toEqual(['Нет ни одного предложения пар с доказательством.']);
  });
});
