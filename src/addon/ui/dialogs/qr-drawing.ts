/** QR codes as lines, whatever they are drawn on: sharp on paper at any size, and asked of nobody. */
import qrcode from 'qrcode-generator';

/** A middling part of the signs may be unreadable: paper in a pupil's pocket gets creased. */
const correction = 'M';
/** The empty border that readers need (ISO/IEC 18004): four squares. */
export const quietZone = 4;

export interface QrDrawing {
  /** Squares on a side, without the empty border. */
  readonly size: number;
  /** The dark squares as an SVG path in units of one square, the border included. */
  readonly path: string;
}

/** The drawing of a text, smallest size that holds it. Throws when the text is longer than any QR code holds (2,331 bytes). */
export function drawQr(text: string): QrDrawing {
  const code = qrcode(0, correction);
  code.addData(utf8Signs(text));
  code.make();
  const size = code.getModuleCount();
  const numbers = Array.from({ length: size }, (_none, index) => index);
  const path = numbers
    .flatMap((row) => numbers.filter((column) => code.isDark(row, column)).map((column) => [row, column] as const))
    .map(([row, column]) => 'M' + (column + quietZone) + ' ' + (row + quietZone) + 'h1v1h-1z')
    .join('');
  return { size, path };
}

/** The bytes of the text, each as a sign: the generator takes signs for bytes. */
const utf8Signs = (text: string): string =>
  encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
