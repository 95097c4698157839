/**
 * A school that keeps its book at home works with names; a new book is told so before anybody opens it, in the place
 * where the add-on looks for it: «Настройки». The add-on itself never asks where it runs.
 */
import { settingDeclarations } from '../addon/catalog/settings';
import { settingsTable } from '../addon/catalog/tables/settings';
import { regimeWords } from '../addon/catalog/words';
import type { Workspace } from '../host/index';

const SCRIPT = `function write(title, rows) {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(title) || book.insertSheet(title, book.getNumSheets());
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  book.setActiveSheet(book.getSheets()[0]);
}`;

/** Writes the regime of names into the book of the workspace, through Google's own API. */
export async function chooseNames(workspace: Workspace): Promise<void> {
  const { name, value } = settingsTable.columns;
  const rows = [
    [name.heading, value.heading],
    [settingDeclarations.regime.name, regimeWords.names],
  ];
  const project = { id: 'home-regime', files: { 'Code.js': SCRIPT } };
  const { error } = await workspace.run(project, 'write', [settingsTable.title, rows]);
  if (error) throw new Error(`the new book was not told its regime: ${error.message}`);
}
