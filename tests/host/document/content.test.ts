import { documentText } from '../../../src/host/google/document/model';
import { type DocumentStage, documents, PIXEL } from './stage';

let stage: DocumentStage;
let body: GoogleAppsScript.Document.Body;
beforeEach(async () => {
  stage = await documents();
  body = stage.DocumentApp.create('Приказ').getBody();
});
afterEach(() => stage.workspace.close());

const types = (container: GoogleAppsScript.Document.Body): string[] =>
  Array.from({ length: container.getNumChildren() }, (_, index) => container.getChild(index).getType().toString());

describe('a body', () => {
  test('begins with one empty paragraph', () => {
    expect(types(body)).toEqual(['PARAGRAPH']);
    expect(body.getText()).toBe('');
    expect(body.toString()).toBe('DocumentBodySection');
    expect(body.getChild(0).toString()).toBe('Paragraph');
  });

  test('joins paragraphs, cells and rows by line breaks', () => {
    body.appendParagraph('О закреплении пар');
    body.appendTable([
      ['Наставник', 'Наставляемый'],
      ['Петрова А. В.', 'Котов И.'],
    ]);
    expect(body.getText()).toBe('\nО закреплении пар\nНаставник\nНаставляемый\nПетрова А. В.\nКотов И.\n');
  });

  test('gets an empty paragraph behind an appended table, not behind an inserted one', () => {
    body.appendTable([['1']]);
    expect(types(body)).toEqual(['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
    body.insertTable(0, [['2']]);
    expect(types(body)).toEqual(['TABLE', 'PARAGRAPH', 'TABLE', 'PARAGRAPH']);
  });

  test('can hold a table without rows', () => {
    expect(body.appendTable().getNumRows()).toBe(0);
  });

  test('does not let its last paragraph go', () => {
    const last = body.appendParagraph('последний');
    expect(() => last.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.");
    body.removeChild(body.getChild(0));
    expect(body.getText()).toBe('последний');
  });

  test('keeps an empty paragraph when it is cleared, and its page', () => {
    body.setMarginTop(144).appendParagraph('текст');
    body.clear();
    expect(types(body)).toEqual(['PARAGRAPH']);
    expect(body.getMarginTop()).toBe(144);
  });

  test('has the paper of the locale: A4 in Russia, letter in America', async () => {
    expect(Math.round(body.getPageWidth())).toBe(595);
    const american = await documents({ locale: 'en_US' });
    expect(american.DocumentApp.create('Order').getBody().getPageHeight()).toBe(792);
    await american.workspace.close();
  });

  test('refuses an index behind its end', () => {
    expect(() => body.insertParagraph(3, 'далеко')).toThrow(
      'Child index (3) must be less than or equal to the number of child elements (1).',
    );
    expect(() => body.getChild(1)).toThrow('Child index (1) must be less than the number of child elements (1).');
  });

  test('takes only elements that are nowhere yet', () => {
    const paragraph = body.appendParagraph('один');
    expect(() => body.appendParagraph(paragraph)).toThrow('Element must be detached.');
    const copy = body.appendParagraph(paragraph.copy());
    expect(copy.getText()).toBe('один');
    expect(body.getText()).toBe('\nодин\nодин');
    const moved = body.insertParagraph(0, paragraph.removeFromParent());
    moved.setText('ноль');
    expect(body.getText()).toBe('ноль\n\nодин');
  });

  test('takes copies from another document, which then live in this one', () => {
    const template = stage.DocumentApp.create('Образец');
    const table = template
      .getBody()
      .appendTable([['ФИО', 'Класс']])
      .copy();
    template.saveAndClose();
    const row = body.appendTable(table).getRow(0);
    row.getCell(1).setText('7 «А»');
    expect(row.getText()).toBe('ФИО\n7 «А»');
  });

  test('finds its paragraphs in tables too', () => {
    body.appendTable([['1', '2']]);
    body.appendListItem('пункт');
    expect(body.getParagraphs().map((one) => one.getText())).toEqual(['', '1', '2', '', 'пункт']);
    expect(body.getTables()).toHaveLength(1);
    expect(body.getListItems().map((one) => one.getText())).toEqual(['пункт']);
  });

  test('takes pictures with their own size and gives them back', () => {
    const picture = stage.Utilities.newBlob(stage.Utilities.base64Decode(PIXEL), 'image/png', 'герб.png');
    const image = body.appendImage(picture);
    expect([image.getWidth(), image.getHeight()]).toEqual([1, 1]);
    image.setWidth(90).setHeight(60);
    expect(image.getParent().getType()).toBe(stage.DocumentApp.ElementType.PARAGRAPH);
    expect(stage.Utilities.base64Encode(body.getImages()[0]!.getBlob().getBytes())).toBe(PIXEL);
    expect(() => body.appendImage(stage.Utilities.newBlob('не картинка'))).toThrow('Invalid image data.');
  });
});

describe('lists', () => {
  test('go on as long as items follow each other', () => {
    const [one, two] = [body.appendListItem('раз'), body.appendListItem('два')];
    body.appendParagraph('между');
    const three = body.appendListItem('три');
    expect(one.getListId()).toBe(two.getListId());
    expect(three.getListId()).not.toBe(one.getListId());
    expect(three.setListId(one).getListId()).toBe(one.getListId());
  });

  test('are numbered at first and indented by level', () => {
    const { GlyphType } = stage.DocumentApp;
    const item = body.appendListItem('пункт');
    expect(item.getGlyphType()).toBe(GlyphType.NUMBER);
    expect([item.getIndentStart(), item.setNestingLevel(1).getIndentStart()]).toEqual([36, 72]);
    item.setGlyphType(GlyphType.BULLET);
    expect(body.appendListItem('ещё').getGlyphType()).toBe(GlyphType.BULLET);
  });
});

describe('tables', () => {
  test('have rows and cells that can be added and taken away', () => {
    const table = body.appendTable([['1', '2']]);
    const row = table.appendTableRow();
    row.appendTableCell('3');
    row.appendTableCell().setText('4');
    expect(table.getText()).toBe('1\n2\n3\n4');
    table.removeRow(0);
    expect([table.getNumRows(), table.getCell(0, 1).getText()]).toEqual([1, '4']);
    expect(() => table.getCell(0, 2)).toThrow('Child index (2) must be less than the number of child elements (2).');
  });

  test('have one width for a column', () => {
    const table = body.appendTable([
      ['1', '2'],
      ['3', '4'],
    ]);
    table.setColumnWidth(0, 40);
    expect(table.getCell(1, 0).getWidth()).toBe(40);
    table.getCell(0, 1).setWidth(120);
    expect(table.getColumnWidth(1)).toBe(120);
    expect(table.setBorderWidth(0).getBorderWidth()).toBe(0);
    expect(table.getBorderColor()).toBeNull();
  });

  test('take strings only', () => {
    expect(() => body.appendTable([[1]] as unknown as string[][])).toThrow(/don't match the method signature/);
  });

  test('refuse page breaks in their cells', () => {
    const line = body
      .appendTable([['1']])
      .getCell(0, 0)
      .getChild(0)
      .asParagraph();
    expect(() => line.appendPageBreak()).toThrow(/may not be contained within TableCells/);
  });
});

describe('headers and footers', () => {
  test('are made once and may be taken away', () => {
    const doc = stage.DocumentApp.create('Отчёт');
    expect(doc.getHeader()).toBeNull();
    doc.addHeader().appendParagraph('МБОУ «Школа № 5»');
    expect(() => doc.addHeader()).toThrow('Document tab already contains a header.');
    expect(() => [doc.addFooter(), doc.addFooter()]).toThrow('Document tab already contains a footer.');
    doc.getBody().clear();
    expect(doc.getHeader().getText()).toBe('\nМБОУ «Школа № 5»');
    doc.getHeader().removeFromParent();
    expect(doc.getHeader()).toBeNull();
  });

  test('have a search of their own', () => {
    const doc = stage.DocumentApp.create('Отчёт');
    doc.getBody().setText('{{дата}}');
    doc.addFooter().setText('{{дата}}');
    doc.getBody().replaceText('\\{\\{дата\\}\\}', '1 сентября');
    expect([doc.getBody().getText(), doc.getFooter().getText()]).toEqual(['1 сентября', '{{дата}}']);
  });
});

describe('the text of a whole document', () => {
  test('has one line for a row of a table', () => {
    const doc = stage.DocumentApp.create('Список');
    doc.getBody().setText('Пары');
    doc.getBody().appendTable([
      ['№', 'ФИО'],
      ['1', 'Котов И.'],
    ]);
    doc.addHeader().setText('Школа');
    doc.saveAndClose();
    expect(documentText(stage.workspace.world, doc.getId())).toBe('Школа\nПары\n№\tФИО\n1\tКотов И.\n');
  });
});
