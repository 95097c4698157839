/** Elements that hold paragraphs and tables one under the other: sections and cells. */
import { GoogleError } from '../../errors';
import { label } from '../../surface';
import type { GoogleObject } from '../object';
import { Container } from './container';
import type { Attributes } from './data';
import { checkInsertion, type Element } from './element';
import { imageNode } from './image-data';
import { newListItem } from './lists';
import { DocNode } from './node';
import { normalParagraph } from './styles';

/** Elements that hold paragraphs and tables one under the other. */
export abstract class Blocks extends Container {
  appendParagraph(given: string | Element): GoogleObject {
    return this.addParagraph(this.node.children.length, given);
  }
  insertParagraph(index: number, given: string | Element): GoogleObject {
    return this.addParagraph(index, given);
  }

  private addParagraph(index: number, given: string | Element): GoogleObject {
    checkInsertion(this.node, index);
    if (typeof given === 'object' && given !== null) return this.move(index, given);
    const paragraph = new DocNode('PARAGRAPH', normalParagraph(this.document.styles));
    return this.addLine(index, paragraph, String(given));
  }

  appendListItem(given: string | Element): GoogleObject {
    return this.addListItem(this.node.children.length, given);
  }
  insertListItem(index: number, given: string | Element): GoogleObject {
    return this.addListItem(index, given);
  }

  private addListItem(index: number, given: string | Element): GoogleObject {
    checkInsertion(this.node, index);
    if (typeof given === 'object' && given !== null) return this.move(index, given);
    const item = newListItem(this.execution, this.node.children[index - 1], normalParagraph(this.document.styles));
    return this.addLine(index, item, String(given));
  }

  /** What is written after the last line looks as its last letters. */
  private addLine(index: number, line: DocNode, text: string): GoogleObject {
    const look = this.lookAt(index);
    if (text === '') line.set(look);
    else line.add(DocNode.text(text, look));
    this.node.insert(index, line);
    this.changed();
    return this.document.object(line);
  }

  private lookAt(index: number): Attributes {
    const before = this.node.children[index - 1];
    return before?.isParagraph && index === this.node.children.length ? before.lastLook : {};
  }

  appendTable(given: string[][] | Element | null = null): GoogleObject {
    return this.addTable(this.node.children.length, given);
  }
  insertTable(index: number, given: string[][] | Element | null = null): GoogleObject {
    return this.addTable(index, given);
  }

  /** Behind a table at the end there is always an empty paragraph. */
  private addTable(index: number, given: string[][] | Element | null): GoogleObject {
    checkInsertion(this.node, index);
    const atEnd = index === this.node.children.length;
    let table: GoogleObject;
    if (given !== null && !Array.isArray(given)) table = this.move(index, given);
    else {
      const cells = given ?? [];
      if (cells.flat().some((cell) => typeof cell !== 'string')) {
        const method = label(this.type, atEnd ? 'appendTable' : 'insertTable');
        throw new GoogleError(`The parameters (number[][]) don't match the method signature for ${method}.`);
      }
      table = this.document.object(this.node.insert(index, DocNode.table(cells)));
    }
    if (atEnd) this.node.add(new DocNode('PARAGRAPH'));
    this.changed();
    return table;
  }

  appendHorizontalRule(): GoogleObject {
    return this.addInline(this.node.children.length, new DocNode('HORIZONTAL_RULE'));
  }
  insertHorizontalRule(index: number): GoogleObject {
    return this.addInline(index, new DocNode('HORIZONTAL_RULE'));
  }

  appendPageBreak(given: Element | null = null): GoogleObject {
    return this.addPageBreak(this.node.children.length, given);
  }
  insertPageBreak(index: number, given: Element | null = null): GoogleObject {
    return this.addPageBreak(index, given);
  }

  private addPageBreak(index: number, given: Element | null): GoogleObject {
    return given ? this.wrapInline(index, given) : this.addInline(index, new DocNode('PAGE_BREAK'));
  }

  appendImage(given: GoogleObject): GoogleObject {
    return this.insertImage(this.node.children.length, given);
  }
  insertImage(index: number, given: GoogleObject): GoogleObject {
    if (given.type === 'Document.InlineImage') return this.wrapInline(index, given as Element);
    return this.addInline(index, imageNode(given));
  }

  private addInline(index: number, inline: DocNode): GoogleObject {
    const line = this.newLine(index);
    line.add(inline);
    this.changed();
    return this.document.object(inline);
  }

  private wrapInline(index: number, given: Element): GoogleObject {
    checkInsertion(this.node, index);
    const line = new DocNode('PARAGRAPH', normalParagraph(this.document.styles));
    this.place(0, given, line);
    this.node.insert(index, line);
    return given;
  }

  private newLine(index: number): DocNode {
    checkInsertion(this.node, index);
    return this.node.insert(index, new DocNode('PARAGRAPH', normalParagraph(this.document.styles)));
  }

  private move(index: number, element: Element): GoogleObject {
    this.place(index, element);
    return element;
  }

  /** Leaves one paragraph with the text. */
  setText(given: string): this {
    const text = String(given);
    const look = this.node.children[0]?.isParagraph ? this.node.children[0].lastLook : {};
    for (const child of [...this.node.children]) child.detach();
    const line = this.node.add(new DocNode('PARAGRAPH'));
    if (text === '') line.set(look);
    else line.add(DocNode.text(text, look));
    return this.changed();
  }

  override clear(): this {
    super.clear();
    this.node.add(new DocNode('PARAGRAPH'));
    return this.changed();
  }

  getParagraphs(): GoogleObject[] {
    return this.all((node) => node.isParagraph);
  }
  getListItems(): GoogleObject[] {
    return this.all((node) => node.kind === 'LIST_ITEM');
  }
  getTables(): GoogleObject[] {
    return this.all((node) => node.kind === 'TABLE');
  }
  getImages(): GoogleObject[] {
    return this.all((node) => node.kind === 'INLINE_IMAGE');
  }
  /** The host has no way to make a footnote. */
  getFootnotes(): GoogleObject[] {
    return [];
  }

  private all(wanted: (node: DocNode) => boolean): GoogleObject[] {
    return [...this.node.walk()].filter(wanted).map((node) => this.document.object(node));
  }
}
