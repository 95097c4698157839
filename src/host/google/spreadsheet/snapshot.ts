/** A committed spreadsheet as plain data, for programs that show or export it: what a person would see, and what an editor of a cell would start with. */
import type { World } from '../../world';
import { findFile, revisionOf } from '../files';
import type { Area } from './area';
import { inspectBook, sheetOf } from './book';
import { displayOf, isDate } from './display';
import type { Extra, Value } from './grid';
import { localeOf } from './locales';
import type { Book, SheetModel } from './model';
import type { Style } from './style';
import { type Tint, Tints } from './tints';
import { recognise, type Typist } from './typing';
import type { ValidationRule } from './validation';
import { serialOf } from './zones';

export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | undefined;
  readonly rows: number;
  readonly columns: number;
  /** The last row and column that show anything; 0 without any. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, for every column. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  /** Pixels, of the rows whose height somebody has set. */
  readonly heights: Readonly<Record<string, number>>;
  /** Lines between cells are not drawn. */
  readonly isPlain: boolean;
}

export interface BookSnapshot {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly locale: string;
  readonly timeZone: string;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface CellSnapshot {
  /** Dates are serial numbers with a number format that says so. */
  readonly value: Value | undefined;
  readonly text: string;
  /** What an editor starts with: typing it again changes nothing. */
  readonly entry: string;
  readonly formula: string | undefined;
  readonly note: string | undefined;
  readonly style: Omit<Style, 'validation'>;
  /** What alternating colours and conditional formats put over the cell's own look at present. */
  readonly tint: Tint | undefined;
  readonly choice: ChoiceSnapshot | undefined;
}

/** What the validation of a cell lets a person pick from. */
export type ChoiceSnapshot =
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  | { readonly kind: 'checkbox' };

/** Google's width of a column that nobody has changed. */
const COLUMN_WIDTH = 100;

/** A book without its cells. Throws GoogleError when there is no such spreadsheet. */
export function snapshotBook(world: World, id: string): BookSnapshot {
  return inspectBook(world, id, (book) => ({
    id,
    name: findFile(world, id)?.name ?? '',
    revision: revisionOf(world, id),
    locale: book.props.locale,
    timeZone: book.props.timeZone,
    sheets: book.ordered.map(snapshotSheet),
  }));
}

function snapshotSheet({ props, grid }: SheetModel): SheetSnapshot {
  const ends = grid.shownEnds();
  return {
    id: props.id,
    name: props.name,
    hidden: props.hidden,
    tabColor: props.tabColor ?? undefined,
    rows: props.rows,
    columns: props.columns,
    lastRow: ends.row,
    lastColumn: ends.column,
    frozenRows: props.frozenRows,
    frozenColumns: props.frozenColumns,
    widths: Array.from({ length: props.columns }, (_, index) => props.widths[index + 1] ?? COLUMN_WIDTH),
    hiddenRows: [...props.hiddenRows],
    hiddenColumns: [...props.hiddenColumns],
    merges: [...props.merges],
    heights: { ...props.heights },
    isPlain: props.gridlinesHidden,
  };
}

/** The cells of a sheet from its first one, or the first of another row on, so many rows and columns. */
export function snapshotCells(
  world: World,
  id: string,
  sheet: number,
  rows: number,
  columns: number,
  first = 1,
): readonly (readonly CellSnapshot[])[] {
  return inspectBook(world, id, (book) => {
    const reader = new CellReader(book, sheetOf(book, sheet), world.clock.now());
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => reader.read(row + first, column + 1)),
    );
  });
}

class CellReader {
  private readonly typist: Typist;
  private readonly choices = new Map<number, ChoiceSnapshot | undefined>();
  private readonly looks = new Map<number, Omit<Style, 'validation'>>();
  private readonly formulaLooks = new Map<string, Omit<Style, 'validation'>>();
  private readonly tints: Tints;

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    now: number,
  ) {
    const { locale, timeZone } = book.props;
    this.typist = { locale, timeZone, now };
    this.tints = new Tints(sheet.props, (moment) => serialOf(moment, timeZone));
  }

  read(row: number, column: number): CellSnapshot {
    const { grid } = this.sheet;
    const { style: number, extra } = grid.cell(row, column);
    const value = grid.value(row, column);
    const { validation, ...own } = this.book.styles.get(number);
    if (!this.looks.has(number)) this.looks.set(number, own);
    const format = own.format ?? grid.computedFormat(row, column);
    const style = this.looks.get(number)!;
    const text = displayOf(value, format, this.typist.locale);
    return {
      value,
      text,
      entry: this.entry(extra?.formula === undefined ? grid.stored(row, column) : undefined, extra, format),
      formula: extra?.formula,
      note: extra?.note,
      style: format === own.format ? style : this.withFormat(number, style, format),
      tint: this.tints.of(row, column, value, text),
      choice: validation === undefined ? undefined : this.choice(validation),
    };
  }

  /** A look with the number format of a formula, the same object each time. */
  private withFormat(
    number: number,
    style: Omit<Style, 'validation'>,
    format: string | undefined,
  ): Omit<Style, 'validation'> {
    const key = `${number}:${format}`;
    let look = this.formulaLooks.get(key);
    if (!look) {
      look = { ...style, ...(format === undefined ? {} : { format }) };
      this.formulaLooks.set(key, look);
    }
    return look;
  }

  private entry(value: Value | undefined, extra: Extra | undefined, format: string | undefined): string {
    if (extra?.formula !== undefined) return extra.formula;
    if (value === undefined) return '';
    if (typeof value === 'string') return this.isMisread(value, format) ? `'${value}` : value;
    if (typeof value === 'boolean') return displayOf(value, undefined, this.typist.locale);
    const locale = localeOf(this.typist.locale);
    if (!isDate(format)) {
      const isPercent = format?.includes('%') === true;
      const digits = String(isPercent ? Number((value * 100).toPrecision(15)) : value);
      return digits.replace('.', locale.data.decimal) + (isPercent ? '%' : '');
    }
    const hasDay = /[dy]/i.test(format ?? '') || value >= 1;
    const hasTime = !Number.isInteger(value);
    const shown = [...(hasDay ? [locale.date] : []), ...(hasTime || !hasDay ? [locale.timeWithSeconds] : [])].join(' ');
    return displayOf(value, shown, this.typist.locale);
  }

  /** Whether a text, typed as it is, would become something else. */
  private isMisread(text: string, format: string | undefined): boolean {
    if (text.startsWith("'") || (text.startsWith('=') && text.length > 1)) return true;
    return format !== '@' && recognise(text, this.typist) !== undefined;
  }

  private choice(number: number): ChoiceSnapshot | undefined {
    if (!this.choices.has(number)) {
      const rule = this.book.validation(number);
      this.choices.set(number, rule && this.choiceOf(rule));
    }
    return this.choices.get(number);
  }

  private choiceOf({ type, values }: ValidationRule): ChoiceSnapshot | undefined {
    if (type === 'CHECKBOX' && values.length === 0) return { kind: 'checkbox' };
    if (type === 'VALUE_IN_LIST') return { kind: 'list', texts: values.map(String) };
    const [range] = values;
    if (type !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !('area' in range)) return undefined;
    return { kind: 'list', texts: [...new Set(this.texts(range.sheet, range.area))] };
  }

  private texts(id: number, area: Area): string[] {
    const sheet = this.book.sheet(id);
    if (!sheet) return [];
    const texts: string[] = [];
    const lastRow = Math.min(area.row + area.rows - 1, sheet.grid.lastRow());
    const lastColumn = Math.min(area.column + area.columns - 1, sheet.grid.lastColumn());
    for (let row = area.row; row <= lastRow; row++) {
      for (let column = area.column; column <= lastColumn; column++) {
        const format = this.book.formatAt(sheet, row, column);
        const text = displayOf(sheet.grid.value(row, column), format, this.typist.locale);
        if (text !== '') texts.push(text);
      }
    }
    return texts;
  }
}
