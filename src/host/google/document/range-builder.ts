/** RangeBuilder: gathers elements into a range. */
import { GoogleObject } from '../object';
import type { Element } from './element';
import { Range } from './range';
import { RangeElement } from './range-element';

/** https://developers.google.com/apps-script/reference/document/range-builder */
export class RangeBuilder extends GoogleObject {
  override readonly type = 'Document.RangeBuilder';
  private readonly elements: RangeElement[] = [];

  addElement(element: Element, start?: number, end?: number): this {
    this.elements.push(new RangeElement(element, start, end));
    return this;
  }
  addRange(range: Range): this {
    this.elements.push(...range.elements);
    return this;
  }
  getRangeElements(): RangeElement[] {
    return [...this.elements];
  }
  getSelectedElements(): RangeElement[] {
    return [...this.elements];
  }
  build(): Range {
    return new Range(this.execution, [...this.elements]);
  }
}
