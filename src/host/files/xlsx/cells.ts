/** The cells of a sheet in a workbook: values, formulas, looks, notes, links and stretches of text with a look of their own. */
import { a1Of, columnLetters } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import { contains } from '../../google/spreadsheet/area';
import type { TextRun, Value } from '../../google/spreadsheet/grid';
import { NEW_SHEET_ROWS } from '../../google/spreadsheet/limits';
import type { SheetModel } from '../../google/spreadsheet/model';
import type { BandingRecord } from '../../google/spreadsheet/parts';
import type { Style } from '../../google/spreadsheet/style';
import { done } from './engine';
import { type Setting, workbookFont, workbookLook } from './looks';
import type { Target } from './target';

const cell = (row: number, column: number): string => a1Of({ row, column, rows: 1, columns: 1 });

/** A workbook takes no longer note. */
const LONGEST_NOTE = 32_000;

export function writeCells(target: Target, sheet: SheetModel): void {
  const writer = new CellWriter(target, sheet);
  writer.openPlaces();
  writer.columns();
  writer.rows();
  writer.extras();
}

/** Cells of a row, one beside the other, with one look. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly look: number;
}

class CellWriter {
  private readonly name: string;
  private readonly looks = new Map<string, number>();
  private readonly results = new Map<string, Value | undefined>();
  /** Rows that are to be dressed alike. */
  private waiting: { readonly from: number; to: number; readonly runs: readonly Run[] } | undefined;
  private readonly lock: Lock;
  /** The numbers of the looks that whole columns have, so that the empty cells below the last row with a value need none. */
  private readonly columnLooks = new Map<number, number>();
  private readonly ends: { readonly row: number; readonly column: number };

  constructor(
    private readonly target: Target,
    private readonly sheet: SheetModel,
  ) {
    this.name = target.nameOf(sheet);
    this.lock = new Lock(sheet);
    const { grid, props } = sheet;
    const shown = grid.shownEnds();
    const dressed = grid.dressedEnds();
    const banded = props.bandings.map(({ area }) => area.row + area.rows - 1);
    this.ends = {
      row: Math.max(shown.row, dressed.row, Math.min(Math.max(0, ...banded), shown.row)),
      column: Math.max(shown.column, dressed.column),
    };
    target.results.push(this.results);
  }

  /** In a protected sheet every cell is closed unless its look says otherwise, also cells that hold nothing. */
  openPlaces(): void {
    const { file } = this.target;
    if (!this.lock.isOn) return;
    const { props } = this.sheet;
    const whole: Area = { row: 1, column: 1, rows: props.rows, columns: props.columns };
    if (this.lock.isOpenElsewhere) {
      const last = a1Of({ row: 1, column: Math.max(1, props.columns), rows: 1, columns: 1 }).replace(/\d+/, '');
      done(file.SetColStyle(this.name, `A:${last}`, this.look({}, { isOpen: true })));
    }
    for (const area of this.lock.exceptions) {
      const rows = Math.min(area.rows, whole.rows - area.row + 1);
      const columns = Math.min(area.columns, whole.columns - area.column + 1);
      const end = cell(area.row + rows - 1, area.column + columns - 1);
      const isOpen = !this.lock.isOpenElsewhere;
      done(file.SetCellStyle(this.name, cell(area.row, area.column), end, this.look({}, { isOpen })));
    }
  }

  /**
   * A column whose cells look alike from its last value to the end of the sheet gets that look itself: a workbook of empty cells
   * would be ten times as large. Not in a sheet that a reader would take for another one: shorter than a new one, or with cells
   * there that are open where the rest is closed, or the other way round.
   */
  columns(): void {
    const { grid, props } = this.sheet;
    const shown = grid.shownEnds();
    if (props.rows < NEW_SHEET_ROWS || this.ends.row < props.rows) return;
    for (let column = 1; column <= shown.column; column++) {
      const { style, extra } = grid.cell(props.rows, column);
      if (style === 0 || extra !== undefined) continue;
      const isOpen = this.lock.isOpen(props.rows, column);
      if (this.lock.isOn && isOpen !== this.lock.isOpenElsewhere) continue;
      const isAlike = (row: number): boolean => {
        const cell = grid.cell(row, column);
        const isPlain = cell.extra === undefined && this.bandAt(row, column) === undefined;
        return isPlain && cell.style === style && this.lock.isOpen(row, column) === isOpen;
      };
      let row = props.rows;
      while (row > shown.row && isAlike(row)) row--;
      if (row > shown.row) continue;
      const look = this.look(this.target.book.styles.get(style), { isOpen, hasLines: false });
      this.columnLooks.set(column, look);
      const letters = columnLetters(column);
      done(this.target.file.SetColStyle(this.name, `${letters}:${letters}`, look));
    }
  }

  rows(): void {
    const { row: lastRow, column: lastColumn } = this.ends;
    for (let row = 1; row <= lastRow; row++) this.row(row, lastColumn);
    this.dress();
    if (lastRow > 0 && lastColumn > 0) {
      const range = a1Of({ row: 1, column: 1, rows: lastRow, columns: lastColumn });
      done(this.target.file.SetSheetDimension(this.name, range));
    }
  }

  private row(row: number, columns: number): void {
    const { file, book } = this.target;
    const { grid } = this.sheet;
    const values: (Value | null)[] = [];
    let filled = 0;
    let from = 1;
    let look: number | undefined;
    const runs: Run[] = [];
    const close = (to: number): void => {
      if (look !== undefined) runs.push({ from, to, look });
    };
    const { rows: lastOfSheet } = this.sheet.props;
    const isBelow = row > grid.shownEnds().row;
    // A cell in the last row tells how long the sheet is.
    const isEnd = row === lastOfSheet && lastOfSheet > NEW_SHEET_ROWS;
    for (let column = 1; column <= columns; column++) {
      const columnLook = isEnd ? undefined : this.columnLooks.get(column);
      if (isBelow && columnLook !== undefined) {
        close(column - 1);
        look = undefined;
        continue;
      }
      const { style: number, extra } = grid.cell(row, column);
      const value = grid.value(row, column);
      const formula = extra?.formula === undefined ? undefined : this.target.formula(extra.formula);
      if (formula !== undefined) {
        const place = cell(row, column);
        this.results.set(place, value);
        done(file.SetCellFormula(this.name, place, formula));
        values.push(null);
      } else {
        values.push(value === undefined ? null : value);
        if (value !== undefined) filled = column;
      }
      const band = this.bandAt(row, column);
      const isUsed =
        value !== undefined || number !== 0 || formula !== undefined || band !== undefined || columnLook !== undefined;
      const format = grid.computedFormat(row, column);
      const style = book.styles.get(number);
      const next = isUsed
        ? this.look(style.format === undefined && format !== undefined ? { ...style, format } : style, {
            band,
            isOpen: this.lock.isOpen(row, column),
            hasLines: typeof value === 'string' && value.includes('\n'),
          })
        : undefined;
      if (next !== look) {
        close(column - 1);
        look = next;
        from = column;
      }
    }
    close(columns);
    this.gather(row, runs);
    if (filled > 0) this.fill(row, values.slice(0, filled));
  }

  /** Rows that look the same are dressed together: most rows of a sheet hold nothing but the looks of their columns. */
  private gather(row: number, runs: readonly Run[]): void {
    const same = JSON.stringify(runs) === JSON.stringify(this.waiting?.runs);
    if (this.waiting && same) this.waiting.to = row;
    else {
      this.dress();
      this.waiting = { from: row, to: row, runs };
    }
  }

  private dress(): void {
    const { from, to, runs } = this.waiting ?? { from: 0, to: 0, runs: [] };
    for (const run of runs)
      done(this.target.file.SetCellStyle(this.name, cell(from, run.from), cell(to, run.to), run.look));
    this.waiting = undefined;
  }

  /** Stretches without a gap, for the library would empty the cells in between. */
  private fill(row: number, values: readonly (Value | null)[]): void {
    for (let from = 0; from < values.length; from++) {
      if (values[from] === null) continue;
      let to = from;
      while (to + 1 < values.length && values[to + 1] !== null) to++;
      done(this.target.file.SetSheetRow(this.name, cell(row, from + 1), values.slice(from, to + 1)));
      from = to;
    }
  }

  private look(style: Style, setting: Setting): number {
    const { validation: _, ...own } = style;
    const key = JSON.stringify([own, setting]);
    let number = this.looks.get(key);
    if (number === undefined) {
      number = done(this.target.file.NewStyle(workbookLook(own, setting))).style;
      this.looks.set(key, number);
    }
    return number;
  }

  private bandAt(row: number, column: number): string | undefined {
    const banding = this.sheet.props.bandings.find(({ area }) => contains(area, row, column));
    return banding && bandOf(banding, row, column);
  }

  extras(): void {
    const { file } = this.target;
    for (const { row, column, extra } of this.sheet.grid.extras()) {
      const place = cell(row, column);
      const { note, runs, formula } = extra;
      if (note !== undefined && note !== '') {
        const lines = note.split('\n').reduce((count, line) => count + 1 + Math.floor(line.length / 34), 0);
        const size = { Width: 220, Height: Math.min(600, 24 + 18 * lines) };
        done(
          file.AddComment(this.name, {
            Cell: place,
            Author: '',
            Paragraph: [{ Text: note.slice(0, LONGEST_NOTE) }],
            ...size,
          }),
        );
      }
      if (runs === undefined || formula !== undefined) continue;
      this.runs(place, runs, row, column);
    }
  }

  private runs(place: string, runs: readonly TextRun[], row: number, column: number): void {
    const { file, book } = this.target;
    const text = this.sheet.grid.stored(row, column);
    const style = book.styleAt(this.sheet, row, column);
    if (typeof text === 'string' && runs.some((run) => Object.keys(run.style).length > 0)) {
      const pieces: { from: number; to: number; style: Style }[] = [];
      let at = 0;
      for (const run of runs) {
        if (run.from > at) pieces.push({ from: at, to: run.from, style });
        pieces.push({ from: run.from, to: run.to, style: runStyle(style, run.style) });
        at = run.to;
      }
      if (at < text.length) pieces.push({ from: at, to: text.length, style });
      const rich = pieces.map((one) => ({ Text: text.slice(one.from, one.to), Font: workbookFont(one.style) }));
      done(file.SetCellRichText(this.name, place, rich));
    }
    // A workbook's cell leads to one place only.
    const link = runs.find((run) => run.link !== undefined)?.link;
    if (link !== undefined && /^(https?:|mailto:)/i.test(link))
      done(file.SetCellHyperLink(this.name, place, link, 'External'));
  }
}

/** The look of a stretch of text in a cell of this look: what it says of itself wins, also that it is not bold. */
function runStyle(cell: Style, { bold, italic, underline, strikethrough, ...others }: TextRun['style']): Style {
  const { weight, slant, line, ...rest } = cell;
  const isBold = bold ?? weight === 'bold';
  const isItalic = italic ?? slant === 'italic';
  const isUnderlined = underline ?? line === 'underline';
  const isStruck = strikethrough ?? line === 'line-through';
  return {
    ...rest,
    ...(others as Pick<Style, 'family' | 'size' | 'color'>),
    ...(isBold ? { weight: 'bold' } : {}),
    ...(isItalic ? { slant: 'italic' } : {}),
    ...(isUnderlined ? { line: 'underline' } : isStruck ? { line: 'line-through' } : {}),
  };
}

/** The colour of the band a cell lies in; undefined where the banding gives none. */
function bandOf({ area, axis, header, first, second, footer }: BandingRecord, row: number, column: number) {
  const [index, count] = axis === 'row' ? [row - area.row, area.rows] : [column - area.column, area.columns];
  if (header !== null && index === 0) return header;
  if (footer !== null && index === count - 1) return footer;
  return ((index - (header === null ? 0 : 1)) % 2 === 0 ? first : second) ?? undefined;
}

/**
 * Which cells a protected sheet lets people change. Google closes places one by one, a workbook closes the sheet and opens
 * cells; warnings that do not stop anybody have no match there.
 */
class Lock {
  readonly isOn: boolean;
  /** Whether cells outside the exceptions may be changed. */
  readonly isOpenElsewhere: boolean;
  readonly exceptions: readonly Area[];

  constructor({ props }: SheetModel) {
    const holding = props.protections.filter((protection) => !protection.warningOnly);
    const whole = holding.filter((protection) => protection.area === undefined);
    this.isOn = holding.length > 0;
    this.isOpenElsewhere = whole.length === 0;
    this.exceptions =
      whole.length > 0
        ? whole.flatMap((protection) => protection.open)
        : holding.flatMap((protection) => protection.area ?? []);
  }

  isOpen(row: number, column: number): boolean {
    if (!this.isOn) return false;
    const isException = this.exceptions.some((area) => contains(area, row, column));
    return isException !== this.isOpenElsewhere;
  }
}

/** Whether the workbook's sheet has to be protected. */
export function isProtected(sheet: SheetModel): boolean {
  return new Lock(sheet).isOn;
}
