/**
 * One spreadsheet as data: sheets in their order, cells, looks, and everything else a book keeps. Pure: it knows no execution, no database
 * and no Google object; whether an action is allowed is decided by the callers.
 */
import { type Area, type Shift, shiftArea, shiftIndex } from './area';
import { type Computing, Grid } from './grid';
import type { BookProps, ChartRecord, GroupLines, MetadataRecord, SheetProps } from './parts';
import { renameInFormula, shiftFormula } from './references';
import type { Style, StyleTable } from './style';
import { shiftValidation, type ValidationRule } from './validation';

/** One sheet: its properties (plain data) and its cells, which are read from the database when first needed. */
export class SheetModel {
  private loaded: Grid | undefined;
  /** Gives the formulas of this sheet their values. */
  computing: Computing | undefined;

  constructor(
    readonly props: SheetProps,
    private readonly load: () => Grid,
  ) {}

  get grid(): Grid {
    if (!this.loaded) {
      this.loaded = this.load();
      this.loaded.computing = this.computing;
    }
    return this.loaded;
  }

  /** The cells if they were needed so far. */
  get gridIfLoaded(): Grid | undefined {
    return this.loaded;
  }

  get id(): number {
    return this.props.id;
  }
}

/** What gives the formulas of a book their values. */
export interface Calculator {
  /** Something in the book is about to differ. */
  changed(): void;
  of(sheet: SheetModel): Computing;
}

export class Book {
  private calculator: Calculator | undefined;
  readonly sheets = new Map<number, SheetModel>();

  constructor(
    readonly id: string,
    readonly props: BookProps,
    public styles: StyleTable,
    /** Numbered from 1, as styles name them. */
    readonly validations: ValidationRule[],
  ) {}

  /** From now on formulas have values. */
  calculateWith(calculator: Calculator): void {
    this.calculator = calculator;
    for (const sheet of this.sheets.values()) sheet.computing = calculator.of(sheet);
  }

  /** To be called for changes outside the cells: names of sheets, named ranges, locale and the like. */
  changed(): void {
    this.calculator?.changed();
  }

  /** Sheets in the order of their tabs. */
  get ordered(): SheetModel[] {
    return this.props.order.map((id) => this.sheets.get(id)!);
  }

  sheet(id: number): SheetModel | undefined {
    return this.sheets.get(id);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.ordered.find((sheet) => sheet.props.name === name);
  }

  /** The number format that a cell shows its value in: its own, or the one its formula gives. */
  formatAt(sheet: SheetModel, row: number, column: number): string | undefined {
    return this.styleAt(sheet, row, column).format ?? sheet.grid.computedFormat(row, column);
  }

  styleAt(sheet: SheetModel, row: number, column: number): Style {
    return this.styles.get(sheet.grid.style(row, column));
  }

  /** Adds a sheet at a place among the tabs (0 is the first). */
  addSheet(props: SheetProps, index: number, grid = new Grid()): SheetModel {
    const sheet = new SheetModel(props, () => grid);
    sheet.computing = this.calculator?.of(sheet);
    this.sheets.set(props.id, sheet);
    this.props.order.splice(index, 0, props.id);
    return sheet;
  }

  removeSheet(id: number): void {
    this.sheets.delete(id);
    this.props.order.splice(this.props.order.indexOf(id), 1);
    this.props.names = this.props.names.filter((named) => named.sheet !== id);
    this.props.metadata = this.props.metadata.filter((metadata) => metadata.sheet !== id);
  }

  /** Numbers of rules asked for already: a rule is put on many cells. Forgotten when rules move. */
  private numbers = new WeakMap<ValidationRule, number>();

  /** The number of a validation rule, which is kept once. */
  validationNumber(rule: ValidationRule): number {
    const known = this.numbers.get(rule);
    if (known !== undefined) return known;
    const text = JSON.stringify(rule);
    const found = this.validations.findIndex((other) => JSON.stringify(other) === text);
    const number = found >= 0 ? found + 1 : this.validations.push(rule);
    this.numbers.set(rule, number);
    return number;
  }

  validation(number: number | undefined): ValidationRule | undefined {
    return number === undefined ? undefined : this.validations[number - 1];
  }

  get cellCount(): number {
    let cells = 0;
    for (const { props } of this.sheets.values()) cells += props.rows * props.columns;
    return cells;
  }

  /** Puts in (`count` > 0) or takes out (`count` < 0) rows or columns; everything that names cells follows. */
  shift(sheet: SheetModel, shift: Shift): void {
    const { grid, props } = sheet;
    const { axis, at, count } = shift;
    const atEnd = at > (axis === 'row' ? props.rows : props.columns);
    if (axis === 'row') {
      if (count > 0) grid.insertRows(at, count);
      else grid.deleteRows(at, -count);
      props.rows += count;
    } else {
      if (count > 0) grid.insertColumns(at, count);
      else grid.deleteColumns(at, -count);
      props.columns += count;
    }
    if (atEnd) return;
    shiftParts(props, shift);
    this.props.names = this.props.names.flatMap((named) => {
      if (named.sheet !== sheet.id) return [named];
      const area = shiftArea(named.area, shift);
      return area ? [{ ...named, area }] : [];
    });
    this.props.metadata = this.props.metadata.flatMap((metadata) => shiftMetadata(metadata, sheet.id, shift));
    this.numbers = new WeakMap();
    for (let index = 0; index < this.validations.length; index++) {
      this.validations[index] = shiftValidation(this.validations[index]!, sheet.id, shift);
    }
    for (const { props: other } of this.sheets.values()) {
      if (other.charts.length > 0)
        other.charts = other.charts.map((chart) => shiftChart(chart, other.id, sheet.id, shift));
    }
    this.shiftFormulas(sheet, shift);
  }

  /** Gives a sheet another name; formulas follow. */
  renameSheet(sheet: SheetModel, name: string): void {
    const before = sheet.props.name;
    sheet.props.name = name;
    this.rewriteFormulas((formula) => renameInFormula(formula, before, name));
  }

  private shiftFormulas(changed: SheetModel, shift: Shift): void {
    this.rewriteFormulas((formula, sheet) => shiftFormula(formula, sheet.props.name, changed.props.name, shift));
  }

  /** Gives each formula of the book another text. */
  rewriteFormulas(change: (formula: string, sheet: SheetModel) => string): void {
    for (const sheet of this.sheets.values()) {
      for (const { row, column, extra } of sheet.grid.extras()) {
        if (extra.formula === undefined) continue;
        const formula = change(extra.formula, sheet);
        if (formula !== extra.formula) sheet.grid.setExtra(row, column, { ...extra, formula });
      }
    }
  }
}

function shiftSizes(sizes: Record<string, number>, shift: Shift): Record<string, number> {
  const moved: Record<string, number> = {};
  for (const [index, size] of Object.entries(sizes)) {
    const next = shiftIndex(Number(index), shift);
    if (next !== undefined) moved[next] = size;
  }
  return moved;
}

function shiftHidden(hidden: readonly number[], shift: Shift): number[] {
  return hidden.flatMap((index) => shiftIndex(index, shift) ?? []);
}

function shiftChart(chart: ChartRecord, own: number, changed: number, shift: Shift): ChartRecord {
  const ranges = chart.ranges.flatMap((range) => {
    if (range.sheet !== changed) return [range];
    const area = shiftArea(range.area, shift);
    return area ? [{ ...range, area }] : [];
  });
  if (own !== changed) return { ...chart, ranges };
  const anchor = shift.axis === 'row' ? chart.row : chart.column;
  const moved = shiftIndex(anchor, shift) ?? shift.at;
  return shift.axis === 'row' ? { ...chart, ranges, row: moved } : { ...chart, ranges, column: moved };
}

function shiftGroups(groups: GroupLines, shift: Shift): GroupLines {
  const depths = shiftSizes(groups.depths, shift);
  // Lines put in between two lines of a group belong to it.
  if (shift.count > 0) {
    const depth = Math.min(depths[shift.at - 1] ?? 0, depths[shift.at + shift.count] ?? 0);
    if (depth > 0) for (let line = shift.at; line < shift.at + shift.count; line++) depths[line] = depth;
  }
  const folded = groups.folded.flatMap((key) => {
    const [start = 0, depth = 0] = key.split(':').map(Number);
    const next = shiftIndex(start, shift);
    return next === undefined ? [] : [`${next}:${depth}`];
  });
  return { ...groups, depths, folded };
}

const shiftAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((area) => shiftArea(area, shift) ?? []);

function shiftParts(props: SheetProps, shift: Shift): void {
  if (shift.axis === 'row') {
    props.rowGroups = shiftGroups(props.rowGroups, shift);
    props.heights = shiftSizes(props.heights, shift);
    props.hiddenRows = shiftHidden(props.hiddenRows, shift);
    if (shift.count < 0 && shift.at <= props.frozenRows) {
      props.frozenRows = Math.max(shift.at - 1, props.frozenRows + shift.count);
    } else if (shift.count > 0 && shift.at <= props.frozenRows) props.frozenRows += shift.count;
  } else {
    props.columnGroups = shiftGroups(props.columnGroups, shift);
    props.widths = shiftSizes(props.widths, shift);
    props.hiddenColumns = shiftHidden(props.hiddenColumns, shift);
    if (shift.count < 0 && shift.at <= props.frozenColumns) {
      props.frozenColumns = Math.max(shift.at - 1, props.frozenColumns + shift.count);
    } else if (shift.count > 0 && shift.at <= props.frozenColumns) props.frozenColumns += shift.count;
  }
  props.merges = shiftAreas(props.merges, shift).filter((area) => area.rows * area.columns > 1);
  props.protections = props.protections.flatMap((protection) => {
    const open = shiftAreas(protection.open, shift);
    if (!protection.area) return [{ ...protection, open }];
    const area = shiftArea(protection.area, shift);
    return area ? [{ ...protection, area, open }] : [];
  });
  props.rules = props.rules.flatMap((rule) => {
    const areas = shiftAreas(rule.areas, shift);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  props.bandings = props.bandings.flatMap((banding) => {
    const area = shiftArea(banding.area, shift);
    return area ? [{ ...banding, area }] : [];
  });
  if (props.filter) {
    const area = shiftArea(props.filter.area, shift);
    const { criteria } = props.filter;
    props.filter = area && { area, criteria: shift.axis === 'column' ? shiftKeys(criteria, shift) : criteria };
  }
}

function shiftKeys<T>(record: Readonly<Record<string, T>>, shift: Shift): Record<string, T> {
  const moved: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const next = shiftIndex(Number(key), shift);
    if (next !== undefined) moved[next] = value;
  }
  return moved;
}

function shiftMetadata(metadata: MetadataRecord, sheet: number, shift: Shift): MetadataRecord[] {
  if (metadata.sheet !== sheet || metadata.index === undefined || metadata.axis !== shift.axis) return [metadata];
  const index = shiftIndex(metadata.index, shift);
  return index === undefined ? [] : [{ ...metadata, index }];
}
