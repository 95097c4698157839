/** Table: rows of cells, with borders and widths of columns. */
import { GoogleError } from '../../errors';
import type { GoogleObject } from '../object';
import { Container } from './container';
import { checkInsertion, childAt, type Element } from './element';
import { DocNode } from './node';

/** https://developers.google.com/apps-script/reference/document/table */
export class Table extends Container {
  override readonly type = 'Document.Table';

  getNumRows(): number {
    return this.node.children.length;
  }
  getRow(index: number): GoogleObject {
    return this.getChild(index);
  }
  getCell(row: number, cell: number): GoogleObject {
    return this.document.object(childAt(childAt(this.node, row), cell));
  }

  appendTableRow(given: Element | null = null): GoogleObject {
    return this.insertTableRow(this.node.children.length, given);
  }
  insertTableRow(index: number, given: Element | null = null): GoogleObject {
    checkInsertion(this.node, index);
    if (given) {
      this.place(index, given);
      return given;
    }
    const row = this.node.insert(index, new DocNode('TABLE_ROW'));
    this.changed();
    return this.document.object(row);
  }
  removeRow(index: number): GoogleObject {
    const row = childAt(this.node, index);
    row.detach();
    this.changed();
    return this.document.object(row);
  }

  getBorderColor(): unknown {
    return this.shown('BORDER_COLOR');
  }
  setBorderColor(color: string): this {
    return this.put('BORDER_COLOR', color);
  }
  getBorderWidth(): unknown {
    return this.shown('BORDER_WIDTH');
  }
  setBorderWidth(points: number): this {
    return this.put('BORDER_WIDTH', points);
  }

  getColumnWidth(index: number): number | null {
    const cells = this.column(index);
    const found = cells.map(({ attributes }) => attributes['WIDTH']).find((width) => width !== undefined);
    return typeof found === 'number' ? found : null;
  }
  setColumnWidth(index: number, points: number): this {
    for (const cell of this.column(index)) cell.set({ WIDTH: points });
    return this.changed();
  }

  private column(index: number): DocNode[] {
    const cells = this.node.children.flatMap((row) => row.children[index] ?? []);
    if (cells.length === 0) throw new GoogleError(`Invalid column index: ${index}`);
    return cells;
  }
}
