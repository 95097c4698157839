/** How the cells of a Range look: formats, backgrounds, alignment, wrapping, borders, merging; their text stands in a lower part. Wrong arguments are ignored, as Google does. */

import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import type { GoogleEnum } from '../object';
import { contains, intersects, within } from './area';
import { Borders } from './border';
import { Color } from './color';
import { colorOf, rgb } from './colors';
import { AUTOMATIC } from './display';
import type { SheetModel } from './model';
import type { Range } from './range';
import { RangeFonts, type Table } from './range-fonts';
import type { Line, Style, StyleChange } from './style';

const HORIZONTAL = ['left', 'center', 'right'];
const VERTICAL = ['top', 'middle', 'bottom'];

export abstract class RangeStyles extends RangeFonts {
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

  // The names of these methods until 2013; old programs still call them.

  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  setBackgroundColor(color: string | null): Range {
    return this.setBackground(color);
  }

  setBackgroundColors(colors: Table<string | null>): Range {
    return this.setBackgrounds(colors);
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
  /** The borders of the first cell; null when it has none. */
  getBorder(): Borders | null {
    return this.firstStyle((style) =>
      style.top || style.right || style.bottom || style.left ? new Borders(this.execution, style) : null,
    );
  }

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

function horizontalChange(name: string | null): StyleChange {
  if (name === null) return { horizontal: undefined };
  if (name === 'normal') return { horizontal: 'general-left' };
  return HORIZONTAL.includes(name) ? { horizontal: name } : {};
}

function verticalChange(name: string | null): StyleChange {
  if (name === null) return { vertical: undefined };
  return VERTICAL.includes(name) ? { vertical: name === 'bottom' ? undefined : name } : {};
}
