/** Range: several elements, or parts of texts, of one document. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import type { RangeElement } from './range-element';

/** https://developers.google.com/apps-script/reference/document/range */
export class Range extends GoogleObject {
  override readonly type = 'Document.Range';

  constructor(
    execution: Execution,
    readonly elements: readonly RangeElement[],
  ) {
    super(execution);
  }

  getRangeElements(): RangeElement[] {
    return [...this.elements];
  }
  getSelectedElements(): RangeElement[] {
    return [...this.elements];
  }
}
