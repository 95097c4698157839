/** Bookmark: a place in a document that has a name of its own; it moves with what stands there. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import type { Element } from './element';
import type { OpenDocument } from './open-document';
import { Position } from './position';

/** https://developers.google.com/apps-script/reference/document/bookmark */
export class Bookmark extends GoogleObject {
  override readonly type = 'Document.Bookmark';

  constructor(
    private readonly document: OpenDocument,
    private readonly id: string,
  ) {
    super(document.execution);
  }

  getId(): string {
    return this.id;
  }
  getPosition(): Position {
    const found = this.document.bookmarks.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('Bookmark has been removed.');
    const { node, offset } = found;
    const most = node.kind === 'TEXT' ? node.text.length : node.children.length;
    return new Position(this.document.object(node) as Element, Math.min(offset, most));
  }
  remove(): void {
    this.document.bookmarks = this.document.bookmarks.filter(({ id }) => id !== this.id);
    this.document.touch();
  }
}
