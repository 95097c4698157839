/** Sheet: one tab of a spreadsheet. What it is and where its cells are stands in its lower parts. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import type { GoogleEnum } from '../object';
import { checkEntries } from './admission';
import type { Axis } from './area';
import { Banding } from './banding';
import { Color } from './color';
import { colorOf } from './colors';
import { ConditionalFormatRule } from './conditional-format-rule';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  type MetadataArguments,
} from './developer-metadata';
import { EmbeddedChart, EmbeddedChartBuilder, insertChart, updateChart } from './embedded-chart';
import { Filter, isFilteredOut } from './filter';
import { checkCellCount, SHEETS_PER_BOOK } from './limits';
import { formUrl } from './links';
import { moveLines } from './moving';
import type { NamedRange } from './named-range';
import { Protection, protect } from './protection';
import type { Range } from './range';
import { RangeList } from './range-list';
import { activeRanges, Selection } from './selection';
import { copySheet } from './sheet-copy';
import { SheetGroups } from './sheet-groups';
import type { Spreadsheet } from './spreadsheet';
import { TextFinder } from './text-finder';
import { entryOf } from './typing';
import { enter } from './writing';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class Sheet extends SheetGroups {
  /** Writes below the last row with content; the sheet grows when it has no room. */
  appendRow(values: readonly unknown[]): Sheet {
    const { typist } = this.open;
    const { props, grid } = this.model;
    for (const value of values) entryOf(value, typist, undefined);
    const more = Math.max(0, grid.shownEnds().row + 1 - props.rows) * props.columns;
    checkCellCount(this.open.state.cellCount + more + Math.max(0, values.length - props.columns) * props.rows);
    const row = grid.shownEnds().row + 1;
    const area = { row, column: 1, rows: 1, columns: Math.max(1, values.length) };
    this.rangeAt(area).checkEditable();
    checkEntries(this.open.state, this.model, area, typist, (_, column) => values[column]);
    this.execution.touchCells(values.length);
    this.write((sheet, book) => {
      const row = sheet.grid.shownEnds().row + 1;
      if (row > sheet.props.rows)
        book.shift(sheet, { axis: 'row', at: sheet.props.rows + 1, count: row - sheet.props.rows });
      const missing = values.length - sheet.props.columns;
      if (missing > 0) book.shift(sheet, { axis: 'column', at: sheet.props.columns + 1, count: missing });
      enter(book, sheet, { row, column: 1, rows: 1, columns: values.length }, typist, (_, column) => values[column]);
    });
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): Sheet {
    const { contentsOnly, formatOnly } = options ?? {};
    if (contentsOnly || !formatOnly) this.clearContents();
    if (formatOnly || !contentsOnly) this.clearFormats();
    return this;
  }

  clearContents(): Sheet {
    this.everything.clearContent();
    return this;
  }

  clearFormats(): Sheet {
    this.everything.clearFormat();
    this.write(({ props }) => {
      props.rules = [];
    });
    return this;
  }

  clearNotes(): Sheet {
    this.everything.clearNote();
    return this;
  }

  protected get everything(): Range {
    const { rows, columns } = this.model.props;
    return this.rangeAt({ row: 1, column: 1, rows, columns });
  }

  protect(): Protection {
    return protect(this, undefined);
  }

  getProtections(type: GoogleEnum): Protection[] {
    const wantsRange = type.name() === 'RANGE';
    return this.model.props.protections
      .filter(({ area }) => (area !== undefined) === wantsRange)
      .map(({ id }) => new Protection(this, id));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.model.props.rules.map(({ areas, ...rule }) => {
      return new ConditionalFormatRule(this.execution, { ...rule, ranges: areas.map((area) => this.rangeAt(area)) });
    });
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const records = rules.map(({ record }) => record);
    this.write(({ props }) => {
      props.rules = [...records];
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): Filter | null {
    return this.model.props.filter ? new Filter(this) : null;
  }

  isRowHiddenByFilter(row: number): boolean {
    return isFilteredOut(this, row);
  }

  getNamedRanges(): NamedRange[] {
    return this.spreadsheet.getNamedRanges().filter((named) => named.getRange().sheet.id === this.id);
  }

  getRangeList(addresses: readonly string[]): RangeList {
    return new RangeList(
      this,
      addresses.map((address) => this.getRange(address)),
    );
  }

  getActiveRangeList(): RangeList {
    return activeRanges(this);
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  getSelection(): Selection {
    return new Selection(this.spreadsheet);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, String(text), () => [{ sheet: this, area: this.everything.area }]);
  }

  addDeveloperMetadata(...args: MetadataArguments): Sheet {
    addMetadata(this.spreadsheet, { sheet: this.id }, args);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, { sheet: this.id });
  }

  /** Only what hangs on the sheet itself, not on its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder()
      .withLocationType(constant('Spreadsheet.DeveloperMetadataLocationType', 'SHEET'))
      .find();
  }

  /** Puts a copy, named `Copy of …`, at the end of another spreadsheet or of this one. */
  copyTo(target: Spreadsheet): Sheet {
    const { open } = target;
    const source = this.model;
    if (open.state.props.order.length >= SHEETS_PER_BOOK) throw new GoogleError('Cannot add any more sheets.');
    checkCellCount(open.state.cellCount + source.props.rows * source.props.columns);
    const id = this.execution.world.ids.number();
    const name = target.copyName(source.props.name);
    const from = this.open;
    open.write((book) => {
      const sheet = from.state.sheet(this.id);
      if (sheet) copySheet(from.state, sheet, book, { id, name, index: book.props.order.length });
    });
    return target.sheetObject(id);
  }

  /** Moves rows so that they stand before the row `before`, counted before the move. */
  moveRows(rows: Range, before: number): void {
    this.moveLines('row', rows.area.row, rows.area.rows, before);
  }

  moveColumns(columns: Range, before: number): void {
    this.moveLines('column', columns.area.column, columns.area.columns, before);
  }

  private moveLines(axis: Axis, from: number, count: number, to: number): void {
    const { props } = this.model;
    if (to < 1 || to > (axis === 'row' ? props.rows : props.columns) + 1)
      throw new GoogleError(`Those ${axis}s are out of bounds.`);
    if (props.filter || props.charts.length > 0)
      this.execution.refuse(`moving ${axis}s of a sheet with a filter or charts`);
    this.write((sheet, book) => moveLines(book, sheet, axis, from, count, to));
  }

  sort(column: number, ascending = true): Sheet {
    const { frozenRows, columns } = this.model.props;
    if (column < 1 || column > columns) throw new GoogleError('The sort column is outside the sheet.');
    const last = this.getLastRow();
    if (last > frozenRows + 1) {
      this.getRange(frozenRows + 1, 1, last - frozenRows, Math.max(column, this.getLastColumn())).sort({
        column,
        ascending,
      });
    }
    return this;
  }

  getFormUrl(): string | null {
    const { form } = this.model.props;
    return form === undefined ? null : formUrl(form);
  }

  isSheetHidden(): boolean {
    return this.model.props.hidden;
  }

  hideSheet(): Sheet {
    const { state } = this.open;
    if (!state.ordered.some(({ props }) => !props.hidden && props.id !== this.id)) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.write(({ props }) => {
      props.hidden = true;
    });
    if (this.open.selection?.sheet === this.id) this.open.selection = undefined;
    return this;
  }

  showSheet(): Sheet {
    this.write(({ props }) => {
      props.hidden = false;
    });
    return this;
  }

  getTabColor(): string | null {
    return this.model.props.tabColor;
  }

  setTabColor(color: string | null): Sheet {
    const known = color === null ? null : colorOf(color);
    if (known !== undefined) {
      this.write(({ props }) => {
        props.tabColor = known;
      });
    }
    return this;
  }

  getTabColorObject(): Color | null {
    const { tabColor } = this.model.props;
    return tabColor === null ? null : new Color(this.execution, tabColor);
  }

  setTabColorObject(color: Color | null): Sheet {
    return this.setTabColor(color?.hex ?? null);
  }

  // Nothing of the kind can be put onto a sheet here, so there never is any.

  getImages(): never[] {
    return [];
  }

  getDrawings(): never[] {
    return [];
  }

  getPivotTables(): never[] {
    return [];
  }

  getSlicers(): never[] {
    return [];
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getDataSourceFormulas(): never[] {
    return [];
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  hasHiddenGridlines(): boolean {
    return this.model.props.gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    this.write(({ props }) => {
      props.gridlinesHidden = hidden;
    });
    return this;
  }

  isRightToLeft(): boolean {
    return this.model.props.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): Sheet {
    this.write(({ props }) => {
      props.rightToLeft = rightToLeft;
    });
    return this;
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.spreadsheet);
  }

  getCharts(): EmbeddedChart[] {
    return this.model.props.charts.map((chart) => new EmbeddedChart(this.spreadsheet, chart));
  }

  insertChart(chart: EmbeddedChart): void {
    insertChart(this, chart);
  }

  updateChart(chart: EmbeddedChart): void {
    updateChart(this, chart);
  }

  removeChart(chart: EmbeddedChart): void {
    const { id } = chart.record;
    this.write(({ props }) => {
      props.charts = props.charts.filter((one) => one.id !== id);
    });
  }

  getBandings(): Banding[] {
    return this.model.props.bandings.map(({ id }) => new Banding(this, id));
  }
}
