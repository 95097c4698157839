/** RangeList: several ranges of one sheet that are treated alike. */
import type { GoogleEnum } from '../object';
import { GoogleObject } from '../object';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** Methods that a list passes on to each of its ranges. */
const SHARED = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundColor',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof Range)[];

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export class RangeList extends GoogleObject {
  override readonly type = 'Spreadsheet.RangeList';

  constructor(
    private readonly sheet: Sheet,
    private readonly ranges: readonly Range[],
  ) {
    super(sheet.execution);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    this.sheet.spreadsheet.select(
      this.sheet.id,
      this.ranges.map(({ area }) => area),
    );
    return this;
  }
}

type Passed = (this: Range, ...args: (string | number | boolean | GoogleEnum | null)[]) => unknown;

for (const name of SHARED) {
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: never[]): RangeList {
      for (const range of this.getRanges()) (range[name] as Passed).apply(range, args);
      return this;
    },
  });
}
