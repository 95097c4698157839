/**
 * Opens every place that a trace names, with a library of its own, and tells what is not there. Imports nothing of the product: what an artefact
 * must show is in expected.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readTrace, type TraceRow } from '../trace';
import { EXPECTED, MOST_PER_PLACE } from './expected';

/** The faults of the year written to this folder; none when every row of its trace holds. */
export async function checkTrace(folder: string): Promise<readonly string[]> {
  const file = join(folder, 'trace.tsv');
  if (!existsSync(file)) return ['Нет файла trace.tsv.'];
  const rows = readTrace(readFileSync(file, 'utf8'));
  const faults = rows.length === 0 ? ['trace.tsv пуст.'] : [];
  const uses = new Map<string, number>();
  for (const row of rows) {
    uses.set(row.place, (uses.get(row.place) ?? 0) + 1);
    for (const fault of await checkRow(folder, row)) faults.push(`${row.requirement} (${row.place}): ${fault}`);
  }
  for (const [place, count] of uses)
    if (count > MOST_PER_PLACE) faults.push(`${place}: служит ${count} требованиям сразу.`);
  return faults;
}

async function checkRow(folder: string, { requirement, place }: TraceRow): Promise<readonly string[]> {
  const expected = EXPECTED[requirement];
  if (!expected) return ['проверяющий не знает, что здесь должно быть.'];
  const [file = '', anchor = ''] = place.split('#');
  const path = join(folder, file);
  if (!existsSync(path)) return ['нет такого файла.'];
  if (!file.endsWith('.xlsx')) return ['проверяющий не умеет открывать такой файл.'];
  const [sheetName = '', range = ''] = anchor.split('!');
  const cells = await readRange(path, sheetName, range);
  if (typeof cells === 'string') return [cells];
  const [head = [], ...rows] = cells;
  const faults: string[] = [];
  for (const heading of expected.headings) if (!head.includes(heading)) faults.push(`нет столбца «${heading}».`);
  const present = rows.filter((row) => row.some((cell) => cell !== ''));
  if (present.length < expected.leastRows) faults.push(`строк ${present.length}, нужно хотя бы ${expected.leastRows}.`);
  for (const heading of expected.filled) {
    const column = head.indexOf(heading);
    present.forEach((row, index) => {
      if (column >= 0 && row[column] === '') faults.push(`строка ${index + 2}: пусто в «${heading}».`);
    });
  }
  return faults;
}

async function readRange(path: string, sheetName: string, range: string): Promise<string[][] | string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet(sheetName);
  if (!sheet) return `нет листа «${sheetName}».`;
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!match) return `диапазон «${range}» не читается.`;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const [left, right] = [sheet.getColumn(fromColumn!).number, sheet.getColumn(toColumn!).number];
  const cells: string[][] = [];
  for (let row = Number(fromRow); row <= Number(toRow); row++) {
    const line: string[] = [];
    for (let column = left; column <= right; column++) line.push(sheet.getRow(row).getCell(column).text);
    cells.push(line);
  }
  return cells;
}
