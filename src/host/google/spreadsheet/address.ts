/** Addresses of cells as people write them: A1 and R1C1 notation, to and from numbers. Whether such cells exist is asked elsewhere. */
import type { Area } from './area';

/** A1 letters of a column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** What an address says; sides left out (`A:A`, `A2:B`, `3:5`) are undefined. */
export interface Address {
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,8})?)?$/;
const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** Reads an address in A1 or R1C1 notation, with or without the sheet's name; undefined when it is none. */
export function parseAddress(text: string): Address | undefined {
  const { sheet, rest } = splitSheet(text.trim());
  const absolute = R1C1.exec(rest);
  if (absolute) {
    const [, row, column, lastRow, lastColumn] = absolute;
    return {
      sheet,
      row: Math.min(Number(row), Number(lastRow ?? row)),
      column: Math.min(Number(column), Number(lastColumn ?? column)),
      lastRow: Math.max(Number(row), Number(lastRow ?? row)),
      lastColumn: Math.max(Number(column), Number(lastColumn ?? column)),
    };
  }
  const found = A1.exec(rest);
  if (!found) return undefined;
  const [, letters, digits, letters2, digits2] = found;
  const single = !rest.includes(':');
  if (single && (!letters || !digits)) return undefined;
  if (!single && ((!letters && !digits) || (!letters2 && !digits2))) return undefined;
  const column = letters ? columnNumber(letters) : undefined;
  const row = digits ? Number(digits) : undefined;
  if (single) return { sheet, row, column, lastRow: row, lastColumn: column };
  const column2 = letters2 ? columnNumber(letters2) : undefined;
  const row2 = digits2 ? Number(digits2) : undefined;
  // `A2:B` and `B1:1` leave a side open; `A:B5` and `1:B5` are no addresses.
  if ((column === undefined && column2 !== undefined) || (row === undefined && row2 !== undefined)) return undefined;
  const [top, bottom] = ordered(row, row2);
  const [left, right] = ordered(column, column2);
  return { sheet, row: top, column: left, lastRow: bottom, lastColumn: right };
}

function ordered(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined) return [b, undefined];
  if (b === undefined) return [a, undefined];
  return a <= b ? [a, b] : [b, a];
}

function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const at = text.lastIndexOf('!');
  if (at <= 0) return { sheet: undefined, rest: text.slice(at + 1) };
  const name = text.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, rest: text.slice(at + 1) };
}

/** `B2`, or `B2:C5`. */
export function a1Of(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** `$B$2`, or `$B$2:$C$5`. */
export function fixedA1Of(area: Area): string {
  return a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name as it stands in an address. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
