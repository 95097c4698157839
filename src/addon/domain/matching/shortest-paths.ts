/**
 * The solver: maximum-weight b-matching by successive shortest augmenting paths with node potentials.
 *
 *   1. Row duals start at each row's largest weight, column duals at 0. Rows sit down on tight arcs that lead to free seats.
 *   2. From a row that still wants a seat, Dijkstra's algorithm over the columns with reduced costs
 *      row dual + column dual − weight ≥ 0. A full column hands the search on to the rows that sit there.
 *   3. The search stops at the nearest of: a free seat, or a row (the root included) that is cheaper to leave without one,
 *      which costs its dual. Nothing at or beyond the nearest end found so far is looked at.
 *   4. Duals move for visited rows and columns only, so that the path becomes tight; seats shift by one along the path.
 *   5. A row whose dual has come down to 0 wants nothing more.
 *
 * After each round the duals are feasible, taken seats lie on tight arcs, and only full columns and satisfied rows have
 * duals above 0: at the end that is linear programming's proof that the answer is best.
 *
 * Sources: J. Edmonds, R. M. Karp, «Theoretical improvements in algorithmic efficiency for network flow problems», J. ACM 19
 * (1972); N. Tomizawa, «On some techniques useful for solution of transportation network problems», Networks 1 (1971);
 * R. Jonker, A. Volgenant, «A shortest augmenting path algorithm for dense and sparse linear assignment problems»,
 * Computing 38 (1987), for tight arcs first. O(rows · (arcs + rows · log columns)) at worst.
 */
import { makeHeap, siftUp, takeNearest } from './distance-heap';
import type { Transport, TransportAnswer } from './transport';

/** Nobody. */
const NONE = -1;

/** Seats the rows for the greatest sum of weights; staying without a seat is always allowed and weighs 0. */
export function seatByShortestPaths(problem: Transport): TransportAnswer {
  const { rows, columns, capacity, start, column, weight } = problem;
  const firstSeat = new Int32Array(columns + 1);
  for (let c = 0; c < columns; c++) firstSeat[c + 1] = firstSeat[c]! + capacity[c]!;
  const rowDual = new Float64Array(rows);
  const columnDual = new Float64Array(columns);
  const taken = new Int32Array(columns);
  const seat = new Int32Array(firstSeat[columns]!);
  const answer: TransportAnswer = { rowDual, columnDual, firstSeat, taken, seat };
  const wanted = seatOnTightArcs(problem, answer);

  const heap = makeHeap(columns);
  const { order, place, distance } = heap;
  const parent = new Int32Array(columns);
  // A column's mark is the number of the search that reached it, doubled, and one more once it is scanned.
  const columnMark = new Int32Array(columns);
  const scanned = new Int32Array(columns);
  const rowMark = new Int32Array(rows);
  const rowDistance = new Float64Array(rows);
  const visited = new Int32Array(rows);
  // Through which seat of which column the search came to a row.
  const viaSeat = new Int32Array(rows);
  const viaColumn = new Int32Array(rows);
  let stamp = 0;

  for (let root = 0; root < rows; root++) {
    for (; wanted[root]! > 0 && rowDual[root]! > 0; wanted[root]!--) {
      stamp += 2;
      let nearestEnd = rowDual[root]!;
      let freeColumn = NONE;
      let leaver = root;
      let visitedCount = 0;
      let scannedCount = 0;
      let heapSize = 0;
      let here = NONE;
      let now = 0;
      let nextSeat = 0;
      let seatsEnd = 0;

      let row = root;
      while (row !== NONE) {
        rowMark[row] = stamp;
        rowDistance[row] = now;
        visited[visitedCount++] = row;
        const base = now + rowDual[row]!;
        if (base < nearestEnd) {
          nearestEnd = base;
          leaver = row;
          freeColumn = NONE;
        }
        const end = start[row + 1]!;
        for (let arc = start[row]!; arc < end; arc++) {
          const c = column[arc]!;
          const mark = columnMark[c]!;
          if (mark > stamp) continue;
          const far = base + columnDual[c]! - weight[arc]!;
          if (far >= nearestEnd) continue;
          if (taken[c]! < capacity[c]!) {
            nearestEnd = far;
            freeColumn = c;
            parent[c] = row;
          } else if (mark < stamp) {
            columnMark[c] = stamp;
            distance[c] = far;
            parent[c] = row;
            siftUp(heap, c, ++heapSize);
          } else if (far < distance[c]!) {
            distance[c] = far;
            parent[c] = row;
            siftUp(heap, c, place[c]!);
          }
        }
        // The next row: another one in the column just scanned, or one in the nearest column not yet scanned.
        row = NONE;
        for (;;) {
          while (nextSeat < seatsEnd && rowMark[seat[nextSeat]!] === stamp) nextSeat++;
          if (nextSeat < seatsEnd) {
            row = seat[nextSeat]!;
            viaSeat[row] = nextSeat++;
            viaColumn[row] = here;
            break;
          }
          if (heapSize === 0 || distance[order[1]!]! >= nearestEnd) break;
          here = takeNearest(heap, heapSize--);
          now = distance[here]!;
          columnMark[here] = stamp + 1;
          scanned[scannedCount++] = here;
          nextSeat = firstSeat[here]!;
          seatsEnd = nextSeat + taken[here]!;
        }
      }

      for (let k = 0; k < visitedCount; k++) {
        const r = visited[k]!;
        rowDual[r]! -= nearestEnd - rowDistance[r]!;
      }
      for (let k = 0; k < scannedCount; k++) {
        const c = scanned[k]!;
        columnDual[c]! += nearestEnd - distance[c]!;
      }

      let c = freeColumn;
      let emptied = c === NONE ? NONE : firstSeat[c]! + taken[c]!++;
      if (c === NONE && leaver !== root) {
        c = viaColumn[leaver]!;
        emptied = viaSeat[leaver]!;
      }
      while (c !== NONE) {
        const newcomer = parent[c]!;
        seat[emptied] = newcomer;
        if (newcomer === root) break;
        emptied = viaSeat[newcomer]!;
        c = viaColumn[newcomer]!;
      }
    }
  }
  return answer;
}

/** Step 1. Gives how many seats each row still wants. */
function seatOnTightArcs(problem: Transport, answer: TransportAnswer): Int32Array {
  const { rows, supply, capacity, start, column, weight } = problem;
  const { rowDual, firstSeat, taken, seat } = answer;
  const wanted = Int32Array.from(supply);
  for (let r = 0; r < rows; r++) {
    let largest = 0;
    for (let arc = start[r]!; arc < start[r + 1]!; arc++) {
      if (weight[arc]! > largest) largest = weight[arc]!;
    }
    rowDual[r] = largest;
    for (let arc = start[r]!; arc < start[r + 1]! && wanted[r]! > 0; arc++) {
      const c = column[arc]!;
      if (weight[arc]! === largest && taken[c]! < capacity[c]!) {
        seat[firstSeat[c]! + taken[c]!++] = r;
        wanted[r]!--;
      }
    }
  }
  return wanted;
}
