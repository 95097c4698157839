/** Position: a place in a document, before one of an element's children or before a letter of a text. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import { Bookmark } from './bookmark';
import type { Element } from './element';
import { imageNode } from './image-data';
import { DocNode } from './node';

/** https://developers.google.com/apps-script/reference/document/position */
export class Position extends GoogleObject {
  override readonly type = 'Document.Position';

  constructor(
    readonly element: Element,
    readonly offset: number,
  ) {
    super(element.execution);
    const { node } = element;
    const most = node.kind === 'TEXT' ? node.text.length : node.children.length;
    if (offset < 0 || offset > most) throw new GoogleError(`Invalid argument: offset`);
  }

  getElement(): Element {
    return this.element;
  }
  getOffset(): number {
    return this.offset;
  }

  /** The text of the line around the place. */
  getSurroundingText(): GoogleObject {
    const { node, document } = this.element;
    const line = node.kind === 'TEXT' ? node.parent! : node;
    return (document.object(line) as unknown as { editAsText(): GoogleObject }).editAsText();
  }
  getSurroundingTextOffset(): number {
    const { node } = this.element;
    if (node.kind !== 'TEXT')
      return node.children.slice(0, this.offset).reduce((sum, child) => sum + child.plainText.length, 0);
    const before = node.parent!.children.slice(0, node.index);
    return before.reduce((sum, child) => sum + child.plainText.length, 0) + this.offset;
  }

  insertBookmark(): Bookmark {
    const { document, node } = this.element;
    const id = `id.${document.execution.world.ids.text(12).toLowerCase()}`;
    document.bookmarks.push({ id, node, offset: this.offset });
    document.touch();
    return new Bookmark(document, id);
  }

  insertText(text: string): GoogleObject {
    const { document, node } = this.element;
    if (node.kind === 'TEXT') {
      node.splice(this.offset, this.offset, String(text));
      document.touch();
      return this.element;
    }
    if (!node.isParagraph) this.execution.refuse('Position.insertText between blocks');
    const made = node.insert(this.offset, DocNode.text(String(text)));
    document.touch();
    return document.object(made);
  }

  insertInlineImage(image: GoogleObject): GoogleObject {
    const { document, node } = this.element;
    if (!node.isParagraph) this.execution.refuse('Position.insertInlineImage inside a text');
    const made = node.insert(this.offset, imageNode(image));
    document.touch();
    return document.object(made);
  }
}
