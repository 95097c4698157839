/** Spreadsheet: its sheets, names, settings and what is active in it. What happens inside a sheet is the business of Sheet and Range. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import { Blob } from '../base/blob';
import { renamedFor } from '../base/content-types';
import { User } from '../base/user';
import { exported, PDF } from '../drive/conversions';
import { findFile, updateFile } from '../files';
import { copyLinkedForms } from '../forms/copies';
import type { GoogleEnum } from '../object';
import { grant, type Person, peopleOf, revoke } from './access';
import { parseAddress } from './address';
import type { Banding } from './banding';
import { copyBook } from './book';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  type MetadataArguments,
} from './developer-metadata';
import { bookUrl, formUrl } from './links';
import { isLocale } from './locales';
import { NamedRange } from './named-range';
import { OpenBook } from './open-book';
import type { Protection } from './protection';
import type { Range } from './range';
import { RangeList } from './range-list';
import type { Sheet } from './sheet';
import { SpreadsheetTabs } from './spreadsheet-tabs';
import { TextFinder } from './text-finder';
import { isZone } from './zones';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class Spreadsheet extends SpreadsheetTabs {
  getId(): string {
    return this.open.id;
  }

  getUrl(): string {
    return bookUrl(this.open.id);
  }

  /** The spreadsheet as PDF. */
  getBlob(): Blob {
    return this.getAs(PDF);
  }

  getAs(contentType: string): Blob {
    const { execution } = this;
    const file = findFile(execution.world, this.open.id) ?? execution.refuse('a conversion of a deleted spreadsheet');
    const bytes = exported(execution, file, contentType);
    return new Blob(execution, bytes, contentType, renamedFor(file.name, contentType));
  }

  getName(): string {
    return findFile(this.execution.world, this.open.id)?.name ?? '';
  }

  rename(name: string): void {
    updateFile(this.execution.world, this.open.id, { name: String(name) });
  }

  getRange(address: string): Range {
    const text = String(address);
    const parsed = parseAddress(text);
    if (parsed) {
      const sheet = parsed.sheet === undefined ? this.getActiveSheet() : this.getSheetByName(parsed.sheet);
      if (sheet) return sheet.rangeOf(parsed);
    }
    const named = this.getRangeByName(text);
    if (!named) throw new GoogleError('Range not found');
    return named;
  }

  getRangeByName(name: string): Range | null {
    const wanted = String(name).toLowerCase();
    const found = this.open.state.props.names.find((named) => named.name.toLowerCase() === wanted);
    return found ? this.sheetObject(found.sheet).rangeAt(found.area) : null;
  }

  setNamedRange(name: string, range: Range): void {
    const { area, sheet } = range;
    if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(name) || parseAddress(name))
      throw new GoogleError(`The name "${name}" is not valid.`);
    this.open.write((book) => {
      const others = book.props.names.filter((named) => named.name.toLowerCase() !== name.toLowerCase());
      book.props.names = [...others, { name, sheet: sheet.id, area }];
    });
  }

  removeNamedRange(name: string): void {
    this.open.write((book) => {
      book.props.names = book.props.names.filter((named) => named.name.toLowerCase() !== name.toLowerCase());
    });
  }

  getNamedRanges(): NamedRange[] {
    return this.open.state.props.names.map(({ name }) => new NamedRange(this, name));
  }

  getRangeList(addresses: readonly string[]): RangeList {
    const ranges = addresses.map((address) => this.getRange(address));
    return new RangeList(ranges[0]?.sheet ?? this.getActiveSheet(), ranges);
  }

  getProtections(type: GoogleEnum): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, String(text), () =>
      this.getSheets().map((sheet) => {
        const { rows, columns } = sheet.model.props;
        return { sheet, area: { row: 1, column: 1, rows, columns } };
      }),
    );
  }

  addDeveloperMetadata(...args: MetadataArguments): Spreadsheet {
    addMetadata(this, {}, args);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, {});
  }

  /** Only what hangs on the file itself. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const type = constant('Spreadsheet.DeveloperMetadataLocationType', 'SPREADSHEET');
    return this.createDeveloperMetadataFinder().withLocationType(type).find();
  }

  /** Adds a menu to the open editor; null is a separator. */
  addMenu(name: string, entries: readonly ({ readonly name: string; readonly functionName: string } | null)[]): void {
    this.execution.world.screen.show({
      kind: 'menu',
      caption: String(name),
      entries: entries.map((entry) => (entry ? { caption: entry.name, run: entry.functionName } : { caption: '' })),
      file: this.open.id,
    });
  }

  updateMenu(
    name: string,
    entries: readonly ({ readonly name: string; readonly functionName: string } | null)[],
  ): void {
    this.addMenu(name, entries);
  }

  removeMenu(name: string): void {
    this.execution.world.screen.show({ kind: 'menu', caption: String(name), entries: [], file: this.open.id });
  }

  getImages(): never[] {
    return [];
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getDataSources(): never[] {
    return [];
  }

  getDataSourceSheets(): never[] {
    return [];
  }

  /** A copy of the whole file in the same folder; forms linked to it are copied too. */
  copy(name: string): Spreadsheet {
    const { world, options } = this.execution;
    const { email } = options.user;
    this.execution.commitCells();
    const extra = { createdBy: options.projectId };
    const id = copyBook(world, this.open.id, { name: String(name), owner: email, extra });
    copyLinkedForms(world, this.open.id, id, email, options.projectId);
    return new Spreadsheet(OpenBook.of(this.execution, id));
  }

  getSpreadsheetLocale(): string {
    return this.open.state.props.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!isLocale(locale)) throw new GoogleError(`Invalid argument: ${locale}`);
    this.open.write((book) => {
      book.props.locale = locale;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.open.state.props.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) throw new GoogleError(`Invalid argument: ${zone}`);
    this.open.write((book) => {
      book.props.timeZone = zone;
    });
  }

  toast(text: string, title = '', seconds: number | null = 5): void {
    this.execution.world.screen.show({
      kind: 'toast',
      title: String(title),
      text: String(text),
      seconds: seconds ?? 5,
      file: this.open.id,
    });
  }

  getFormUrl(): string | null {
    const form = this.open.state.ordered.find(({ props }) => props.form !== undefined)?.props.form;
    return form === undefined ? null : formUrl(form);
  }

  getOwner(): User | null {
    const owner = findFile(this.execution.world, this.open.id)?.owner;
    return owner === undefined ? null : new User(this.execution, owner);
  }

  getEditors(): User[] {
    return peopleOf(this.execution, this.open.id, ['owner', 'writer']);
  }

  /** Whoever may see it: editors and the owner, too. */
  getViewers(): User[] {
    return peopleOf(this.execution, this.open.id, ['owner', 'writer', 'commenter', 'reader']);
  }

  addEditor(person: Person): Spreadsheet {
    return this.addEditors([person]);
  }

  addEditors(people: readonly Person[]): Spreadsheet {
    grant(this.execution, this.open.id, people, 'writer');
    return this;
  }

  removeEditor(person: Person): Spreadsheet {
    revoke(this.execution, this.open.id, person, ['writer']);
    return this;
  }

  addViewer(person: Person): Spreadsheet {
    return this.addViewers([person]);
  }

  addViewers(people: readonly Person[]): Spreadsheet {
    grant(this.execution, this.open.id, people, 'reader');
    return this;
  }

  removeViewer(person: Person): Spreadsheet {
    revoke(this.execution, this.open.id, person, ['commenter', 'reader']);
    return this;
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }
}

/** Google's shorthands on a spreadsheet that act on its active sheet. */
const SHORTHANDS = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Sheet)[];

for (const name of SHORTHANDS) {
  Object.defineProperty(Spreadsheet.prototype, name, {
    value(this: Spreadsheet, ...args: never[]): unknown {
      const sheet = this.getActiveSheet();
      return (sheet[name] as (...given: never[]) => unknown).apply(sheet, args);
    },
  });
}
