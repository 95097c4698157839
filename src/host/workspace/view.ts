/** What a program sees of a world that it shows to people. */
import { allFiles, type FileRecord, fileContent, revisionOf } from '../google/files';
import { formOfUrl } from '../google/forms/form';
import { type BookSnapshot, type CellSnapshot, snapshotBook, snapshotCells } from '../google/spreadsheet/snapshot';
import type { World } from '../world';

/** What a program looks at that shows this world to people: committed state as plain data. */
export const viewOf = (world: World) => ({
  /** All files, oldest first. */
  files: (): readonly FileRecord[] => allFiles(world),
  /** The bytes of a file that is not one of Google's own kinds. */
  content: (file: string): Uint8Array | undefined => fileContent(world, file),
  /** A number that grows with every change of the file. */
  revision: (file: string): number => revisionOf(world, file),
  book: (id: string): BookSnapshot => snapshotBook(world, id),
  /** The cells of a sheet from its first one, or the first of another row on, so many rows and columns. */
  cells: (
    book: string,
    sheet: number,
    rows: number,
    columns: number,
    first?: number,
  ): readonly (readonly CellSnapshot[])[] => snapshotCells(world, book, sheet, rows, columns, first),
  /** The id of the form behind one of Google's addresses. */
  formAt: (url: string): string | undefined => formOfUrl(world, url),
});
