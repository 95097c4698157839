/** How the text of a Range's cells looks: colour, font, size, weight. Wrong arguments are ignored, as Google does. A lower part of Range. */
import { Color } from './color';
import { colorOf } from './colors';
import type { Range } from './range';
import { RangeValues } from './range-values';
import type { Style, StyleChange } from './style';

/** Tables of arguments as `setFontColors` and its sisters take them. */
export type Table<T> = readonly (readonly T[])[];

export abstract class RangeFonts extends RangeValues {
  /** Changes all cells alike. */
  protected restyle(change: StyleChange): Range {
    let changer: ((style: number) => number) | undefined;
    let table: unknown;
    return this.writeCells(({ grid }, row, column, book) => {
      if (table !== book.styles) [changer, table] = [book.styles.changer(change), book.styles];
      grid.setStyle(row, column, changer!(grid.style(row, column)));
    });
  }

  /** Changes each cell by its own place in a table. */
  protected restyleEach<T>(table: Table<T>, changeOf: (value: T) => StyleChange): Range {
    this.checkSize(table);
    const { row: top, column: left } = this.area;
    return this.writeCells(({ grid }, row, column, book) => {
      const change = changeOf(table[row - top]![column - left]!);
      grid.setStyle(row, column, book.styles.changer(change)(grid.style(row, column)));
    });
  }

  protected styles<T>(read: (style: Style) => T): T[][] {
    const { book, model } = this;
    return this.readCells((row, column) => read(book.styleAt(model, row, column)));
  }

  protected firstStyle<T>(read: (style: Style) => T): T {
    this.execution.touchCells(1);
    return read(this.book.styleAt(this.model, this.area.row, this.area.column));
  }

  getFontColor(): string {
    return this.firstStyle(fontColor);
  }

  getFontColors(): string[][] {
    return this.styles(fontColor);
  }

  setFontColor(color: string | null): Range {
    return this.restyle(fontColorChange(color));
  }

  setFontColors(colors: Table<string | null>): Range {
    return this.restyleEach(colors, fontColorChange);
  }

  getFontColorObject(): Color {
    return new Color(this.execution, this.getFontColor());
  }

  getFontColorObjects(): Color[][] {
    return this.getFontColors().map((row) => row.map((color) => new Color(this.execution, color)));
  }

  setFontColorObject(color: Color | null): Range {
    return this.setFontColor(color?.hex ?? null);
  }

  setFontColorObjects(colors: Table<Color | null>): Range {
    return this.setFontColors(colors.map((row) => row.map((color) => color?.hex ?? null)));
  }

  getFontFamily(): string {
    return this.firstStyle(family);
  }

  getFontFamilies(): string[][] {
    return this.styles(family);
  }

  setFontFamily(name: string | null): Range {
    return this.restyle({ family: name ?? undefined });
  }

  setFontFamilies(names: Table<string | null>): Range {
    return this.restyleEach(names, (name) => ({ family: name ?? undefined }));
  }

  getFontSize(): number {
    return this.firstStyle(fontSize);
  }

  getFontSizes(): number[][] {
    return this.styles(fontSize);
  }

  setFontSize(size: number): Range {
    return this.restyle({ size });
  }

  setFontSizes(sizes: Table<number>): Range {
    return this.restyleEach(sizes, (size) => ({ size }));
  }

  getFontWeight(): string {
    return this.firstStyle(weight);
  }

  getFontWeights(): string[][] {
    return this.styles(weight);
  }

  setFontWeight(name: string | null): Range {
    return this.restyle(weightChange(name));
  }

  setFontWeights(names: Table<string | null>): Range {
    return this.restyleEach(names, weightChange);
  }

  getFontStyle(): string {
    return this.firstStyle(slant);
  }

  getFontStyles(): string[][] {
    return this.styles(slant);
  }

  setFontStyle(name: string | null): Range {
    return this.restyle(slantChange(name));
  }

  setFontStyles(names: Table<string | null>): Range {
    return this.restyleEach(names, slantChange);
  }

  getFontLine(): string {
    return this.firstStyle(fontLine);
  }

  getFontLines(): string[][] {
    return this.styles(fontLine);
  }

  setFontLine(name: string | null): Range {
    return this.restyle(lineChange(name));
  }

  setFontLines(names: Table<string | null>): Range {
    return this.restyleEach(names, lineChange);
  }
}

const fontColor = ({ color }: Style): string => color ?? '#000000';
const family = (style: Style): string => style.family ?? 'Arial';
const fontSize = ({ size }: Style): number => size ?? 10;
const weight = (style: Style): string => style.weight ?? 'normal';
const slant = (style: Style): string => style.slant ?? 'normal';
const fontLine = ({ line }: Style): string => line ?? 'none';

function fontColorChange(color: string | null): StyleChange {
  if (color === null) return { color: undefined };
  const known = colorOf(String(color));
  return known === undefined ? {} : { color: known === '#000000' ? undefined : known };
}

function weightChange(name: string | null): StyleChange {
  if (name === 'bold') return { weight: 'bold' };
  return name === null || name === 'normal' ? { weight: undefined } : {};
}

function slantChange(name: string | null): StyleChange {
  if (name === 'italic') return { slant: 'italic' };
  return name === null || name === 'normal' ? { slant: undefined } : {};
}

function lineChange(name: string | null): StyleChange {
  if (name === 'underline' || name === 'line-through') return { line: name };
  return name === null || name === 'none' ? { line: undefined } : {};
}
