/** How quick the host is: cells, rows, empty executions – on the built host, median of several runs. */
import { spawnSync } from 'node:child_process';
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

/** A process of its own that writes and reads a million cells and says how much memory it ever held, in megabytes. */
function memoryOfMillionCells(host: string): number {
  const program = `
    const { createWorkspace } = await import(${JSON.stringify(host)});
    const workspace = await createWorkspace({ container: { type: 'spreadsheet' }, limits: 'none' });
    const { SpreadsheetApp } = workspace.globals;
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.insertRowsAfter(1000, 49000);
    for (let block = 0; block < 10; block++) {
      const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 20 }, (_, column) => column % 2 ? row * column : 'text ' + row));
      sheet.getRange(block * 5000 + 1, 1, 5000, 20).setValues(rows);
    }
    SpreadsheetApp.flush();
    if (sheet.getDataRange().getValues().length !== 50000) throw new Error('not all cells are there');
    console.log(process.resourceUsage().maxRSS / 1024);
    await workspace.close();`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the world of a million cells failed: ${stderr}`);
  return Number(stdout);
}

/** Needs a build. */
export async function benchHost(): Promise<Table> {
  const host = pathToFileURL(join(root, 'dist/host/index.mjs')).href;
  const { createWorkspace } = (await import(host)) as typeof Host;
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
  rows.push(['memory of a process with a million cells', `${Math.round(memoryOfMillionCells(host))} MB`, '≤ 1,000 MB']);
  const note = `A world in memory, everything flushed; median of ${RUNS} runs.`;
  return { title: 'Speed', note, head: ['what', 'median', 'wanted'], rows };
}
