/** Breaks a text into lines that fit a width: between words, behind hyphens and slashes, and inside a word only when it is wider than the line. */

/** Lines from top to bottom; `widthOf` measures a piece. Line ends of the text itself are kept. */
export function brokenLines(text: string, width: number, widthOf: (piece: string) => number): readonly string[] {
  return text.split(/\r\n?|\n/).flatMap((line) => (widthOf(line) <= width ? [line] : broken(line, width, widthOf)));
}

function broken(text: string, width: number, widthOf: (piece: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^ \-–/]*[-–/]+|[^ \-–/]+| +/g) ?? []) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (widthOf(line) > width && line.length > 1) {
      const fits = lettersThatFit(line, width, widthOf);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length > 0 ? lines : [''];
}

/** At least one. */
function lettersThatFit(word: string, width: number, widthOf: (piece: string) => number): number {
  let [fits, fails] = [1, word.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (widthOf(word.slice(0, middle)) <= width) fits = middle;
    else fails = middle;
  }
  return fits;
}
