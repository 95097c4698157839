/** What the cells of a Range hold: values, what is shown, formulas, notes; writing and emptying them. */
import { checkEntries } from './admission';
import { displayOf, isDate } from './display';
import type { Value } from './grid';
import { checkText } from './limits';
import { fromR1C1, toR1C1 } from './r1c1';
import type { Range } from './range';
import { RangePlace } from './range-place';
import { moveFormula } from './references';
import { entryOf, type Typist } from './typing';
import { enter, setFormula } from './writing';
import { momentOf } from './zones';

/** What `clear` may be told. */
interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

export abstract class RangeValues extends RangePlace {
  /** A function that gives the values of cells as scripts see them; made once for many cells. */
  private reader(): (row: number, column: number) => unknown {
    const { styles, props } = this.book;
    const { grid } = this.model;
    const dates = styles.all.map(({ format }) => isDate(format));
    return (row, column) => {
      const value = grid.value(row, column);
      if (value === undefined) return '';
      if (typeof value !== 'number') return value;
      const style = grid.style(row, column);
      const isDay = dates[style] || (!styles.get(style).format && isDate(grid.computedFormat(row, column)));
      if (isDay) return new Date(momentOf(value, props.timeZone));
      return value;
    };
  }

  getValues(): unknown[][] {
    return this.readCells(this.reader());
  }

  getValue(): unknown {
    this.execution.touchCells(1);
    return this.reader()(this.area.row, this.area.column);
  }

  setValues(values: readonly (readonly unknown[])[]): Range {
    this.checkSize(values);
    const { typist } = this.sheet.open;
    for (const row of values) for (const value of row) if (typeof value !== 'string') entryOf(value, typist, undefined);
    for (const row of values) for (const value of row) if (typeof value === 'string') checkText(value);
    return this.typeValues(typist, (row, column) => values[row]?.[column]);
  }

  setValue(value: unknown): Range {
    const { typist } = this.sheet.open;
    const { formula } = entryOf(value, typist, undefined);
    // A formula for many cells is meant for the first of them; the others get it as copies do.
    return this.typeValues(
      typist,
      formula === undefined ? () => value : (row, column) => moveFormula(formula, row, column),
    );
  }

  private typeValues(typist: Typist, valueAt: (row: number, column: number) => unknown): Range {
    const { area } = this;
    this.checkEditable();
    checkEntries(this.book, this.model, area, typist, valueAt);
    this.execution.touchCells(this.size);
    this.sheet.write((sheet, book) => enter(book, sheet, area, typist, valueAt));
    return this.whole;
  }

  /** A function that gives the texts that cells show; made once for many cells. */
  private shower(): (row: number, column: number) => string {
    const { book, model } = this;
    return (row, column) =>
      displayOf(model.grid.value(row, column), book.formatAt(model, row, column), book.props.locale);
  }

  getDisplayValues(): string[][] {
    return this.readCells(this.shower());
  }

  getDisplayValue(): string {
    this.execution.touchCells(1);
    return this.shower()(this.area.row, this.area.column);
  }

  isBlank(): boolean {
    const { grid } = this.model;
    return this.readCells((row, column) => grid.isFilled(row, column)).every((row) => row.every((filled) => !filled));
  }

  getFormula(): string {
    return this.model.grid.extra(this.area.row, this.area.column)?.formula ?? '';
  }

  getFormulas(): string[][] {
    const { grid } = this.model;
    return this.readCells((row, column) => grid.extra(row, column)?.formula ?? '');
  }

  /** For many cells the formula is meant for the first of them; the others get it as copies do. */
  setFormula(formula: string): Range {
    const text = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
    return this.typeFormulas((row, column) => moveFormula(text, row, column));
  }

  setFormulas(formulas: readonly (readonly string[])[]): Range {
    this.checkSize(formulas);
    return this.typeFormulas((row, column) => formulas[row]![column]!);
  }

  getFormulaR1C1(): string | null {
    const { row, column } = this.area;
    const formula = this.getFormula();
    return formula === '' ? null : toR1C1(formula, row, column);
  }

  getFormulasR1C1(): (string | null)[][] {
    const { grid } = this.model;
    return this.readCells((row, column) => {
      const formula = grid.extra(row, column)?.formula;
      return formula === undefined ? null : toR1C1(formula, row, column);
    });
  }

  setFormulaR1C1(formula: string): Range {
    const { row, column } = this.area;
    return this.typeFormulas((y, x) => fromR1C1(formula, row + y, column + x));
  }

  setFormulasR1C1(formulas: readonly (readonly string[])[]): Range {
    this.checkSize(formulas);
    const { row, column } = this.area;
    return this.typeFormulas((y, x) => fromR1C1(formulas[y]![x]!, row + y, column + x));
  }

  private typeFormulas(formulaAt: (row: number, column: number) => string): Range {
    const { row: top, column: left } = this.area;
    return this.writeCells((sheet, row, column) => {
      const text = formulaAt(row - top, column - left);
      if (text === '') sheet.grid.setValue(row, column, undefined);
      else setFormula(sheet, row, column, text.startsWith('=') ? text : `=${text}`);
    });
  }

  getNote(): string {
    return this.model.grid.extra(this.area.row, this.area.column)?.note ?? '';
  }

  getNotes(): string[][] {
    const { grid } = this.model;
    return this.readCells((row, column) => grid.extra(row, column)?.note ?? '');
  }

  setNote(note: string | number | boolean | null): Range {
    const text = noteText(note);
    return this.writeCells(({ grid }, row, column) => grid.setNote(row, column, text));
  }

  setNotes(notes: readonly (readonly (string | number | boolean | null)[])[]): Range {
    this.checkSize(notes);
    const { row: top, column: left } = this.area;
    return this.writeCells(({ grid }, row, column) =>
      grid.setNote(row, column, noteText(notes[row - top]![column - left]!)),
    );
  }

  clearNote(): Range {
    return this.setNote(null);
  }

  clearContent(): Range {
    return this.writeCells(({ grid }, row, column) => grid.setValue(row, column, undefined));
  }

  clearFormat(): Range {
    return this.writeCells(({ grid }, row, column, book) => {
      const style = grid.style(row, column);
      if (style === 0) return;
      const { validation } = book.styles.get(style);
      grid.setStyle(row, column, book.styles.number(validation === undefined ? {} : { validation }));
    });
  }

  clearDataValidations(): Range {
    return this.writeCells(({ grid }, row, column, book) => {
      const style = grid.style(row, column);
      if (style === 0) return;
      const { validation: _, ...rest } = book.styles.get(style);
      grid.setStyle(row, column, book.styles.number(rest));
    });
  }

  /** Contents and formats unless said otherwise; validation and notes stay. */
  clear(options?: ClearOptions): Range {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly, skipFilteredRows } = options ?? {};
    if (skipFilteredRows) return this.clearShownRows({ contentsOnly, formatOnly, validationsOnly, commentsOnly });
    const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this.whole;
  }

  /** The same for the rows that the filter of the sheet shows. */
  private clearShownRows(options: ClearOptions): Range {
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      if (!this.sheet.isRowHiddenByFilter(row)) this.sheet.rangeAt({ ...this.area, row, rows: 1 }).clear(options);
    }
    return this.whole;
  }

  isChecked(): boolean | null {
    const states = this.readCells((row, column) => {
      const { validation } = this.book.styleAt(this.model, row, column);
      const rule = this.book.validation(validation);
      if (rule?.type !== 'CHECKBOX') return null;
      return this.model.grid.value(row, column) === (rule.values[0] ?? true);
    }).flat();
    const [first] = states;
    return states.every((state) => state === first) ? (first ?? null) : null;
  }

  /** Turns boxes on or off; cells that show neither of the two values of a box are left alone. */
  private setChecked(checked: boolean): Range {
    return this.writeCells(({ grid }, row, column, book) => {
      const rule = book.validation(book.styles.get(grid.style(row, column)).validation);
      if (rule?.type !== 'CHECKBOX') return;
      const [on, off] = [rule.values[0] ?? true, rule.values[1] ?? (rule.values[0] === undefined ? false : undefined)];
      const now = grid.value(row, column);
      if (now !== on && now !== off && !(now === undefined && off === false)) return;
      grid.setValue(row, column, (checked ? on : off) as Value | undefined);
    });
  }

  check(): Range {
    return this.setChecked(true);
  }

  uncheck(): Range {
    return this.setChecked(false);
  }
}

function noteText(note: string | number | boolean | null): string | undefined {
  if (note === null || note === '') return undefined;
  // Notes given as numbers read back with a decimal, as Java prints them.
  if (typeof note === 'number') return Number.isInteger(note) ? `${note}.0` : String(note);
  return String(note);
}
