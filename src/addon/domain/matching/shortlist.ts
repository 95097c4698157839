/**
 * Dense problems, answered on few arcs: solve on a shortlist, let the duals name the arcs left out that could still matter,
 * add them, solve again. When the duals hold on every arc the answer is best for the whole problem, by the same proof.
 * The solving itself is left to shortest-paths.ts.
 *
 *   1. Each row lists its heaviest arcs, and a few at a place of its own, so that seats do not run out on the shortlist.
 *   2. Solve. An arc outside with weight > row dual + column dual breaks the proof.
 *   3. If there is none, done. Else each row adds its best arcs by weight − column dual, twice as many as the time before.
 *
 * Source: A. Volgenant, «Linear and semi-assignment problems: a core oriented approach», Computers & Operations Research 23
 * (1996).
 */
import { seatByShortestPaths } from './shortest-paths';
import type { Transport, TransportAnswer } from './transport';

const FIRST_HEAVIEST = 16;
const FIRST_OWN = 4;
const FIRST_ADDED = 8;

/** Rows must have many more arcs than a shortlist for the way round to pay. */
const DENSE_ROW = 16 * (FIRST_HEAVIEST + FIRST_OWN);

/** Would a shortlist be much shorter than the problem? */
export function isDense({ rows, start, supply }: Transport): boolean {
  let seats = 0;
  for (let r = 0; r < rows; r++) seats += Math.min(supply[r]!, start[r + 1]! - start[r]!);
  return start[rows]! > DENSE_ROW * Math.max(rows, seats);
}

/** The same answer as without a shortlist in value and proof, sooner when the problem is dense. */
export function seatByShortlist(problem: Transport): TransportAnswer {
  const { rows, start } = problem;
  const listed = new Uint8Array(start[rows]!);
  listOwn(problem, listed);
  listBest(problem, listed, FIRST_HEAVIEST);
  for (let added = FIRST_ADDED; ; added *= 2) {
    const answer = seatByShortestPaths(shorten(problem, listed));
    if (listBest(problem, listed, added, answer) === 0) return answer;
  }
}

/** Some arcs per row, beginning at a different place in each, so that the rows together list every column. */
function listOwn({ rows, start, supply }: Transport, listed: Uint8Array): void {
  for (let r = 0; r < rows; r++) {
    const length = start[r + 1]! - start[r]!;
    const count = Math.min(length, FIRST_OWN * Math.max(1, supply[r]!));
    for (let k = 0; k < count; k++) listed[start[r]! + ((placeOf(r, rows, length) + k) % length)] = 1;
  }
}

/**
 * Lists each row's best arcs by weight − column dual and gives the number of arcs that break the proof of the answer;
 * every row that has such an arc lists at least its worst one.
 */
function listBest(problem: Transport, listed: Uint8Array, count: number, answer?: TransportAnswer): number {
  const { rows, columns, start, column, weight, supply } = problem;
  const columnDual = answer?.columnDual ?? new Float64Array(columns);
  let broken = 0;
  let longest = 0;
  for (let r = 0; r < rows; r++) longest = Math.max(longest, start[r + 1]! - start[r]!);
  const gains = new Float64Array(longest + 1);
  const arcs = new Int32Array(longest + 1);
  for (let r = 0; r < rows; r++) {
    const length = start[r + 1]! - start[r]!;
    const room = Math.min(length, Math.max(1, supply[r]!) * count);
    const proven = answer ? answer.rowDual[r]! : Number.POSITIVE_INFINITY;
    const turn = start[r]! + placeOf(r, rows, length);
    let size = 0;
    let floor = Number.NEGATIVE_INFINITY;
    // Equal gains go to the arcs met first, so each row starts at a place of its own.
    for (let half = 0; half < 2; half++) {
      const end = half === 0 ? start[r + 1]! : turn;
      for (let arc = half === 0 ? turn : start[r]!; arc < end; arc++) {
        const gain = weight[arc]! - columnDual[column[arc]!]!;
        if (gain <= floor) continue;
        if (gain > proven) broken++;
        if (size < room) insert(gains, arcs, ++size, gain, arc);
        else replaceLeast(gains, arcs, size, gain, arc);
        if (size === room) floor = gains[1]!;
      }
    }
    for (let k = 1; k <= size; k++) listed[arcs[k]!] = 1;
  }
  return broken;
}

function placeOf(row: number, rows: number, length: number): number {
  return Math.floor((row * length) / rows);
}

/** Puts an arc on a heap with the least gain at position 1; `size` already counts it. */
function insert(gains: Float64Array, arcs: Int32Array, size: number, gain: number, arc: number): void {
  let at = size;
  for (; at > 1 && gains[at >> 1]! > gain; at >>= 1) {
    gains[at] = gains[at >> 1]!;
    arcs[at] = arcs[at >> 1]!;
  }
  gains[at] = gain;
  arcs[at] = arc;
}

function replaceLeast(gains: Float64Array, arcs: Int32Array, size: number, gain: number, arc: number): void {
  let at = 1;
  for (;;) {
    let below = at * 2;
    if (below > size) break;
    if (below < size && gains[below + 1]! < gains[below]!) below++;
    if (gains[below]! >= gain) break;
    gains[at] = gains[below]!;
    arcs[at] = arcs[below]!;
    at = below;
  }
  gains[at] = gain;
  arcs[at] = arc;
}

function shorten(problem: Transport, listed: Uint8Array): Transport {
  const { rows, start } = problem;
  let length = 0;
  for (let arc = 0; arc < listed.length; arc++) length += listed[arc]!;
  const shortStart = new Int32Array(rows + 1);
  const column = new Int32Array(length);
  const weight = new Float64Array(length);
  let at = 0;
  for (let r = 0; r < rows; r++) {
    for (let arc = start[r]!; arc < start[r + 1]!; arc++) {
      if (listed[arc] === 0) continue;
      column[at] = problem.column[arc]!;
      weight[at++] = problem.weight[arc]!;
    }
    shortStart[r + 1] = at;
  }
  return { ...problem, start: shortStart, column, weight };
}
