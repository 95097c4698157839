/** References to cells inside the text of a formula: finding them, and rewriting them when cells move. It does not compute anything. */
import { columnLetters, columnNumber, quoteSheet } from './address';
import { type Area, type Shift, shiftArea, within } from './area';

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

/** The cells that a reference names; a whole column begins in row 1 and ends beyond every sheet. */
function areaOf({ first, last }: Reference): Area {
  const end = last ?? first;
  const row = first.row ?? 1;
  const bottom = end.row ?? OPEN_END;
  return { row, column: first.column, rows: bottom - row + 1, columns: end.column - first.column + 1 };
}

/** The reference with other cells in its corners; corners without a row stay so. */
function withArea(reference: Reference, area: Area): Reference {
  const next = (one: Corner, row: number, column: number): Corner => ({
    ...one,
    column,
    row: one.row === undefined ? undefined : row,
  });
  const { first, last } = reference;
  return {
    ...reference,
    first: next(first, area.row, area.column),
    last: last && next(last, area.row + area.rows - 1, area.column + area.columns - 1),
  };
}

/** A formula after a change of the sheet `changed`: `move` says where an area lies then, undefined when it is gone. */
export function followFormula(
  formula: string,
  own: string,
  changed: string,
  move: (area: Area) => Area | undefined,
): string {
  return rewrite(formula, (reference) => {
    if ((reference.sheet ?? own) !== changed) return print(reference);
    const moved = move(areaOf(reference));
    return moved ? print(withArea(reference, moved)) : `${reference.prefix}#REF!`;
  });
}

/** A formula as it reads after rows or columns of the sheet `changed` came or went; it stands itself in the sheet `own`. */
export function shiftFormula(formula: string, own: string, changed: string, shift: Shift): string {
  return followFormula(formula, own, changed, (area) =>
    shift.axis === 'row' && area.rows >= OPEN_END ? area : shiftArea(area, shift),
  );
}

/** A formula that comes from the sheet `before` into the sheet `after`: what it says without a sheet's name still means the old one. */
export function carryFormula(formula: string, before: string, after: string): string {
  return rewrite(formula, (reference) => {
    if (reference.sheet !== undefined)
      return print(reference.sheet === after ? { ...reference, prefix: '' } : reference);
    return print({ ...reference, prefix: prefixOf(before) });
  });
}

/** A formula after a block of cells went to another place, perhaps on another sheet: references into the block follow it. */
export function relocateFormula(
  formula: string,
  own: string,
  from: { readonly sheet: string; readonly area: Area },
  to: { readonly sheet: string; readonly row: number; readonly column: number },
): string {
  return rewrite(formula, (reference) => {
    const area = areaOf(reference);
    if ((reference.sheet ?? own) !== from.sheet || !within(area, from.area)) return print(reference);
    const moved = {
      ...area,
      row: area.row + to.row - from.area.row,
      column: area.column + to.column - from.area.column,
    };
    const prefix = to.sheet === own ? (from.sheet === to.sheet ? reference.prefix : '') : prefixOf(to.sheet);
    return print({ ...withArea(reference, moved), prefix });
  });
}

function prefixOf(sheet: string): string {
  return PLAIN_NAME.test(sheet) ? `${sheet}!` : `${quoteSheet(sheet)}!`;
}

/** A formula as it reads after a sheet was given another name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const prefix = prefixOf(after);
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
