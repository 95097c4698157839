/** Selection: what the person has selected in the open spreadsheet. */
import type { GoogleEnum } from '../object';
import { GoogleObject } from '../object';
import type { Range } from './range';
import { RangeList } from './range-list';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/selection */
export class Selection extends GoogleObject {
  override readonly type = 'Spreadsheet.Selection';

  constructor(private readonly spreadsheet: Spreadsheet) {
    super(spreadsheet.execution);
  }

  getActiveSheet(): Sheet {
    return this.spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range | null {
    return this.spreadsheet.getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return activeRanges(this.getActiveSheet());
  }

  getCurrentCell(): Range {
    return this.spreadsheet.getCurrentCell();
  }

  getNextDataRange(direction: GoogleEnum): Range {
    const range = this.getActiveSheet().getActiveRange();
    const end = range.getNextDataCell(direction);
    const row = Math.min(range.area.row, end.area.row);
    const column = Math.min(range.area.column, end.area.column);
    const rows = Math.max(range.getLastRow(), end.area.row) - row + 1;
    const columns = Math.max(range.getLastColumn(), end.area.column) - column + 1;
    return range.sheet.rangeAt({ row, column, rows, columns });
  }
}

/** All areas selected in a sheet. */
export function activeRanges(sheet: Sheet): RangeList {
  const { selection } = sheet.open;
  const areas = selection?.sheet === sheet.id ? selection.areas : [sheet.getActiveRange().area];
  return new RangeList(
    sheet,
    areas.map((area) => sheet.rangeAt(area)),
  );
}
