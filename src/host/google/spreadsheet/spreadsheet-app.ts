/** SpreadsheetApp: the way to spreadsheets – making, opening, the active one – and to the builders. */
import { GoogleError } from '../../errors';
import { interfaceOf, type Ui } from '../base/ui';
import { findFile, MIME } from '../files';
import { GoogleObject } from '../object';
import { createBook } from './book';
import { ColorBuilder } from './color';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { DataValidationBuilder } from './data-validation';
import { FilterCriteriaBuilder } from './filter';
import { COLUMNS_PER_SHEET } from './limits';
import { OpenBook } from './open-book';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class SpreadsheetApp extends GoogleObject {
  override readonly type = 'Spreadsheet.SpreadsheetApp';
  private active: Spreadsheet | undefined;

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    const { world, options } = this.execution;
    if (rows !== undefined && (rows < 1 || columns === undefined || columns < 1 || columns > COLUMNS_PER_SHEET)) {
      throw new GoogleError('Invalid argument');
    }
    world.spendQuota(options.user.email, 'spreadsheetsPerDay', 1, 'create spreadsheet');
    const id = createBook(world, {
      name: String(name),
      owner: options.user.email,
      extra: { createdBy: options.projectId },
      ...(rows === undefined || columns === undefined ? {} : { rows: Math.floor(rows), columns: Math.floor(columns) }),
    });
    return this.spreadsheet(id);
  }

  openById(id: string): Spreadsheet {
    const file = findFile(this.execution.world, String(id));
    if (file?.mime !== MIME.spreadsheet) {
      throw new GoogleError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    }
    return this.spreadsheet(file.id);
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([\w-]{10,})/.exec(String(url))?.[1];
    if (id === undefined) throw new GoogleError(`Invalid argument: url`);
    return this.openById(id);
  }

  open(file: GoogleObject & { getId(): string }): Spreadsheet {
    return this.openById(file.getId());
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    if (this.active) return this.active;
    const { container } = this.execution.options;
    return container?.kind === 'spreadsheet' ? this.spreadsheet(container.id) : null;
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    this.active = spreadsheet;
  }

  private get current(): Spreadsheet {
    const active = this.getActiveSpreadsheet();
    if (!active) throw new GoogleError('There is no active spreadsheet.');
    return active;
  }

  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.current.setActiveSheet(sheet);
  }

  getActiveRange(): Range | null {
    return this.getActiveSpreadsheet()?.getActiveRange() ?? null;
  }

  setActiveRange(range: Range): Range {
    return this.current.setActiveRange(range);
  }

  getCurrentCell(): Range | null {
    return this.getActiveSpreadsheet()?.getCurrentCell() ?? null;
  }

  setCurrentCell(cell: Range): Range {
    return this.current.setCurrentCell(cell);
  }

  /** The waiting writes are made visible by the execution, which knows the call. */
  flush(): void {
    this.execution.commitCells();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.execution);
  }

  newColor(): ColorBuilder {
    return new ColorBuilder(this.execution);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution);
  }

  getSelection(): Selection {
    return this.current.getSelection();
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSpreadsheet()?.getActiveRangeList() ?? null;
  }

  setActiveRangeList(list: RangeList): RangeList {
    return this.current.setActiveRangeList(list);
  }

  getUi(): Ui {
    return interfaceOf(this.execution, 'SpreadsheetApp');
  }

  private spreadsheet(id: string): Spreadsheet {
    return new Spreadsheet(OpenBook.of(this.execution, id));
  }
}
