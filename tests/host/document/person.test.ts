/** A person changes a document line by line, and goes back to what was before. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
let id: string;

interface Docs {
  readonly DocumentApp: GoogleAppsScript.Document.DocumentApp;
}

beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-10-01T09:00:00Z', limits: 'none' });
  const { DocumentApp } = workspace.globals as unknown as Docs;
  const document = DocumentApp.create('Приказ');
  id = document.getId();
  const line = document.getBody().appendParagraph('Назначить Котова И.П. наставником');
  line.editAsText().setBold(10, 20, true);
  document.getBody().appendTable([['№', 'ФИО']]);
  document.saveAndClose();
});
afterEach(() => workspace.close());

const text = (): string => workspace.dump().documents[0]!.text;

test('a line typed anew keeps the look of the letters that stay', () => {
  expect(
    workspace.documents.edit(id, [1], 'Назначить Котова И.П. наставником', 'Назначить Орлову И.П. наставником'),
  ).toBe(true);
  expect(text()).toContain('Назначить Орлову И.П. наставником');
  const [, line] = workspace.documents.view(id).blocks;
  expect(line?.kind === 'line' && line.letters.map(({ text: words, bold }) => [words, bold])).toEqual([
    ['Назначить ', false],
    ['Орлову И.П.', true],
    [' наставником', false],
  ]);
});

test('a line that is not as it was seen is left alone, and a cell of a table is a line too', () => {
  expect(workspace.documents.edit(id, [1], 'другое', 'моё')).toBe(false);
  expect(workspace.documents.edit(id, [9, 9], '', 'моё')).toBe(false);
  expect(workspace.documents.versions(id)).toEqual([]);
  const table = workspace.documents.view(id).blocks.find(({ kind }) => kind === 'table');
  const cell = table?.kind === 'table' ? table.rows[0]?.[1]?.[0] : undefined;
  expect(cell?.kind === 'line' && workspace.documents.edit(id, cell.path, 'ФИО', 'Фамилия')).toBe(true);
  expect(text()).toContain('№\tФамилия');
});

test('one sitting is one version; going back keeps what was left', () => {
  const type = (seen: string, words: string) => workspace.documents.edit(id, [1], seen, words);
  const first = 'Назначить Котова И.П. наставником';
  type(first, 'первая');
  type('первая', 'вторая');
  expect(workspace.documents.versions(id)).toHaveLength(1);
  workspace.clock.advance(11 * 60_000);
  type('вторая', 'третья');
  const versions = workspace.documents.versions(id);
  expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  expect(workspace.documents.restore(id, 1)).toBe(true);
  expect(text()).toContain(first);
  expect(workspace.documents.restore(id, 3)).toBe(true);
  expect(text()).toContain('третья');
  expect(workspace.documents.restore(id, 77)).toBe(false);
});
