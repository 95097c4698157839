/** A PDF file as a pen sees it: boxes, lines, letters and pictures at places in points. What is drawn where is left to others. */
import {
  bytesNow,
  type FontName,
  fontFile,
  openKit,
  type PdfFile,
  type PdfKit,
  type SvgPen,
  svgPen,
} from '../pdf-engine';
import { drawable, RISE } from '../pdf-letters';
import { drawSign, piecesOf, SIGN_WIDTH } from './signs';

export interface Letters {
  readonly font: FontName;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Ink {
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and of what is between them; an unbroken line when left out. */
  readonly dash?: number;
}

/** The height of a line over the size of its letters, as in Arial and Times New Roman. */
export const LINE = 1.15;

export class Canvas {
  private readonly kit: PdfKit;
  private readonly widths = new Map<string, number>();
  private pages = 0;
  private pen: SvgPen | undefined;

  constructor(file: { readonly title: string; readonly date: Date }) {
    this.kit = openKit(file);
  }

  page(width: number, height: number): void {
    this.kit.addPage({ size: [width, height], margin: 0 });
    this.pages++;
  }

  /** Draws inside a part of the page only: what `work` draws at (0, 0) comes to its corner, so many times as large. */
  inside(box: Box, scale: number, work: () => void): void {
    this.kit.save().rect(box.x, box.y, box.width, box.height).clip().translate(box.x, box.y).scale(scale);
    work();
    this.kit.restore();
  }

  shifted([x, y]: readonly [number, number], work: () => void): void {
    this.kit.save().translate(x, y);
    work();
    this.kit.restore();
  }

  clipped({ x, y, width, height }: Box, work: () => void): void {
    this.kit.save().rect(x, y, width, height).clip();
    work();
    this.kit.restore();
  }

  turned(degrees: number, [x, y]: readonly [number, number], work: () => void): void {
    this.kit.save().rotate(degrees, { origin: [x, y] });
    work();
    this.kit.restore();
  }

  fill({ x, y, width, height }: Box, color: string): void {
    this.kit.rect(x, y, width, height).fill(color);
  }

  line([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], { color, width, dash }: Ink): void {
    this.kit.lineWidth(width);
    if (dash !== undefined) this.kit.dash(dash, { space: dash });
    this.kit.moveTo(x1, y1).lineTo(x2, y2).stroke(color);
    if (dash !== undefined) this.kit.undash();
  }

  /** One line of text, its upper left corner at (x, y). */
  text(
    text: string,
    [x, y]: readonly [number, number],
    letters: Letters,
    look: { readonly color: string; readonly underline?: boolean; readonly strike?: boolean },
  ): void {
    const { font, size, bold, italic } = letters;
    let at = x;
    for (const piece of piecesOf(text)) {
      this.kit.fillColor(look.color);
      if (!drawSign(this.kit, piece, [at, y], size, look.color))
        this.kit
          .font(fontFile(font, bold, italic))
          .fontSize(size)
          .text(drawable(piece), at, y - RISE[font] * size, { lineBreak: false });
      at += this.widthOf(piece, letters);
    }
    const heights = [...(look.underline ? [UNDER] : []), ...(look.strike ? [THROUGH] : [])];
    for (const height of heights) {
      const level = y + height * size;
      this.line([x, level], [at, level], { color: look.color, width: size / 16 });
    }
  }

  widthOf(text: string, letters: Letters): number {
    return piecesOf(text).reduce((sum, piece) => sum + this.widthOfPiece(piece, letters), 0);
  }

  private widthOfPiece(text: string, { font, size, bold, italic }: Letters): number {
    if (SIGN_WIDTH[text] !== undefined) return SIGN_WIDTH[text] * size;
    const key = `${font}${bold}${italic}${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.kit
        .font(fontFile(font, bold, italic))
        .fontSize(UNIT)
        .widthOfString(drawable(text));
      this.widths.set(key, width);
    }
    return (width / UNIT) * size;
  }

  svg(svg: string, { x, y, width, height }: Box): void {
    this.pen ??= svgPen();
    this.pen(this.kit, svg, x, y, {
      width,
      height,
      fontCallback: (_family, bold, italic) => fontFile('Sans', bold, italic),
    });
  }

  /** The finished file; nothing can be drawn afterwards. */
  finish(): PdfFile {
    const bytes = bytesNow(this.kit);
    if (!bytes) throw new Error('a PDF of lines and letters is not ready at once');
    return { bytes, pages: this.pages };
  }
}

/** Where lines under and through letters run, in sizes of the letters from the top of the line. */
const UNDER = 1.02;
const THROUGH = 0.66;

/** The size at which widths are measured. */
const UNIT = 100;
