/** ListItem: a line of text with a number or bullet of its list. */
import type { GoogleEnum } from '../object';
import { Line } from './line';
import { levelOf } from './lists';

/** https://developers.google.com/apps-script/reference/document/list-item */
export class ListItem extends Line {
  override readonly type = 'Document.ListItem';

  getListId(): unknown {
    return this.shown('LIST_ID');
  }
  /** Joins the list of another item. */
  setListId(item: ListItem): this {
    return this.put('LIST_ID', item.getListId());
  }
  getGlyphType(): unknown {
    return this.shown('GLYPH_TYPE');
  }
  setGlyphType(glyph: GoogleEnum): this {
    return this.put('GLYPH_TYPE', glyph);
  }
  getNestingLevel(): unknown {
    return this.shown('NESTING_LEVEL');
  }
  setNestingLevel(level: number): this {
    this.node.set(levelOf(level));
    return this.changed();
  }
}
