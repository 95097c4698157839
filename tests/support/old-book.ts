/**
 * A book as the first version of the add-on left it (tests/fixtures/book-version-1.json: values and remembered things of a
 * school with three mentees, two mentors, papers, a proposal and pairs), put into an empty spreadsheet of a workspace.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../../src/host/index';

interface OldBook {
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

interface Sheet {
  getMaxColumns(): number;
  insertColumnsAfter(column: number, count: number): void;
  getRange(row: number, column: number, rows: number, columns: number): Range;
}
interface Range {
  setValues(values: readonly (readonly string[])[]): void;
}
interface Globals {
  readonly SpreadsheetApp: { getActiveSpreadsheet(): { insertSheet(name: string): Sheet }; flush(): void };
}

// Commands are bundled elsewhere and are told where the project is.
const root = process.env['NASTAVNIK_ROOT'] ?? '.';

export const oldBook = JSON.parse(readFileSync(join(root, 'tests/fixtures/book-version-1.json'), 'utf8')) as OldBook;

/** Fills the container of the workspace; what the add-on remembers belongs to the project with this id. */
export async function pourOldBook(
  workspace: Workspace,
  { id, manifest, properties = {} }: { id: string; manifest: string; properties?: Readonly<Record<string, string>> },
): Promise<void> {
  const { SpreadsheetApp } = workspace.globals as unknown as Globals;
  for (const { name, rows } of oldBook.sheets) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name);
    const columns = rows[0]?.length ?? 1;
    if (columns > sheet.getMaxColumns()) sheet.insertColumnsAfter(1, columns - sheet.getMaxColumns());
    sheet.getRange(1, 1, rows.length, columns).setValues(rows);
  }
  SpreadsheetApp.flush();
  const code = 'function remember(all) { PropertiesService.getDocumentProperties().setProperties(all); }';
  const project = workspace.install({ id, files: { 'Code.js': code, 'appsscript.json': manifest } });
  const result = await workspace.run(project, 'remember', [{ ...oldBook.properties, ...properties }]);
  if (result.error) throw new Error(result.error.message);
}
