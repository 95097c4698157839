/** Cells of a workbook as their reader sees them, by a library that has nothing to do with the one that wrote them. */
import ExcelJS from 'exceljs';
import { once } from './once';

export type Workbook = ExcelJS.Workbook;

/** Rejects when the bytes are no workbook. */
export const openWorkbook = once(async (bytes: Buffer): Promise<Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
});

/** The texts of a range `A1:F9`, or what is wrong with it. */
export function readRange(book: Workbook, sheetName: string, range: string): string[][] | string {
  const sheet = book.getWorksheet(sheetName);
  if (!sheet) return `нет листа «${sheetName}».`;
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (left === undefined || right === undefined) return `диапазон «${range}» не читается.`;
  const [from, to] = [sheet.getColumn(left).number, sheet.getColumn(right).number];
  const cells: string[][] = [];
  for (let row = Number(top); row <= Number(bottom); row++) {
    const line: string[] = [];
    for (let column = from; column <= to; column++) line.push(textOf(sheet.getRow(row).getCell(column)));
    cells.push(line);
  }
  return cells;
}

/** Every row of a sheet; none when it is not there. */
export function readSheet(book: Workbook, sheetName: string): string[][] {
  const sheet = book.getWorksheet(sheetName);
  const [rows, columns] = [sheet?.rowCount ?? 0, sheet?.columnCount ?? 0];
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => textOf(sheet!.getRow(row + 1).getCell(column + 1))),
  );
}

/** The other cells of a merged area show nothing. */
const textOf = (cell: ExcelJS.Cell): string => (cell.isMerged && cell.master !== cell ? '' : (cell.text ?? '').trim());

/** Everything that stands anywhere in the book, notes and names of sheets included. */
export function wordsOfBook(book: Workbook): string {
  const words: string[] = [];
  book.eachSheet((sheet) => {
    words.push(sheet.name);
    sheet.eachRow((row) => row.eachCell((cell) => words.push(cell.text, JSON.stringify(cell.note ?? ''))));
  });
  return words.join('\n');
}
