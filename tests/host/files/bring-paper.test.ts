/// <reference types="google-apps-script" />
/** Papers that people bring: a school's template keeps what makes it look like the school's. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { UsageError } from '../../../src/host/index';
import { hostilePapers, paperOf, RELATIONS } from '../../support/hostile-files';
import { type DocumentStage, documents, PIXEL } from '../document/stage';

let stage: DocumentStage;
beforeEach(async () => {
  stage = await documents();
});
afterEach(() => stage.workspace.close());

const open = (id: string) => stage.DocumentApp.openById(id);
const bring = (bytes: Uint8Array, name = 'Приказ.docx') => stage.workspace.bring.docx({ name, bytes });

it('of another library keeps words, looks, lists, tables, pictures and the page', async () => {
  const paper = new Document({
    styles: {
      default: { document: { run: { font: 'PT Serif', size: 28 } }, heading1: { run: { size: 32, bold: true } } },
    },
    numbering: {
      config: [
        {
          reference: 'n',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
            { level: 1, format: LevelFormat.BULLET, text: '•' },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } },
        },
        headers: { default: new Header({ children: [new Paragraph('Школа № 7')] }) },
        footers: { default: new Footer({ children: [new Paragraph('стр.')] }) },
        children: [
          new Paragraph({ text: 'ПРИКАЗ', heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
          new Paragraph({
            alignment: AlignmentType.BOTH,
            indent: { firstLine: 709 },
            spacing: { after: 120, line: 360 },
            children: [
              new TextRun('Назначить '),
              new TextRun({ text: '{{ФИО}}', bold: true, color: 'CC0000' }),
              new TextRun({ text: ' куратором', italics: true, break: 1 }),
              new ExternalHyperlink({ link: 'https://example.com/', children: [new TextRun(' сайт')] }),
            ],
          }),
          new Paragraph({ text: 'первое', numbering: { reference: 'n', level: 0 } }),
          new Paragraph({ text: 'вложенное', numbering: { reference: 'n', level: 1 } }),
          new Table({
            width: { size: 9000, type: WidthType.DXA },
            rows: [
              new TableRow({ children: [new TableCell({ columnSpan: 2, children: [new Paragraph('Пары')] })] }),
              new TableRow({
                children: ['Наставник', 'Наставляемый'].map(
                  (text) => new TableCell({ shading: { fill: 'D9EAD3' }, children: [new Paragraph(text)] }),
                ),
              }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: Buffer.from(PIXEL, 'base64'),
                transformation: { width: 40, height: 30 },
              }),
              new PageBreak(),
            ],
          }),
        ],
      },
    ],
  });
  const doc = open(bring(new Uint8Array(await Packer.toBuffer(paper))));
  expect(doc.getName()).toBe('Приказ');
  const body = doc.getBody();
  expect([body.getPageWidth(), body.getMarginLeft(), body.getMarginTop()].map(Math.round)).toEqual([595, 85, 57]);
  expect(doc.getHeader()!.getText()).toBe('Школа № 7');
  expect(doc.getFooter()!.getText()).toBe('стр.');
  const [title, text] = body.getParagraphs();
  const { ElementType } = stage.DocumentApp;
  expect([title!.getText(), String(title!.getHeading()), String(title!.getAlignment())]).toEqual([
    'ПРИКАЗ',
    'HEADING1',
    'CENTER',
  ]);
  expect(text!.getText()).toBe('Назначить {{ФИО}}\r куратором сайт');
  expect([
    String(text!.getAlignment()),
    text!.getIndentFirstLine(),
    text!.getLineSpacing(),
    text!.getSpacingAfter(),
  ]).toEqual(['JUSTIFY', 35.45, 1.5, 6]);
  const letters = text!.editAsText();
  expect([letters.isBold(0), letters.isBold(12), letters.getForegroundColor(12), letters.isItalic(20)]).toEqual([
    null,
    true,
    '#cc0000',
    true,
  ]);
  expect(letters.getLinkUrl(text!.getText().length - 2)).toBe('https://example.com/');
  const items = body.getListItems();
  expect(items.map((item) => [item.getText(), item.getNestingLevel(), String(item.getGlyphType())])).toEqual([
    ['первое', 0, 'NUMBER'],
    ['вложенное', 1, 'BULLET'],
  ]);
  const [table] = body.getTables();
  expect([table!.getNumRows(), table!.getRow(0).getNumCells(), table!.getCell(1, 1).getText()]).toEqual([
    2,
    2,
    'Наставляемый',
  ]);
  expect(table!.getCell(1, 0).getBackgroundColor()).toBe('#d9ead3');
  const [image] = body.getImages();
  expect([image!.getWidth(), image!.getHeight()]).toEqual([40, 30]);
  expect(body.getParagraphs().some((one) => one.findElement(ElementType.PAGE_BREAK) !== null)).toBe(true);
});

it('of ours comes back as it was', async () => {
  const doc = stage.DocumentApp.create('Положение');
  const body = doc.getBody();
  body.appendParagraph('Заголовок').setHeading(stage.DocumentApp.ParagraphHeading.HEADING2);
  const line = body.appendParagraph('обычно жирно курсив');
  line.editAsText().setBold(7, 11, true).setItalic(13, 18, true).setFontSize(14);
  line.setAlignment(stage.DocumentApp.HorizontalAlignment.RIGHT);
  body.appendListItem('пункт').setGlyphType(stage.DocumentApp.GlyphType.BULLET);
  body.appendTable([['а', 'б'], ['в', 'г']]); // biome-ignore format: a table
  doc.addFooter().setText('подвал');
  doc.saveAndClose();
  const again = open(bring(await stage.workspace.documents.docx(doc.getId())));
  expect(again.getBody().getText()).toBe(open(doc.getId()).getBody().getText());
  expect(again.getFooter()!.getText()).toContain('подвал');
  const found = again
    .getBody()
    .getParagraphs()
    .find((one) => one.getText() === 'обычно жирно курсив')!;
  const text = found.editAsText();
  expect([text.isBold(8), text.isItalic(14), text.getFontSize(0)]).toEqual([true, true, 14]);
  expect(String(found.getAlignment())).toBe('RIGHT');
  expect(again.getBody().getTables()[0]!.getCell(1, 1).getText()).toBe('г');
});

it('of LibreOffice is read too', () => {
  const body = open(stage.workspace.bring.docx('tests/host/files/libreoffice.docx')).getBody();
  expect(body.getText()).toContain('Назначить {{ФИО}}');
  expect(body.getListItems().map((item) => item.getText())).toEqual(['первое', 'вложенное']);
  expect(body.getTables()[0]!.getCell(1, 0).getText()).toBe('Наставник');
  expect(body.getImages()).toHaveLength(1);
});

describe('a hostile paper', () => {
  it('differs from a sound one', () => {
    expect(
      open(bring(paperOf('<w:p><w:r><w:t>Да</w:t></w:r><w:del><w:r><w:t>нет</w:t></w:r></w:del></w:p>')))
        .getBody()
        .getText(),
    ).toBe('Да');
  });

  it.each(hostilePapers.map(({ what, bytes, why }) => [what, bytes, why] as const))(
    '%s is refused, and nothing is made',
    (_, make, why) => {
      const bytes = make();
      const before = stage.workspace.view.files().length;
      expect(() => bring(bytes)).toThrow(UsageError);
      expect(() => bring(bytes)).toThrow(why);
      expect(stage.workspace.view.files()).toHaveLength(before);
    },
  );

  it('a link of a script is no link', () => {
    const others = {
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
    };
    const doc = open(
      bring(paperOf('<w:p><w:hyperlink r:id="a"><w:r><w:t>жми</w:t></w:r></w:hyperlink></w:p>', others)),
    );
    expect(doc.getBody().editAsText().getLinkUrl(0)).toBeNull();
  });
});
