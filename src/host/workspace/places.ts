/** Places in a spreadsheet as people write them. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The name of the sheet, if it is given, and the cells of `'Sheet 1'!A1:B3`. */
export function splitPlace(place: string): readonly [sheet: string | undefined, cells: string] {
  const at = place.lastIndexOf('!');
  return at < 0 ? [undefined, place] : [place.slice(0, at).replace(/^'(.*)'$/, '$1'), place.slice(at + 1)];
}

/** Cells such as `B2` or `A1:B3`, counted from 1; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [, from, top, to = from, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(text) ?? [];
  if (from === undefined) return undefined;
  const number = (letters: string): number =>
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [left, right] = [number(from), number(to!)];
  return { row: Number(top), column: left, rows: Number(bottom) - Number(top) + 1, columns: right - left + 1 };
}
