/** ScaleItem: a row of numbers of which one is chosen. */
import { GoogleError } from '../../errors';
import type { ItemResponse } from './item-response';
import { QuestionItem } from './question-item';

/** https://developers.google.com/apps-script/reference/forms/scale-item */
export class ScaleItem extends QuestionItem {
  override readonly type = 'Forms.ScaleItem';

  createResponse(response: number): ItemResponse {
    return this.respond(response);
  }
  getLowerBound(): number {
    return this.model.lower ?? 1;
  }
  getUpperBound(): number {
    return this.model.upper ?? 5;
  }
  getLeftLabel(): string {
    return this.model.lowerLabel ?? '';
  }
  getRightLabel(): string {
    return this.model.upperLabel ?? '';
  }
  setBounds(lower: number, upper: number): this {
    if (lower !== 0 && lower !== 1) throw new GoogleError('The lower bound must be 0 or 1.');
    if (!Number.isInteger(upper) || upper < 3 || upper > 10) {
      throw new GoogleError('The upper bound must be between 3 and 10, inclusive.');
    }
    return this.change({ lower, upper });
  }
  setLabels(lower: string, upper: string): this {
    return this.change({ lowerLabel: String(lower), upperLabel: String(upper) });
  }
}
