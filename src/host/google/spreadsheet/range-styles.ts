/** How the cells of a Range look: formats, colours, fonts, alignment, wrapping, borders, merging. Wrong arguments are ignored, as Google does. */

import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import type { GoogleEnum } from '../object';
import { contains, intersects, within } from './area';
import { Color } from './color';
import { colorOf, rgb } from './colors';
import { AUTOMATIC } from './display';
import type { SheetModel } from './model';
import type { Range } from './range';
import { RangeValues } from './range-values';
import type { Line, Style, StyleChange } from './style';

const HORIZONTAL = ['left', 'center', 'right'];
const VERTICAL = ['top', 'middle', 'bottom'];

/** Tables of arguments as `setBackgrounds` and its sisters take them. */
type Table<T> = readonly (readonly T[])[];

export abstract class RangeStyles extends RangeValues {
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

  private styles<T>(read: (style: Style) => T): T[][] {
    const { book, model } = this;
    return this.readCells((row, column) => read(book.styleAt(model, row, column)));
  }

  private firstStyle<T>(read: (style: Style) => T): T {
    this.execution.touchCells(1);
    return read(this.book.styleAt(this.model, this.area.row, this.area.column));
  }

  getNumberFormat(): string {
    return this.firstStyle(numberFormat);
  }

  getNumberFormats(): string[][] {
    return this.styles(numberFormat);
  }

  setNumberFormat(format: string): Range {
    return this.restyle(formatChange(format));
  }

  setNumberFormats(formats: Table<string>): Range {
    return this.restyleEach(formats, formatChange);
  }

  getBackground(): string {
    return this.firstStyle(background);
  }

  getBackgrounds(): string[][] {
    return this.styles(background);
  }

  setBackground(color: string | null): Range {
    return this.restyle(backgroundChange(color));
  }

  setBackgrounds(colors: Table<string | null>): Range {
    return this.restyleEach(colors, backgroundChange);
  }

  setBackgroundRGB(red: number, green: number, blue: number): Range {
    return this.setBackground(rgb(red, green, blue));
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

  getBackgroundObject(): Color {
    return new Color(this.execution, this.getBackground());
  }

  getBackgroundObjects(): Color[][] {
    return this.getBackgrounds().map((row) => row.map((color) => new Color(this.execution, color)));
  }

  setBackgroundObject(color: Color | null): Range {
    return this.setBackground(color?.hex ?? null);
  }

  setBackgroundObjects(colors: Table<Color | null>): Range {
    return this.setBackgrounds(colors.map((row) => row.map((color) => color?.hex ?? null)));
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

  getHorizontalAlignment(): string {
    return this.firstStyle(horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return this.styles(horizontal);
  }

  setHorizontalAlignment(name: string | null): Range {
    return this.restyle(horizontalChange(name));
  }

  setHorizontalAlignments(names: Table<string | null>): Range {
    return this.restyleEach(names, horizontalChange);
  }

  getVerticalAlignment(): string {
    return this.firstStyle(vertical);
  }

  getVerticalAlignments(): string[][] {
    return this.styles(vertical);
  }

  setVerticalAlignment(name: string | null): Range {
    return this.restyle(verticalChange(name));
  }

  setVerticalAlignments(names: Table<string | null>): Range {
    return this.restyleEach(names, verticalChange);
  }

  // A new cell says OVERFLOW and true at once (issuetracker 427134600); after setting, the two agree.

  getWrap(): boolean {
    return this.firstStyle(wraps);
  }

  getWraps(): boolean[][] {
    return this.styles(wraps);
  }

  setWrap(wrap: boolean): Range {
    return this.restyle({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }

  setWraps(table: Table<boolean>): Range {
    return this.restyleEach(table, (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }));
  }

  getWrapStrategy(): GoogleEnum {
    return this.firstStyle(strategy);
  }

  getWrapStrategies(): GoogleEnum[][] {
    return this.styles(strategy);
  }

  setWrapStrategy(wrap: GoogleEnum): Range {
    return this.restyle({ wrap: wrap.name() });
  }

  setWrapStrategies(table: Table<GoogleEnum>): Range {
    return this.restyleEach(table, (wrap) => ({ wrap: wrap.name() }));
  }

  getTextDirection(): GoogleEnum | null {
    return this.firstStyle(direction);
  }

  getTextDirections(): (GoogleEnum | null)[][] {
    return this.styles(direction);
  }

  setTextDirection(name: GoogleEnum | null): Range {
    return this.restyle({ direction: name?.name() });
  }

  setTextDirections(names: Table<GoogleEnum | null>): Range {
    return this.restyleEach(names, (name) => ({ direction: name?.name() }));
  }

  setVerticalText(stacked: boolean): Range {
    return this.restyle({ stacked: stacked ? true : undefined });
  }

  /** True draws a line, false takes it away, null leaves it as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical_: boolean | null,
    horizontal_: boolean | null,
    color?: string | null,
    style?: GoogleEnum | null,
  ): Range {
    const line: Line = [style?.name() ?? 'SOLID', colorOf(color ?? '') ?? '#000000'];
    const area = this.area;
    const drawn = (wanted: boolean | null): Line | undefined | null =>
      wanted === null ? null : wanted ? line : undefined;
    return this.writeCells((sheet, row, column, book) => {
      const sides: [side: 'top' | 'bottom' | 'left' | 'right', line: Line | undefined | null][] = [
        ['top', drawn(row === area.row ? top : horizontal_)],
        ['bottom', drawn(row === area.row + area.rows - 1 ? bottom : horizontal_)],
        ['left', drawn(column === area.column ? left : vertical_)],
        ['right', drawn(column === area.column + area.columns - 1 ? right : vertical_)],
      ];
      const change = Object.fromEntries(sides.filter(([, one]) => one !== null)) as StyleChange;
      sheet.grid.setStyle(row, column, book.styles.changer(change)(sheet.grid.style(row, column)));
    });
  }

  merge(): Range {
    return this.mergeParts(1, 1);
  }

  mergeAcross(): Range {
    return this.mergeParts(this.area.rows, 1);
  }

  mergeVertically(): Range {
    return this.mergeParts(1, this.area.columns);
  }

  /** Merges this range, cut into so many parts down and across; only the first value of a part stays. */
  private mergeParts(down: number, across: number): Range {
    const { area } = this;
    const cut = this.model.props.merges.some((other) => intersects(other, area) && !within(other, area));
    if (cut) throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
    const height = area.rows / down;
    const width = area.columns / across;
    this.sheet.write((sheet) => {
      sheet.props.merges = sheet.props.merges.filter((other) => !intersects(other, area));
      if (height * width === 1) return;
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          const part = { row: area.row + y * height, column: area.column + x * width, rows: height, columns: width };
          keepFirst(sheet, part);
          sheet.props.merges.push(part);
        }
      }
    });
    return this.whole;
  }

  breakApart(): Range {
    const { area } = this;
    const cut = this.model.props.merges.some((other) => intersects(other, area) && !within(other, area));
    if (cut) throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
    this.sheet.write((sheet) => {
      sheet.props.merges = sheet.props.merges.filter((other) => !intersects(other, area));
    });
    return this.whole;
  }
}

/** Of the values in a part only the first, row by row, stays and stands in the part's first cell. */
function keepFirst({ grid }: SheetModel, part: { row: number; column: number; rows: number; columns: number }): void {
  let kept = false;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (!contains(part, row, column) || !grid.isFilled(row, column)) continue;
      const cell = grid.cell(row, column);
      const first = row === part.row && column === part.column;
      if (!kept && !first) grid.put(part.row, part.column, { ...cell, style: grid.style(part.row, part.column) });
      if (!first) {
        grid.setValue(row, column, undefined);
      }
      kept = true;
    }
  }
}

const numberFormat = ({ format }: Style): string => format ?? AUTOMATIC;
const background = (style: Style): string => style.background ?? '#ffffff';
const fontColor = ({ color }: Style): string => color ?? '#000000';
const family = (style: Style): string => style.family ?? 'Arial';
const fontSize = ({ size }: Style): number => size ?? 10;
const weight = (style: Style): string => style.weight ?? 'normal';
const slant = (style: Style): string => style.slant ?? 'normal';
const fontLine = ({ line }: Style): string => line ?? 'none';
const horizontal = (style: Style): string => style.horizontal ?? 'general';
const vertical = (style: Style): string => style.vertical ?? 'bottom';
const wraps = ({ wrap }: Style): boolean => wrap === undefined || wrap === 'WRAP';
const strategy = ({ wrap }: Style): GoogleEnum => constant('Spreadsheet.WrapStrategy', wrap ?? 'OVERFLOW');
const direction = (style: Style): GoogleEnum | null =>
  style.direction === undefined ? null : constant('Spreadsheet.TextDirection', style.direction);

function formatChange(format: string): StyleChange {
  const text = String(format);
  return { format: text === '' || text.toLowerCase() === 'general' || text === AUTOMATIC ? undefined : text };
}

function backgroundChange(color: string | null): StyleChange {
  if (color === null) return { background: undefined };
  const known = colorOf(String(color));
  return known === undefined ? {} : { background: known === '#ffffff' ? undefined : known };
}

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

function horizontalChange(name: string | null): StyleChange {
  if (name === null) return { horizontal: undefined };
  if (name === 'normal') return { horizontal: 'general-left' };
  return HORIZONTAL.includes(name) ? { horizontal: name } : {};
}

function verticalChange(name: string | null): StyleChange {
  if (name === null) return { vertical: undefined };
  return VERTICAL.includes(name) ? { vertical: name === 'bottom' ? undefined : name } : {};
}
