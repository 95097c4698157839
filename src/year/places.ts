/** Places of a trace inside the book, as wide as the sheets have become: a new column never falls out of what is checked. */
import type { Workspace } from '../host/index';

/** `workbook.xlsx#Наставники!A1:AF11`: the heading and the rows below it down to this row, over all columns that have a heading. */
export function placeOnSheet(workspace: Workspace, book: string, title: string, lastRow: number): string {
  const sheet = workspace.view.book(book).sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`В книге нет листа «${title}».`);
  const [head = []] = workspace.view.cells(book, sheet.id, 1, sheet.columns);
  const width = head.reduce((last, { text }, index) => (text === '' ? last : index + 1), 1);
  return `workbook.xlsx#${title}!A1:${columnName(width)}${lastRow}`;
}

/** 1 is A, 27 is AA. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode('A'.charCodeAt(0) + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter;
}
