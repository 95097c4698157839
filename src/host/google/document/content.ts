/** What a document and its tab have in common: sections, bookmarks, named ranges. A document of the host has one tab. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import { Bookmark } from './bookmark';
import type { Element } from './element';
import { NamedRange } from './named-range';
import { DocNode } from './node';
import type { OpenDocument } from './open-document';
import { Position } from './position';
import type { Range } from './range';
import { RangeBuilder } from './range-builder';

const NAME_LENGTH = 256;

export abstract class Content extends GoogleObject {
  constructor(protected readonly open: OpenDocument) {
    super(open.execution);
  }

  getBody(): GoogleObject {
    return this.section(this.open.body)!;
  }
  getHeader(): GoogleObject | null {
    return this.section(this.open.header);
  }
  getFooter(): GoogleObject | null {
    return this.section(this.open.footer);
  }
  addHeader(): GoogleObject {
    if (this.open.header) throw new GoogleError('Document tab already contains a header.');
    this.open.header = newSection('HEADER_SECTION');
    this.open.touch();
    return this.getHeader()!;
  }
  addFooter(): GoogleObject {
    if (this.open.footer) throw new GoogleError('Document tab already contains a footer.');
    this.open.footer = newSection('FOOTER_SECTION');
    this.open.touch();
    return this.getFooter()!;
  }
  /** No script can make a footnote. */
  getFootnotes(): GoogleObject[] {
    return [];
  }

  private section(node: DocNode | undefined): GoogleObject | null {
    this.open.check();
    return node ? this.open.object(node) : null;
  }

  newPosition(element: Element, offset: number): Position {
    return new Position(element, offset);
  }
  newRange(): RangeBuilder {
    return new RangeBuilder(this.execution);
  }

  addBookmark(position: Position): Bookmark {
    return position.insertBookmark();
  }
  getBookmark(id: string): Bookmark | null {
    const known = this.open.bookmarks.some((bookmark) => bookmark.id === id);
    return known ? new Bookmark(this.open, id) : null;
  }
  /** Those of elements that were taken away are gone. */
  getBookmarks(): Bookmark[] {
    this.open.check();
    const alive = this.open.bookmarks.filter(({ node }) => node.root.kind.endsWith('_SECTION'));
    return alive.map(({ id }) => new Bookmark(this.open, id));
  }

  addNamedRange(name: string, range: Range): NamedRange {
    const text = String(name);
    if (text === '' || text.length > NAME_LENGTH) throw new GoogleError('Invalid argument: name');
    const id = `kix.${this.execution.world.ids.text(12).toLowerCase()}`;
    const parts = range.elements.map(({ element, start, end }) => ({
      node: element.raw,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    }));
    this.open.names.push({ id, name: text, parts });
    this.open.touch();
    return new NamedRange(this.open, id);
  }
  getNamedRangeById(id: string): NamedRange | null {
    return this.open.names.some((named) => named.id === id) ? new NamedRange(this.open, id) : null;
  }
  getNamedRanges(name: string | null = null): NamedRange[] {
    this.open.check();
    const wanted = this.open.names.filter((named) => name === null || named.name === name);
    return wanted.map(({ id }) => new NamedRange(this.open, id));
  }
}

function newSection(kind: 'HEADER_SECTION' | 'FOOTER_SECTION'): DocNode {
  const section = new DocNode(kind);
  section.add(new DocNode('PARAGRAPH'));
  return section;
}
