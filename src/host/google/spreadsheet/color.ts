/** Colours as objects: what `getBackgroundObject` and its sisters give and take. Only plain colours; themes are not known here. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { colorOf } from './colors';

/** https://developers.google.com/apps-script/reference/base/rgb-color */
export class RgbColor extends GoogleObject {
  override readonly type = 'Base.RgbColor';

  constructor(
    execution: Execution,
    private readonly hex: string,
  ) {
    super(execution);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): GoogleEnum {
    return constant('Base.ColorType', 'RGB');
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/color */
export class Color extends GoogleObject {
  override readonly type: string = 'Spreadsheet.Color';

  constructor(
    execution: Execution,
    protected hexText: string | undefined,
  ) {
    super(execution);
  }

  /** `#rrggbb`. */
  get hex(): string {
    if (this.hexText === undefined) throw new GoogleError('Object is not of type RgbColor.');
    return this.hexText;
  }

  asRgbColor(): RgbColor {
    return new RgbColor(this.execution, this.hex);
  }

  getColorType(): GoogleEnum {
    return constant('Base.ColorType', this.hexText === undefined ? 'UNSUPPORTED' : 'RGB');
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/color-builder */
export class ColorBuilder extends Color {
  override readonly type = 'Spreadsheet.ColorBuilder';

  constructor(execution: Execution) {
    super(execution, undefined);
  }

  setRgbColor(text: string): this {
    const known = colorOf(String(text));
    if (known === undefined) throw new GoogleError(`Invalid argument: ${text}`);
    this.hexText = known;
    return this;
  }

  build(): Color {
    return new Color(this.execution, this.hexText);
  }
}
