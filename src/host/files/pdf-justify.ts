/**
 * Justified lines: what room is left goes between words. pdfmake puts it at every place where a line might have ended, also
 * behind the hyphen of «социально-педагогический», and where the look of letters changes inside a word.
 */

/** A line of pdfmake's, as far as it is looked at here; an inline is a piece of text with the blanks behind it. */
export interface JustifiedLine {
  readonly inlines: { readonly text: string; readonly alignment?: string; x: number; justifyShift?: number }[];
  readonly newLineForced?: boolean;
  readonly lastLineInParagraph?: boolean;
  getWidth(): number;
}

/** Whether the line is one that has to reach both edges. */
export const isSpread = ({ inlines, newLineForced, lastLineInParagraph }: JustifiedLine): boolean =>
  inlines[0]?.alignment === 'justify' && !newLineForced && !lastLineInParagraph && inlines.length > 1;

/** Moves the words apart until the line is so wide; a line of one word stays as it is. */
export function spreadWords(line: JustifiedLine, width: number): void {
  const { inlines } = line;
  const isBehindBlank = inlines.map((_inline, index) => index > 0 && /[ \t]$/.test(inlines[index - 1]!.text));
  const gaps = isBehindBlank.filter(Boolean).length;
  if (gaps === 0) return;
  const gap = (width - line.getWidth()) / gaps;
  let shift = 0;
  inlines.forEach((inline, index) => {
    if (isBehindBlank[index]) {
      shift += gap;
      inline.justifyShift = gap;
    }
    inline.x += shift;
  });
}
