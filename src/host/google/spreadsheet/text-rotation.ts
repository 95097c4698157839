/** TextRotation: how a cell's text is turned. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/spreadsheet/text-rotation */
export class TextRotation extends GoogleObject {
  override readonly type = 'Spreadsheet.TextRotation';

  constructor(
    execution: Execution,
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    super(execution);
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }
}
