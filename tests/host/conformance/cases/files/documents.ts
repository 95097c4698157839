/// <reference types="google-apps-script" />
/** Documents: their text, looks, tables, lists, sections, and what is kept of them. */
import type { Case, Stage } from '../../case';

/** A document of the case's own, thrown away after it. */
function written(after: Stage['after'], name = 'Conformance'): GoogleAppsScript.Document.Document {
  const document = DocumentApp.create(name);
  const id = document.getId();
  after(() => DriveApp.getFileById(id).setTrashed(true));
  return document;
}

/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const pixel = () => Utilities.newBlob(Utilities.base64Decode(PIXEL), 'image/png', 'pixel.png');

export const documents: readonly Case[] = [
  {
    name: 'a document is made, saved, closed and opened again',
    space: 'Document',
    evidence: 'D reference/document/document-app.md, document.md; L brucemcpherson/gas-fakes oddities.md',
    google: 'after saveAndClose the object is dead; what was written is there when the document is opened anew',
    run({ is, throws, after }) {
      const made = written(after, 'Letter');
      is('DocumentApp.create Document.getName', made.getName(), 'Letter');
      const body = made.getBody();
      body.appendParagraph('Dear reader');
      made.saveAndClose();
      throws('Document.saveAndClose', () => made.getBody().appendParagraph('late'), /closed/);
      const again = DocumentApp.openById(made.getId());
      is(
        'DocumentApp.openById Document.getBody Document.getId Body.appendParagraph',
        again.getBody().getText(),
        '\nDear reader',
      );
      is('DocumentApp.openByUrl Document.getUrl', DocumentApp.openByUrl(again.getUrl()).getId(), made.getId());
      is('Document.setName', again.setName('Other').getName(), 'Other');
      is('Document.getAs', again.getAs('application/pdf').getName(), 'Other.pdf');
      is('Document.getBlob', again.getBlob().getContentType(), 'application/pdf');
      throws('DocumentApp.openByUrl', () => DocumentApp.openByUrl('https://example.com/'), 'Invalid argument: url');
    },
  },
  {
    name: 'a script of a document knows its document and its menu',
    space: 'Document',
    bound: 'document',
    evidence: 'D reference/document/document-app.md getActiveDocument, getUi',
    run({ is }) {
      DocumentApp.getActiveDocument().getBody().setText('active');
      is('DocumentApp.getActiveDocument', DocumentApp.getActiveDocument().getBody().getText(), 'active');
      is('DocumentApp.getUi', String(DocumentApp.getUi().createMenu('Case').addItem('One', 'onOpen')), 'Menu');
    },
  },
  {
    name: 'paragraphs are appended, inserted, removed and counted',
    space: 'Document',
    evidence: 'D reference/document/body.md; L gas-fakes oddities.md',
    google: 'the last paragraph of a section cannot be removed; an element must be detached before it is put elsewhere',
    run({ is, throws, after }) {
      const body = written(after).getBody();
      const first = body.appendParagraph('one');
      body.insertParagraph(1, 'zero');
      is('Body.appendParagraph Body.insertParagraph Body.getText', body.getText(), '\nzero\none');
      is('Body.getNumChildren', body.getNumChildren(), 3);
      is('Body.getChildIndex', body.getChildIndex(first), 2);
      is('Body.getChild', body.getChild(1).asParagraph().getText(), 'zero');
      is(
        'Body.getParagraphs',
        body.getParagraphs().map((one) => one.getText()),
        ['', 'zero', 'one'],
      );
      is('Body.removeChild', body.removeChild(body.getChild(0)).getText(), 'zero\none');
      throws(
        'Body.removeChild',
        () => body.removeChild(first),
        "Can't remove the last paragraph in a document section.",
      );
      throws('Body.appendParagraph', () => body.appendParagraph(first), 'Element must be detached.');
      is('Paragraph.copy', body.appendParagraph(first.copy()).getText(), 'one');
      is('Paragraph.removeFromParent', [first.removeFromParent().getText(), body.getText()], ['one', 'zero\none']);
      is('Body.setText', body.setText('new').getText(), 'new');
      body.clear();
      is('Body.clear', [body.getText(), body.getNumChildren()], ['', 1]);
    },
  },
  {
    name: 'a marker is found and replaced by a pattern, block by block',
    space: 'Document',
    evidence: 'D reference/document/body.md replaceText, findText; developers.google.com/apps-script/guides/docs',
    google:
      'patterns are RE2: no look-ahead, no capture groups in the replacement; new letters look like the first of those they replace',
    run({ is, throws, after }) {
      const document = written(after);
      const body = document.getBody();
      const line = body.appendParagraph('Dear {{name}}, {{name}}!');
      line.editAsText().setBold(5, 12, true);
      body.appendTable([['{{name}}', 'x']]);
      body.replaceText('{{name}}', 'Anna');
      is('Body.replaceText', body.getText(), '\nDear Anna, Anna!\nAnna\nx\n');
      is(
        'Body.replaceText Text.isBold',
        [line.editAsText().isBold(5), line.editAsText().isBold(8), line.editAsText().isBold(11)],
        [true, true, null],
      );
      body.replaceText('A(n+)a', 'B');
      is('Body.replaceText', line.getText(), 'Dear B, B!');
      line.replaceText('B', '$100');
      is('Paragraph.replaceText', line.getText(), 'Dear $100, $100!');
      const found = body.findText('\\$100');
      is(
        'Body.findText RangeElement.getStartOffset RangeElement.getEndOffsetInclusive RangeElement.isPartial',
        [found.getStartOffset(), found.getEndOffsetInclusive(), found.isPartial()],
        [5, 8, true],
      );
      is('RangeElement.getElement', found.getElement().asText().getText(), 'Dear $100, $100!');
      is('Body.findText', body.findText('\\$100', found).getStartOffset(), 11);
      is('Body.findText', body.findText('nothing'), null);
      throws('Body.replaceText', () => body.replaceText('a(?=b)', ''), 'Invalid regular expression pattern');
      document.addHeader().setText('{{name}}');
      body.replaceText('{{name}}', 'gone');
      is('Document.getHeader Document.addHeader', document.getHeader().getText(), '{{name}}');
    },
  },
  {
    name: 'headings, alignment and spacing belong to paragraphs',
    space: 'Document',
    evidence: 'D reference/document/paragraph.md; L gas-fakes oddities.md getAttributes',
    google: 'getAttributes gives null for what is inherited from the style of a heading',
    run({ is, after }) {
      const body = written(after).getBody();
      const title = body.appendParagraph('Title');
      is(
        'Paragraph.setHeading Paragraph.getHeading',
        title.setHeading(DocumentApp.ParagraphHeading.HEADING1).getHeading(),
        DocumentApp.ParagraphHeading.HEADING1,
      );
      is('Paragraph.getAttributes', title.getAttributes()[DocumentApp.Attribute.FONT_SIZE as never], null);
      is(
        'Paragraph.setAlignment Paragraph.getAlignment',
        title.setAlignment(DocumentApp.HorizontalAlignment.CENTER).getAlignment(),
        DocumentApp.HorizontalAlignment.CENTER,
      );
      is('Paragraph.setSpacingAfter Paragraph.getSpacingAfter', title.setSpacingAfter(12).getSpacingAfter(), 12);
      is('Paragraph.setSpacingBefore Paragraph.getSpacingBefore', title.setSpacingBefore(6).getSpacingBefore(), 6);
      is('Paragraph.setLineSpacing Paragraph.getLineSpacing', title.setLineSpacing(1.5).getLineSpacing(), 1.5);
      is('Paragraph.setIndentStart Paragraph.getIndentStart', title.setIndentStart(36).getIndentStart(), 36);
      is('Paragraph.setIndentEnd Paragraph.getIndentEnd', title.setIndentEnd(18).getIndentEnd(), 18);
      is(
        'Paragraph.setIndentFirstLine Paragraph.getIndentFirstLine',
        title.setIndentFirstLine(54).getIndentFirstLine(),
        54,
      );
      is('Paragraph.isLeftToRight Paragraph.setLeftToRight', title.setLeftToRight(false).isLeftToRight(), false);
      title.appendText(' and more');
      is('Paragraph.appendText Paragraph.getText', title.getText(), 'Title and more');
      title.insertText(0, 'The ');
      is('Paragraph.insertText', title.getText(), 'The Title and more');
      title.setText('Short');
      is('Paragraph.setText', title.getText(), 'Short');
      is('Paragraph.getType', title.getType(), DocumentApp.ElementType.PARAGRAPH);
      is('Paragraph.getParent', title.getParent().getType(), DocumentApp.ElementType.BODY_SECTION);
      is(
        'Paragraph.getPreviousSibling',
        (title.getPreviousSibling() as GoogleAppsScript.Document.Paragraph).getText(),
        '',
      );
      is('Paragraph.isAtDocumentEnd', title.isAtDocumentEnd(), true);
      const style: Record<string, unknown> = {};
      style[DocumentApp.Attribute.HORIZONTAL_ALIGNMENT as never] = DocumentApp.HorizontalAlignment.RIGHT;
      style[DocumentApp.Attribute.BOLD as never] = true;
      title.setAttributes(style);
      is(
        'Paragraph.setAttributes',
        [title.getAlignment(), title.editAsText().isBold()],
        [DocumentApp.HorizontalAlignment.RIGHT, true],
      );
      title.clear();
      is('Paragraph.clear', title.getText(), '');
    },
  },
  {
    name: 'letters have looks of their own',
    space: 'Document',
    evidence: 'D reference/document/text.md',
    run({ is, throws, after }) {
      const line = written(after).getBody().appendParagraph('Hello world');
      const text = line.editAsText();
      is(
        'Text.setBold Text.isBold Paragraph.editAsText',
        [text.setBold(0, 4, true).isBold(2), text.isBold(6)],
        [true, null],
      );
      is('Text.setItalic Text.isItalic', text.setItalic(true).isItalic(), true);
      is('Text.setUnderline Text.isUnderline', text.setUnderline(6, 10, true).isUnderline(7), true);
      is('Text.setStrikethrough Text.isStrikethrough', text.setStrikethrough(true).isStrikethrough(), true);
      is('Text.setFontSize Text.getFontSize', text.setFontSize(14).getFontSize(), 14);
      is('Text.setFontFamily Text.getFontFamily', text.setFontFamily('Georgia').getFontFamily(), 'Georgia');
      is(
        'Text.setForegroundColor Text.getForegroundColor',
        text.setForegroundColor('#ff0000').getForegroundColor(),
        '#ff0000',
      );
      is(
        'Text.setBackgroundColor Text.getBackgroundColor',
        text.setBackgroundColor('#00ff00').getBackgroundColor(),
        '#00ff00',
      );
      is(
        'Text.setLinkUrl Text.getLinkUrl',
        text.setLinkUrl(0, 4, 'https://example.com').getLinkUrl(1),
        'https://example.com',
      );
      is(
        'Text.setTextAlignment Text.getTextAlignment',
        text.setTextAlignment(DocumentApp.TextAlignment.SUPERSCRIPT).getTextAlignment(),
        DocumentApp.TextAlignment.SUPERSCRIPT,
      );
      is('Text.getTextAttributeIndices', text.getTextAttributeIndices(), [0, 5, 6]);
      is('Text.appendText Text.getText', text.appendText('!').getText(), 'Hello world!');
      is('Text.insertText', text.insertText(5, ',').getText(), 'Hello, world!');
      is('Text.deleteText', text.deleteText(5, 5).getText(), 'Hello world!');
      is('Text.setText', text.setText('Bye').getText(), 'Bye');
      is('Text.replaceText', (text.replaceText('B', 'b') as GoogleAppsScript.Document.Text).getText(), 'bye');
      is('Text.findText', text.findText('y').getStartOffset(), 1);
      throws(
        'Text.insertText',
        () => text.insertText(99, 'x'),
        'Index (99) must be less than or equal to the content length (3).',
      );
    },
  },
  {
    name: 'a table has rows, cells and an empty paragraph behind it',
    space: 'Document',
    evidence: 'D reference/document/table.md; L gas-fakes oddities.md',
    google:
      'appendTable at the end adds an empty paragraph; only texts may be cells; the text of a table joins cells and rows by line breaks',
    run({ is, throws, after }) {
      const body = written(after).getBody();
      const table = body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      is('Body.appendTable Table.getText', [table.getText(), body.getNumChildren()], ['a\nb\nc\nd', 3]);
      is('Table.getNumRows', table.getNumRows(), 2);
      const row = table.getRow(1);
      is('Table.getRow TableRow.getText', row.getText(), 'c\nd');
      is('TableRow.getNumCells', row.getNumCells(), 2);
      is('TableRow.getCell', row.getCell(1).getText(), 'd');
      is('Table.getCell', table.getCell(0, 1).getText(), 'b');
      const added = table.appendTableRow();
      added.appendTableCell('e');
      is('Table.appendTableRow TableRow.appendTableCell', [table.getNumRows(), added.getText()], [3, 'e']);
      added.insertTableCell(0, 'first');
      is('TableRow.insertTableCell', added.getText(), 'first\ne');
      added.removeCell(0);
      is('TableRow.removeCell', added.getText(), 'e');
      table.insertTableRow(0).appendTableCell('top');
      is('Table.insertTableRow', table.getRow(0).getText(), 'top');
      table.removeRow(0);
      is('Table.removeRow', table.getNumRows(), 3);
      const cell = table.getCell(0, 0);
      is('TableCell.setText TableCell.getText', cell.setText('A').getText(), 'A');
      is(
        'TableCell.setBackgroundColor TableCell.getBackgroundColor',
        cell.setBackgroundColor('#cccccc').getBackgroundColor(),
        '#cccccc',
      );
      is('TableCell.setWidth TableCell.getWidth', cell.setWidth(100).getWidth(), 100);
      is(
        'TableCell.setVerticalAlignment TableCell.getVerticalAlignment',
        cell.setVerticalAlignment(DocumentApp.VerticalAlignment.CENTER).getVerticalAlignment(),
        DocumentApp.VerticalAlignment.CENTER,
      );
      is('TableCell.setPaddingTop TableCell.getPaddingTop', cell.setPaddingTop(3).getPaddingTop(), 3);
      cell.appendParagraph('more');
      is('TableCell.appendParagraph TableCell.getNumChildren', [cell.getText(), cell.getNumChildren()], ['A\nmore', 2]);
      is('TableCell.getParentRow', cell.getParentRow().getText(), 'A\nmore\nb');
      is('TableCell.getParentTable', cell.getParentTable().getNumRows(), 3);
      is('Table.setBorderWidth Table.getBorderWidth', table.setBorderWidth(2).getBorderWidth(), 2);
      is('Table.setBorderColor Table.getBorderColor', table.setBorderColor('#000000').getBorderColor(), '#000000');
      is('Table.setColumnWidth Table.getColumnWidth', table.setColumnWidth(1, 80).getColumnWidth(1), 80);
      is('TableRow.setMinimumHeight TableRow.getMinimumHeight', row.setMinimumHeight(30).getMinimumHeight(), 30);
      is('Body.getTables', body.getTables().length, 1);
      is('Body.insertTable', body.insertTable(0, [['x']]).getText(), 'x');
      is('Body.getTables', body.getTables().length, 2);
      throws(
        'Body.appendTable',
        () => body.appendTable([[1]] as never),
        "don't match the method signature for DocumentApp.Body.appendTable",
      );
    },
  },
  {
    name: 'list items go on with the list before them',
    space: 'Document',
    evidence: 'D reference/document/list-item.md',
    run({ is, after }) {
      const body = written(after).getBody();
      const one = body.appendListItem('one');
      const two = body.appendListItem('two');
      is(
        'Body.appendListItem ListItem.getListId',
        [two.getListId() === one.getListId(), typeof two.getListId()],
        [true, 'string'],
      );
      is(
        'ListItem.setGlyphType ListItem.getGlyphType',
        two.setGlyphType(DocumentApp.GlyphType.BULLET).getGlyphType(),
        DocumentApp.GlyphType.BULLET,
      );
      is('ListItem.setNestingLevel ListItem.getNestingLevel', two.setNestingLevel(1).getNestingLevel(), 1);
      is(
        'Body.getListItems',
        body.getListItems().map((item) => item.getText()),
        ['one', 'two'],
      );
      const other = body.insertListItem(1, 'zero');
      is(
        'Body.insertListItem ListItem.setListId',
        [body.getChild(1).asListItem().getText(), other.setListId(one).getListId() === one.getListId()],
        ['zero', true],
      );
      is('ListItem.getType', one.getType(), DocumentApp.ElementType.LIST_ITEM);
      is('ListItem.editAsText', one.editAsText().setText('uno').getText(), 'uno');
    },
  },
  {
    name: 'headers and footers are made once, and breaks, rules and pictures stand in paragraphs',
    space: 'Document',
    evidence: 'D reference/document/document.md addHeader; L gas-fakes oddities.md',
    google: 'a second addHeader throws; Document.clear leaves header and footer',
    run({ is, throws, after }) {
      const document = written(after);
      is('Document.getHeader', document.getHeader(), null);
      document.addHeader().appendParagraph('head');
      is(
        'Document.addHeader HeaderSection.appendParagraph Document.getHeader',
        document.getHeader().getText(),
        '\nhead',
      );
      document.addFooter().setText('foot');
      is('Document.addFooter FooterSection.setText Document.getFooter', document.getFooter().getText(), 'foot');
      throws('Document.addHeader', () => document.addHeader(), /already contains a header/);
      const body = document.getBody();
      body.appendPageBreak();
      is(
        'Body.appendPageBreak Body.findElement',
        body.findElement(DocumentApp.ElementType.PAGE_BREAK).getElement().getType(),
        DocumentApp.ElementType.PAGE_BREAK,
      );
      body.appendHorizontalRule();
      is('Body.appendHorizontalRule', body.findElement(DocumentApp.ElementType.HORIZONTAL_RULE) === null, false);
      const image = body.appendImage(pixel());
      is('Body.appendImage InlineImage.getWidth', image.getWidth(), 1);
      is('InlineImage.setWidth', image.setWidth(40).getWidth(), 40);
      is('InlineImage.setHeight InlineImage.getHeight', image.setHeight(30).getHeight(), 30);
      is('InlineImage.getBlob', image.getBlob().getContentType(), 'image/png');
      is('InlineImage.setAltTitle InlineImage.getAltTitle', image.setAltTitle('dot').getAltTitle(), 'dot');
      is(
        'InlineImage.setLinkUrl InlineImage.getLinkUrl',
        image.setLinkUrl('https://example.com').getLinkUrl(),
        'https://example.com',
      );
      is('Body.getImages', body.getImages().length, 1);
      body.appendParagraph('x').appendInlineImage(pixel());
      is('Paragraph.appendInlineImage', body.getImages().length, 2);
      throws('Body.appendImage', () => body.appendImage(Utilities.newBlob('no picture')), 'Invalid image data');
      is('Body.getPageWidth', Math.round(body.getPageWidth()), 612);
      is('Body.setMarginLeft Body.getMarginLeft', body.setMarginLeft(50).getMarginLeft(), 50);
      is('Body.setPageHeight Body.getPageHeight', body.setPageHeight(700).getPageHeight(), 700);
    },
  },
  {
    name: 'bookmarks and named ranges hold on to what they were put on',
    space: 'Document',
    evidence: 'D reference/document/bookmark.md, named-range.md, position.md',
    run({ is, after }) {
      const document = written(after);
      const body = document.getBody();
      const line = body.appendParagraph('find me');
      const position = document.newPosition(line.getChild(0), 5);
      is(
        'Document.newPosition Position.getOffset Position.getSurroundingTextOffset',
        [position.getOffset(), position.getSurroundingTextOffset()],
        [5, 5],
      );
      is('Position.getElement', position.getElement().asText().getText(), 'find me');
      is('Position.getSurroundingText', position.getSurroundingText().getText(), 'find me');
      const bookmark = document.addBookmark(position);
      is(
        'Document.addBookmark Document.getBookmarks Bookmark.getId',
        document.getBookmarks().map((one) => one.getId()),
        [bookmark.getId()],
      );
      const range = document.newRange().addElement(line).build();
      const named = document.addNamedRange('mine', range);
      document.saveAndClose();
      const again = DocumentApp.openById(document.getId());
      again.getBody().insertParagraph(0, 'above');
      const kept = again.getNamedRanges('mine')[0];
      is(
        'Document.addNamedRange Document.getNamedRanges NamedRange.getRange Range.getRangeElements Document.newRange RangeBuilder.addElement RangeBuilder.build',
        kept?.getRange().getRangeElements()[0]?.getElement().asParagraph().getText(),
        'find me',
      );
      is('NamedRange.getName NamedRange.getId', [kept?.getName(), kept?.getId()], ['mine', named.getId()]);
      is('Document.getNamedRangeById', again.getNamedRangeById(named.getId()).getName(), 'mine');
      is('Document.getBookmark Bookmark.getPosition', again.getBookmark(bookmark.getId()).getPosition().getOffset(), 5);
      again.getBookmark(bookmark.getId()).remove();
      is('Bookmark.remove', again.getBookmarks().length, 0);
      kept?.remove();
      is('NamedRange.remove', again.getNamedRanges().length, 0);
      const place = again.newPosition(again.getBody().getChild(0).asParagraph(), 0);
      is(
        'Position.insertText',
        [place.insertText('put ').getText(), again.getBody().getChild(0).asParagraph().getText()],
        ['put ', 'put above'],
      );
      is('Position.insertBookmark', [place.insertBookmark().getId() === '', again.getBookmarks().length], [false, 1]);
    },
  },
  {
    name: 'a document begins with one tab, which holds its content',
    space: 'Document',
    evidence: 'D developers.google.com/apps-script/guides/docs/tabs; reference/document/document-tab.md',
    google: 'getBody and its sisters mean the first tab',
    host: 'the same; a document of the host never has a second tab',
    run({ is, after }) {
      const document = written(after);
      document.getBody().setText('in the tab');
      const tabs = document.getTabs();
      is('Document.getTabs', tabs.length, 1);
      const tab = tabs[0]!;
      is('Tab.getType', String(tab.getType()), 'DOCUMENT_TAB');
      is('Tab.asDocumentTab DocumentTab.getBody', tab.asDocumentTab().getBody().getText(), 'in the tab');
      is('Document.getTab Tab.getId', document.getTab(tab.getId()).getTitle() === tab.getTitle(), true);
      is('Tab.getIndex Tab.getChildTabs', [tab.getIndex(), tab.getChildTabs()], [0, []]);
      tab.asDocumentTab().addHeader().setText('head');
      is(
        'DocumentTab.addHeader DocumentTab.getHeader',
        [document.getHeader().getText(), tab.asDocumentTab().getHeader().getText()],
        ['head', 'head'],
      );
    },
  },
  {
    name: 'a copy of a document is the same and stands alone',
    space: 'Document',
    evidence: 'D reference/drive/file.md makeCopy; guides/docs',
    run({ is, after }) {
      const document = written(after, 'Template');
      const body = document.getBody();
      body.appendParagraph('Title').setHeading(DocumentApp.ParagraphHeading.TITLE);
      body.appendTable([['{{a}}', 'b']]);
      document.addFooter().setText('foot');
      document.saveAndClose();
      const file = DriveApp.getFileById(document.getId()).makeCopy('Copy');
      after(() => file.setTrashed(true));
      const copy = DocumentApp.openById(file.getId());
      copy.getBody().replaceText('{{a}}', 'A');
      copy.saveAndClose();
      is(
        'DocumentApp.openById Drive.File.makeCopy',
        [
          DocumentApp.openById(file.getId()).getBody().getText(),
          DocumentApp.openById(document.getId()).getBody().getText(),
        ],
        ['\nTitle\nA\nb\n', '\nTitle\n{{a}}\nb\n'],
      );
      is('Document.getFooter', DocumentApp.openById(file.getId()).getFooter().getText(), 'foot');
    },
  },
  {
    name: 'the style of a heading takes what belongs to paragraphs',
    space: 'Document',
    evidence: 'L gas-fakes oddities.md setHeadingAttributes',
    google: 'setHeadingAttributes ignores attributes of letters',
    run({ is, after }) {
      const body = written(after).getBody();
      const style: Record<string, unknown> = {};
      style[DocumentApp.Attribute.SPACING_AFTER as never] = 40;
      style[DocumentApp.Attribute.BOLD as never] = true;
      body.setHeadingAttributes(DocumentApp.ParagraphHeading.HEADING2, style);
      const own = body.getHeadingAttributes(DocumentApp.ParagraphHeading.HEADING2) as Record<string, unknown>;
      is('Body.setHeadingAttributes Body.getHeadingAttributes', [own['SPACING_AFTER'], own['BOLD']], [40, null]);
    },
  },
];
