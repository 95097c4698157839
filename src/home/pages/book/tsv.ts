/** Tables as texts on the clipboard, as Excel and Google write and read them: tabs between cells, cells with line breaks in quotes. */

/** Cells of a pasted text, all rows of one length. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const row = (): string[] => rows[rows.length - 1]!;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? endOfCell(text, at);
    row().push(quoted?.cell ?? text.slice(at, end));
    const sign = text[end];
    if (sign === undefined) break;
    at = sign === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (sign !== '\t') {
      // The line break that ends a copied table begins no further row.
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join('\t')).join('\n');
}

function endOfCell(text: string, from: number): number {
  const found = text.slice(from).search(/[\t\r\n]/);
  return found < 0 ? text.length : from + found;
}

/** A cell in quotes, when it ends as one; a text that merely begins with a quote is none. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else {
      const isEnd = at + 1 === text.length || /[\t\r\n]/.test(text[at + 1]!);
      return isEnd ? { cell: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 } : undefined;
    }
  }
  return undefined;
}
