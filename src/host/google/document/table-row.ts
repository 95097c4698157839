/** TableRow: cells side by side. */
import type { GoogleObject } from '../object';
import { Container } from './container';
import { checkInsertion, childAt, type Element } from './element';
import { DocNode } from './node';

/** https://developers.google.com/apps-script/reference/document/table-row */
export class TableRow extends Container {
  override readonly type = 'Document.TableRow';

  getNumCells(): number {
    return this.node.children.length;
  }
  getCell(index: number): GoogleObject {
    return this.getChild(index);
  }
  getParentTable(): GoogleObject | null {
    return this.getParent();
  }

  appendTableCell(given: string | Element | null = null): GoogleObject {
    return this.insertTableCell(this.node.children.length, given);
  }
  insertTableCell(index: number, given: string | Element | null = null): GoogleObject {
    checkInsertion(this.node, index);
    if (typeof given === 'object' && given !== null) {
      this.place(index, given);
      return given;
    }
    const cell = this.node.insert(index, DocNode.cell(given === null ? '' : String(given)));
    this.changed();
    return this.document.object(cell);
  }
  removeCell(index: number): GoogleObject {
    const cell = childAt(this.node, index);
    cell.detach();
    this.changed();
    return this.document.object(cell);
  }

  getMinimumHeight(): unknown {
    return this.shown('MINIMUM_HEIGHT');
  }
  setMinimumHeight(points: number): this {
    return this.put('MINIMUM_HEIGHT', points);
  }
}
