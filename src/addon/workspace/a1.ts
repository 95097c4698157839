/** Places of a sheet as Google writes them. */

/** The letter of a column, counted from 0. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** B2:D9, counted from 1. */
export const a1 = (row: number, column: number, rows: number, columns: number): string =>
  `${columnLetter(column - 1)}${row}:${columnLetter(column + columns - 2)}${row + rows - 1}`;
