/** Google's maxima for one spreadsheet, with the sentences that a script gets when it passes them. */
import { GoogleError } from '../../errors';

export const CELLS_PER_BOOK = 10_000_000;
export const COLUMNS_PER_SHEET = 18_278;
export const CHARACTERS_PER_CELL = 50_000;
export const SHEETS_PER_BOOK = 200;
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** Throws when a text is too long for one cell. */
export function checkText(text: string): void {
  if (text.length > CHARACTERS_PER_CELL) {
    throw new GoogleError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
}

/** Throws when a workbook would have more cells than Google keeps. */
export function checkCellCount(cells: number): void {
  if (cells > CELLS_PER_BOOK) {
    throw new GoogleError(
      `This action would increase the number of cells in the workbook above the limit of ${CELLS_PER_BOOK} cells.`,
    );
  }
}
