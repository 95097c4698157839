/** How a text of a chart looks, and its builder. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';

interface Look {
  readonly color: string | null;
  readonly font: string | null;
  readonly size: number | null;
}

/** https://developers.google.com/apps-script/reference/charts/text-style */
export class TextStyle extends GoogleObject {
  override readonly type = 'Charts.TextStyle';

  constructor(
    execution: Execution,
    private readonly look: Look,
  ) {
    super(execution);
  }

  getColor(): string | null {
    return this.look.color;
  }

  getFontName(): string | null {
    return this.look.font;
  }

  getFontSize(): number | null {
    return this.look.size;
  }
}

/** https://developers.google.com/apps-script/reference/charts/text-style-builder */
export class TextStyleBuilder extends GoogleObject {
  override readonly type = 'Charts.TextStyleBuilder';
  private look: Look = { color: null, font: null, size: null };

  private change(change: Partial<Look>): this {
    this.look = { ...this.look, ...change };
    return this;
  }

  setColor(color: string): this {
    return this.change({ color });
  }

  setFontName(font: string): this {
    return this.change({ font });
  }

  setFontSize(size: number): this {
    return this.change({ size });
  }

  build(): TextStyle {
    return new TextStyle(this.execution, this.look);
  }
}
