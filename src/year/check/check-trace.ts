/**
 * Opens every place that a trace names, with readers of its own, and tells what is not there; has the proofs of all proposals examined. Imports nothing of the product: what an
 * artefact must show is in expected.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrace, type TraceRow } from '../trace';
import { checkExport } from './check-export';
import { checkChart, checkLetter, checkPage } from './check-markup';
import { checkPaper, checkPrint } from './check-paper';
import { checkProposals } from './check-proposal';
import { checkBoard, checkSheet, countRows } from './check-sheet';
import { MOST_PER_PLACE } from './expected';
import type { Artefact } from './expected/artefact';
import { openWorkbook, type Workbook } from './open/sheet';
import { owedBy } from './owed';

const WORKBOOK = 'workbook.xlsx';

/** The faults of the year written to this folder; none when every row of its trace holds and none is missing. */
export async function checkTrace(folder: string): Promise<readonly string[]> {
  const file = join(folder, 'trace.tsv');
  if (!existsSync(file)) return ['Нет файла trace.tsv.'];
  const rows = readTrace(readFileSync(file, 'utf8'));
  const proposals = join(folder, 'proposals.jsonl');
  const book = await open(join(folder, WORKBOOK));
  const others = [...new Set(rows.map(({ place }) => place.split('#')[0] ?? ''))].filter(
    (name) => name !== WORKBOOK && name.endsWith('.xlsx'),
  );
  const books: Books = new Map([[WORKBOOK, book]]);
  for (const name of others) books.set(name, await open(join(folder, name)));
  const catalogue = owedBy(folder, book);
  return [
    ...rows.flatMap((row) =>
      checkRow(folder, row, books, catalogue).map((fault) => `${row.requirement} (${row.place}): ${fault}`),
    ),
    ...tooFew(rows, book, catalogue),
    ...tooMany(rows),
    ...checkProposals(existsSync(proposals) ? readFileSync(proposals, 'utf8') : ''),
  ];
}

async function open(path: string): Promise<Workbook | string> {
  if (!existsSync(path)) return 'нет такого файла.';
  try {
    return await openWorkbook(readFileSync(path));
  } catch (error) {
    return `файл не открывается: ${(error as Error).message}`;
  }
}

const isFor =
  (row: TraceRow) =>
  ({ requirement, artefact }: Artefact): boolean =>
    requirement === row.requirement && artefact === row.artefact;

/** Workbooks of the folder by their names; what cannot be opened says why. */
type Books = Map<string, Workbook | string>;

function checkRow(folder: string, row: TraceRow, books: Books, catalogue: readonly Artefact[]): readonly string[] {
  const expected = catalogue.find(isFor(row));
  if (!expected) return [`проверяющий не знает артефакта «${row.artefact}».`];
  const [file = '', anchor = ''] = row.place.split('#');
  const path = join(folder, file);
  const book = books.get(file) ?? 'это не книга.';
  if (!existsSync(path)) return ['нет такого файла.'];
  try {
    switch (expected.kind) {
      case 'sheet':
        return typeof book === 'string' ? [book] : checkSheet(book, anchor, expected);
      case 'board':
        return typeof book === 'string' ? [book] : checkBoard(book, anchor, expected);
      case 'paper':
        return checkPaper(readFileSync(path), anchor, expected);
      case 'print':
        return checkPrint(readFileSync(path), expected);
      case 'page':
        return checkPage(readFileSync(path, 'utf8'), anchor, expected);
      case 'chart':
        return checkChart(readFileSync(path, 'utf8'), expected);
      case 'letter':
        return checkLetter(readFileSync(path, 'utf8'), expected);
      case 'export':
        return checkExport(readFileSync(path, 'utf8'), expected);
    }
  } catch (error) {
    return [`файл не открывается: ${(error as Error).message}`];
  }
}

/** What the catalogue wants and the trace does not have. */
function tooFew(rows: readonly TraceRow[], book: Workbook | string, catalogue: readonly Artefact[]): readonly string[] {
  return catalogue.flatMap((expected) => {
    const found = rows.filter((row) => isFor(row)(expected)).length;
    const counted = 'oneForEach' in expected && expected.oneForEach !== undefined && typeof book !== 'string';
    const needed = counted ? countRows(book, expected.oneForEach) : 1;
    const { requirement, artefact } = expected;
    return found >= needed ? [] : [`${requirement} («${artefact}»): следов ${found}, нужно ${needed}.`];
  });
}

/** Places that serve more requirements than one place should. */
function tooMany(rows: readonly TraceRow[]): readonly string[] {
  const uses = new Map<string, Set<string>>();
  for (const { place, requirement } of rows) uses.set(place, (uses.get(place) ?? new Set()).add(requirement));
  return [...uses]
    .filter(([, requirements]) => requirements.size > MOST_PER_PLACE)
    .map(([place, requirements]) => `${place}: служит ${requirements.size} требованиям сразу.`);
}
