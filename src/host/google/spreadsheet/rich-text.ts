/** Text with several looks and links inside one cell: values, styles and their builders. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { Color } from './color';
import { colorOf } from './colors';
import type { TextRun } from './grid';

/** What a text style says; what is left out it does not say. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly family?: string;
  readonly size?: number;
  readonly color?: string;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style */
export class TextStyle extends GoogleObject {
  override readonly type = 'Spreadsheet.TextStyle';

  constructor(
    execution: Execution,
    readonly look: TextLook,
  ) {
    super(execution);
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  getFontFamily(): string | null {
    return this.look.family ?? null;
  }

  getFontSize(): number | null {
    return this.look.size ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.color ?? null;
  }

  getForegroundColorObject(): Color | null {
    return this.look.color === undefined ? null : new Color(this.execution, this.look.color);
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution, this.look);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder */
export class TextStyleBuilder extends GoogleObject {
  override readonly type = 'Spreadsheet.TextStyleBuilder';

  constructor(
    execution: Execution,
    private look: TextLook = {},
  ) {
    super(execution);
  }

  build(): TextStyle {
    return new TextStyle(this.execution, this.look);
  }

  private set(change: TextLook): this {
    this.look = { ...this.look, ...change };
    return this;
  }

  setBold(bold: boolean): this {
    return this.set({ bold });
  }

  setItalic(italic: boolean): this {
    return this.set({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.set({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.set({ strikethrough });
  }

  setFontFamily(family: string): this {
    return this.set({ family });
  }

  setFontSize(size: number): this {
    return this.set({ size });
  }

  setForegroundColor(color: string): this {
    const known = colorOf(String(color));
    return known === undefined ? this : this.set({ color: known });
  }

  setForegroundColorObject(color: Color): this {
    return this.set({ color: color.hex });
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value */
export class RichTextValue extends GoogleObject {
  override readonly type = 'Spreadsheet.RichTextValue';

  constructor(
    execution: Execution,
    readonly text: string,
    /** Stretches that differ from the cell's own look, in order, not overlapping. */
    readonly runs: readonly TextRun[],
    /** How the cell itself looks. */
    private readonly base: TextLook = {},
    private readonly start = 0,
  ) {
    super(execution);
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.text.length;
  }

  getRuns(): RichTextValue[] {
    const edges = [...new Set([0, this.text.length, ...this.runs.flatMap(({ from, to }) => [from, to])])].sort(
      (a, b) => a - b,
    );
    return edges.slice(0, -1).flatMap((from, index) => {
      const to = edges[index + 1]!;
      const run = this.runAt(from);
      const runs = run ? [{ ...run, from: 0, to: to - from }] : [];
      return [new RichTextValue(this.execution, this.text.slice(from, to), runs, this.base, from)];
    });
  }

  private runAt(index: number): TextRun | undefined {
    return this.runs.find(({ from, to }) => index >= from && index < to);
  }

  /** The address that all of the stretch leads to; null when there is none, or several. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const links = new Set<string | undefined>();
    for (let index = start; index < end; index++) links.add(this.runAt(index)?.link);
    const [link] = links;
    return links.size === 1 ? (link ?? null) : null;
  }

  getTextStyle(start = 0, end = this.text.length): TextStyle {
    const looks: TextLook[] = [];
    for (let index = start; index < Math.max(end, start + 1); index++)
      looks.push({ ...this.base, ...this.runAt(index)?.style });
    const [first = {}] = looks;
    const same = Object.entries(first).filter(([key, value]) =>
      looks.every((look) => look[key as keyof TextLook] === value),
    );
    return new TextStyle(this.execution, Object.fromEntries(same) as TextLook);
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution, this.text, this.runs);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder */
export class RichTextValueBuilder extends GoogleObject {
  override readonly type = 'Spreadsheet.RichTextValueBuilder';
  private looks: { style: TextLook; link?: string }[];

  constructor(
    execution: Execution,
    private text: string | undefined = undefined,
    runs: readonly TextRun[] = [],
  ) {
    super(execution);
    this.looks = Array.from({ length: text?.length ?? 0 }, (_, index) => {
      const run = runs.find(({ from, to }) => index >= from && index < to);
      return { style: run?.style ?? {}, ...(run?.link === undefined ? {} : { link: run.link }) };
    });
  }

  setText(text: string): this {
    this.text = String(text);
    this.looks = Array.from({ length: this.text.length }, () => ({ style: {} }));
    return this;
  }

  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): this {
    const [start, end, style] = args.length === 1 ? [0, this.length, args[0]] : args;
    this.checkSpan(start, end);
    for (let index = start; index < end; index++) {
      const { link } = this.looks[index]!;
      this.looks[index] = { style: style?.look ?? {}, ...(link === undefined ? {} : { link }) };
    }
    return this;
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const [start, end, link] = args.length === 1 ? [0, this.length, args[0]] : args;
    this.checkSpan(start, end);
    for (let index = start; index < end; index++) {
      const { style } = this.looks[index]!;
      this.looks[index] = link === null ? { style } : { style, link };
    }
    return this;
  }

  private get length(): number {
    if (this.text === undefined) throw new GoogleError('Must set text before setting text style or link.');
    return this.text.length;
  }

  private checkSpan(start: number, end: number): void {
    if (start < 0 || end > this.length || start > end)
      throw new GoogleError('Invalid argument: the offsets are outside the text.');
  }

  build(): RichTextValue {
    const runs: TextRun[] = [];
    for (const [index, look] of this.looks.entries()) {
      if (Object.keys(look.style).length === 0 && look.link === undefined) continue;
      const last = runs[runs.length - 1];
      const same =
        last?.to === index && JSON.stringify([last.style, last.link]) === JSON.stringify([look.style, look.link]);
      if (same) runs[runs.length - 1] = { ...last, to: index + 1 };
      else {
        const style = look.style as TextRun['style'];
        runs.push({ from: index, to: index + 1, style, ...(look.link === undefined ? {} : { link: look.link }) });
      }
    }
    return new RichTextValue(this.execution, this.text ?? '', runs);
  }
}
