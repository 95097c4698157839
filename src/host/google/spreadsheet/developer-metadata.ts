/** Data that scripts hang on a spreadsheet, a sheet, a row or a column, which go where it goes; and the search for them. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import type { Area, Axis } from './area';
import type { MetadataRecord } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** What metadata hang on: nothing named means the whole file. */
export interface MetadataPlace {
  readonly sheet?: number;
  readonly axis?: Axis;
  readonly index?: number;
}

/** The row or column that a range is as a whole. Throws Google's sentence for any other range. */
export function placeOfRange(range: Range): MetadataPlace {
  const { area, sheet } = range;
  const { rows, columns } = sheet.model.props;
  if (area.rows === 1 && area.columns === columns) return { sheet: sheet.id, axis: 'row', index: area.row };
  if (area.columns === 1 && area.rows === rows) return { sheet: sheet.id, axis: 'column', index: area.column };
  throw new GoogleError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** `(key)`, `(key, visibility)`, `(key, value)` or `(key, value, visibility)`, as the methods `addDeveloperMetadata` take them. */
export type MetadataArguments = readonly [key: string, ...rest: (string | GoogleEnum)[]];

export function addMetadata(spreadsheet: Spreadsheet, place: MetadataPlace, [key, ...rest]: MetadataArguments): void {
  const id = spreadsheet.execution.world.ids.number();
  const value = rest.find((one) => typeof one === 'string') ?? null;
  const visibility = rest.find((one) => typeof one === 'object')?.name() ?? 'DOCUMENT';
  const record = { id, key: String(key), value, visibility: visibility as MetadataRecord['visibility'], ...place };
  spreadsheet.open.write((book) => {
    book.props.metadata = [...book.props.metadata, record];
  });
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location */
export class DeveloperMetadataLocation extends GoogleObject {
  override readonly type = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly place: MetadataPlace,
  ) {
    super(spreadsheet.execution);
  }

  getLocationType(): GoogleEnum {
    return constant('Spreadsheet.DeveloperMetadataLocationType', locationType(this.place));
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place.sheet === undefined ? this.spreadsheet : null;
  }

  getSheet(): Sheet | null {
    const { sheet, axis } = this.place;
    return sheet === undefined || axis !== undefined ? null : this.spreadsheet.sheetObject(sheet);
  }

  private line(axis: Axis): Range | null {
    const { sheet, index } = this.place;
    if (sheet === undefined || index === undefined || this.place.axis !== axis) return null;
    const object = this.spreadsheet.sheetObject(sheet);
    const line = { row: undefined, column: undefined, lastRow: undefined, lastColumn: undefined, sheet: undefined };
    return object.rangeOf(
      axis === 'row' ? { ...line, row: index, lastRow: index } : { ...line, column: index, lastColumn: index },
    );
  }

  getRow(): Range | null {
    return this.line('row');
  }

  getColumn(): Range | null {
    return this.line('column');
  }
}

function locationType({ sheet, axis }: MetadataPlace): string {
  if (sheet === undefined) return 'SPREADSHEET';
  return axis === undefined ? 'SHEET' : axis.toUpperCase();
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export class DeveloperMetadata extends GoogleObject {
  override readonly type = 'Spreadsheet.DeveloperMetadata';

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly id: number,
  ) {
    super(spreadsheet.execution);
  }

  private get record(): MetadataRecord {
    const found = this.spreadsheet.open.state.props.metadata.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('This developer metadata no longer exists.');
    return found;
  }

  private change(change: (record: MetadataRecord) => MetadataRecord): this {
    const { id } = this;
    this.spreadsheet.open.write((book) => {
      book.props.metadata = book.props.metadata.map((one) => (one.id === id ? change(one) : one));
    });
    return this;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.record.key;
  }

  setKey(key: string): this {
    return this.change((record) => ({ ...record, key }));
  }

  getValue(): string | null {
    return this.record.value;
  }

  setValue(value: string): this {
    return this.change((record) => ({ ...record, value }));
  }

  getVisibility(): GoogleEnum {
    return constant('Spreadsheet.DeveloperMetadataVisibility', this.record.visibility);
  }

  setVisibility(visibility: GoogleEnum): this {
    return this.change((record) => ({ ...record, visibility: visibility.name() as MetadataRecord['visibility'] }));
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.spreadsheet, this.record);
  }

  private move(place: MetadataPlace): this {
    return this.change(({ id, key, value, visibility }) => ({ id, key, value, visibility, ...place }));
  }

  moveToSpreadsheet(): this {
    return this.move({});
  }

  moveToSheet(sheet: Sheet): this {
    return this.move({ sheet: sheet.id });
  }

  moveToRow(row: Range): this {
    return this.move(placeOfRange(row));
  }

  moveToColumn(column: Range): this {
    return this.move(placeOfRange(column));
  }

  remove(): void {
    const { id } = this;
    this.spreadsheet.open.write((book) => {
      book.props.metadata = book.props.metadata.filter((one) => one.id !== id);
    });
  }
}

/** Keys by which other services of Google remember their columns; no script sees them. */
const INTERNAL = /^google\./;

/** Where a search looks: only there, or (`intersecting`) also at whatever lies inside or around. */
export interface MetadataScope extends MetadataPlace {
  readonly area?: Area;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder */
export class DeveloperMetadataFinder extends GoogleObject {
  override readonly type = 'Spreadsheet.DeveloperMetadataFinder';
  private readonly wanted: ((record: MetadataRecord) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly scope: MetadataScope,
  ) {
    super(spreadsheet.execution);
  }

  private want(test: (record: MetadataRecord) => boolean): this {
    this.wanted.push(test);
    return this;
  }

  withKey(key: string): this {
    return this.want((record) => record.key === key);
  }

  withValue(value: string): this {
    return this.want((record) => record.value === value);
  }

  withId(id: number): this {
    return this.want((record) => record.id === id);
  }

  withVisibility(visibility: GoogleEnum): this {
    return this.want((record) => record.visibility === visibility.name());
  }

  withLocationType(type: GoogleEnum): this {
    return this.want((record) => locationType(record) === type.name());
  }

  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    return this.spreadsheet.open.state.props.metadata
      .filter(
        (record) => !INTERNAL.test(record.key) && this.isInScope(record) && this.wanted.every((test) => test(record)),
      )
      .map(({ id }) => new DeveloperMetadata(this.spreadsheet, id));
  }

  private isInScope(record: MetadataRecord): boolean {
    const { sheet, area } = this.scope;
    if (sheet === undefined) return true;
    if (record.sheet !== sheet) return this.intersecting && record.sheet === undefined;
    if (!area) return true;
    if (record.index === undefined) return this.intersecting;
    const [start, count] = record.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    if (record.index < start || record.index >= start + count) return false;
    if (this.intersecting) return true;
    const { rows, columns } = this.spreadsheet.sheetObject(sheet).model.props;
    return record.axis === 'row' ? area.columns === columns : area.rows === rows;
  }
}
