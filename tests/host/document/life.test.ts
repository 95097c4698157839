import { copyDocument, documentText, readDocument, saveDocument } from '../../../src/host/google/document/model';
import { type DocumentStage, documents, PIXEL } from './stage';

let stage: DocumentStage;
beforeEach(async () => {
  stage = await documents();
});
afterEach(() => stage.workspace.close());

const committed = (id: string): string => documentText(stage.workspace.world, id);

describe('a document that is being worked on', () => {
  test('is seen by others when it is saved and closed', () => {
    const doc = stage.DocumentApp.create('Приказ');
    doc.getBody().setText('черновик');
    expect(committed(doc.getId())).toBe('');
    doc.saveAndClose();
    expect(committed(doc.getId())).toBe('черновик');
  });

  test('is not made visible by a flush of cells', () => {
    const doc = stage.DocumentApp.create('Приказ');
    doc.getBody().setText('черновик');
    stage.SpreadsheetApp.create('Книга').getSheets()[0]!.getRange('A1').setValue(1).getValue();
    stage.SpreadsheetApp.flush();
    expect(committed(doc.getId())).toBe('');
  });

  test('is the same each time it is opened in one execution', () => {
    const doc = stage.DocumentApp.create('Приказ');
    doc.getBody().setText('черновик');
    expect(stage.DocumentApp.openById(doc.getId()).getBody().getText()).toBe('черновик');
    expect(stage.DocumentApp.openByUrl(doc.getUrl()).getName()).toBe('Приказ');
  });

  test('is of no use once closed, and can be opened again', () => {
    const doc = stage.DocumentApp.create('Приказ');
    const body = doc.getBody();
    const closed = 'Document is closed, its contents cannot be updated.';
    doc.saveAndClose();
    expect(() => body.appendParagraph('поздно')).toThrow(closed);
    expect(() => doc.getBody()).toThrow(closed);
    expect(() => doc.saveAndClose()).toThrow(closed);
    expect(stage.DocumentApp.openById(doc.getId()).getBody().getText()).toBe('');
  });

  const project = (code: string): { files: Record<string, string> } => ({ files: { 'Code.gs': code } });

  test('is saved at the end of an execution, even of one that failed', async () => {
    const run = await stage.workspace.run(
      project(`function f() { DocumentApp.create('Приказ').getBody().setText('готово'); throw new Error('сбой'); }`),
      'f',
    );
    expect(run.error?.message).toBe('сбой');
    expect(stage.workspace.dump().documents.map(({ text }) => text)).toEqual(['готово']);
  });

  test('loses what was not saved when the execution dies suddenly, or keeps it', async () => {
    const code = project(
      `function f() { const body = DocumentApp.create('Приказ').getBody(); body.setText('раз'); body.getText(); }`,
    );
    stage.workspace.faults.dieAt(4, 'lost');
    await stage.workspace.run(code, 'f');
    stage.workspace.faults.dieAt(4, 'kept');
    await stage.workspace.run(code, 'f');
    expect(
      stage.workspace
        .dump()
        .documents.map(({ text }) => text)
        .sort(),
    ).toEqual(['', 'раз']);
  });

  test('takes in what another execution has saved meanwhile', async () => {
    const id = stage.DocumentApp.create('Протокол').getId();
    const mine = stage.DocumentApp.openById(id).getBody();
    mine.appendParagraph('от первого');
    const saved = readDocument(stage.workspace.world, id);
    const line = {
      kind: 'PARAGRAPH',
      children: [{ kind: 'TEXT', text: 'от второго', runs: [{ length: 10, attributes: {} }] }],
    } as const;
    saveDocument(stage.workspace.world, id, {
      ...saved,
      body: { ...saved.body, children: [...saved.body.children!, line] },
    });
    stage.workspace.flush();
    expect(committed(id)).toBe('\nот второго\nот первого');
    mine.appendParagraph('ещё');
    stage.workspace.flush();
    expect(committed(id)).toBe('\nот второго\nот первого\nещё');
  });
});

describe('files', () => {
  test('of an unknown id are not opened', () => {
    expect(() => stage.DocumentApp.openById('1нет')).toThrow(
      'Unexpected error while getting the method or property openById on object DocumentApp.',
    );
    expect(() => stage.DocumentApp.openByUrl('https://example.org/')).toThrow('Invalid argument: url');
  });

  test('of another person are not opened', async () => {
    const id = stage.DocumentApp.create('Личное').getId();
    const code = { files: { 'Code.gs': 'function f(id) { return DocumentApp.openById(id).getName(); }' } };
    const run = await stage.workspace.run(code, 'f', [id], { email: 'guest@example.com' });
    expect(run.error?.message).toMatch(/is missing \(perhaps it was deleted/);
  });

  test('are limited by the day', () => {
    stage.workspace.world.spendQuota('user@example.com', 'documentsPerDay', 249, 'docs create');
    stage.DocumentApp.create('последний');
    expect(() => stage.DocumentApp.create('лишний')).toThrow(
      'Service invoked too many times for one day: docs create.',
    );
  });

  test('bear the name that is set at once', () => {
    const doc = stage.DocumentApp.create('Черновик').setName('Приказ № 12');
    expect(stage.workspace.view.files().map(({ name }) => name)).toEqual(['Приказ № 12']);
    expect(doc.getName()).toBe('Приказ № 12');
  });

  test('are copied with everything in them', () => {
    const { DocumentApp, Utilities, workspace } = stage;
    const doc = DocumentApp.create('Образец');
    const body = doc.getBody().setMarginLeft(85);
    body.appendParagraph('Приказ').setHeading(DocumentApp.ParagraphHeading.HEADING1).editAsText().setBold(0, 2, true);
    body.appendListItem('пункт').setGlyphType(DocumentApp.GlyphType.BULLET);
    body.appendTable([['1', '2']]).setColumnWidth(0, 50);
    body.appendImage(Utilities.newBlob(Utilities.base64Decode(PIXEL), 'image/png'));
    doc.addHeader().setText('Школа');
    doc.saveAndClose();
    const copy = copyDocument(workspace.world, doc.getId(), { name: 'Копия', owner: 'user@example.com' });
    expect(readDocument(workspace.world, copy)).toEqual(readDocument(workspace.world, doc.getId()));
    DocumentApp.openById(copy).getBody().clear();
    workspace.flush();
    expect(committed(doc.getId())).toContain('Приказ');
  });

  test('keep what they are when opened and saved again', () => {
    const doc = stage.DocumentApp.create('Образец');
    doc
      .getBody()
      .appendTable([['1']])
      .getCell(0, 0)
      .setBackgroundColor('#FFEEDD');
    doc.saveAndClose();
    const before = readDocument(stage.workspace.world, doc.getId());
    const again = stage.DocumentApp.openById(doc.getId());
    again.getBody().setMarginTop(again.getBody().getMarginTop());
    again.saveAndClose();
    expect(readDocument(stage.workspace.world, doc.getId())).toEqual(before);
  });
});
