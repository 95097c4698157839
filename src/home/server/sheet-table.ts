/** A sheet of the book as rows by heading, as it shows them. */
import type { Workspace } from '../../host/index';

/** Rows below the headings that are not empty; none when there is no such sheet. */
export function readTable(
  view: Workspace['view'],
  book: string,
  title: string,
): readonly Readonly<Record<string, string>>[] {
  const sheet = view.book(book).sheets.find(({ name }) => name === title);
  if (!sheet) return [];
  const [headings = [], ...rows] = view.cells(book, sheet.id, sheet.lastRow, sheet.lastColumn);
  const isShown = (index: number): boolean => !sheet.hiddenColumns.includes(index + 1);
  return rows
    .filter((row) => row.some(({ text }) => text !== ''))
    .map((row) =>
      Object.fromEntries(
        headings.flatMap(({ text }, index) => (text !== '' && isShown(index) ? [[text, row[index]?.text ?? '']] : [])),
      ),
    );
}
