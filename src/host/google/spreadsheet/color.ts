/** Colours as objects: what `getBackgroundObject` and its sisters give and take. A colour of the theme becomes a plain one in its cell. */
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

/** The colours of the theme that every new spreadsheet has. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/theme-color */
export class ThemeColor extends GoogleObject {
  override readonly type = 'Spreadsheet.ThemeColor';

  constructor(
    execution: Execution,
    private readonly part: string,
  ) {
    super(execution);
  }

  getThemeColorType(): GoogleEnum {
    return constant('Spreadsheet.ThemeColorType', this.part);
  }

  getColorType(): GoogleEnum {
    return constant('Base.ColorType', 'THEME');
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/color */
export class Color extends GoogleObject {
  override readonly type: string = 'Spreadsheet.Color';

  constructor(
    execution: Execution,
    protected hexText: string | undefined,
    /** Which colour of the theme it is. */
    protected themePart?: string,
  ) {
    super(execution);
  }

  /** `#rrggbb`, for colours of the theme, too. */
  get hex(): string {
    const hex = this.themePart === undefined ? this.hexText : THEME[this.themePart];
    if (hex === undefined) throw new GoogleError('Object is not of type RgbColor.');
    return hex;
  }

  asRgbColor(): RgbColor {
    if (this.themePart !== undefined) throw new GoogleError('Object is not of type RgbColor.');
    return new RgbColor(this.execution, this.hex);
  }

  asThemeColor(): ThemeColor {
    if (this.themePart === undefined) throw new GoogleError('Object is not of type ThemeColor.');
    return new ThemeColor(this.execution, this.themePart);
  }

  getColorType(): GoogleEnum {
    if (this.themePart !== undefined) return constant('Base.ColorType', 'THEME');
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
    this.themePart = undefined;
    return this;
  }

  setThemeColor(part: GoogleEnum): this {
    if (THEME[part.name()] === undefined) throw new GoogleError(`Invalid argument: ${part.name()}`);
    this.themePart = part.name();
    return this;
  }

  build(): Color {
    return new Color(this.execution, this.hexText, this.themePart);
  }
}
