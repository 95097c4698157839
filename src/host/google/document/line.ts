/** Paragraphs and list items: a line of texts, pictures and breaks with one layout. */
import { GoogleError } from '../../errors';
import type { GoogleEnum, GoogleObject } from '../object';
import { PARAGRAPH } from './attributes';
import { Container } from './container';
import { checkInsertion, type Element } from './element';
import { imageNode } from './image-data';
import { DocNode } from './node';
import { PositionedImage } from './positioned-image';
import { normalParagraph } from './styles';

export abstract class Line extends Container {
  appendText(given: string | Element): GoogleObject {
    return this.insertText(this.node.children.length, given);
  }

  insertText(index: number, given: string | Element): GoogleObject {
    checkInsertion(this.node, index);
    if (typeof given === 'object' && given !== null) {
      this.place(index, given);
      return given;
    }
    const look = index === this.node.children.length ? this.node.lastLook : {};
    const text = this.node.insert(index, DocNode.text(String(given), look));
    this.changed();
    return this.document.object(text);
  }

  addPositionedImage(given: GoogleObject): PositionedImage {
    const { attributes, image } = imageNode(given);
    const id = `kix.${this.execution.world.ids.text(12).toLowerCase()}`;
    const size = { width: Number(attributes['WIDTH']), height: Number(attributes['HEIGHT']) };
    this.node.hanging = [...this.node.hanging, { ...image!, ...size, id, layout: 'WRAP_TEXT', left: 0, top: 0 }];
    this.changed();
    return new PositionedImage(this, id);
  }
  getPositionedImage(id: string): PositionedImage | null {
    return this.node.hanging.some((one) => one.id === id) ? new PositionedImage(this, id) : null;
  }
  getPositionedImages(): PositionedImage[] {
    return this.node.hanging.map(({ id }) => new PositionedImage(this, id));
  }
  removePositionedImage(id: string): boolean {
    const left = this.node.hanging.filter((one) => one.id !== id);
    const found = left.length < this.node.hanging.length;
    this.node.hanging = left;
    this.changed();
    return found;
  }

  setText(given: string): void {
    const text = String(given);
    const look = this.node.lastLook;
    for (const child of [...this.node.children]) child.detach();
    if (text === '') this.node.set(look);
    else this.node.add(DocNode.text(text, look));
    this.changed();
  }

  appendInlineImage(given: GoogleObject): GoogleObject {
    return this.insertInlineImage(this.node.children.length, given);
  }
  insertInlineImage(index: number, given: GoogleObject): GoogleObject {
    checkInsertion(this.node, index);
    if (given.type !== 'Document.InlineImage') return this.addInline(index, imageNode(given));
    this.place(index, given as Element);
    return given;
  }

  appendHorizontalRule(): GoogleObject {
    return this.addInline(this.node.children.length, new DocNode('HORIZONTAL_RULE'));
  }
  insertHorizontalRule(index: number): GoogleObject {
    return this.addInline(index, new DocNode('HORIZONTAL_RULE'));
  }

  appendPageBreak(given: Element | null = null): GoogleObject {
    return this.insertPageBreak(this.node.children.length, given);
  }
  insertPageBreak(index: number, given: Element | null = null): GoogleObject {
    for (let node: DocNode | undefined = this.node; node; node = node.parent) {
      if (node.kind === 'TABLE_CELL') throw new GoogleError('PageBreaks may not be contained within TableCells.');
    }
    if (!given) return this.addInline(index, new DocNode('PAGE_BREAK'));
    checkInsertion(this.node, index);
    this.place(index, given);
    return given;
  }

  private addInline(index: number, inline: DocNode): GoogleObject {
    checkInsertion(this.node, index);
    this.node.insert(index, inline);
    this.changed();
    return this.document.object(inline);
  }

  getHeading(): unknown {
    return this.shown('HEADING');
  }
  /** A style brings its own layout: what was set on the paragraph itself goes. */
  setHeading(heading: GoogleEnum): this {
    const kept = this.node.kind === 'LIST_ITEM' ? ['INDENT_START', 'INDENT_FIRST_LINE'] : [];
    const name = heading.name();
    this.node.set({
      ...Object.fromEntries(PARAGRAPH.filter((one) => !kept.includes(one)).map((one) => [one, null])),
      ...(name === 'NORMAL' ? normalParagraph(this.document.styles) : {}),
    });
    return this.put('HEADING', heading);
  }
  protected override stored(name: string): string | number | boolean | undefined {
    return super.stored(name) ?? (name === 'HEADING' ? 'NORMAL' : undefined);
  }

  getAlignment(): unknown {
    return this.shown('HORIZONTAL_ALIGNMENT');
  }
  setAlignment(alignment: GoogleEnum): this {
    return this.put('HORIZONTAL_ALIGNMENT', alignment);
  }
  getIndentStart(): unknown {
    return this.shown('INDENT_START');
  }
  setIndentStart(points: number): this {
    return this.put('INDENT_START', points);
  }
  getIndentEnd(): unknown {
    return this.shown('INDENT_END');
  }
  setIndentEnd(points: number): this {
    return this.put('INDENT_END', points);
  }
  getIndentFirstLine(): unknown {
    return this.shown('INDENT_FIRST_LINE');
  }
  setIndentFirstLine(points: number): this {
    return this.put('INDENT_FIRST_LINE', points);
  }
  getLineSpacing(): unknown {
    return this.shown('LINE_SPACING');
  }
  setLineSpacing(lines: number): this {
    return this.put('LINE_SPACING', lines);
  }
  getSpacingBefore(): unknown {
    return this.shown('SPACING_BEFORE');
  }
  setSpacingBefore(points: number): this {
    return this.put('SPACING_BEFORE', points);
  }
  getSpacingAfter(): unknown {
    return this.shown('SPACING_AFTER');
  }
  setSpacingAfter(points: number): this {
    return this.put('SPACING_AFTER', points);
  }
  isLeftToRight(): unknown {
    return this.shown('LEFT_TO_RIGHT');
  }
  setLeftToRight(leftToRight: boolean): this {
    return this.put('LEFT_TO_RIGHT', leftToRight);
  }
}
