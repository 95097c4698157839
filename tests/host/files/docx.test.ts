/// <reference types="google-apps-script" />
import { type DocumentStage, documents, PIXEL } from '../document/stage';

let stage: DocumentStage;
let doc: GoogleAppsScript.Document.Document;
beforeEach(async () => {
  stage = await documents();
  doc = stage.DocumentApp.create('Приказ № 12');
});
afterEach(() => stage.workspace.close());

/** The parts of the written file by name, as text. */
async function parts(options?: { pageNumbers: boolean }): Promise<Record<string, string>> {
  const { Utilities, workspace } = stage;
  const bytes = await workspace.documents.docx(doc.getId(), options);
  const blobs = Utilities.unzip(Utilities.newBlob(Array.from(bytes), 'application/zip') as never);
  return Object.fromEntries(blobs.map((blob) => [blob.getName(), blob.getDataAsString()]));
}

const content = async (): Promise<string> => (await parts())['word/document.xml']!;
/** The properties of the paragraph that has this text. */
const paragraph = (xml: string, text: string): string =>
  [...xml.matchAll(/<w:p>[\s\S]*?<\/w:p>/g)].map(String).find((one) => one.includes(text))!;

test('paragraphs have their style, alignment, indents and spacing', async () => {
  const { HorizontalAlignment, ParagraphHeading } = stage.DocumentApp;
  const body = doc.getBody();
  body.appendParagraph('Итоги').setHeading(ParagraphHeading.HEADING1).setAlignment(HorizontalAlignment.CENTER);
  body.appendParagraph('Текст').setIndentFirstLine(35).setLineSpacing(1).setSpacingAfter(6);
  const xml = await content();
  expect(paragraph(xml, 'Итоги')).toMatch(
    /<w:pStyle w:val="Heading1"\/>[\s\S]*<w:keepNext\/>[\s\S]*<w:jc w:val="center"\/>/,
  );
  expect(paragraph(xml, 'Текст')).toMatch(/<w:spacing w:after="120" w:before="0" w:line="240"[\s\S]*w:firstLine="700"/);
});

test('letters have their looks; line breaks and tabs are Word’s own', async () => {
  doc.getBody().setText('Директор\tОрлова\nшкола').setAttributes({ FONT_FAMILY: 'Times New Roman', FONT_SIZE: 14 });
  doc.getBody().editAsText().setBold(0, 7, true).setLinkUrl(9, 14, 'https://example.org/');
  const xml = await content();
  expect(xml).toMatch(/<w:b\/>[\s\S]{0,300}<w:sz w:val="28"\/>[\s\S]{0,300}Директор/);
  expect(xml).toMatch(/w:ascii="Times New Roman"/);
  expect(xml).toMatch(/<w:tab\/>[\s\S]*<w:hyperlink [\s\S]*Орлова[\s\S]*<w:br\/>[\s\S]*школа/);
});

test('a page has its size and margins, and numbers from the second page on', async () => {
  doc.getBody().setMarginLeft(85).setText('один');
  const numbered = await parts({ pageNumbers: true });
  expect(numbered['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"[\s\S]*w:left="1700"/);
  expect(numbered['word/document.xml']).toContain('<w:titlePg/>');
  const headers = Object.entries(numbered).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  expect(headers.map(([, xml]) => xml.includes('PAGE')).sort()).toEqual([false, true]);
  expect(await content()).not.toContain('<w:titlePg/>');
});

test('a page break is said by the paragraph that begins the page', async () => {
  doc.getBody().setText('один');
  doc.getBody().appendPageBreak();
  doc.getBody().appendParagraph('два');
  const xml = await content();
  expect(paragraph(xml, 'два')).toContain('<w:pageBreakBefore/>');
  expect(xml.match(/<w:p>/g)).toHaveLength(2);
});

test('tables have widths and borders, a head that is repeated, and rows that are not split', async () => {
  const table = doc.getBody().appendTable([
    ['№', 'ФИО'],
    ['1', 'Котов'],
  ]);
  table.setColumnWidth(0, 40).setBorderWidth(2).setBorderColor('#336699');
  table.getRow(0).editAsText().setBold(true);
  const xml = await content();
  expect(xml).toMatch(/<w:gridCol w:w="800"\/><w:gridCol w:w="8226"\/>/);
  expect(xml).toMatch(/<w:top w:val="single" w:color="336699" w:sz="16"\/>/);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

test('the last row of a table is kept with the signature behind it', async () => {
  doc.getBody().appendTable([['№'], ['первый'], ['последний']]);
  doc
    .getBody()
    .appendTable([['Директор']])
    .setBorderWidth(0);
  const xml = await content();
  expect(paragraph(xml, 'последний')).toContain('<w:keepNext/>');
  expect(paragraph(xml, 'первый')).not.toContain('<w:keepNext/>');
});

test('a table without borders is no table with a head', async () => {
  const table = doc
    .getBody()
    .appendTable([['Директор'], ['Куратор']])
    .setBorderWidth(0);
  table.getRow(0).editAsText().setBold(true);
  const xml = await content();
  expect(xml).not.toContain('<w:tblHeader/>');
  expect(xml).toContain('<w:top w:val="none"');
});

test('lists are Word lists with the signs of each level', async () => {
  const { GlyphType } = stage.DocumentApp;
  doc.getBody().appendListItem('пункт');
  doc.getBody().appendListItem('внутри').setNestingLevel(1).setGlyphType(GlyphType.SQUARE_BULLET);
  const written = await parts();
  expect(paragraph(written['word/document.xml']!, 'внутри')).toMatch(/<w:ilvl w:val="1"\/>/);
  expect(written['word/numbering.xml']).toMatch(
    /<w:numFmt w:val="decimal"\/>[\s\S]*<w:lvlText w:val="%1\."\/>[\s\S]*<w:lvlText w:val="▪"\/>/,
  );
});

test('headers, footers and pictures come with it', async () => {
  const { Utilities } = stage;
  doc.addHeader().setText('МБОУ «Школа № 5»');
  doc.addFooter().setText('г. Орёл');
  doc
    .getBody()
    .appendImage(Utilities.newBlob(Utilities.base64Decode(PIXEL), 'image/png'))
    .setAltTitle('герб');
  const written = await parts();
  expect(Object.keys(written).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  const texts = Object.entries(written)
    .filter(([name]) => /(header|footer)\d/.test(name))
    .map(([, xml]) => xml)
    .join();
  expect(texts).toContain('МБОУ «Школа № 5»');
  expect(texts).toContain('г. Орёл');
});
