/**
 * The first sheet of an .xlsx file as words, read in the browser: the file never leaves the school's computer. Knows as
 * much of the format as a list of people needs – texts, numbers, days; formulas give what Excel last computed.
 */

import { readZip, UnreadableFile } from './zip';

export interface WorkbookSheet {
  readonly rows: readonly (readonly string[])[];
  /** Areas of merged cells: A2:B3. */
  readonly merged: readonly string[];
  /** Cells with formulas that have a value. */
  readonly formulas: number;
  /** Cells whose formula has failed: they read as empty. */
  readonly failed: readonly string[];
  /** The names of all sheets; the first one was read. */
  readonly sheets: readonly string[];
}

/** The cells of the first sheet. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await readWorkbookSheet(bytes)).rows;

/** The first sheet with what is odd about it. */
export async function readWorkbookSheet(bytes: Uint8Array): Promise<WorkbookSheet> {
  const files = readZip(bytes);
  const read = async (name: string): Promise<string> => {
    const unpack = files.get(name);
    return unpack ? new TextDecoder('utf-8').decode(await unpack()) : '';
  };
  const workbook = await read('xl/workbook.xml');
  const path = firstSheet(workbook, await read('xl/_rels/workbook.xml.rels'));
  const sheet = await read(path);
  if (sheet === '') throw new UnreadableFile('sheet');
  const shared = elements(await read('xl/sharedStrings.xml'), 'si').map(({ inner }) => textOf(inner));
  const cells = elements(sheet, 'c');
  return {
    rows: readCells(sheet, shared, dayStyles(await read('xl/styles.xml'))),
    merged: elements(sheet, 'mergeCell').flatMap(({ attributes }) => attribute(attributes, 'ref') ?? []),
    formulas: cells.filter((cell) => hasFormula(cell) && !hasFailed(cell)).length,
    failed: cells.filter(hasFailed).flatMap(({ attributes }) => attribute(attributes, 'r') ?? []),
    sheets: elements(workbook, 'sheet').map(({ attributes }) => decode(attribute(attributes, 'name') ?? '')),
  };
}

const hasFormula = ({ inner }: Element): boolean => /<f[\s>/]/.test(inner);
const hasFailed = ({ attributes }: Element): boolean => attribute(attributes, 't') === 'e';

interface Element {
  readonly attributes: string;
  readonly inner: string;
}

/** The elements of this name, none of which contains another. */
function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<${name}(\\s(?:[^>/]|/(?!>))*)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({ attributes, inner }));
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decode = (xml: string): string =>
  xml.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all: string, name: string) => {
    if (!name.startsWith('#')) return signs[name] ?? all;
    const number = name.charAt(1) === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(number);
  });

/** The words of an element, whatever looks they have; how a word is read aloud is no part of it. */
const textOf = (xml: string): string =>
  elements(xml.replace(/<rPh[\s\S]*?<\/rPh>/g, ''), 't')
    .map(({ inner }) => decode(inner))
    .join('');

function firstSheet(workbook: string, relations: string): string {
  const [sheet] = elements(workbook, 'sheet');
  const id = attribute(sheet?.attributes ?? '', 'r:id');
  const relation = elements(relations, 'Relationship').find(({ attributes }) => attribute(attributes, 'Id') === id);
  const target = attribute(relation?.attributes ?? '', 'Target') ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Which styles of cells show a number as a day. */
function dayStyles(styles: string): readonly boolean[] {
  const own = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [
      attribute(attributes, 'numFmtId'),
      /[dy]/i.test(decode(attribute(attributes, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, '')),
    ]),
  );
  const [cellStyles] = elements(styles, 'cellXfs');
  return elements(cellStyles?.inner ?? '', 'xf').map(({ attributes }) => {
    const id = attribute(attributes, 'numFmtId');
    return own.get(id) ?? ((Number(id) >= 14 && Number(id) <= 17) || Number(id) === 22);
  });
}

function readCells(sheet: string, shared: readonly string[], days: readonly boolean[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { attributes, inner } of elements(sheet, 'row')) {
    const row: string[] = [];
    for (const cell of elements(inner, 'c')) {
      const column = columnOf(attribute(cell.attributes, 'r') ?? '', row.length);
      while (row.length < column) row.push('');
      row[column] = readCell(cell, shared, days).trim();
    }
    const number = Number(attribute(attributes, 'r') ?? rows.length + 1);
    while (rows.length < number - 1) rows.push([]);
    rows.push(row);
  }
  return rows;
}

function columnOf(place: string, next: number): number {
  const letters = /^[A-Z]+/.exec(place)?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCell({ attributes, inner }: Element, shared: readonly string[], days: readonly boolean[]): string {
  const value = decode(elements(inner, 'v')[0]?.inner ?? '');
  switch (attribute(attributes, 't')) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr':
      return textOf(inner);
    case 'b':
      return value === '1' ? 'да' : 'нет';
    case 'str':
      return value;
    case 'e':
      return '';
    default:
      return days[Number(attribute(attributes, 's') ?? 0)] && value !== '' ? dayOf(Number(value)) : value;
  }
}

/** Excel counts days from the last day but one of 1899; a part of a day is its time. */
function dayOf(serial: number): string {
  const moment = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  const day = `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)}`;
  return moment.slice(11, 19) === '00:00:00' ? day : `${day} ${moment.slice(11, 19)}`;
}
