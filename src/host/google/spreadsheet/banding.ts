/** Alternating colours of a range. They colour what is shown; backgrounds of the cells themselves do not change. */
import { GoogleError } from '../../errors';
import { type GoogleEnum, GoogleObject } from '../object';
import { type Axis, intersects } from './area';
import { Color } from './color';
import { colorOf } from './colors';
import type { BandingRecord } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';

type Band = 'header' | 'first' | 'second' | 'footer';

/** Header, first, second and footer colour of Google's themes. */
const THEMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

/** https://developers.google.com/apps-script/reference/spreadsheet/banding */
export class Banding extends GoogleObject {
  override readonly type = 'Spreadsheet.Banding';

  constructor(
    private readonly sheet: Sheet,
    private readonly id: number,
  ) {
    super(sheet.execution);
  }

  private get record(): BandingRecord {
    const found = this.sheet.model.props.bandings.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('This banding no longer exists.');
    return found;
  }

  private change(change: Partial<BandingRecord>): this {
    const { id } = this;
    this.sheet.write(({ props }) => {
      props.bandings = props.bandings.map((one) => (one.id === id ? { ...one, ...change } : one));
    });
    return this;
  }

  getRange(): Range {
    return this.sheet.rangeAt(this.record.area);
  }

  setRange(range: Range): this {
    return this.change({ area: range.area });
  }

  remove(): void {
    const { id } = this;
    this.sheet.write(({ props }) => {
      props.bandings = props.bandings.filter((one) => one.id !== id);
    });
  }

  copyTo(range: Range): Banding {
    const { axis, header, first, second, footer } = this.record;
    return insertBanding(range, { axis, header, first, second, footer });
  }

  private color(axis: Axis, band: Band): string | null {
    const { record } = this;
    return record.axis === axis ? record[band] : null;
  }

  private paint(axis: Axis, band: Band, color: string | null): this {
    if (color === null && (band === 'first' || band === 'second'))
      throw new GoogleError(`${band === 'first' ? 'First' : 'Second'} ${axis} color should not be null`);
    if (this.record.axis !== axis) this.execution.refuse('bandings of rows and columns in one range');
    const known = color === null ? null : colorOf(color);
    return known === undefined ? this : this.change({ [band]: known });
  }

  getHeaderRowColor(): string | null {
    return this.color('row', 'header');
  }

  getFirstRowColor(): string | null {
    return this.color('row', 'first');
  }

  getSecondRowColor(): string | null {
    return this.color('row', 'second');
  }

  getFooterRowColor(): string | null {
    return this.color('row', 'footer');
  }

  getHeaderColumnColor(): string | null {
    return this.color('column', 'header');
  }

  getFirstColumnColor(): string | null {
    return this.color('column', 'first');
  }

  getSecondColumnColor(): string | null {
    return this.color('column', 'second');
  }

  getFooterColumnColor(): string | null {
    return this.color('column', 'footer');
  }

  setHeaderRowColor(color: string | null): this {
    return this.paint('row', 'header', color);
  }

  setFirstRowColor(color: string | null): this {
    return this.paint('row', 'first', color);
  }

  setSecondRowColor(color: string | null): this {
    return this.paint('row', 'second', color);
  }

  setFooterRowColor(color: string | null): this {
    return this.paint('row', 'footer', color);
  }

  setHeaderColumnColor(color: string | null): this {
    return this.paint('column', 'header', color);
  }

  setFirstColumnColor(color: string | null): this {
    return this.paint('column', 'first', color);
  }

  setSecondColumnColor(color: string | null): this {
    return this.paint('column', 'second', color);
  }

  setFooterColumnColor(color: string | null): this {
    return this.paint('column', 'footer', color);
  }
}

// Each colour as an object, too: `getHeaderRowColorObject` beside `getHeaderRowColor`.
for (const part of ['Header', 'First', 'Second', 'Footer']) {
  for (const line of ['Row', 'Column']) {
    const name = `${part}${line}Color` as 'HeaderRowColor';
    Object.defineProperty(Banding.prototype, `get${name}Object`, {
      value(this: Banding): Color | null {
        const hex = this[`get${name}`]();
        return hex === null ? null : new Color(this.execution, hex);
      },
    });
    Object.defineProperty(Banding.prototype, `set${name}Object`, {
      value(this: Banding, color: Color | null): Banding {
        return this[`set${name}`](color?.hex ?? null);
      },
    });
  }
}

function insertBanding(range: Range, colors: Omit<BandingRecord, 'id' | 'area'>): Banding {
  const { sheet, area } = range;
  if (sheet.model.props.bandings.some((other) => intersects(other.area, area))) {
    throw new GoogleError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const id = sheet.execution.world.ids.number();
  sheet.write(({ props }) => {
    props.bandings = [...props.bandings, { id, area, ...colors }];
  });
  return new Banding(sheet, id);
}

/** Gives a range alternating colours of a theme (light grey unless said otherwise). */
export function applyBanding(range: Range, axis: Axis, theme?: GoogleEnum, header = true, footer = false): Banding {
  const [headerColor, first, second, footerColor] = THEMES[theme?.name() ?? 'LIGHT_GREY']!;
  return insertBanding(range, {
    axis,
    header: header ? headerColor : null,
    first,
    second,
    footer: footer ? footerColor : null,
  });
}
