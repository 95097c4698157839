/** Elements that hold others: children, their joined text, and searching and replacing in it. */
import { GoogleError } from '../../errors';
import type { GoogleEnum, GoogleObject } from '../object';
import { commonValue, formatLetters, shownValue, storedValue } from './attributes';
import { checkRemoval, childAt, Element } from './element';
import type { DocNode } from './node';
import type { RangeElement } from './range-element';
import { findElement, findText, replaceText } from './search';
import { textFor } from './text';

/** https://developers.google.com/apps-script/reference/document/container-element */
export abstract class Container extends Element {
  getNumChildren(): number {
    return this.node.children.length;
  }

  getChild(index: number): GoogleObject {
    return this.document.object(childAt(this.node, index));
  }

  getChildIndex(child: Element): number {
    const index = this.node.children.indexOf(child.raw);
    if (index < 0) throw new GoogleError('Element does not contain the specified child element.');
    return index;
  }

  removeChild(child: Element): this {
    this.getChildIndex(child);
    checkRemoval(child.raw);
    child.raw.detach();
    return this.changed();
  }

  getText(): string {
    return this.node.plainText;
  }

  editAsText(): GoogleObject {
    return textFor(this.document, this.node);
  }

  findText(pattern: string, from: RangeElement | null = null): GoogleObject | null {
    return findText(this.document, this.node, pattern, from);
  }

  findElement(type: GoogleEnum, from: RangeElement | null = null): GoogleObject | null {
    return findElement(this.document, this.node, type.name(), from);
  }

  replaceText(pattern: string, replacement: string): this {
    if (replaceText(this.execution, this.node, pattern, replacement)) this.changed();
    return this;
  }

  getLinkUrl(): unknown {
    return shownValue('LINK_URL', commonValue(this.node, 'LINK_URL'));
  }

  setLinkUrl(url: string): this {
    formatLetters(this.node, { LINK_URL: url || null });
    return this.changed();
  }

  getTextAlignment(): unknown {
    return shownValue('TEXT_ALIGNMENT', commonValue(this.node, 'TEXT_ALIGNMENT'));
  }

  setTextAlignment(alignment: GoogleEnum): this {
    formatLetters(this.node, { TEXT_ALIGNMENT: storedValue(this.execution, 'TEXT_ALIGNMENT', alignment) });
    return this.changed();
  }

  /** Takes everything out of it. */
  clear(): this {
    for (const child of [...this.node.children]) child.detach();
    return this.changed();
  }

  /** Puts an element that a script gave into this one; it must not be in a document already. */
  protected place(index: number, element: Element, into: DocNode = this.node): void {
    if (element.raw.parent) throw new GoogleError('Element must be detached.');
    into.insert(index, element.raw);
    element.document = this.document;
    this.document.adopt(element.raw, element);
    this.changed();
  }
}
