/// <reference types="google-apps-script" />
/** A paper with everything that a Word file can carry and people look at, made through Google's own methods; for going out and coming back. */
import type { Workspace } from '../../src/host/index';

/** A picture of one red point, as PNG. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** Makes the document and gives its id. */
export function makeRichPaper(workspace: Workspace): string {
  const { DocumentApp, Utilities } = workspace.globals as unknown as typeof globalThis;
  const { ParagraphHeading, HorizontalAlignment, GlyphType } = DocumentApp;
  const doc = DocumentApp.create('Положение о наставничестве');
  const body = doc.getBody();
  body.setMarginLeft(85).setMarginTop(57);
  body.appendParagraph('Положение').setHeading(ParagraphHeading.HEADING1).setAlignment(HorizontalAlignment.CENTER);
  body.appendParagraph('Общее').setHeading(ParagraphHeading.HEADING2);
  const line = body.appendParagraph('обычно жирно курсив красно');
  line.editAsText().setFontFamily('Times New Roman').setFontSize(14).setBold(7, 11, true).setItalic(13, 18, true);
  line.editAsText().setForegroundColor(20, 25, '#cc0000').setUnderline(20, 25, true);
  line.setAlignment(HorizontalAlignment.JUSTIFY).setIndentFirstLine(36).setLineSpacing(1.5).setSpacingAfter(6);
  body.appendListItem('первое').setGlyphType(GlyphType.NUMBER);
  body.appendListItem('вложенное').setGlyphType(GlyphType.NUMBER).setNestingLevel(1);
  const table = body.appendTable([
    ['Роль', 'Сколько'],
    ['Наставник', '33'],
  ]);
  table.getCell(0, 0).setBackgroundColor('#d9ead3');
  const blob = Utilities.newBlob(Utilities.base64Decode(PICTURE), 'image/png', 'point.png');
  body.appendParagraph('').appendInlineImage(blob).setWidth(40).setHeight(30);
  doc.addHeader().appendParagraph('Школа № 7').setAlignment(HorizontalAlignment.RIGHT);
  doc.addFooter().appendParagraph('Подвал');
  doc.saveAndClose();
  return doc.getId();
}
