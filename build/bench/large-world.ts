/** How long it takes to open a world of two hundred sheets of fifty thousand cells each, as many as Google allows in one spreadsheet: in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Table } from './table';

const SHEETS = 200;
const ROWS = 2500;
const COLUMNS = 20;

/** Needs a build; `root` is the folder of the project. */
export function benchLargeWorld(root: string): Table {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const store = join(folder, 'world.db');
  const host = pathToFileURL(join(root, 'dist/host/index.mjs')).href;
  const start = `
    const began = performance.now();
    const { createWorkspace } = await import(${JSON.stringify(host)});
    const workspace = await createWorkspace({ store: ${JSON.stringify(store)}, container: { type: 'spreadsheet' }, limits: 'none' });
    const { SpreadsheetApp } = workspace.globals;
    const book = SpreadsheetApp.getActive();
    const since = () => Math.round(performance.now() - began);`;
  try {
    run(`${start}
      for (let number = 0; number < ${SHEETS}; number++) {
        const sheet = book.insertSheet('Sheet ' + number, number);
        if (number === 0) book.deleteSheet(book.getSheets()[1]);
        sheet.deleteColumns(${COLUMNS + 1}, sheet.getMaxColumns() - ${COLUMNS});
        sheet.insertRowsAfter(1000, ${ROWS - 1000});
        const rows = Array.from({ length: ${ROWS} }, (_, row) => Array.from({ length: ${COLUMNS} }, (_, column) => column % 2 ? row * column + number : 'text ' + row));
        sheet.getRange(1, 1, ${ROWS}, ${COLUMNS}).setValues(rows);
        SpreadsheetApp.flush();
      }
      await workspace.close();`);
    const seen = JSON.parse(
      run(`${start}
        const sheets = book.getSheets();
        const opened = since();
        const [, one] = [sheets.length, sheets[100].getDataRange().getValues()];
        const first = since();
        let cells = 0;
        for (const sheet of sheets) cells += sheet.getDataRange().getValues().reduce((sum, row) => sum + row.length, 0);
        const all = since();
        await workspace.close();
        console.log(JSON.stringify({ opened, first: one.length > 0 ? first : 0, all, cells, megabytes: process.resourceUsage().maxRSS / 1024 }));`),
    ) as { opened: number; first: number; all: number; cells: number; megabytes: number };
    const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
    return {
      title: 'A large world',
      note: `One spreadsheet of ${SHEETS} sheets × ${(ROWS * COLUMNS).toLocaleString('en')} cells in a file of ${Math.round(statSync(store).size / 1024 / 1024)} MB; from the start of the process, Node itself included.`,
      head: ['what', 'measured', 'wanted'],
      rows: [
        ['open, all sheets by name', seconds(seen.opened), 'seconds'],
        ['open, values of one sheet', seconds(seen.first), 'seconds'],
        [`all ${seen.cells.toLocaleString('en')} values read`, seconds(seen.all), ''],
        ['memory of the process that read them all', `${Math.round(seen.megabytes)} MB`, ''],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(program: string): string {
  const args = ['--max-old-space-size=6000', '--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the large world failed: ${stderr}`);
  return stdout;
}
