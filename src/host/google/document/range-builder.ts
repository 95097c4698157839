/** RangeBuilder: gathers elements into a range. */
import { GoogleObject } from '../object';
import type { Element } from './element';
import type { DocNode } from './node';
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
  /** All elements from the first to the last, in reading order, without what others of them hold; with offsets parts of two texts. */
  addElementsBetween(first: Element, second: Element | number, third?: Element, last?: number): this {
    const end = typeof second === 'number' ? third! : second;
    const between = elementsBetween(first, end);
    between.forEach((element, index) => {
      const from = index === 0 && typeof second === 'number' ? second : undefined;
      const to = index === between.length - 1 ? last : undefined;
      const partial = from !== undefined || to !== undefined;
      const { length } = element.node.plainText;
      this.elements.push(partial ? new RangeElement(element, from ?? 0, to ?? length - 1) : new RangeElement(element));
    });
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

/** The elements from one to the other: whatever lies wholly between them counts once, as the outermost such element. */
function elementsBetween(first: Element, last: Element): Element[] {
  const { document } = first;
  const order = [...first.node.root.walk()];
  const [from, to] = [order.indexOf(first.node), order.indexOf(last.node)];
  const holds = (outer: DocNode, inner: DocNode): boolean =>
    inner.parent !== undefined && (inner.parent === outer || holds(outer, inner.parent));
  const between = order.slice(from, to + 1).filter((node) => node === last.node || !holds(node, last.node));
  const outermost = between.filter((node) => !between.some((other) => holds(other, node)));
  return outermost.map((node) => document.object(node) as Element);
}
