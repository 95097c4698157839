/** Borders of a cell as scripts read them, by a method that Google answers and does not document. */
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { Color } from './color';
import type { Line, Style } from './style';

/** One side of a cell; a side without a line has neither colour nor style. */
export class Border extends GoogleObject {
  override readonly type = 'Spreadsheet.Border';

  constructor(
    execution: Execution,
    private readonly line: Line | undefined,
  ) {
    super(execution);
  }

  getColor(): Color | null {
    return this.line ? new Color(this.execution, this.line[1]) : null;
  }

  getBorderStyle(): GoogleEnum | null {
    return this.line ? constant('Spreadsheet.BorderStyle', this.line[0]) : null;
  }
}

/** The four sides of a cell. */
export class Borders extends GoogleObject {
  override readonly type = 'Spreadsheet.Borders';

  constructor(
    execution: Execution,
    private readonly style: Style,
  ) {
    super(execution);
  }

  getTop(): Border {
    return new Border(this.execution, this.style.top);
  }

  getRight(): Border {
    return new Border(this.execution, this.style.right);
  }

  getBottom(): Border {
    return new Border(this.execution, this.style.bottom);
  }

  getLeft(): Border {
    return new Border(this.execution, this.style.left);
  }
}
