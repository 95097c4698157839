/** What goes out of the host comes in again as it was: documents through copies, tables through CSV. */
import fc from 'fast-check';
import { createWorkspace, type Workspace } from '../../../src/host/index';

const COPY = `
function build(blocks) {
  const doc = DocumentApp.create('Original');
  const body = doc.getBody();
  for (const [kind, text, style] of blocks) {
    if (kind === 'paragraph') {
      const line = body.appendParagraph(text).setHeading(DocumentApp.ParagraphHeading[style % 2 ? 'HEADING2' : 'NORMAL']);
      if (text.length > 1) line.editAsText().setBold(0, style % text.length, true).setForegroundColor(0, 0, '#aa0000');
    } else if (kind === 'item') body.appendListItem(text).setNestingLevel(style % 3).setGlyphType(DocumentApp.GlyphType.BULLET);
    else if (kind === 'table') body.appendTable([[text, 'x'], ['y', text + style]]).getCell(0, 0).setBackgroundColor('#eeeeee');
    else if (kind === 'break') body.appendPageBreak();
    else body.appendHorizontalRule();
  }
  doc.addHeader().setText('head');
  doc.addFooter().appendParagraph('foot').setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
  doc.saveAndClose();
  const copy = DriveApp.getFileById(doc.getId()).makeCopy('Copy');
  return [tree(DocumentApp.openById(doc.getId())), tree(DocumentApp.openById(copy.getId())), rebuilt(doc.getId())];
}
/** The same from copies of the single blocks in a new document. */
function rebuilt(id) {
  const source = DocumentApp.openById(id);
  const target = DocumentApp.create('Rebuilt');
  const body = target.getBody();
  for (let i = 0; i < source.getBody().getNumChildren(); i++) {
    const child = source.getBody().getChild(i).copy();
    const at = body.getNumChildren() - 1;
    if (child.getType() === DocumentApp.ElementType.TABLE) body.insertTable(at, child.asTable());
    else if (child.getType() === DocumentApp.ElementType.LIST_ITEM) body.insertListItem(at, child.asListItem());
    else body.insertParagraph(at, child.asParagraph());
  }
  // A section keeps an empty paragraph at its end.
  const all = walk(body);
  all[2].pop();
  return all;
}
function tree(doc) { return [walk(doc.getHeader()), walk(doc.getBody()), walk(doc.getFooter())]; }
function walk(element) {
  const type = String(element.getType());
  const looks = {};
  const given = type.endsWith('SECTION') ? {} : element.getAttributes();
  for (const name in given) if (given[name] !== null && name !== 'LIST_ID') looks[name] = String(given[name]);
  if (type === 'TEXT') return [type, element.asText().getText(), element.asText().getTextAttributeIndices(), looks];
  const children = [];
  if (element.getNumChildren) for (let i = 0; i < element.getNumChildren(); i++) children.push(walk(element.getChild(i)));
  return [type, looks, children];
}
function throughCsv(rows) {
  const book = SpreadsheetApp.create('Table');
  const sheet = book.getSheets()[0];
  const range = sheet.getRange(1, 1, rows.length, rows[0].length).setNumberFormat('@');
  range.setValues(rows.map((row) => row.map((cell) => "'" + cell)));
  SpreadsheetApp.flush();
  const csv = UrlFetchApp.fetch('https://docs.google.com/spreadsheets/d/' + book.getId() + '/export?format=csv').getContentText();
  const again = Drive.Files.create({ name: 'Again', mimeType: 'text/csv' }, Utilities.newBlob(csv, 'text/csv'));
  return Utilities.parseCsv(DriveApp.getFileById(again.id).getBlob().getDataAsString());
}`;

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace({ limits: 'none' });
});
afterAll(() => workspace.close());

async function run(name: string, args: readonly unknown[]): Promise<unknown> {
  const result = await workspace.run({ files: { 'Code.js': COPY }, id: 'p' }, name, args);
  expect(result.error).toBeUndefined();
  return result.value;
}

const words = fc.stringMatching(/^[A-Za-zА-Яа-я0-9 «»,.!-]{1,20}$/);
const block = fc.tuple(fc.constantFrom('paragraph', 'item', 'table', 'break', 'rule'), words, fc.nat(9));

it('a document, its copy, and what is put together of copies of its blocks are the same tree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
      const [original, copy, rebuilt] = (await run('build', [blocks])) as [unknown[], unknown[], unknown];
      expect(copy).toEqual(original);
      expect(rebuilt).toEqual(original[1]);
    }),
    { numRuns: 25 },
  );
});

it('a table of texts comes back from CSV as it was', async () => {
  const cell = fc.oneof(
    words,
    fc.constantFrom('a,b', 'say "hi"', 'two\nlines', '=1+1', '007', ' blank ', '1,5', '"', ','),
  );
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      expect(await run('throughCsv', [rows])).toEqual(rows);
    }),
    { numRuns: 25 },
  );
});
