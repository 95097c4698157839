/** Cells that change their place with all they have: moved, pushed aside, drawn together. Formulas follow the cells they name. */
import { type Area, type Axis, intersects, type Shift, shiftArea, within } from './area';
import { readBlock } from './copying';
import type { Cell } from './grid';
import type { Book, SheetModel } from './model';
import { carryFormula, followFormula, relocateFormula } from './references';

const EMPTY: Cell = { value: undefined, style: 0, extra: undefined };

function write({ grid }: SheetModel, place: Area, cells: readonly (readonly Cell[])[]): void {
  for (const [y, row] of cells.entries())
    for (const [x, cell] of row.entries()) grid.put(place.row + y, place.column + x, cell);
}

function empty({ grid }: SheetModel, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) grid.put(row, column, EMPTY);
  }
}

/** Moves a block; merges inside it come along, and formulas that name its cells follow. */
export function moveCells(book: Book, from: SheetModel, area: Area, to: SheetModel, place: Area): void {
  const [before, after] = [from.props.name, to.props.name];
  book.rewriteFormulas((formula, { props }) =>
    relocateFormula(formula, props.name, { sheet: before, area }, { sheet: after, ...place }),
  );
  moveBlock(from, area, to, place);
  if (from === to) return;
  for (let row = place.row; row < place.row + area.rows; row++) {
    for (let column = place.column; column < place.column + area.columns; column++) {
      const extra = to.grid.extra(row, column);
      if (extra?.formula === undefined) continue;
      to.grid.setExtra(row, column, { ...extra, formula: carryFormula(extra.formula, before, after) });
    }
  }
}

function moveBlock(from: SheetModel, area: Area, to: SheetModel, place: Area): void {
  const cells = readBlock(from, area);
  const merges = from.props.merges.filter((merge) => within(merge, area));
  from.props.merges = from.props.merges.filter((merge) => !merges.includes(merge));
  to.props.merges = to.props.merges.filter((merge) => !intersects(merge, place));
  empty(from, area);
  write(to, place, cells);
  const [down, right] = [place.row - area.row, place.column - area.column];
  to.props.merges.push(...merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })));
}

/** Pushes cells down or to the right; the sheet grows when something would fall off its edge. */
export function insertCells(book: Book, sheet: SheetModel, area: Area, down: boolean): void {
  const { grid, props } = sheet;
  const last = down ? grid.lastRow() : grid.lastColumn();
  const [size, start, count] = down ? [props.rows, area.row, area.rows] : [props.columns, area.column, area.columns];
  if (last >= start && last + count > size) {
    book.shift(sheet, { axis: down ? 'row' : 'column', at: size + 1, count: last + count - size });
  }
  shiftInside(book, sheet, area, { axis: down ? 'row' : 'column', at: start, count });
  if (last >= start) {
    const block = down ? { ...area, rows: last - area.row + 1 } : { ...area, columns: last - area.column + 1 };
    moveBlock(
      sheet,
      block,
      sheet,
      down ? { ...block, row: block.row + count } : { ...block, column: block.column + count },
    );
  }
  empty(sheet, area);
}

/** Draws cells up or to the left into the place of those taken out. */
export function deleteCells(book: Book, sheet: SheetModel, area: Area, up: boolean): void {
  const { grid } = sheet;
  empty(sheet, area);
  const shift: Shift = up
    ? { axis: 'row', at: area.row, count: -area.rows }
    : { axis: 'column', at: area.column, count: -area.columns };
  shiftInside(book, sheet, area, shift);
  const next = up ? area.row + area.rows : area.column + area.columns;
  const last = up ? grid.lastRow() : grid.lastColumn();
  if (last < next) return;
  const block = up
    ? { ...area, row: next, rows: last - next + 1 }
    : { ...area, column: next, columns: last - next + 1 };
  moveBlock(sheet, block, sheet, { ...block, row: area.row, column: area.column });
}

/** References that lie wholly in the columns (or rows) of an area follow a shift inside them; all others stay. */
function shiftInside(book: Book, sheet: SheetModel, area: Area, shift: Shift): void {
  const { name } = sheet.props;
  const lane: Area =
    shift.axis === 'row'
      ? { ...area, row: 1, rows: Number.POSITIVE_INFINITY }
      : { ...area, column: 1, columns: Number.POSITIVE_INFINITY };
  book.rewriteFormulas((formula, { props }) =>
    followFormula(formula, props.name, name, (one) => (within(one, lane) ? shiftArea(one, shift) : one)),
  );
}

/** Moves whole rows or columns so that they stand before the line `to` (counted before the move); what hangs on them goes along. */
export function moveLines(book: Book, sheet: SheetModel, axis: Axis, from: number, count: number, to: number): void {
  if (to >= from && to <= from + count) return;
  const { props } = sheet;
  const byRow = axis === 'row';
  const area: Area = byRow
    ? { row: from, column: 1, rows: count, columns: props.columns }
    : { row: 1, column: from, rows: props.rows, columns: count };
  const inside = (one: Area): boolean => within(one, area);
  const inLines = (line: number): boolean => line >= from && line < from + count;
  const target = to > from ? to - count : to;
  const move = (one: Area): Area =>
    byRow ? { ...one, row: one.row + target - from } : { ...one, column: one.column + target - from };

  const cells = readBlock(sheet, area);
  const sizes = Object.entries(byRow ? props.heights : props.widths).filter(([line]) => inLines(Number(line)));
  const hidden = (byRow ? props.hiddenRows : props.hiddenColumns).filter(inLines);
  const merges = props.merges.filter(inside);
  const names = book.props.names.filter((named) => named.sheet === sheet.id && inside(named.area));
  const metadata = book.props.metadata.filter(
    (one) => one.sheet === sheet.id && one.axis === axis && one.index !== undefined && inLines(one.index),
  );
  const protections = props.protections.filter((one) => one.area !== undefined && inside(one.area));
  const rules = props.rules.map((rule) => rule.areas.filter(inside));

  const rulesBefore = props.rules;
  const lineAfter = (line: number): number => {
    if (inLines(line)) return line + target - from;
    const without = line > from ? line - count : line;
    return without >= target ? without + count : without;
  };
  const formulas = formulasAfter(book, sheet, byRow, lineAfter);
  book.shift(sheet, { axis, at: from, count: -count });
  book.shift(sheet, { axis, at: target, count });

  write(sheet, byRow ? { ...area, row: target } : { ...area, column: target }, cells);
  for (const [line, size] of sizes) (byRow ? props.heights : props.widths)[Number(line) + target - from] = size;
  const moved = hidden.map((line) => line + target - from);
  if (byRow) props.hiddenRows = [...props.hiddenRows, ...moved].sort((a, b) => a - b);
  else props.hiddenColumns = [...props.hiddenColumns, ...moved].sort((a, b) => a - b);
  props.merges.push(...merges.map(move));
  book.props.names = [...book.props.names, ...names.map((named) => ({ ...named, area: move(named.area) }))];
  book.props.metadata = [
    ...book.props.metadata,
    ...metadata.map((one) => ({ ...one, index: one.index! + target - from })),
  ];
  props.protections = [...props.protections, ...protections.map((one) => ({ ...one, area: move(one.area!) }))];
  for (const { sheet: own, row, column, formula } of formulas) {
    const extra = own.grid.extra(row, column);
    if (extra) own.grid.setExtra(row, column, { ...extra, formula });
  }
  // A rule all of whose areas moved is gone for the moment: rules are put together anew, in their order.
  const left = [...props.rules];
  props.rules = rulesBefore.flatMap((rule, index) => {
    const gone = rules[index]!.map(move);
    const stays = rule.areas.length > rules[index]!.length ? left.shift() : undefined;
    const areas = [...(stays?.areas ?? []), ...gone];
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
}

/** All formulas of the book as they read, and where they stand, once lines of a sheet have taken other places. */
function formulasAfter(
  book: Book,
  changed: SheetModel,
  byRow: boolean,
  lineAfter: (line: number) => number,
): { readonly sheet: SheetModel; readonly row: number; readonly column: number; readonly formula: string }[] {
  const spanAfter = (start: number, length: number): readonly [start: number, length: number] => {
    const ends = [lineAfter(start), lineAfter(start + length - 1)];
    return [Math.min(...ends), Math.max(...ends) - Math.min(...ends) + 1];
  };
  const move = (area: Area): Area => {
    const whole = byRow ? area.rows >= changed.props.rows : area.columns >= changed.props.columns;
    if (whole) return area;
    const [start, length] = byRow ? spanAfter(area.row, area.rows) : spanAfter(area.column, area.columns);
    return byRow ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
  };
  const found = [];
  for (const sheet of book.ordered) {
    for (const { row, column, extra } of sheet.grid.extras()) {
      if (extra.formula === undefined) continue;
      const formula = followFormula(extra.formula, sheet.props.name, changed.props.name, move);
      const moves = sheet === changed;
      found.push({
        sheet,
        row: moves && byRow ? lineAfter(row) : row,
        column: moves && !byRow ? lineAfter(column) : column,
        formula,
      });
    }
  }
  return found;
}
