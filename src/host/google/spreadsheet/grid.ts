/**
 * The cells of one sheet: values, numbers of styles, and the rare things a cell may have besides (formula, note, rich text).
 * Sparse and compact. It knows nothing of names, formats or Google's rules; which rows differ from the database and where the
 * content ends is kept beside it, and another is asked what formulas give.
 */

import { mightSpill } from './formula/spilling';
import { ContentEnds, hasContent } from './grid-ends';
import { readRow, type StoredRow } from './grid-rows';
import { UnsavedRows } from './grid-unsaved';

export type Value = string | number | boolean;

/** A stretch of text with a look of its own; `from` and `to` count characters, `to` is not included. */
export interface TextRun {
  readonly from: number;
  readonly to: number;
  readonly style: Readonly<Record<string, string | number | boolean>>;
  readonly link?: string;
}

/** What few cells have. */
export interface Extra {
  readonly formula?: string;
  readonly note?: string;
  readonly runs?: readonly TextRun[];
}

/** All there is in one cell. `style` 0 is the plain one. */
export interface Cell {
  readonly value: Value | undefined;
  readonly style: number;
  readonly extra: Extra | undefined;
}

/** One row; what is in none of its cells may be missing from the ends of the lists. */
export interface Row {
  values: (Value | undefined)[];
  styles: number[];
  extras: Map<number, Extra> | undefined;
}

/** What works out the cells of a sheet that hold formulas or are covered by what a formula spills. */
export interface Computing {
  /** Something in the sheet is about to differ. */
  changed(): void;
  value(row: number, column: number): Value | undefined;
  /** The number format that the formula gives to its result. */
  format(row: number, column: number): string | undefined;
  /** The last row and column that formulas spill into, 0 without any. */
  ends(): { readonly row: number; readonly column: number };
}

const EMPTY: Cell = { value: undefined, style: 0, extra: undefined };

function splice<T>(list: T[], at: number, remove: number, add: number, filler: T): void {
  if (remove > 0) list.splice(at, remove);
  if (add > 0 && at < list.length) list.splice(at, 0, ...new Array<T>(add).fill(filler));
}

export class Grid {
  private readonly rows: (Row | undefined)[] = [];
  private readonly ends = new ContentEnds(this.rows);
  private readonly unsaved = new UnsavedRows(this.rows);
  /** Whether there ever was a formula; where not, reading stays as quick as reading a table. */
  private hasFormulas = false;
  private maySpill = false;
  /** Gives formulas their values; without it they have none. */
  computing: Computing | undefined;

  private rowFor(row: number): Row {
    this.computing?.changed();
    let found = this.rows[row - 1];
    if (!found) {
      while (this.rows.length < row) this.rows.push(undefined);
      found = { values: [], styles: [], extras: undefined };
      this.rows[row - 1] = found;
    }
    this.unsaved.row(row);
    return found;
  }

  /** Makes the content of a column known up to here, so that lists have no holes. */
  private static pad(list: (Value | undefined)[], length: number): void {
    while (list.length < length) list.push(undefined);
  }

  /** What a cell shows: its own value, that of its formula, or what another formula spills into it. */
  value(row: number, column: number): Value | undefined {
    const found = this.rows[row - 1];
    const value = found?.values[column - 1];
    if (!this.hasFormulas || !this.computing) return value;
    if (value !== undefined && found?.extras?.get(column - 1)?.formula === undefined) return value;
    return this.computing.value(row, column);
  }

  /** What was put into a cell; nothing for one with a formula. */
  stored(row: number, column: number): Value | undefined {
    return this.rows[row - 1]?.values[column - 1];
  }

  /** The number format that a formula gives to this cell, for one without a format of its own. */
  computedFormat(row: number, column: number): string | undefined {
    if (!this.hasFormulas || !this.computing || this.rows[row - 1]?.values[column - 1] !== undefined) return undefined;
    return this.computing.format(row, column);
  }

  style(row: number, column: number): number {
    return this.rows[row - 1]?.styles[column - 1] ?? 0;
  }

  extra(row: number, column: number): Extra | undefined {
    return this.rows[row - 1]?.extras?.get(column - 1);
  }

  cell(row: number, column: number): Cell {
    const found = this.rows[row - 1];
    if (!found) return EMPTY;
    const index = column - 1;
    return { value: found.values[index], style: found.styles[index] ?? 0, extra: found.extras?.get(index) };
  }

  isFilled(row: number, column: number): boolean {
    return hasContent(this.rows[row - 1], column - 1);
  }

  /** Sets a plain value (undefined empties the cell); formula and rich text go, note and style stay. */
  setValue(row: number, column: number, value: Value | undefined): void {
    if (value === undefined && !this.rows[row - 1]) return;
    const target = this.rowFor(row);
    const index = column - 1;
    Grid.pad(target.values, value === undefined ? 0 : column);
    if (index < target.values.length) target.values[index] = value;
    const extra = target.extras?.get(index);
    if (extra && (extra.formula !== undefined || extra.runs !== undefined)) {
      this.putExtra(target, index, extra.note === undefined ? undefined : { note: extra.note });
    }
    this.ends.note(row, column, value !== undefined);
  }

  /** Replaces what a cell has besides value and style. */
  setExtra(row: number, column: number, extra: Extra | undefined): void {
    if (extra === undefined && !this.rows[row - 1]) return;
    const target = this.rowFor(row);
    this.putExtra(target, column - 1, extra);
    this.ends.note(row, column, hasContent(target, column - 1));
  }

  setNote(row: number, column: number, note: string | undefined): void {
    const { note: _, ...rest } = this.extra(row, column) ?? {};
    this.setExtra(row, column, note === undefined ? rest : { ...rest, note });
  }

  setStyle(row: number, column: number, style: number): void {
    // Dressing a thousand rows as they are dressed already must not write them again.
    if (style === this.style(row, column)) return;
    const { styles } = this.rowFor(row);
    while (styles.length < column) styles.push(0);
    styles[column - 1] = style;
  }

  put(row: number, column: number, cell: Cell): void {
    this.setValue(row, column, cell.value);
    this.setStyle(row, column, cell.style);
    this.setExtra(row, column, cell.extra);
  }

  private putExtra(target: Row, index: number, extra: Extra | undefined): void {
    if (extra === undefined || Object.values(extra).every((part) => part === undefined)) {
      target.extras?.delete(index);
      if (target.extras?.size === 0) target.extras = undefined;
      return;
    }
    target.extras ??= new Map();
    target.extras.set(index, extra);
    if (extra.formula !== undefined) this.noteFormula(extra.formula);
  }

  private noteFormula(formula: string): void {
    this.hasFormulas = true;
    this.maySpill ||= mightSpill(formula);
  }

  /** The last row with content, 0 when there is none. */
  lastRow(): number {
    return this.ends.row();
  }

  /** The last column with content, 0 when there is none. */
  lastColumn(): number {
    return this.ends.column();
  }

  /** The last row and column that show anything, also what formulas spill. */
  shownEnds(): { readonly row: number; readonly column: number } {
    const spilled = this.maySpill ? this.computing?.ends() : undefined;
    return {
      row: Math.max(this.lastRow(), spilled?.row ?? 0),
      column: Math.max(this.lastColumn(), spilled?.column ?? 0),
    };
  }

  /** The last row and column with anything at all, a look or a note included; 0 without any. */
  dressedEnds(): { readonly row: number; readonly column: number } {
    return this.ends.dressed();
  }

  /** Each cell that has anything besides value and style. */
  *extras(): Generator<{ row: number; column: number; extra: Extra }> {
    for (let index = 0; index < this.rows.length; index++) {
      const found = this.rows[index]?.extras;
      if (found) for (const [column, extra] of found) yield { row: index + 1, column: column + 1, extra };
    }
  }

  insertRows(before: number, count: number): void {
    if (before <= this.rows.length) {
      const tail = this.rows.splice(before - 1);
      for (let index = 0; index < count; index++) this.rows.push(undefined);
      for (const row of tail) this.rows.push(row);
      this.unsaved.from(before);
    }
    this.forgetEnds();
  }

  deleteRows(from: number, count: number): void {
    if (from <= this.rows.length) {
      this.unsaved.from(from);
      this.rows.splice(from - 1, count);
    }
    this.forgetEnds();
  }

  insertColumns(before: number, count: number): void {
    this.shiftColumns(before - 1, 0, count);
  }

  deleteColumns(from: number, count: number): void {
    this.shiftColumns(from - 1, count, 0);
  }

  private shiftColumns(at: number, remove: number, add: number): void {
    for (const row of this.rows) {
      if (!row) continue;
      splice(row.values, at, remove, add, undefined);
      splice(row.styles, at, remove, add, 0);
      if (!row.extras) continue;
      const moved = new Map<number, Extra>();
      for (const [index, extra] of row.extras) {
        if (index < at) moved.set(index, extra);
        else if (index >= at + remove) moved.set(index - remove + add, extra);
      }
      row.extras = moved.size > 0 ? moved : undefined;
    }
    this.unsaved.from(1);
    this.forgetEnds();
  }

  private forgetEnds(): void {
    this.computing?.changed();
    this.ends.forget();
  }

  /** What differs from the database, as text for it, and from which row on the old rows are void. */
  changes(): { readonly from: number; readonly rows: readonly StoredRow[] } {
    return this.unsaved.changes();
  }

  get isChanged(): boolean {
    return this.unsaved.areThere;
  }

  /** Called once the database holds what `changes` gave. */
  settle(): void {
    this.unsaved.settle();
  }

  /** Gives each style another number. */
  mapStyles(change: (style: number) => number): void {
    for (const row of this.rows) if (row) row.styles = row.styles.map(change);
    this.unsaved.from(1);
  }

  /** A copy of all cells counts as wholly new. */
  copy(): Grid {
    const copy = new Grid();
    for (const row of this.rows) {
      copy.rows.push(
        row && { values: [...row.values], styles: [...row.styles], extras: row.extras && new Map(row.extras) },
      );
    }
    copy.unsaved.from(1);
    copy.hasFormulas = this.hasFormulas;
    copy.maySpill = this.maySpill;
    copy.forgetEnds();
    return copy;
  }

  /** Takes a row, or several alike, as the database gives it. */
  restore(row: number, to: number, text: string): void {
    while (this.rows.length < row - 1) this.rows.push(undefined);
    const read = readRow(text);
    this.rows[row - 1] = read;
    for (const { formula } of read.extras?.values() ?? []) if (formula !== undefined) this.noteFormula(formula);
    for (let next = row + 1; next <= to; next++)
      this.rows.push({ values: [...read.values], styles: [...read.styles], extras: undefined });
    if (to > row) this.unsaved.tailIs({ from: row, to, text });
    this.forgetEnds();
  }
}
