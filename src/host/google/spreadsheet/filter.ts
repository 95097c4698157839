/** Filter: the one filter of a sheet, its criteria, and which rows it hides. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { defineConditions } from './condition-methods';
import { keptValue, scriptValue } from './condition-values';
import { meets } from './conditions';
import { displayOf } from './display';
import type { Book, SheetModel } from './model';
import type { Condition, FilterCriterion } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { serialOf } from './zones';

abstract class CriteriaReader extends GoogleObject {
  constructor(
    execution: Execution,
    protected criterion: FilterCriterion = {},
  ) {
    super(execution);
  }

  /** The criterion as the sheet keeps it. */
  get record(): FilterCriterion {
    return this.criterion;
  }

  getCriteriaType(): GoogleEnum | null {
    const { condition } = this.criterion;
    return condition ? constant('Spreadsheet.BooleanCriteria', condition.type) : null;
  }

  getCriteriaValues(): unknown[] {
    return (this.criterion.condition?.values ?? []).map((value) => scriptValue(value, undefined));
  }

  getHiddenValues(): string[] {
    return [...(this.criterion.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.criterion.visible ?? [])];
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.execution, this.criterion);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria */
export class FilterCriteria extends CriteriaReader {
  override readonly type = 'Spreadsheet.FilterCriteria';
}

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder */
export class FilterCriteriaBuilder extends CriteriaReader {
  override readonly type = 'Spreadsheet.FilterCriteriaBuilder';

  build(): FilterCriteria {
    return new FilterCriteria(this.execution, this.criterion);
  }

  setHiddenValues(values: readonly unknown[]): this {
    const { visible: _, ...rest } = this.criterion;
    this.criterion = { ...rest, hidden: values.map(String) };
    return this;
  }

  setVisibleValues(values: readonly unknown[]): this {
    const { hidden: _, ...rest } = this.criterion;
    this.criterion = { ...rest, visible: values.map(String) };
    return this;
  }

  when(type: string, values: readonly unknown[] = []): this {
    const condition: Condition = { type, values: values.map(keptValue) };
    this.criterion = { ...this.criterion, condition };
    return this;
  }
}

defineConditions(FilterCriteriaBuilder.prototype);

/** https://developers.google.com/apps-script/reference/spreadsheet/filter */
export class Filter extends GoogleObject {
  override readonly type = 'Spreadsheet.Filter';

  constructor(private readonly sheet: Sheet) {
    super(sheet.execution);
  }

  getRange(): Range {
    const { filter } = this.sheet.model.props;
    if (!filter) throw new GoogleError('This filter no longer exists.');
    return this.sheet.rangeAt(filter.area);
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const criterion = this.sheet.model.props.filter?.criteria[column];
    return criterion ? new FilterCriteria(this.execution, criterion) : null;
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    const record = criteria?.record;
    const { area } = this.getRange();
    if (column < area.column || column >= area.column + area.columns)
      throw new GoogleError('The column is outside the filter.');
    this.sheet.write(({ props }) => {
      if (!props.filter) return;
      const { [column]: _, ...rest } = props.filter.criteria;
      props.filter = { area: props.filter.area, criteria: record ? { ...rest, [column]: record } : rest };
    });
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** Orders the rows below the filter's head. */
  sort(column: number, ascending: boolean): this {
    const { area } = this.getRange();
    if (area.rows > 1)
      this.sheet.rangeAt({ ...area, row: area.row + 1, rows: area.rows - 1 }).sort({ column, ascending });
    return this;
  }

  remove(): void {
    this.sheet.write(({ props }) => {
      props.filter = undefined;
    });
  }
}

/** Whether the sheet's filter hides a row. */
export function isFilteredOut(sheet: Sheet, row: number): boolean {
  return (
    isRowFilteredOut(sheet.open.state, sheet.model, row) ??
    sheet.execution.refuse('filters that need a formula to decide')
  );
}

/** The same of a book as data; undefined when only a formula or today's date could tell. */
export function isRowFilteredOut(book: Book, sheet: SheetModel, row: number): boolean | undefined {
  const { grid } = sheet;
  const { filter } = sheet.props;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  const { locale, timeZone } = book.props;
  let isUnknown = false;
  for (const [key, { condition, hidden, visible }] of Object.entries(filter.criteria)) {
    const column = Number(key);
    const value = grid.value(row, column);
    const text = displayOf(value, book.formatAt(sheet, row, column), locale);
    if (hidden?.includes(text)) return true;
    if (visible && !visible.includes(text)) return true;
    const met = condition ? meets(condition, value, text, (moment) => serialOf(moment, timeZone)) : true;
    if (met === false) return true;
    if (met === undefined) isUnknown = true;
  }
  return isUnknown ? undefined : false;
}
