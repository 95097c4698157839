/** NamedRange: a name that a spreadsheet gives to a range. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import type { Range } from './range';
import type { Spreadsheet } from './spreadsheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
export class NamedRange extends GoogleObject {
  override readonly type = 'Spreadsheet.NamedRange';

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private name: string,
  ) {
    super(spreadsheet.execution);
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const range = this.spreadsheet.getRangeByName(this.name);
    if (!range) throw new GoogleError('This named range no longer exists.');
    return range;
  }

  setName(name: string): this {
    const range = this.getRange();
    this.spreadsheet.removeNamedRange(this.name);
    this.spreadsheet.setNamedRange(name, range);
    this.name = name;
    return this;
  }

  setRange(range: Range): this {
    this.spreadsheet.setNamedRange(this.name, range);
    return this;
  }

  remove(): void {
    this.spreadsheet.removeNamedRange(this.name);
  }
}
