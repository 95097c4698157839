/** Copying cells from one place to another: what comes along by each way of pasting, and how often a block fits into its target. */
import { GoogleError } from '../../errors';
import { type Area, intersects, within } from './area';
import type { Cell, Extra } from './grid';
import type { Book, SheetModel } from './model';
import { moveFormula } from './references';
import type { Style } from './style';

/** Google's `CopyPasteType` by name. */
export type Paste =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

/** The places of whole copies of a block in a target: it is repeated while it fits, and never cut. */
export function copies(size: { rows: number; columns: number }, target: Area): Area[] {
  const down = Math.max(1, Math.floor(target.rows / size.rows));
  const across = Math.max(1, Math.floor(target.columns / size.columns));
  return Array.from({ length: down * across }, (_, index) => ({
    row: target.row + Math.floor(index / across) * size.rows,
    column: target.column + (index % across) * size.columns,
    rows: size.rows,
    columns: size.columns,
  }));
}

const WITH_STYLE: readonly Paste[] = ['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT'];

/** Throws when a copy would not fit into the sheet. */
export function checkFits(sheet: SheetModel, places: readonly Area[]): void {
  const { rows, columns } = sheet.props;
  if (places.some((place) => !within(place, { row: 1, column: 1, rows, columns }))) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Copies the cells of an area to each of the places, which have its size (or its size turned, when transposed). */
export function copyCells(
  book: Book,
  from: SheetModel,
  area: Area,
  to: SheetModel,
  places: readonly Area[],
  paste: Paste,
  transposed = false,
): void {
  const cells = paste === 'PASTE_VALUES' ? readValues(from, area) : readBlock(from, area);
  const merges = from.props.merges.filter((merge) => within(merge, area));
  const widths = Array.from({ length: area.columns }, (_, index) => from.props.widths[area.column + index]);
  for (const place of places) {
    if (WITH_STYLE.includes(paste)) to.props.merges = to.props.merges.filter((merge) => !intersects(merge, place));
    for (const [y, row] of cells.entries()) {
      for (const [x, cell] of row.entries()) {
        const target = { row: place.row + (transposed ? x : y), column: place.column + (transposed ? y : x) };
        const offset = { rows: target.row - area.row - y, columns: target.column - area.column - x };
        pasteCell(book, to, target.row, target.column, cell, offset, paste);
      }
    }
    const down = place.row - area.row;
    const right = place.column - area.column;
    if (WITH_STYLE.includes(paste) && !transposed) {
      to.props.merges.push(
        ...merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
      );
    }
    if ((WITH_STYLE.includes(paste) || paste === 'PASTE_CONDITIONAL_FORMATTING') && !transposed)
      copyRules(from, to, area, place);
    if (paste !== 'PASTE_COLUMN_WIDTHS') continue;
    for (const [index, width] of widths.entries())
      if (width !== undefined) to.props.widths[place.column + index] = width;
  }
}

/** All cells of an area, row by row. */
export function readBlock({ grid }: SheetModel, area: Area): Cell[][] {
  return Array.from({ length: area.rows }, (_, y) =>
    Array.from({ length: area.columns }, (__, x) => grid.cell(area.row + y, area.column + x)),
  );
}

/** The same cells with what their formulas give in place of the formulas. */
function readValues({ grid }: SheetModel, area: Area): Cell[][] {
  return Array.from({ length: area.rows }, (_, y) =>
    Array.from({ length: area.columns }, (__, x) => {
      const [row, column] = [area.row + y, area.column + x];
      return { ...grid.cell(row, column), value: grid.value(row, column) };
    }),
  );
}

function pasteCell(
  book: Book,
  { grid }: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  offset: { rows: number; columns: number },
  paste: Paste,
): void {
  const style = book.styles.get(cell.style);
  const own = book.styles.get(grid.style(row, column));
  const moved = movedExtra(cell.extra, offset);
  switch (paste) {
    case 'PASTE_NORMAL':
      grid.put(row, column, moved === undefined ? cell : { ...cell, extra: moved });
      return;
    case 'PASTE_NO_BORDERS': {
      const { top: _, right: __, bottom: ___, left: ____, ...rest } = style;
      grid.put(row, column, { ...cell, style: book.styles.number(rest), extra: moved });
      return;
    }
    case 'PASTE_FORMAT':
      grid.setStyle(row, column, book.styles.number(withValidation(style, own.validation)));
      return;
    case 'PASTE_DATA_VALIDATION':
      grid.setStyle(row, column, book.styles.number(withValidation(own, style.validation)));
      return;
    case 'PASTE_VALUES':
      grid.setValue(row, column, cell.value);
      return;
    case 'PASTE_FORMULA': {
      const note = grid.extra(row, column)?.note;
      grid.setValue(row, column, cell.value);
      const formula = moved?.formula;
      if (formula !== undefined) grid.setExtra(row, column, note === undefined ? { formula } : { formula, note });
    }
  }
}

function withValidation(style: Style, validation: number | undefined): Style {
  const { validation: _, ...rest } = style;
  return validation === undefined ? rest : { ...rest, validation };
}

function movedExtra(extra: Extra | undefined, { rows, columns }: { rows: number; columns: number }): Extra | undefined {
  return extra?.formula === undefined ? extra : { ...extra, formula: moveFormula(extra.formula, rows, columns) };
}

/** Conditional formats of the source hold at the target too. */
function copyRules(from: SheetModel, to: SheetModel, area: Area, place: Area): void {
  const overlap = (one: Area): Area | undefined => {
    const row = Math.max(one.row, area.row);
    const column = Math.max(one.column, area.column);
    const rows = Math.min(one.row + one.rows, area.row + area.rows) - row;
    const columns = Math.min(one.column + one.columns, area.column + area.columns) - column;
    if (rows < 1 || columns < 1) return undefined;
    return { row: row + place.row - area.row, column: column + place.column - area.column, rows, columns };
  };
  const added = from.props.rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((one) => overlap(one) ?? []);
    return areas.length > 0 ? [{ rule, areas }] : [];
  });
  for (const { rule, areas } of added) {
    if (from === to) {
      to.props.rules = to.props.rules.map((one) => (one === rule ? { ...one, areas: [...one.areas, ...areas] } : one));
    } else to.props.rules.push({ ...rule, areas });
  }
}
