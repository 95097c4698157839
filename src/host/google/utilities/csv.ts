/** Text with separators as a table of texts. */
import { GoogleError } from '../../errors';

/** Hears of each cell, empty ones too, while it grows: its length, and how many cells and rows there are by now. May refuse by throwing. */
export type CellWatch = (length: number, cells: number, rows: number) => void;

/** Rows of cells; quoted cells may hold separators, line breaks and doubled quotes. Nothing at all is one empty cell. Throws when a quote is never closed. */
export function parseCsv(text: string, delimiter = ',', watch: CellWatch = () => undefined): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let cells = 0;
  let quoted = false;
  let at = 0;
  const endCell = (): void => {
    watch(cell.length, ++cells, rows.length + 1);
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  const isEnd = (letter: string | undefined): boolean => letter === delimiter || letter === '\n' || letter === '\r';
  // Whole stretches at once: a cell put together letter by letter takes a hundred times its memory.
  while (at < text.length) {
    if (quoted) {
      const end = text.indexOf('"', at);
      if (end < 0) throw new GoogleError('Could not parse text.');
      const isDoubled = text[end + 1] === '"';
      cell += text.slice(at, isDoubled ? end + 1 : end);
      watch(cell.length, cells, rows.length);
      quoted = isDoubled;
      at = end + (isDoubled ? 2 : 1);
      continue;
    }
    const letter = text[at];
    if (letter === '"' && cell === '') quoted = true;
    else if (letter === delimiter) endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else {
      let end = at + 1;
      while (end < text.length && !isEnd(text[end])) end++;
      cell += text.slice(at, end);
      at = end;
      continue;
    }
    at++;
  }
  if (quoted) throw new GoogleError('Could not parse text.');
  if (cell !== '' || row.length > 0 || rows.length === 0) endRow();
  return rows;
}
