/** TextRange, TextStyle, ParagraphStyle: the text of a shape or cell as a whole. Looks of parts of a text are refused. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { colorOf } from '../spreadsheet/colors';
import { type ElementModel, type LookModel, replaceIn } from './model';

/** What holds a text. */
export interface TextHome {
  readonly execution: Execution;
  readonly model: Pick<ElementModel, 'text' | 'look'>;
  change(change: Partial<ElementModel>): unknown;
}

/** https://developers.google.com/apps-script/reference/slides/text-range */
export class TextRange extends GoogleObject {
  override readonly type = 'Slides.TextRange';

  constructor(private readonly home: TextHome) {
    super(home.execution);
  }

  private get text(): string {
    return this.home.model.text;
  }
  private write(text: string): this {
    this.home.change({ text });
    return this;
  }

  /** Google ends every text that is not empty with a line break. */
  asString(): string {
    return this.text === '' ? '' : `${this.text}\n`;
  }
  asRenderedString(): string {
    return this.asString();
  }
  isEmpty(): boolean {
    return this.text === '';
  }
  getLength(): number {
    return this.asString().length;
  }
  getStartIndex(): number {
    return 0;
  }
  getEndIndex(): number {
    return this.getLength();
  }
  setText(text: string): this {
    return this.write(String(text));
  }
  appendText(text: string): this {
    return this.write(this.text + String(text));
  }
  insertText(offset: number, text: string): this {
    if (offset < 0 || offset > this.text.length) throw new GoogleError('Invalid argument: startOffset');
    return this.write(this.text.slice(0, offset) + String(text) + this.text.slice(offset));
  }
  clear(from = 0, to = this.text.length): void {
    this.write(this.text.slice(0, from) + this.text.slice(to));
  }
  replaceAllText(find: string, put: string, matchCase = false): number {
    const element = { ...this.home.model } as ElementModel;
    const { elements, count } = replaceIn([element], String(find), String(put), matchCase);
    if (count > 0) this.write(elements[0]!.text);
    return count;
  }
  getTextStyle(): TextStyle {
    return new TextStyle(this.home);
  }
  getParagraphStyle(): ParagraphStyle {
    return new ParagraphStyle(this.home);
  }
}

abstract class Look extends GoogleObject {
  constructor(private readonly home: TextHome) {
    super(home.execution);
  }
  protected get look(): LookModel {
    return this.home.model.look;
  }
  protected set(change: Partial<LookModel>): this {
    this.home.change({ look: { ...this.look, ...change } });
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/slides/text-style */
export class TextStyle extends Look {
  override readonly type = 'Slides.TextStyle';

  isBold(): boolean {
    return this.look.bold ?? false;
  }
  setBold(bold: boolean): this {
    return this.set({ bold });
  }
  isItalic(): boolean {
    return this.look.italic ?? false;
  }
  setItalic(italic: boolean): this {
    return this.set({ italic });
  }
  isUnderline(): boolean {
    return this.look.underline ?? false;
  }
  setUnderline(underline: boolean): this {
    return this.set({ underline });
  }
  getFontSize(): number | null {
    return this.look.size ?? null;
  }
  setFontSize(size: number): this {
    return this.set({ size });
  }
  getFontFamily(): string | null {
    return this.look.font ?? null;
  }
  setFontFamily(font: string): this {
    return this.set({ font: String(font) });
  }
  setForegroundColor(color: unknown): this {
    const named = typeof color === 'string' ? colorOf(color) : undefined;
    return named === undefined ? this.execution.refuse('this colour of a text on a slide') : this.set({ color: named });
  }
  setLinkUrl(link: string): this {
    return this.set({ link: String(link) });
  }
}

/** https://developers.google.com/apps-script/reference/slides/paragraph-style */
export class ParagraphStyle extends Look {
  override readonly type = 'Slides.ParagraphStyle';

  getParagraphAlignment(): GoogleEnum {
    return constant('Slides.ParagraphAlignment', this.look.alignment ?? 'START');
  }
  setParagraphAlignment(alignment: GoogleEnum): this {
    return this.set({ alignment: alignment.name() });
  }
}
