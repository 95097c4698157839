/** Where things are rather than what they are: ROW, COLUMN, INDIRECT, OFFSET, ADDRESS. */
import { columnLetters, parseAddress, quoteSheet } from '../../address';
import type { Area } from '../../area';
import { type Call, type Definitions, ranges, scalars } from '../definition';
import { Block, blockOf, NO_REFERENCE, type Operand, single, WRONG_VALUE } from '../value';

function placeOf(operand: Operand): Block & { readonly place: NonNullable<Block['place']> } {
  if (!(operand instanceof Block) || !operand.place) throw NO_REFERENCE;
  return operand as Block & { readonly place: NonNullable<Block['place']> };
}

function checked(sheet: number, area: Area, { book }: Call): Block {
  const size = book.sizeOf(sheet);
  const { row, column, rows, columns } = area;
  if (row < 1 || column < 1 || rows < 1 || columns < 1) throw NO_REFERENCE;
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) throw NO_REFERENCE;
  return book.block(sheet, area);
}

function indirect(text: string, call: Call): Operand {
  const named = call.book.named(text);
  if (named) return call.book.block(named.sheet, named.area);
  const address = parseAddress(text);
  if (!address) throw NO_REFERENCE;
  const sheet = address.sheet === undefined ? call.scope.sheet : call.book.sheetNamed(address.sheet);
  if (sheet === undefined) throw NO_REFERENCE;
  const size = call.book.sizeOf(sheet);
  const row = address.row ?? 1;
  const column = address.column ?? 1;
  const rows = Math.min(address.lastRow ?? size.rows, size.rows) - row + 1;
  const columns = Math.min(address.lastColumn ?? size.columns, size.columns) - column + 1;
  return checked(sheet, { row, column, rows, columns }, call);
}

/** The number of a row or column, or of each of a range in array scope. */
function line(of: 'row' | 'column'): Definitions[string] {
  return ranges(0, 1, ([operand], call) => {
    if (operand === undefined) return call.scope[of];
    const { place, rows, columns } = placeOf(operand);
    const count = of === 'row' ? rows : columns;
    if (!call.scope.array || count === 1) return place[of];
    const numbers = Array.from({ length: count }, (_, index) => place[of] + index);
    return Block.of(of === 'row' ? numbers.map((number) => [number]) : [numbers]);
  });
}

export const places: Definitions = {
  ROW: line('row'),
  COLUMN: line('column'),
  ROWS: ranges(1, 1, ([operand]) => blockOf(operand).rows),
  COLUMNS: ranges(1, 1, ([operand]) => blockOf(operand).columns),
  INDIRECT: scalars(1, 2, ([text, isA1], call) => {
    if (isA1 !== undefined && !call.boolean(isA1)) throw WRONG_VALUE;
    return indirect(call.text(text), call);
  }),
  OFFSET: ranges(
    3,
    5,
    ([range, down, right, height, width], call) => {
      const { place, rows, columns } = placeOf(range);
      return checked(
        place.sheet,
        {
          row: place.row + call.whole(down),
          column: place.column + call.whole(right),
          rows: height === undefined ? rows : call.whole(height),
          columns: width === undefined ? columns : call.whole(width),
        },
        call,
      );
    },
    [1, 2, 3, 4],
  ),
  ADDRESS: scalars(2, 5, ([row, column, mode, isA1, sheet], call) => {
    const kind = mode === undefined ? 1 : call.whole(mode);
    const [y, x] = [call.whole(row), call.whole(column)];
    if (y < 1 || x < 1 || kind < 1 || kind > 4) throw WRONG_VALUE;
    const prefix = sheet === undefined ? '' : `${sheetName(String(single(sheet)))}!`;
    const [fixedRow, fixedColumn] = [kind === 1 || kind === 2, kind === 1 || kind === 3];
    if (isA1 !== undefined && !call.boolean(isA1)) {
      return `${prefix}R${fixedRow ? y : `[${y}]`}C${fixedColumn ? x : `[${x}]`}`;
    }
    return `${prefix}${fixedColumn ? '$' : ''}${columnLetters(x)}${fixedRow ? '$' : ''}${y}`;
  }),
  ISREF: ranges(1, 1, ([operand]) => operand instanceof Block && operand.place !== undefined),
  ISFORMULA: ranges(1, 1, ([operand], call) => {
    const { place } = placeOf(operand);
    return call.book.formulaAt(place.sheet, place.row, place.column) !== undefined;
  }),
  FORMULATEXT: ranges(1, 1, ([operand], call) => {
    const { place } = placeOf(operand);
    const formula = call.book.formulaAt(place.sheet, place.row, place.column);
    if (formula === undefined) throw NO_REFERENCE;
    return formula;
  }),
};

function sheetName(name: string): string {
  return /^[\p{L}_][\p{L}\d_]*$/u.test(name) ? name : quoteSheet(name);
}
