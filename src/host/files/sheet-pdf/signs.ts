/** Marks by which sheets tell states apart also without colour, and which the shipped fonts lack: drawn as shapes. */
import type { PdfKit } from '../pdf-engine';

/** In sizes of the letters around it. */
export const SIGN_WIDTH: Readonly<Record<string, number>> = { '●': 0.6, '○': 0.6, '■': 0.6, '▲': 0.66, '▼': 0.66 };

/** The text in pieces: each mark by itself. */
export function piecesOf(text: string): readonly string[] {
  return text.split(/([●○■▲▼])/).filter((piece) => piece !== '');
}

/** Draws the mark where a letter of this size would stand; false when it is none. */
export function drawSign(
  kit: PdfKit,
  sign: string,
  [x, y]: readonly [number, number],
  size: number,
  color: string,
): boolean {
  const width = SIGN_WIDTH[sign];
  if (width === undefined) return false;
  const half = size * 0.23;
  const [middle, level] = [x + (width * size) / 2, y + size * 0.58];
  switch (sign) {
    case '●':
      kit.circle(middle, level, half).fill(color);
      return true;
    case '○':
      kit
        .circle(middle, level, half)
        .lineWidth(size / 14)
        .stroke(color);
      return true;
    case '■':
      kit.rect(middle - half, level - half, 2 * half, 2 * half).fill(color);
      return true;
    default: {
      const [tip, base] = sign === '▲' ? [level - half, level + half] : [level + half, level - half];
      kit.polygon([middle, tip], [middle - half * 1.15, base], [middle + half * 1.15, base]).fill(color);
      return true;
    }
  }
}
