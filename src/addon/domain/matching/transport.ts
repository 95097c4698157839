/**
 * The bare problem beneath matching: rows that want seats, columns that have them, a weight on each arc. Numbers only; who
 * the rows and columns are is known to seating.ts.
 */

/** Arcs lie row by row: those of row r are start[r] … start[r + 1] − 1. Weights are whole and not negative. */
export interface Transport {
  readonly rows: number;
  readonly columns: number;
  /** Seats each row may take at most. Either all supplies or all capacities are at most 1. */
  readonly supply: Int32Array;
  /** Seats each column has. */
  readonly capacity: Int32Array;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly weight: Float64Array;
}

/** Taken seats and the duals that prove them best: row + column ≥ weight on each arc, equal where a seat is taken. */
export interface TransportAnswer {
  readonly rowDual: Float64Array;
  readonly columnDual: Float64Array;
  /** The seats of column c are firstSeat[c] … firstSeat[c] + taken[c] − 1. */
  readonly firstSeat: Int32Array;
  readonly taken: Int32Array;
  /** The row in each seat. */
  readonly seat: Int32Array;
}

/** The same problem seen from the other side. */
export function transpose(problem: Transport): Transport {
  const { rows, columns, start, column, weight } = problem;
  const next = new Int32Array(columns + 1);
  for (let arc = 0; arc < column.length; arc++) next[column[arc]! + 1]!++;
  for (let c = 0; c < columns; c++) next[c + 1]! += next[c]!;
  const turnedStart = next.slice();
  const turnedColumn = new Int32Array(column.length);
  const turnedWeight = new Float64Array(column.length);
  for (let r = 0; r < rows; r++) {
    for (let arc = start[r]!; arc < start[r + 1]!; arc++) {
      const at = next[column[arc]!]!++;
      turnedColumn[at] = r;
      turnedWeight[at] = weight[arc]!;
    }
  }
  return {
    rows: columns,
    columns: rows,
    supply: problem.capacity,
    capacity: problem.supply,
    start: turnedStart,
    column: turnedColumn,
    weight: turnedWeight,
  };
}
