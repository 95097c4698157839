/** The solver beneath: large weights, dense problems on a shortlist, the hard shapes that random instances never have. */
import { munkres } from 'munkres';
import type { MatchingInstance } from '../../../src/addon/domain/matching/instance';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import { findBestSeating } from '../../../src/addon/domain/matching/seating';
import { seatByShortestPaths } from '../../../src/addon/domain/matching/shortest-paths';
import { isDense, seatByShortlist } from '../../../src/addon/domain/matching/shortlist';
import type { Transport, TransportAnswer } from '../../../src/addon/domain/matching/transport';
import { chooseWeights, MatchingTooLarge } from '../../../src/addon/domain/matching/weights';
import { randomFrom } from './instances';

const random = randomFrom(7);

/** Score of row r and column c, for shapes that are hard in different ways. */
const shapes: Record<string, (r: number, c: number) => number> = {
  'all equal': () => 5,
  'few values': () => Math.floor(random() * 3),
  'any values': () => Math.floor(random() * 1000),
  'everybody wants the same': (r, c) => 500 - Math.floor(c / 4) + (r % 7),
  'products, the classical worst case': (r, c) => (r + 1) * (c + 1),
  'products upside down': (r, c) => 40_000 - (r + 1) * (c + 1),
};

function complete(rows: number, columns: number, supply: number, score: (r: number, c: number) => number): Transport {
  return {
    rows,
    columns,
    supply: new Int32Array(rows).fill(supply),
    capacity: new Int32Array(columns).fill(1),
    start: Int32Array.from({ length: rows + 1 }, (_, r) => r * columns),
    column: Int32Array.from({ length: rows * columns }, (_, arc) => arc % columns),
    weight: Float64Array.from(
      { length: rows * columns },
      (_, arc) => 1e8 + score(Math.floor(arc / columns), arc % columns),
    ),
  };
}

/** The weight of an answer, after its duals have been found to prove it. */
function provenWeight(problem: Transport, answer: TransportAnswer): number {
  const { rows, columns, start, column, weight, supply, capacity } = problem;
  let bound = 0;
  for (let r = 0; r < rows; r++) bound += supply[r]! * answer.rowDual[r]!;
  for (let c = 0; c < columns; c++) bound += capacity[c]! * answer.columnDual[c]!;
  let weighed = 0;
  let leastSlack = Number.POSITIVE_INFINITY;
  for (let r = 0; r < rows; r++) {
    for (let arc = start[r]!; arc < start[r + 1]!; arc++) {
      const c = column[arc]!;
      leastSlack = Math.min(leastSlack, answer.rowDual[r]! + answer.columnDual[c]! - weight[arc]!);
      const seats = answer.seat.subarray(answer.firstSeat[c]!, answer.firstSeat[c]! + answer.taken[c]!);
      if (seats.includes(r)) weighed += weight[arc]!;
    }
  }
  expect(leastSlack).toBeGreaterThanOrEqual(0);
  expect(weighed).toBe(bound);
  return weighed;
}

describe.each(Object.keys(shapes))('a dense problem, %s', (shape) => {
  test.each([
    [70, 70, 1],
    [50, 90, 1],
    [20, 90, 3],
  ])('%i × %i with supply %i: the shortlist gives the weight of the whole list', (rows, columns, supply) => {
    const problem = complete(rows, columns, supply, shapes[shape]!);
    const whole = provenWeight(problem, seatByShortestPaths(problem));
    expect(provenWeight(problem, seatByShortlist(problem))).toBe(whole);
  });
});

test('a school of 400 by 400 is dense, and as good as munkres finds it', () => {
  const size = 400;
  const problem = complete(size, size, 1, (r, c) => Math.floor(random() * 40) * 20 + ((r * c) % 5));
  expect(isDense(problem)).toBe(true);
  const { mentorOf } = findBestSeating({
    seats: new Float64Array(size).fill(1),
    start: problem.start,
    mentor: problem.column,
    weight: problem.weight,
  });
  const weightOf = (r: number, c: number) => problem.weight[r * size + c]!;
  const costs = Array.from({ length: size }, (_, r) => Array.from({ length: size }, (_, c) => -weightOf(r, c)));
  const expected = munkres(costs).reduce((sum, [r, c]) => sum + weightOf(r, c), 0);
  expect(new Set(mentorOf).size).toBe(size);
  expect(mentorOf.reduce((sum, c, r) => sum + weightOf(r, c), 0)).toBe(expected);
});

describe('beyond the exact numbers', () => {
  const extent = { pairs: 10_000, largestScore: 1000, keepable: 0 };

  test('four levels reach ten thousand pairs', () => {
    const weights = chooseWeights('coverage-then-sympathy-then-score', extent);
    expect(weights[0]).toBeGreaterThan(1e15);
    expect(Number.isSafeInteger(weights[0])).toBe(true);
  });

  test('one level more is refused, with what it was', () => {
    const ask = () => chooseWeights('coverage-then-sympathy-then-score', { ...extent, keepable: 10_000 });
    expect(ask).toThrow(MatchingTooLarge);
    expect(ask).toThrow(/10000 pairs/);
  });

  test('an instance that is too large is refused before anything is solved', () => {
    const size = 3000;
    const pairs = Array.from({ length: size }, (_, i) => [`s${i}`, `m${i}`] as const);
    const instance: MatchingInstance = {
      mentors: pairs.map(([, id]) => ({ id, capacity: 1 })),
      mentees: pairs.map(([id]) => id),
      edges: pairs.map(([mentee, mentor]) => ({ mentee, mentor, score: 1000, sympathy: 2 })),
      previous: pairs,
    };
    expect(() => matchPairs({ instance, objective: 'sympathy-profile-then-score' })).toThrow(MatchingTooLarge);
    expect(matchPairs({ instance, objective: 'coverage-then-score' }).kept).toBe(size);
  });
});
