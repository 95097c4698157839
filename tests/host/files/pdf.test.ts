/// <reference types="google-apps-script" />
import { inflateSync } from 'node:zlib';
import { documentToPdfNow, type PaperOptions } from '../../../src/host/files/pdf';
import type { PdfFile } from '../../../src/host/files/pdf-engine';
import { readPdf } from '../../support/pdf-pages';
import { type DocumentStage, documents, PIXEL } from '../document/stage';

let stage: DocumentStage;
let doc: GoogleAppsScript.Document.Document;
beforeEach(async () => {
  stage = await documents();
  doc = stage.DocumentApp.create('Приказ.черновик');
});
afterEach(() => stage.workspace.close());

const now = (options?: PaperOptions): PdfFile => documentToPdfNow(stage.workspace.world, doc.getId(), options)!;
const saved = (): PdfFile => {
  doc.saveAndClose();
  return now();
};

/** The texts of each page, by the files' own tables from glyphs to letters, in the order in which they were drawn. */
function textsOf(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1]!, m[2]!]));
  const streamOf = (body: string): string => {
    const data = /stream\n([\s\S]*?)\nendstream/.exec(body)![1]!;
    return (
      body.includes('FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')) : Buffer.from(data, 'latin1')
    ).toString('latin1');
  };
  const dictionary = (name: string): Map<string, string> => {
    const font = objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(raw)![1]!)!;
    const table = streamOf(objects.get(/ToUnicode (\d+) 0 R/.exec(font)![1]!)!);
    const letters = new Map<string, string>();
    for (const [, from, list] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
      [...list!.matchAll(/<([0-9a-f]+)>/g)].forEach(([, code], index) => {
        letters.set(
          (Number.parseInt(from!, 16) + index).toString(16).padStart(4, '0'),
          String.fromCharCode(Number.parseInt(code!, 16)),
        );
      });
    }
    return letters;
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => {
    const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!);
    let text = '';
    let letters = new Map<string, string>();
    for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]+>[\s\-\d.]*)+)\] TJ/g)) {
      if (font) letters = dictionary(font);
      else
        for (const [glyph] of [...glyphs!.matchAll(/<([0-9a-f]+)>/g)]
          .map((m) => m[1]!)
          .join('')
          .matchAll(/.{4}/g))
          text += letters.get(glyph!) ?? '?';
    }
    return text;
  });
}

const words = (bytes: Uint8Array): string[] => textsOf(bytes).map((text) => text.replace(/\s+/g, ''));

test('Russian text can be read out of the file again', () => {
  doc.getBody().setText('О закреплении пар «ученик – ученик» № 5').editAsText();
  doc.getBody().editAsText().setFontFamily('Times New Roman').setBold(0, 1, true);
  const { bytes, pages } = saved();
  expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
  expect([pages, words(bytes)]).toEqual([1, ['Озакреплениипар«ученик–ученик»№5']]);
});

test('the same document gives the same bytes at any time', () => {
  doc.getBody().appendTable([['1', '2']]);
  const { bytes } = saved();
  stage.workspace.clock.advance(86_400_000);
  expect(Buffer.compare(bytes, now().bytes)).toBe(0);
});

test('a justified line is stretched between words, not behind hyphens or where letters change', () => {
  const text = 'Социально-педагогическая помощь по системе учитель-ученик и работодатель-ученик в 2026/27 году. ';
  const paragraph = doc.getBody().appendParagraph(text.repeat(3));
  paragraph.setAlignment(stage.DocumentApp.HorizontalAlignment.JUSTIFY).editAsText().setBold(3, 5, true);
  const [first] = readPdf(saved().bytes)[0]!.lines.filter(({ words }) => words.length > 5);
  const pieces = first!.words;
  const gaps = pieces
    .slice(1)
    .map(({ x }, index) => ({ after: pieces[index]!.text, gap: x - pieces[index]!.x - pieces[index]!.width }));
  const glued = gaps.filter(({ after }) => !after.endsWith(' '));
  expect(glued.map(({ after }) => after)).toEqual(expect.arrayContaining(['Соц', 'иал', 'ьно-']));
  for (const { gap } of glued) expect(Math.abs(gap)).toBeLessThan(0.3);
  expect(Math.max(...gaps.map(({ gap }) => gap))).toBeGreaterThan(2);
});

test('a page break begins a page, and numbers stand on pages from the second one', () => {
  const body = doc.getBody();
  body.setText('один');
  body.appendPageBreak();
  body.appendParagraph('два');
  doc.addHeader().setText('Школа');
  saved();
  const numbered = now({ pageNumbers: true });
  expect(words(numbered.bytes)).toEqual(['одинШкола', 'два2Школа']);
});

test('the head of a long table is repeated on each page and no row is split', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`${index + 1}`, 'Котов']);
  const table = doc.getBody().appendTable([['№', 'Наставляемый'], ...rows]);
  for (const cell of [0, 1]) table.getCell(0, cell).editAsText().setBold(true);
  const { bytes, pages } = saved();
  const texts = words(bytes);
  expect(pages).toBeGreaterThan(1);
  expect(texts.filter((text) => text.includes('№Наставляемый'))).toHaveLength(pages);
  expect(texts.join('').match(/Котов/g)).toHaveLength(60);
});

/** Lines that fill the first page but for a little. */
function fill(lines: number): void {
  for (let index = 0; index < lines; index++) doc.getBody().appendParagraph(`строка ${index}`);
}

test('a heading is never the last line of a page', () => {
  const lines = (count: number): string[] => {
    doc = stage.DocumentApp.create('Отчёт');
    fill(count);
    doc.getBody().appendParagraph('Выводы').setHeading(stage.DocumentApp.ParagraphHeading.HEADING2);
    doc.getBody().appendParagraph('Всё хорошо.');
    return words(saved().bytes);
  };
  const pages = Array.from({ length: 8 }, (_, index) => lines(40 + index));
  expect(new Set(pages.map((one) => one.length)).size).toBe(2);
  for (const one of pages) expect(one.some((text) => text.endsWith('Выводы'))).toBe(false);
});

test('a heading goes with the first rows of its table', () => {
  const lines = (count: number): string[] => {
    doc = stage.DocumentApp.create('План');
    fill(count);
    doc.getBody().appendParagraph('Раздел 2').setHeading(stage.DocumentApp.ParagraphHeading.HEADING2);
    const table = doc.getBody().appendTable([
      ['№', 'Планируемый\nрезультат'],
      ['1', 'Журнал'],
    ]);
    table.getRow(0).editAsText().setBold(true);
    return words(saved().bytes);
  };
  const pages = Array.from({ length: 8 }, (_, index) => lines(38 + index));
  expect(new Set(pages.map((one) => one.length)).size).toBe(2);
  for (const one of pages) expect(one.at(-1)).toMatch(/Раздел2№Планируемыйрезультат1Журнал$/);
});

test('a signature stands on one page with the last lines that are signed', () => {
  const lines = (count: number): string[] => {
    doc = stage.DocumentApp.create('Приказ');
    fill(count);
    doc.getBody().appendParagraph('Контроль оставляю за собой.');
    doc.getBody().appendParagraph('');
    doc
      .getBody()
      .appendTable([['Директор', 'Орлова Н. П.']])
      .setBorderWidth(0);
    return words(saved().bytes);
  };
  const pages = Array.from({ length: 10 }, (_, index) => lines(38 + index));
  expect(new Set(pages.map((one) => one.length)).size).toBe(2);
  for (const one of pages) expect(one.some((text) => text.startsWith('Директор'))).toBe(false);
  for (const one of pages) expect(one.at(-1)).toMatch(/Контрольоставляюзасобой\.ДиректорОрловаН\.П\.$/);
});

test('a signature behind a table takes the last row with it to the next page', () => {
  const lines = (count: number): string[] => {
    doc = stage.DocumentApp.create('Приказ');
    const rows = Array.from({ length: count }, (_, index) => [`${index + 1}.`, 'Котов']);
    doc.getBody().appendTable([['№', 'ФИО'], ...rows]);
    doc
      .getBody()
      .appendTable([['Директор', 'Орлова Н. П.']])
      .setBorderWidth(0);
    return words(saved().bytes);
  };
  const pages = Array.from({ length: 6 }, (_, index) => lines(24 + index));
  expect(new Set(pages.map((one) => one.length)).size).toBe(2);
  pages.forEach((one, index) => {
    expect(one.at(-1)).toMatch(new RegExp(`${24 + index}\\.КотовДиректорОрловаН\\.П\\.$`));
  });
});

test('lists are numbered one after the other, level by level', () => {
  const body = doc.getBody();
  body.setText('Список');
  body.appendListItem('раз');
  body.appendListItem('внутри').setNestingLevel(1).setGlyphType(stage.DocumentApp.GlyphType.LATIN_LOWER);
  body.appendListItem('два').setGlyphType(stage.DocumentApp.GlyphType.NUMBER);
  body.appendParagraph('Другой');
  body.appendListItem('снова');
  expect(words(saved().bytes)).toEqual(['Список1.разa.внутри2.дваДругой1.снова']);
});

test('marks that the fonts lack are written with signs they have', () => {
  doc.getBody().setText('⟦У-017|дат⟧ ☐');
  expect(words(saved().bytes)).toEqual(['[[У-017|дат]][]']);
});

test('pictures with transparency are drawn for people, and refused aloud to scripts', async () => {
  const { Utilities, workspace } = stage;
  doc
    .getBody()
    .appendImage(Utilities.newBlob(Utilities.base64Decode(PIXEL), 'image/png'))
    .setWidth(50)
    .setHeight(50);
  const id = doc.getId();
  const bytes = await workspace.documents.pdf(id);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Subtype \/Image[\s\S]*%%EOF\s*$/);
  expect(() => doc.getAs('application/pdf')).toThrow(/does not know a conversion to PDF of pictures with transparency/);
});

describe('a script', () => {
  test('gets the document as PDF as it was last saved, under its name', () => {
    doc.getBody().setText('черновик');
    const blob = doc.getAs('application/pdf');
    expect([blob.getName(), blob.getContentType()]).toEqual(['Приказ.pdf', 'application/pdf']);
    const bytesOf = (one: GoogleAppsScript.Base.Blob): Uint8Array =>
      Uint8Array.from(one.getBytes(), (byte) => byte & 255);
    expect(words(bytesOf(blob))).toEqual(['']);
    doc.saveAndClose();
    expect(words(bytesOf(stage.DocumentApp.openById(doc.getId()).getBlob()))).toEqual(['черновик']);
  });

  test('gets no other kind of file', () => {
    expect(() => doc.getAs('text/html')).toThrow('the host does not know a conversion of documents to text/html');
  });
});
