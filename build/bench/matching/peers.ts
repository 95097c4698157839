/**
 * The packages that the solver is measured against, each with its own form of the same problem, made before the clock runs:
 * a matrix with a column per seat, absent pairs weighing 0, or a flow network.
 */
import { Mcmf } from '@algorithm.ts/mcmf';
import { linearSumAssignment } from 'linear-sum-assignment';
import { munkres } from 'munkres';
import { maxWeightAssign } from 'munkres-algorithm';
import { findBestSeating, type SeatingProblem } from '../../../src/addon/domain/matching/seating';

/** Somebody who solves. `prepare` gives the run to be timed; a run gives the weight it reached. */
export interface Solver {
  readonly name: string;
  /** Where there are more cells (mentees × seats), or permitted pairs, it needs minutes or gigabytes and is left out. */
  readonly most: { readonly cells: number } | { readonly permitted: number };
  readonly prepare: (problem: SeatingProblem) => () => number;
}

/** Ours. */
export const own: Solver = {
  name: 'ours',
  most: { cells: Number.POSITIVE_INFINITY },
  prepare: (problem) => () => {
    const { mentorOf } = findBestSeating(problem);
    return weigh(problem, (i, j) => mentorOf[i] === j);
  },
};

/** The peers. */
export const peers: readonly Solver[] = [
  {
    name: 'munkres 2.0.4',
    most: { cells: 5_000_000 },
    prepare: (problem) => {
      const matrix = toMatrix(problem, -1);
      return () => munkres(matrix).reduce((sum, [row, column]) => sum - matrix[row]![column]!, 0);
    },
  },
  {
    name: 'munkres-algorithm 1.0.2',
    most: { cells: 5_000_000 },
    prepare: (problem) => {
      const matrix = toMatrix(problem, 1);
      return () => maxWeightAssign(matrix).assignmentsWeight;
    },
  },
  {
    name: 'linear-sum-assignment 1.0.9',
    most: { cells: 1_000_000 },
    prepare: (problem) => {
      const matrix = toMatrix(problem, 1);
      return () => {
        const { rowAssignments } = linearSumAssignment(matrix, { maximaze: true });
        return matrix.reduce((sum, row, i) => sum + (row[rowAssignments[i]!] ?? 0), 0);
      };
    },
  },
  {
    name: '@algorithm.ts/mcmf 4.0.4',
    // A dense 500 × 500 takes it ten seconds.
    most: { permitted: 50_000 },
    prepare: (problem) => () => solveAsFlow(problem),
  },
];

/** The weight of the pairs for which `isTaken` holds. */
function weigh(
  { start, mentor, weight }: SeatingProblem,
  isTaken: (mentee: number, mentor: number) => boolean,
): number {
  let sum = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    for (let at = start[i]!; at < start[i + 1]!; at++) if (isTaken(i, mentor[at]!)) sum += weight[at]!;
  }
  return sum;
}

function toMatrix({ seats, start, mentor, weight }: SeatingProblem, sign: 1 | -1): number[][] {
  const firstSeat = new Int32Array(seats.length + 1);
  for (let j = 0; j < seats.length; j++) firstSeat[j + 1] = firstSeat[j]! + seats[j]!;
  return Array.from({ length: start.length - 1 }, (_, i) => {
    const row: number[] = new Array(firstSeat[seats.length]!).fill(0);
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const j = mentor[at]!;
      for (let seat = firstSeat[j]!; seat < firstSeat[j + 1]!; seat++) row[seat] = sign * weight[at]!;
    }
    return row;
  });
}

function solveAsFlow({ seats, start, mentor, weight }: SeatingProblem): number {
  const mentees = start.length - 1;
  const [source, sink] = [0, mentees + seats.length + 1];
  const network = new Mcmf({ INF: Number.MAX_SAFE_INTEGER });
  network.init(source, sink, sink + 1);
  for (let i = 0; i < mentees; i++) {
    network.addEdge(source, 1 + i, 1, 0);
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      network.addEdge(1 + i, 1 + mentees + mentor[at]!, 1, -weight[at]!);
    }
  }
  for (let j = 0; j < seats.length; j++) network.addEdge(1 + mentees + j, sink, seats[j]!, 0);
  return -network.minCostMaxFlow().mincost;
}
