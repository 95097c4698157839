/** RangeElement: an element, or some letters of a text, as part of a selection or the result of a search. */
import { GoogleObject } from '../object';
import type { Element } from './element';

/** https://developers.google.com/apps-script/reference/document/range-element */
export class RangeElement extends GoogleObject {
  override readonly type = 'Document.RangeElement';

  constructor(
    readonly element: Element,
    /** First and last letter; the whole element without them. */
    readonly start?: number,
    readonly end?: number,
  ) {
    super(element.execution);
  }

  getElement(): Element {
    return this.element;
  }
  isPartial(): boolean {
    return this.start !== undefined;
  }
  getStartOffset(): number {
    return this.start ?? -1;
  }
  getEndOffsetInclusive(): number {
    return this.end ?? -1;
  }
}
