/** TableCell: paragraphs and tables in one cell of a table. */
import type { GoogleEnum, GoogleObject } from '../object';
import { Blocks } from './blocks';

/** https://developers.google.com/apps-script/reference/document/table-cell */
export class TableCell extends Blocks {
  override readonly type = 'Document.TableCell';

  getParentRow(): GoogleObject | null {
    return this.getParent();
  }
  getParentTable(): GoogleObject | null {
    const table = this.node.parent?.parent;
    return table ? this.document.object(table) : null;
  }
  /** The host has no way to make cells that go over several columns or rows. */
  getColSpan(): number {
    return 1;
  }
  getRowSpan(): number {
    return 1;
  }

  /** The width of a cell is that of its column. */
  getWidth(): unknown {
    return this.shown('WIDTH');
  }
  setWidth(points: number): this {
    const { node } = this;
    const rows = node.parent?.parent?.children ?? [];
    for (const row of rows) row.children[node.index]?.set({ WIDTH: points });
    return this.put('WIDTH', points);
  }
  getBackgroundColor(): unknown {
    return this.shown('BACKGROUND_COLOR');
  }
  setBackgroundColor(color: string): this {
    return this.put('BACKGROUND_COLOR', color);
  }
  getVerticalAlignment(): unknown {
    return this.shown('VERTICAL_ALIGNMENT');
  }
  setVerticalAlignment(alignment: GoogleEnum): this {
    return this.put('VERTICAL_ALIGNMENT', alignment);
  }
  getPaddingTop(): unknown {
    return this.shown('PADDING_TOP');
  }
  setPaddingTop(points: number): this {
    return this.put('PADDING_TOP', points);
  }
  getPaddingBottom(): unknown {
    return this.shown('PADDING_BOTTOM');
  }
  setPaddingBottom(points: number): this {
    return this.put('PADDING_BOTTOM', points);
  }
  getPaddingLeft(): unknown {
    return this.shown('PADDING_LEFT');
  }
  setPaddingLeft(points: number): this {
    return this.put('PADDING_LEFT', points);
  }
  getPaddingRight(): unknown {
    return this.shown('PADDING_RIGHT');
  }
  setPaddingRight(points: number): this {
    return this.put('PADDING_RIGHT', points);
  }
}
