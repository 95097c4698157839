/** A table of words as an .xlsx file, written in the browser. Every cell is text: nothing in it is taken for a formula or a number. */
import { writeZip } from './zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = 'http://schemas.openxmlformats.org/package/2006/';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

const escaped = (words: string): string =>
  words
    // Signs that no XML may hold.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** An element; what is inside is markup already. */
function tag(name: string, attributes: Readonly<Record<string, string>> = {}, ...inside: readonly string[]): string {
  const told = Object.entries(attributes).map(([attribute, value]) => ' ' + attribute + '="' + escaped(value) + '"');
  return '<' + name + told.join('') + '>' + inside.join('') + '</' + name + '>';
}

const relation = (id: string, type: string, target: string): string =>
  tag('Relationship', { Id: id, Type: office + '/' + type, Target: target });

const relations = (...inside: readonly string[]): string =>
  tag('Relationships', { xmlns: packed + 'relationships' }, ...inside);

function contentTypes(): string {
  const ending = (extension: string, type: string): string =>
    tag('Default', { Extension: extension, ContentType: type });
  const part = (type: string, file: string): string =>
    tag('Override', { PartName: '/xl/' + file + '.xml', ContentType: kind + type + '+xml' });
  return tag(
    'Types',
    { xmlns: packed + 'content-types' },
    ending('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    ending('xml', 'application/xml'),
    part('sheet.main', 'workbook'),
    part('worksheet', 'worksheets/sheet1'),
    part('styles', 'styles'),
  );
}

/** Text plain and bold; format 49 is «text». */
function styles(): string {
  const font = (...weight: readonly string[]): string =>
    tag('font', {}, ...weight, tag('sz', { val: '11' }), tag('name', { val: 'Calibri' }));
  const fill = (pattern: string): string => tag('fill', {}, tag('patternFill', { patternType: pattern }));
  const look = (fontId: string): string =>
    tag('xf', { numFmtId: '49', fontId, applyNumberFormat: '1', applyFont: '1' });
  return tag(
    'styleSheet',
    { xmlns: main },
    tag('fonts', { count: '2' }, font(), font(tag('b'))),
    tag('fills', { count: '2' }, fill('none'), fill('gray125')),
    tag('borders', { count: '1' }, tag('border')),
    tag('cellStyleXfs', { count: '1' }, tag('xf')),
    tag('cellXfs', { count: '3' }, tag('xf'), look('0'), look('1')),
  );
}

function sheetOf(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const columns = widths.map((width, at) => {
    const place = String(at + 1);
    return tag('col', { min: place, max: place, width: String(width), customWidth: '1' });
  });
  const lines = rows.map((row, at) => {
    const number = String(at + 1);
    const cells = row.map((words, column) =>
      tag(
        'c',
        { r: String.fromCharCode(65 + column) + number, t: 'inlineStr', s: at === 0 ? '2' : '1' },
        tag('is', {}, tag('t', { 'xml:space': 'preserve' }, escaped(words))),
      ),
    );
    return tag('row', { r: number }, ...cells);
  });
  return tag('worksheet', { xmlns: main }, tag('cols', {}, ...columns), tag('sheetData', {}, ...lines));
}

/** The file: one sheet of this name, headings first, of at most 26 columns; `widths` of the columns in signs. */
export function writeWorkbook(
  name: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Uint8Array {
  const sheet = tag('sheet', { name, sheetId: '1', 'r:id': 'rId1' });
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': tag('workbook', { xmlns: main, 'xmlns:r': office }, tag('sheets', {}, sheet)),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': sheetOf(rows, widths),
  };
  return writeZip(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));
}
