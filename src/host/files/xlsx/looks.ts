/** How a cell looks, in the terms of a workbook. Google's plain cell is Arial 10 at the bottom, so that is said everywhere. */
import type { Border, Font, Style as WorkbookStyle } from 'excelize-wasm';
import { isValidFormat } from 'numfmt';
import type { Line, Style } from '../../google/spreadsheet/style';

export const FONT = 'Arial';
export const FONT_SIZE = 10;

/** Google's line styles → those of a workbook. */
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  SOLID_MEDIUM: 2,
  DASHED: 3,
  DOTTED: 4,
  SOLID_THICK: 5,
  DOUBLE: 6,
};

/** Besides the look itself: a band's colour under the cell's own, and whether a protected sheet lets the cell be changed. */
export interface Setting {
  readonly band?: string | undefined;
  readonly isOpen?: boolean;
  /** Google shows the lines of a text without being asked to wrap it. */
  readonly hasLines?: boolean;
}

export function workbookLook(style: Style, { band, isOpen, hasLines }: Setting): WorkbookStyle {
  const { format, background = band, rotation, stacked, horizontal, vertical, wrap, direction } = style;
  const alignment = {
    ...(horizontal && ['left', 'center', 'right'].includes(horizontal) ? { Horizontal: horizontal } : {}),
    ...(vertical ? { Vertical: vertical === 'middle' ? 'center' : vertical } : {}),
    ...(wrap === 'WRAP' || hasLines ? { WrapText: true } : {}),
    ...(stacked ? { TextRotation: 255 } : rotation ? { TextRotation: rotation < 0 ? 90 - rotation : rotation } : {}),
    ...(direction === 'RIGHT_TO_LEFT' ? { ReadingOrder: 2 } : {}),
  };
  const borders = bordersOf(style);
  return {
    Font: workbookFont(style),
    ...(format === undefined || !isValidFormat(format) ? {} : { CustomNumFmt: format }),
    ...(background ? { Fill: { Type: 'pattern', Pattern: 1, Color: [background] } } : {}),
    ...(Object.keys(alignment).length > 0 ? { Alignment: alignment } : {}),
    ...(borders.length > 0 ? { Border: borders } : {}),
    ...(isOpen ? { Protection: { Locked: false } } : {}),
  };
}

export function workbookFont({ weight, slant, line, color, family, size }: Style): Font {
  return {
    Family: family ?? FONT,
    Size: size ?? FONT_SIZE,
    ...(weight ? { Bold: true } : {}),
    ...(slant ? { Italic: true } : {}),
    ...(line === 'underline' ? { Underline: 'single' } : {}),
    ...(line === 'line-through' ? { Strike: true } : {}),
    ...(color ? { Color: color } : {}),
  };
}

function bordersOf(style: Style): Border[] {
  const sides: readonly (readonly [string, Line | undefined])[] = [
    ['left', style.left],
    ['top', style.top],
    ['right', style.right],
    ['bottom', style.bottom],
  ];
  return sides.flatMap(([Type, line]) => (line ? [{ Type, Style: LINES[line[0]] ?? 1, Color: line[1] }] : []));
}
