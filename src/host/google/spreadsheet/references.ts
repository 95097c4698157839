/** References to cells inside the text of a formula: finding them, and rewriting them when cells move. It does not compute anything. */
import { columnLetters, columnNumber, quoteSheet } from './address';
import { type Area, type Shift, shiftArea } from './area';

/** A piece of a formula: a reference, or text between references. */
const PIECES =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?(?![\p{L}\d_(]))?(?![\p{L}\d_(])|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\d_(])|[\p{L}_][\p{L}\d_.]*/gu;
const REFERENCE =
  /^(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?<c1>\$?[A-Za-z]{1,3})(?<r1>\$?\d+)?(?::(?<c2>\$?[A-Za-z]{1,3})(?<r2>\$?\d+)?)?$/u;

/** Where a range without a last row (`A2:B`) ends: beyond every sheet. */
const OPEN_END = 100_000_000;

interface Corner {
  readonly column: number;
  readonly columnFixed: boolean;
  /** Undefined for a whole column. */
  readonly row: number | undefined;
  readonly rowFixed: boolean;
}

/** Names of sheets that need no quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\d_.]*$/u;

interface Reference {
  readonly prefix: string;
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

function corner(column: string, row: string | undefined): Corner {
  return {
    column: columnNumber(column.replace('$', '')),
    columnFixed: column.startsWith('$'),
    row: row === undefined ? undefined : Number(row.replace('$', '')),
    rowFixed: row?.startsWith('$') ?? false,
  };
}

function parse(piece: string): Reference | undefined {
  const found = REFERENCE.exec(piece)?.groups;
  const { sheet, c1, r1, c2, r2 } = found ?? {};
  if (c1 === undefined || (r1 === undefined && c2 === undefined)) return undefined;
  const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return {
    prefix: sheet === undefined ? '' : `${sheet}!`,
    sheet: name,
    first: corner(c1, r1),
    last: c2 === undefined ? undefined : corner(c2, r2),
  };
}

function print({ prefix, first, last }: Reference): string {
  const text = (one: Corner): string =>
    `${one.columnFixed ? '$' : ''}${columnLetters(one.column)}${one.row === undefined ? '' : `${one.rowFixed ? '$' : ''}${one.row}`}`;
  return last ? `${prefix}${text(first)}:${text(last)}` : prefix + text(first);
}

function rewrite(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    const reference = parse(piece);
    return reference ? change(reference) : piece;
  });
}

/** A formula as it reads after rows or columns of the sheet `changed` came or went; it stands itself in the sheet `own`. */
export function shiftFormula(formula: string, own: string, changed: string, shift: Shift): string {
  return rewrite(formula, (reference) => {
    if ((reference.sheet ?? own) !== changed) return print(reference);
    const { first, last } = reference;
    if (first.row === undefined && shift.axis === 'row') return print(reference);
    const end = last ?? first;
    const bottom = end.row ?? (first.row === undefined ? 1 : OPEN_END);
    const area: Area = {
      row: first.row ?? 1,
      column: first.column,
      rows: bottom - (first.row ?? 1) + 1,
      columns: end.column - first.column + 1,
    };
    const moved = shiftArea(area, shift);
    if (!moved) return `${reference.prefix}#REF!`;
    const next = (one: Corner, row: number, column: number): Corner => ({
      ...one,
      column,
      row: one.row === undefined ? undefined : row,
    });
    return print({
      ...reference,
      first: next(first, moved.row, moved.column),
      last: last && next(last, moved.row + moved.rows - 1, moved.column + moved.columns - 1),
    });
  });
}

/** A formula as it reads after a sheet was given another name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const prefix = PLAIN_NAME.test(after) ? `${after}!` : `${quoteSheet(after)}!`;
  return rewrite(formula, (reference) => print(reference.sheet === before ? { ...reference, prefix } : reference));
}

/** A formula as it reads when its cell is copied so many rows down and columns to the right: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (reference) => {
    const next = (one: Corner): Corner => ({
      ...one,
      column: one.columnFixed ? one.column : one.column + columns,
      row: one.row === undefined || one.rowFixed ? one.row : one.row + rows,
    });
    const moved = { ...reference, first: next(reference.first), last: reference.last && next(reference.last) };
    const corners = moved.last ? [moved.first, moved.last] : [moved.first];
    if (corners.some((one) => one.column < 1 || (one.row !== undefined && one.row < 1)))
      return `${reference.prefix}#REF!`;
    return print(moved);
  });
}
