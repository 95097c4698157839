/** The sheets of a Spreadsheet and what is active in it. The lower part of Spreadsheet. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import type { Area } from './area';
import { checkCellCount, SHEETS_PER_BOOK } from './limits';
import { localeOf } from './locales';
import type { SheetModel } from './model';
import type { OpenBook } from './open-book';
import { newSheet } from './parts';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { copySheet } from './sheet-copy';
import type { Spreadsheet } from './spreadsheet';

export abstract class SpreadsheetTabs extends GoogleObject {
  override readonly type = 'Spreadsheet.Spreadsheet';

  constructor(readonly open: OpenBook) {
    super(open.execution);
  }

  /** This as the whole object, for links from its parts. */
  protected get whole(): Spreadsheet {
    return this as unknown as Spreadsheet;
  }

  /** The sheet with this id as an object for scripts. */
  sheetObject(id: number): Sheet {
    return new Sheet(this.whole, id);
  }

  getSheets(): Sheet[] {
    return this.open.state.props.order.map((id) => this.sheetObject(id));
  }

  getNumSheets(): number {
    return this.open.state.props.order.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.open.state.sheetByName(String(name));
    return sheet ? this.sheetObject(sheet.id) : null;
  }

  getSheetById(id: number): Sheet | null {
    return this.open.state.sheet(id) ? this.sheetObject(id) : null;
  }

  insertSheet(...args: (string | number | { template?: Sheet })[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const place = args.find((arg) => typeof arg === 'number');
    const template = args.find((arg) => typeof arg === 'object')?.template;
    const { state } = this.open;
    const index = place ?? state.props.order.indexOf(this.activeId) + 1;
    if (index < 0 || index > state.props.order.length) throw new GoogleError(`Sheet index ${index} is out of bounds.`);
    return this.addSheet(name ?? this.freeName(), index, template?.model);
  }

  /** A new sheet, empty or like `template`; it becomes the active one. */
  addSheet(name: string, index: number, template: SheetModel | undefined): Sheet {
    const { state } = this.open;
    this.checkName(name);
    if (state.props.order.length >= SHEETS_PER_BOOK) {
      throw new GoogleError(`Invalid argument: a spreadsheet has at most ${SHEETS_PER_BOOK} sheets`);
    }
    const plain = newSheet(0, name);
    const size = template ? template.props.rows * template.props.columns : plain.rows * plain.columns;
    checkCellCount(state.cellCount + size);
    const id = this.execution.world.ids.number();
    const source = template?.id;
    this.open.write((book) => {
      const like = source === undefined ? undefined : book.sheet(source);
      if (like) copySheet(book, like, book, { id, name, index });
      else book.addSheet(newSheet(id, name), Math.min(index, book.props.order.length));
    });
    this.select(id);
    return this.sheetObject(id);
  }

  checkName(name: string): void {
    if (name === '') throw new GoogleError('The sheet name cannot be empty.');
    if (this.open.state.sheetByName(name)) {
      throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private freeName(): string {
    const { state } = this.open;
    const word = localeOf(state.props.locale).sheet;
    for (let number = state.props.order.length + 1; ; number++) {
      if (!state.sheetByName(word + number)) return word + number;
    }
  }

  deleteSheet(sheet: Sheet): void {
    const { id, model } = sheet;
    if (this.open.state.ordered.filter(({ props }) => !props.hidden || props.id === id).length <= 1) {
      throw new GoogleError("You can't remove all the sheets in a document.");
    }
    if (model.props.form !== undefined) {
      throw new GoogleError('You cannot delete a sheet with a linked form. Please unlink the form first.');
    }
    this.open.write((book) => {
      if (book.sheet(id)) book.removeSheet(id);
    });
    if (this.open.selection?.sheet === id) this.open.selection = undefined;
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const active = this.getActiveSheet();
    return this.addSheet(this.copyName(active.getName()), active.getIndex(), active.model);
  }

  /** `Copy of X`, with a number when that is taken. */
  copyName(name: string): string {
    const first = `Copy of ${name}`;
    if (!this.open.state.sheetByName(first)) return first;
    for (let number = 2; ; number++) {
      if (!this.open.state.sheetByName(`${first} ${number}`)) return `${first} ${number}`;
    }
  }

  moveActiveSheet(position: number): void {
    const id = this.activeId;
    if (position < 1 || position > this.getNumSheets())
      throw new GoogleError(`Sheet index ${position} is out of bounds.`);
    this.open.write((book) => {
      const { order } = book.props;
      if (!order.includes(id)) return;
      order.splice(order.indexOf(id), 1);
      order.splice(position - 1, 0, id);
    });
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  private get activeId(): number {
    const { selection, state } = this.open;
    if (selection && state.sheet(selection.sheet)) return selection.sheet;
    return (state.ordered.find(({ props }) => !props.hidden) ?? state.ordered[0])!.id;
  }

  getActiveSheet(): Sheet {
    return this.sheetObject(this.activeId);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.select(sheet.id);
    return sheet;
  }

  /** Selects a sheet (its first cell) or areas of it. */
  select(sheet: number, areas: readonly Area[] = [{ row: 1, column: 1, rows: 1, columns: 1 }], current?: Area): void {
    const cell = current ?? areas[0]!;
    this.open.selection = { sheet, areas: [...areas], current: { row: cell.row, column: cell.column } };
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    this.select(range.sheet.id, [range.area]);
    return range;
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }

  setCurrentCell(cell: Range): Range {
    return this.getActiveSheet().setCurrentCell(cell);
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  getSelection(): Selection {
    return new Selection(this.whole);
  }
}
