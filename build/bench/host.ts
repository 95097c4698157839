/** How quick the host is: cells, rows, empty executions – on the built host, median of several runs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Host from '../../src/host/index';
import { median, type Table } from './table';

const root = process.env['NASTAVNIK_ROOT'] ?? '.';
const RUNS = 5;
const ROWS = 5000;
const COLUMNS = 20;

/** Work on a new world; what counts is its time until everything is visible. */
interface Case {
  readonly name: string;
  readonly wanted: string;
  readonly work: (sheet: GoogleAppsScript.Spreadsheet.Sheet, workspace: Host.Workspace) => unknown;
}

const cells = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_, column) => (column % 2 === 0 ? `text ${row}` : row * column)),
);

function write(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range {
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS - sheet.getMaxRows());
  return sheet.getRange(1, 1, ROWS, COLUMNS).setValues(cells);
}

const CASES: readonly Case[] = [
  { name: '100,000 cells written', wanted: '≤ 500 ms', work: (sheet) => write(sheet) },
  { name: '100,000 cells written and read', wanted: '≤ 1,000 ms', work: (sheet) => write(sheet).getValues() },
  {
    name: '10,000 appendRow',
    wanted: '≤ 3,000 ms',
    work: (sheet) => {
      for (let row = 0; row < 10_000; row++) sheet.appendRow([row, 'name', true]);
    },
  },
  {
    name: 'an empty function in an empty world',
    wanted: '≤ 150 ms',
    work: (_, workspace) => workspace.run({ files: { 'Code.js': 'function main() {}' } }, 'main'),
  },
];

/** Needs a build. */
export async function benchHost(): Promise<Table> {
  const { createWorkspace } = (await import(pathToFileURL(join(root, 'dist/host/index.mjs')).href)) as typeof Host;
  const rows: string[][] = [];
  for (const { name, wanted, work } of CASES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const workspace = await createWorkspace({ container: { type: 'spreadsheet' }, limits: 'none' });
      const { SpreadsheetApp } = workspace.globals as unknown as {
        SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      };
      const sheet = SpreadsheetApp.getActive().getSheets()[0]!;
      const began = performance.now();
      await work(sheet, workspace);
      SpreadsheetApp.flush();
      times.push(performance.now() - began);
      await workspace.close();
    }
    rows.push([name, `${Math.round(median(times))} ms`, wanted]);
  }
  const note = `A world in memory, everything flushed; median of ${RUNS} runs.`;
  return { title: 'Speed', note, head: ['what', 'median', 'wanted'], rows };
}
