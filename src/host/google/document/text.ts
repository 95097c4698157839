/** Text: letters and their looks – of one text element, or of everything in an element that is edited as text. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import type { GoogleEnum, GoogleObject } from '../object';
import {
  type Change,
  changeOf,
  commonValue,
  formatLetters,
  LETTERS,
  type Stored,
  shownValue,
  storedValue,
} from './attributes';
import { Element } from './element';
import { DocNode } from './node';
import type { OpenDocument } from './open-document';
import { type Pieces, piecesOf } from './pieces';
import type { RangeElement } from './range-element';
import { findText, replaceText } from './search';

/** The text of a line that consists of one text is that text; anything else is edited through a view of all its texts. */
export function textFor(document: OpenDocument, node: DocNode): GoogleObject {
  const [only, second] = node.children;
  if (node.isParagraph && only?.kind === 'TEXT' && !second) return document.object(only);
  return new Text(document, node);
}

/** https://developers.google.com/apps-script/reference/document/text */
export class Text extends Element {
  override readonly type = 'Document.Text';

  private get pieces(): Pieces {
    return piecesOf(this.node);
  }

  /** A view of several texts is a text, whatever it looks upon. */
  override getType(): GoogleEnum {
    this.document.check();
    return constant('Document.ElementType', 'TEXT');
  }

  override asText(): this {
    return this;
  }

  editAsText(): this {
    return this;
  }

  getText(): string {
    return this.node.plainText;
  }

  setText(given: string): this {
    const { node } = this;
    const text = String(given);
    if (node.kind === 'TEXT') node.splice(0, node.text.length, text);
    else if (node.isParagraph) {
      const look = node.lastLook;
      for (const child of [...node.children]) child.detach();
      if (text !== '') node.add(DocNode.text(text, look));
    } else this.execution.refuse('Text.setText on the text of a whole container');
    return this.changed();
  }

  appendText(text: string): this {
    return this.insertText(this.node.plainText.length, text);
  }

  insertText(offset: number, given: string): this {
    const { node, pieces } = this;
    const text = String(given);
    if (offset < 0 || offset > node.plainText.length) {
      throw new GoogleError(
        `Index (${offset}) must be less than or equal to the content length (${node.plainText.length}).`,
      );
    }
    const before = pieces.texts.find(({ start, node: one }) => offset > start && offset <= start + one.text.length);
    const target = before ?? pieces.texts.find(({ start }) => start === offset);
    if (target) target.node.splice(offset - target.start, offset - target.start, text);
    else {
      const line = pieces.lines.find(({ start }) => start === offset);
      if (!line) return this.execution.refuse('inserting text at this place');
      line.node.add(DocNode.text(text, line.node.lastLook));
    }
    return this.changed();
  }

  deleteText(start: number, end: number): this {
    this.checkRange(start, end);
    const { texts } = this.pieces;
    const letters = texts.map(({ node, start: from }) =>
      node.text.slice(Math.max(start - from, 0), Math.max(end + 1 - from, 0)),
    );
    if (this.node.plainText.slice(start, end + 1) !== letters.join('')) {
      this.execution.refuse('deleting the end of a paragraph through its text');
    }
    for (const { node, start: from } of texts) {
      const [first, last] = [Math.max(start - from, 0), Math.min(end + 1 - from, node.text.length)];
      if (first < last) node.splice(first, last, '');
    }
    return this.changed();
  }

  findText(pattern: string, from: RangeElement | null = null): RangeElement | null {
    return findText(this.document, this.node, pattern, from);
  }

  replaceText(pattern: string, replacement: string): this {
    if (replaceText(this.execution, this.node, pattern, replacement)) this.changed();
    return this;
  }

  /** Where letters begin to look different. */
  getTextAttributeIndices(): number[] {
    const indices: number[] = [];
    for (const { node, start } of this.pieces.texts) {
      let position = start;
      for (const run of node.runs) {
        indices.push(position);
        position += run.length;
      }
    }
    return indices;
  }

  override getAttributes(offset?: number | null): Record<string, unknown> {
    return Object.fromEntries(LETTERS.map((name) => [name, shownValue(name, this.value(name, offset))]));
  }

  override setAttributes(...args: unknown[]): this {
    const [start, end, attributes] = args.length === 1 ? [undefined, undefined, args[0]] : args;
    return this.format(
      changeOf(this.execution, attributes as Record<string, unknown>),
      start as number | undefined,
      end as number | undefined,
    );
  }

  isBold(offset?: number | null): unknown {
    return this.look('BOLD', offset);
  }
  setBold(...args: unknown[]): this {
    return this.setLook('BOLD', args);
  }
  isItalic(offset?: number | null): unknown {
    return this.look('ITALIC', offset);
  }
  setItalic(...args: unknown[]): this {
    return this.setLook('ITALIC', args);
  }
  isUnderline(offset?: number | null): unknown {
    return this.look('UNDERLINE', offset);
  }
  setUnderline(...args: unknown[]): this {
    return this.setLook('UNDERLINE', args);
  }
  isStrikethrough(offset?: number | null): unknown {
    return this.look('STRIKETHROUGH', offset);
  }
  setStrikethrough(...args: unknown[]): this {
    return this.setLook('STRIKETHROUGH', args);
  }
  getFontFamily(offset?: number | null): unknown {
    return this.look('FONT_FAMILY', offset);
  }
  setFontFamily(...args: unknown[]): this {
    return this.setLook('FONT_FAMILY', args);
  }
  getFontSize(offset?: number | null): unknown {
    return this.look('FONT_SIZE', offset);
  }
  setFontSize(...args: unknown[]): this {
    return this.setLook('FONT_SIZE', args);
  }
  getForegroundColor(offset?: number | null): unknown {
    return this.look('FOREGROUND_COLOR', offset);
  }
  setForegroundColor(...args: unknown[]): this {
    return this.setLook('FOREGROUND_COLOR', args);
  }
  getBackgroundColor(offset?: number | null): unknown {
    return this.look('BACKGROUND_COLOR', offset);
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.setLook('BACKGROUND_COLOR', args);
  }
  getLinkUrl(offset?: number | null): unknown {
    return this.look('LINK_URL', offset);
  }
  setLinkUrl(...args: unknown[]): this {
    return this.setLook('LINK_URL', args);
  }
  getTextAlignment(offset?: number | null): unknown {
    return this.look('TEXT_ALIGNMENT', offset);
  }
  setTextAlignment(...args: unknown[]): this {
    return this.setLook('TEXT_ALIGNMENT', args);
  }

  private look(name: string, offset: number | null | undefined): unknown {
    return shownValue(name, this.value(name, offset));
  }

  /** `(value)` for all letters or `(start, endInclusive, value)` for some. */
  private setLook(name: string, args: readonly unknown[]): this {
    const value = storedValue(this.execution, name, args[args.length - 1]);
    const [start, end] = args.length === 3 ? (args as number[]) : [];
    return this.format({ [name]: value }, start, end);
  }

  private value(name: string, offset: number | null | undefined): Stored | undefined {
    if (offset === null || offset === undefined) return commonValue(this.node, name);
    const { texts } = this.pieces;
    const piece = texts.find(({ node, start }) => offset >= start && offset < start + node.text.length);
    if (!piece) this.checkRange(offset, offset);
    return piece?.node.attributesAt(offset - piece.start)[name];
  }

  private format(change: Change, start: number | undefined, end: number | undefined): this {
    if (start === undefined || end === undefined) formatLetters(this.node, change);
    else {
      this.checkRange(start, end);
      for (const piece of this.pieces.texts) piece.node.format(start - piece.start, end + 1 - piece.start, change);
    }
    return this.changed();
  }

  private checkRange(start: number, end: number): void {
    const { length } = this.node.plainText;
    for (const index of [start, end]) {
      if (index < 0) throw new GoogleError(`Index (${index}) must be greater than or equal to zero.`);
      if (index >= length) throw new GoogleError(`Index (${index}) must be less than the content length (${length}).`);
    }
    if (end < start) throw new GoogleError(`Index (${end}) must be greater than or equal to ${start}.`);
  }
}
