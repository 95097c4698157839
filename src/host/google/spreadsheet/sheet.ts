/** Sheet: one tab of a spreadsheet. What it is and where its cells are stands in its lower parts. */
import { GoogleError } from '../../errors';
import { checkCellCount } from './limits';
import { formUrl } from './links';
import type { Range } from './range';
import { SheetLines } from './sheet-lines';
import { entryOf } from './typing';
import { enter } from './writing';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class Sheet extends SheetLines {
  /** Writes below the last row with content; the sheet grows when it has no room. */
  appendRow(values: readonly unknown[]): Sheet {
    const { typist } = this.open;
    const { props, grid } = this.model;
    for (const value of values) entryOf(value, typist, undefined);
    const more = Math.max(0, grid.lastRow() + 1 - props.rows) * props.columns;
    checkCellCount(this.open.state.cellCount + more + Math.max(0, values.length - props.columns) * props.rows);
    this.execution.touchCells(values.length);
    this.write((sheet, book) => {
      const row = sheet.grid.lastRow() + 1;
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
}
