/** Text with separators as a table of texts. */
import { GoogleError } from '../../errors';

/** Rows of cells; quoted cells may hold separators, line breaks and doubled quotes. Nothing at all is one empty cell. Throws when a quote is never closed. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  const endRow = (): void => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  while (at < text.length) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === delimiter) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else cell += letter;
    at++;
  }
  if (quoted) throw new GoogleError('Could not parse text.');
  if (cell !== '' || row.length > 0 || rows.length === 0) endRow();
  return rows;
}
