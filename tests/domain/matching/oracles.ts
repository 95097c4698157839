/**
 * Two independent ways to the best value: the package `munkres` over cloned seats, in big integers, and trying everything.
 * They share no code with the solver, not even what the levels mean.
 */
import { munkres } from 'munkres';
import type { Edge, MatchingInstance, Pair } from '../../../src/addon/domain/matching/instance';
import type { Objective } from '../../../src/addon/domain/matching/objectives';

/** The levels of the value without the least score, and how many pairs of last time are kept. */
interface Sum {
  readonly levels: readonly number[];
  readonly kept: number;
}

/** The best value and, among answers of that value, the most kept pairs; by `munkres`. */
export function bestByMunkres(instance: MatchingInstance, objective: Objective): { value: number[]; kept: number } {
  return best(instance, objective, (edges, weigh) => solveByMunkres(instance, edges, weigh));
}

/** The same by trying every allowed answer; for a handful of people only. */
export function bestByTrying(instance: MatchingInstance, objective: Objective): { value: number[]; kept: number } {
  return best(instance, objective, (edges, weigh) => solveByTrying(instance, edges, weigh));
}

/** The mentees without whom a largest seating is no smaller: exactly those whom some largest seating leaves out. */
export function spareMentees(instance: MatchingInstance): string[] {
  const size = (left: MatchingInstance) => solveByMunkres(left, freeEdges(left), () => 1n).length;
  const whole = size(instance);
  return instance.mentees.filter((mentee) => {
    const without = instance.edges.filter((edge) => edge.mentee !== mentee);
    return size({ ...instance, edges: without }) === whole;
  });
}

type Solve = (edges: readonly Edge[], weigh: (edge: Edge) => bigint) => readonly Edge[];

/** A digit of this size has room for any sum over a small instance. */
const DIGIT = 1_000_000n;

function best(instance: MatchingInstance, objective: Objective, solve: Solve): { value: number[]; kept: number } {
  const { locked = [], previous = [] } = instance;
  const wasPair = new Set(previous.map((pair) => JSON.stringify(pair)));
  const isKept = (mentee: string, mentor: string) => wasPair.has(JSON.stringify([mentee, mentor]));
  const countsOf = ({ mentee, mentor, score, sympathy }: Edge): number[] => {
    const counts = {
      'coverage-then-score': [1, score],
      'score-only': [score],
      'sympathy-profile-then-score': [+(sympathy === 2), +(sympathy === 1), +(sympathy === 0), score],
      'coverage-then-sympathy-then-score': [1, +(sympathy === 2), +(sympathy === 1), score],
      bottleneck: [1, score],
    }[objective];
    return [...counts, isKept(mentee, mentor) ? 1 : 0];
  };
  const weigh = (edge: Edge) => countsOf(edge).reduce((sum, count) => sum * DIGIT + BigInt(count), 0n);

  let free = freeEdges(instance);
  let least: number[] = [];
  if (objective === 'bottleneck') {
    const most = solve(free, () => 1n).length;
    const scores = [...new Set(free.map((edge) => edge.score))].sort((left, right) => right - left);
    const reachable = scores.find(
      (score) =>
        solve(
          free.filter((edge) => edge.score >= score),
          () => 1n,
        ).length === most,
    );
    least = [most === 0 ? 0 : reachable!];
    free = free.filter((edge) => edge.score >= least[0]!);
  }
  const decided = locked.map(([mentee, mentor]): Edge => {
    const found = instance.edges.find((edge) => edge.mentee === mentee && edge.mentor === mentor);
    return found ?? { mentee, mentor, score: 0, sympathy: 0 };
  });
  const counts = [...decided, ...solve(free, weigh)].map(countsOf);
  const sum = add(counts, countsOf({ mentee: '', mentor: '', score: 0, sympathy: 0 }).length);
  return { value: [...least, ...sum.levels], kept: sum.kept };
}

function add(counts: readonly (readonly number[])[], length: number): Sum {
  const total = counts.reduce<number[]>((sum, one) => sum.map((entry, k) => entry + one[k]!), Array(length).fill(0));
  return { levels: total.slice(0, -1), kept: total[length - 1]! };
}

function freeEdges({ edges, locked = [] }: MatchingInstance): readonly Edge[] {
  const decided = new Set(locked.map(([mentee]) => mentee));
  return edges.filter((edge) => !decided.has(edge.mentee));
}

function freeSeats({ mentors, locked = [] }: MatchingInstance): Map<string, number> {
  const seats = new Map(mentors.map(({ id, capacity }) => [id, capacity]));
  for (const [, mentor] of locked as readonly Pair[]) seats.set(mentor, seats.get(mentor)! - 1);
  return seats;
}

function solveByMunkres(instance: MatchingInstance, edges: readonly Edge[], weigh: (edge: Edge) => bigint): Edge[] {
  const rows = [...new Set(edges.map((edge) => edge.mentee))];
  if (rows.length === 0) return [];
  const seats = [...freeSeats(instance)].flatMap(([mentor, free]) => Array(Math.min(free, rows.length)).fill(mentor));
  const byPair = new Map(edges.map((edge) => [JSON.stringify([edge.mentee, edge.mentor]), edge]));
  const forbidden = DIGIT ** 8n;
  const matrix = rows.map((mentee) => [
    ...seats.map((mentor) => {
      const edge = byPair.get(JSON.stringify([mentee, mentor]));
      return edge === undefined ? forbidden : -weigh(edge);
    }),
    // Being without a mentor is a column of one's own.
    ...rows.map(() => 0n),
  ]);
  return munkres(matrix).flatMap(([row, column]) => {
    const edge = byPair.get(JSON.stringify([rows[row], seats[column]]));
    return edge === undefined ? [] : [edge];
  });
}

function solveByTrying(instance: MatchingInstance, edges: readonly Edge[], weigh: (edge: Edge) => bigint): Edge[] {
  const rows = [...new Set(edges.map((edge) => edge.mentee))];
  const seats = freeSeats(instance);
  let found: Edge[] = [];
  let weight = -1n;
  const chosen: Edge[] = [];
  const go = (at: number, sum: bigint) => {
    if (at === rows.length) {
      if (sum > weight) {
        weight = sum;
        found = [...chosen];
      }
      return;
    }
    go(at + 1, sum);
    for (const edge of edges) {
      const free = seats.get(edge.mentor)!;
      if (edge.mentee !== rows[at] || free === 0) continue;
      seats.set(edge.mentor, free - 1);
      chosen.push(edge);
      go(at + 1, sum + weigh(edge));
      chosen.pop();
      seats.set(edge.mentor, free);
    }
  };
  go(0, 0n);
  return found;
}
