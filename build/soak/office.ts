/**
 * What we write, as LibreOffice reads it, and what it writes of that, as we read it: every book goes to a workbook, through
 * LibreOffice into another one, and back, and must be the same; what LibreOffice itself shows in each cell must be what we show.
 * Papers go the same way. LibreOffice is not part of the project: where it is missing there is nothing to compare with.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workspace } from '../../src/host/index';
import { makeRichBook } from '../../tests/support/rich-book';
import { makeRichPaper } from '../../tests/support/rich-paper';
import { factsOf } from '../../tests/support/same-book';
import { paperFacts } from '../../tests/support/same-paper';
import { openYear, playOn } from './living-year';

export interface OfficeReport {
  readonly program: string;
  readonly books: number;
  readonly papers: number;
  /** Cells whose words were compared. */
  readonly cells: number;
  readonly differences: readonly string[];
}

const PLACES = [
  'soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Tells how LibreOffice is called here and what it is; undefined when it is not installed. */
export function findOffice(): { readonly command: string; readonly version: string } | undefined {
  for (const command of PLACES) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { command, version: stdout.trim().split(/\s+/).slice(0, 2).join(' ') };
  }
  return undefined;
}

/** Compares a book with everything in it, the book of a curator in the middle of the year, and its papers. */
export async function compareWithOffice(office: NonNullable<ReturnType<typeof findOffice>>): Promise<OfficeReport> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const workspace = await openYear(undefined, 'none');
  try {
    await playOn(workspace, 'autumn');
    const books = [workspace.container!.id, makeRichBook(workspace)];
    const convert = converter(office.command, folder);
    const differences: string[] = [];
    let cells = 0;
    for (const id of books) {
      const seen = await compareBook(workspace, id, convert);
      differences.push(...seen.differences);
      cells += seen.cells;
    }
    makeRichPaper(workspace);
    const { documents } = workspace.dump();
    for (const { id, name, text } of documents) {
      differences.push(...(await comparePaper(workspace, { id, name, text }, convert)));
    }
    return { program: office.version, books: books.length, papers: documents.length, cells, differences };
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Lets LibreOffice make another file of this one; brings all files that come out, by name. */
type Convert = (file: { readonly name: string; readonly bytes: Uint8Array }, to: string) => ReadonlyMap<string, Buffer>;

function converter(command: string, folder: string): Convert {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RUSSIAN);
  let count = 0;
  return ({ name, bytes }, to) => {
    const place = join(folder, String(++count));
    const out = join(place, 'out');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(place, name), bytes);
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', to];
    const { status, stderr } = spawnSync(command, [...args, '--outdir', out, join(place, name)], { encoding: 'utf8' });
    const made = readdirSync(out);
    if (status !== 0 || made.length === 0) throw new Error(`LibreOffice cannot open ${name}: ${stderr}`);
    return new Map(made.map((file) => [file, readFileSync(join(out, file))]));
  };
}

/** Numbers and dates as a Russian school sees them. */
const RUSSIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>
`;

const XLSX = 'xlsx:Calc MS Excel 2007 XML';
/** Every sheet as a file of its own, cells as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1049,false,true,true,false,false,-1';

async function compareBook(workspace: Workspace, id: string, convert: Convert) {
  const bytes = await workspace.spreadsheets.xlsx(id);
  const [theirs] = convert({ name: 'book.xlsx', bytes }, XLSX).values();
  const back = workspace.bring.xlsx({ name: 'book.xlsx', bytes: theirs! });
  const [before, after] = [await factsOf(workspace, id), await factsOf(workspace, back)];
  const differences: string[] = differencesOf('', withoutView(before), withoutView(after)).filter(
    (one) => !isOwnWay(one),
  );
  let cells = 0;
  const shown = convert({ name: 'book.xlsx', bytes }, CSV);
  const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
  for (const sheet of SpreadsheetApp.openById(id).getSheets()) {
    const name = sheet.getName();
    const theirs = shown.get(`book-${name}.csv`);
    if (sheet.getLastRow() === 0) continue;
    if (!theirs) differences.push(`${name}: LibreOffice does not show this sheet`);
    const ours = table(workspace.spreadsheets.csv(id, sheet.getSheetId()));
    cells += ours.reduce((sum, row) => sum + row.length, 0);
    const found = table(theirs?.toString('utf8') ?? '').slice(0, ours.length);
    differences.push(...differencesOf(`${name} as shown`, trimmed(ours), trimmed(found)));
  }
  return { cells, differences };
}

/**
 * What LibreOffice 7 adds of its own, whoever wrote the file: the look of the first letters of a text to its cell and to
 * plain cells of later sheets, a side to turned words, blue to links, white to unnamed colours. */
const OWN_WAYS = [
  /(Пары и встречи\/looks\/(15|16)\/0|Места\/looks\/1\/0|Спрятан\/looks\/0\/0): .*weight/,
  /rotation.*→.*"horizontal.",."left/,
  /looks\/17\/0: .*#0000ff/,
  // A workbook has no last row, so a sheet that was made short comes back as long as a new one.
  /\/rows: \d+ → 1000$/,
  /rules\/\d+\/look\/color: undefined → "#ffffff"/,
];
const isOwnWay = (difference: string): boolean => OWN_WAYS.some((way) => way.test(difference));

/** It cuts seconds where others round them. */
const SECOND = 1000;
const MOMENT = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d?):(\d\d):(\d\d)$/;
function isAlmost(one: string, other: string): boolean {
  const momentOf = (text: string): number => {
    const [, day, month, year, ...time] = (MOMENT.exec(text) ?? []).map(Number);
    return Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day, ...time);
  };
  return Math.abs(momentOf(one) - momentOf(other)) <= SECOND;
}

/** Without a window LibreOffice writes nothing of how a sheet is looked at. */
const withoutView = (facts: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(
    JSON.stringify(facts, (key, value: unknown) =>
      ['frozenRows', 'frozenColumns', 'gridlinesHidden'].includes(key) ? undefined : value,
    ),
  );

/** The cells of a text with commas. */
function table(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows;
}

/** Rows without empty ends, which programs cut differently. */
const trimmed = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) =>
    row.slice(
      0,
      row.reduce((last, cell, index) => (cell === '' ? last : index + 1), 0),
    ),
  );

async function comparePaper(
  workspace: Workspace,
  paper: { readonly id: string; readonly name: string; readonly text: string },
  convert: Convert,
): Promise<readonly string[]> {
  const bytes = await workspace.documents.docx(paper.id);
  const [theirs] = convert({ name: 'paper.docx', bytes }, 'docx:MS Word 2007 XML').values();
  const back = workspace.bring.docx({ name: 'paper.docx', bytes: theirs! });
  // A file says of each line what a document leaves to its styles: looks are compared as both files tell them.
  const ours = workspace.bring.docx({ name: 'paper.docx', bytes });
  const text = workspace.dump().documents.find(({ id }) => id === back)?.text;
  return [
    ...differencesOf(paper.name, lines(paper.text), lines(text ?? '')),
    ...differencesOf(paper.name, paperFacts(workspace, ours), paperFacts(workspace, back)),
  ];
}

/** A new page is a paragraph of its own here and a mark on the next one there. */
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Where two values differ, a line each. */
function differencesOf(path: string, one: unknown, other: unknown): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (typeof one === 'object' && typeof other === 'object' && one && other) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    const at = (whole: object, key: string): unknown => (whole as Readonly<Record<string, unknown>>)[key];
    return [...keys].flatMap((key) => differencesOf(`${path}/${key}`, at(one, key), at(other, key)));
  }
  if (typeof one === 'string' && typeof other === 'string' && isAlmost(one, other)) return [];
  const said = (value: unknown): string => String(JSON.stringify(value)).slice(0, 300);
  return [`${path}: ${said(one)} → ${said(other)}`];
}
