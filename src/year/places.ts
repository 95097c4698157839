/** Places of a trace inside the book, as large as the sheets have become: a new column or row never falls out of what is checked. */
import type { Workspace } from '../host/index';

/** `workbook.xlsx#Наставники!A1:AF11`: everything on the sheet, or its columns up to the one with this heading. */
export function placeOnSheet(workspace: Workspace, book: string, title: string, lastHeading?: string): string {
  const sheet = workspace.view.book(book).sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`В книге нет листа «${title}».`);
  const [head = []] = workspace.view.cells(book, sheet.id, 1, sheet.columns);
  const last = head.findIndex(({ text }) => text === lastHeading) + 1;
  if (lastHeading !== undefined && last === 0) throw new Error(`На листе «${title}» нет столбца «${lastHeading}».`);
  return `workbook.xlsx#${title}!A1:${columnName(lastHeading === undefined ? sheet.lastColumn : last)}${sheet.lastRow}`;
}

/** 1 is A, 27 is AA. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode('A'.charCodeAt(0) + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter;
}
