import { type DocumentStage, documents } from './stage';

let stage: DocumentStage;
let body: GoogleAppsScript.Document.Body;
beforeEach(async () => {
  stage = await documents();
  body = stage.DocumentApp.create('Письмо').getBody();
});
afterEach(() => stage.workspace.close());

describe('letters', () => {
  test('know where their look changes', () => {
    const text = body.appendParagraph('Приказываю: закрепить пары').editAsText();
    text.setBold(0, 10, true).setFontSize(14);
    expect(text.getTextAttributeIndices()).toEqual([0, 11]);
    expect([text.isBold(3), text.isBold(11), text.isBold()]).toEqual([true, null, null]);
    expect(text.getFontSize()).toBe(14);
  });

  test('written behind others look like them, but links do not go on', () => {
    const line = body.appendParagraph('Итого');
    line.editAsText().setItalic(true).setLinkUrl('https://example.org/');
    const more = line.appendText(' и всё');
    expect([more.isItalic(), more.getLinkUrl()]).toEqual([true, null]);
    expect(line.getNumChildren()).toBe(2);
  });

  test('of an empty paragraph take the look that was set on it', () => {
    const line = body.appendParagraph('');
    line.editAsText().setBold(true);
    expect(line.appendText('текст').isBold()).toBe(true);
  });

  test('can be inserted and deleted through a view of several paragraphs', () => {
    body.setText('один');
    body.appendParagraph('два');
    const text = body.editAsText();
    text.insertText(5, 'и ').deleteText(0, 1);
    expect(body.getText()).toBe('ин\nи два');
    expect(() => text.deleteText(0, 99)).toThrow('Index (99) must be less than the content length (8).');
  });

  test('of separate texts are one text when the document is opened again', () => {
    const doc = stage.DocumentApp.create('Части');
    const line = doc.getBody().appendParagraph('раз');
    line.appendText(' два').setBold(true);
    doc.saveAndClose();
    const again = stage.DocumentApp.openById(doc.getId()).getBody().getChild(1).asParagraph();
    expect(again.getNumChildren()).toBe(1);
    expect(again.editAsText().getTextAttributeIndices()).toEqual([0, 3]);
  });
});

describe('searching', () => {
  test('goes from place to place', () => {
    body.setText('пара и пара');
    const first = body.findText('пар[аы]');
    expect([first.getStartOffset(), first.getEndOffsetInclusive(), first.isPartial()]).toEqual([0, 3, true]);
    expect(first.getElement().asText().getText()).toBe('пара и пара');
    const second = body.findText('пар[аы]', first);
    expect(second.getStartOffset()).toBe(7);
    expect(body.findText('пар[аы]', second)).toBeNull();
  });

  test('finds elements by type', () => {
    const { ElementType } = stage.DocumentApp;
    body.appendTable([['1']]);
    const table = body.findElement(ElementType.TABLE);
    expect(table.getElement().asTable().getNumRows()).toBe(1);
    expect(body.findElement(ElementType.TABLE, table)).toBeNull();
  });

  test('does not find what is spread over two paragraphs or two texts', () => {
    const line = body.appendParagraph('{{ФИО');
    line.appendText('}}');
    body.replaceText('\\{\\{ФИО\\}\\}', 'Котов');
    expect(line.getText()).toBe('{{ФИО}}');
  });
});

describe('replacing', () => {
  test('keeps the look of the marker', () => {
    body.setText('Ученик {{имя}} переведён');
    const text = body.editAsText();
    text.setBold(7, 13, true);
    body.replaceText('\\{\\{имя\\}\\}', 'Иван Котов');
    expect(text.getText()).toBe('Ученик Иван Котов переведён');
    expect(text.getTextAttributeIndices()).toEqual([0, 7, 17]);
    expect(text.isBold(16)).toBe(true);
  });

  test('reads patterns as RE2 does', () => {
    body.setText('А1 Б22 В333');
    body.replaceText('[[:digit:]]{2,}', '#');
    expect(body.getText()).toBe('А1 Б# В#');
    body.replaceText('(?i)а1', 'x');
    body.replaceText('\\p{Cyrillic}', 'я');
    expect(body.getText()).toBe('x я# я#');
    expect(() => body.replaceText('(я)\\1', '')).toThrow(/Invalid regular expression pattern/);
    expect(() => body.replaceText('я(?=#)', '')).toThrow(/Invalid regular expression pattern/);
  });

  test('takes a backslash as making the next sign plain, and refuses groups aloud', () => {
    body.setText('цена');
    body.replaceText('цена', '100 \\$ \\\\ и $');
    expect(body.getText()).toBe('100 $ \\ и $');
    expect(() => body.replaceText('(100)', '$1')).toThrow(/the host does not know groups/);
  });
});

describe('attributes', () => {
  test('of a fresh normal paragraph are those of its layout, not of its letters', () => {
    const { Attribute, HorizontalAlignment, ParagraphHeading } = stage.DocumentApp;
    const attributes = body.appendParagraph('текст').getAttributes();
    expect(attributes[Attribute.HEADING as unknown as string]).toBe(ParagraphHeading.NORMAL);
    expect(attributes[Attribute.HORIZONTAL_ALIGNMENT as unknown as string]).toBe(HorizontalAlignment.LEFT);
    expect(attributes[Attribute.LINE_SPACING as unknown as string]).toBe(1.15);
    expect(attributes[Attribute.FONT_FAMILY as unknown as string]).toBeNull();
  });

  test('inherited from a style are null', () => {
    const { Attribute, ParagraphHeading } = stage.DocumentApp;
    const attributes = body.appendParagraph('Глава').setHeading(ParagraphHeading.HEADING1).getAttributes();
    for (const name of [Attribute.HORIZONTAL_ALIGNMENT, Attribute.SPACING_BEFORE, Attribute.FONT_SIZE]) {
      expect(attributes[name as unknown as string]).toBeNull();
    }
  });

  test('set on a body go to letters only, those of new paragraphs too', () => {
    const { Attribute, HorizontalAlignment } = stage.DocumentApp;
    body.setText('первый');
    body.setAttributes({
      [Attribute.HORIZONTAL_ALIGNMENT]: HorizontalAlignment.CENTER,
      [Attribute.ITALIC]: true,
      [Attribute.FONT_FAMILY]: 'Times New Roman',
    });
    const first = body.getChild(0).asParagraph();
    expect(first.getAlignment()).toBeNull();
    expect(first.editAsText().getFontFamily()).toBe('Times New Roman');
    const second = body.appendParagraph('второй');
    expect([second.getAlignment(), second.editAsText().isItalic()]).toEqual([HorizontalAlignment.LEFT, true]);
  });

  test('set on a paragraph go to it and to its letters; null gives back to the style', () => {
    const { Attribute, HorizontalAlignment } = stage.DocumentApp;
    const line = body.appendParagraph('текст');
    line.setAttributes({ [Attribute.HORIZONTAL_ALIGNMENT]: HorizontalAlignment.JUSTIFY, [Attribute.BOLD]: true });
    expect([line.getAlignment(), line.editAsText().isBold()]).toEqual([HorizontalAlignment.JUSTIFY, true]);
    line.setAttributes({ [Attribute.BOLD]: null });
    expect(line.editAsText().isBold()).toBeNull();
  });

  test('unknown to Google are refused aloud', () => {
    expect(() => body.setAttributes({ ЦВЕТ: '#ff0000' })).toThrow('the host does not know the attribute ЦВЕТ');
  });
});

describe('casts', () => {
  test('work for the element itself only', () => {
    const paragraph = body.appendParagraph('текст');
    expect(body.getChild(1).asParagraph().getText()).toBe('текст');
    expect(() => paragraph.asListItem()).toThrow("PARAGRAPH can't be cast to LIST_ITEM.");
  });
});
