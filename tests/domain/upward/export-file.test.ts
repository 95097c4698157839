/** The file of figures: the same bytes for the same figures, read back as written, and refused when anything is wrong with it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ShownCount } from '../../../src/addon/domain/privacy/small-counts';
import { readExport, schoolId, writeExport, writeExportTable } from '../../../src/addon/domain/upward/export-file';
import { allFigures } from '../../../src/addon/domain/upward/figures';

const about = {
  school: { id: schoolId('МБОУ «СОШ № 7»'), name: 'СОШ № 7' },
  year: '2026/27',
  half: 1,
  asOf: '2026-12-28',
  revision: 2,
} as const;
const figures = new Map<string, ShownCount>([
  ['mentee.all.all.total', 57],
  ['mentee.all.class-5.total', 'few'],
  ['mentee.all.class-6.total', 'hidden'],
  ['pairs.all', 21],
]);
const text = writeExport(about, figures);

/** A file with other lines and a checksum that fits them. */
const resealed = (change: (lines: string[]) => string[]): string => {
  const lines = change(text.trimEnd().split('\n').slice(0, -1));
  const sha256 = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...lines, JSON.stringify({ figures: lines.length - 1, sha256 })].join('\n');
};

describe('the file of figures', () => {
  it('is written as docs/figures.md shows it', () => {
    const body = [
      `{"format":"nastavnik-figures","version":1,"school":{"id":"${about.school.id}","name":"СОШ № 7"},"year":"2026/27","half":1,"asOf":"2026-12-28","revision":2}`,
      '{"figure":"mentee.all.all.total","value":57}',
      '{"figure":"mentee.all.class-5.total","value":"<5"}',
      '{"figure":"mentee.all.class-6.total","value":"hidden"}',
      '{"figure":"pairs.all","value":21}',
      '',
    ].join('\n');
    expect(text).toBe(`${body}{"figures":4,"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`);
  });

  it('has the same bytes whatever order the figures came in, and is read back whole', () => {
    expect(writeExport(about, new Map([...figures].reverse()))).toBe(text);
    expect(readExport(text)).toMatchObject({ ...about, figures });
  });

  it('fits its schema: each figure that exists and nothing else', () => {
    const { oneOf } = JSON.parse(readFileSync('docs/figures.schema.json', 'utf8')) as {
      readonly oneOf: readonly { readonly properties: { readonly figure?: { readonly pattern: string } } }[];
    };
    const pattern = new RegExp(oneOf[1]?.properties.figure?.pattern ?? '^$');
    expect(allFigures().filter((figure) => !pattern.test(figure))).toEqual([]);
    expect(pattern.test('mentee.all.class-12.total')).toBe(false);
  });

  it('is read also after mail programs and editors had it', () => {
    expect(readExport(`\ufeff${text.replace(/\n/g, '\r\n')}`)).toMatchObject({ figures });
  });

  it('is a table for spreadsheets, too, in which no name becomes a formula', () => {
    const table = writeExportTable({ ...about, school: { ...about.school, name: '=1+1;"x"' } }, figures);
    expect(table.split('\r\n')[1]).toBe(
      `${about.school.id};"'=1+1;""x""";2026/27;1;2026-12-28;2;mentee.all.all.total;57`,
    );
  });

  it.each([
    ['empty', ''],
    ['not-json', 'Наставляемых: 57'],
    ['not-json', writeExportTable(about, figures)],
    ['foreign', '{"format":"nastavnik","version":1}\n{}'],
    ['newer', text.replace('"version":1', '"version":2')],
    ['older', text.replace('"version":1', '"version":0')],
    ['truncated', text.slice(0, text.lastIndexOf('{'))],
    ['truncated', text.slice(0, 200)],
    ['damaged', text.replace('57', '75')],
    [
      'damaged',
      text
        .split('\n')
        .filter((line) => !line.includes('pairs'))
        .join('\n'),
    ],
    ['unreadable', resealed((lines) => [...lines, '{"figure":"mentee.Иван Петров","value":7}'])],
    ['unreadable', resealed((lines) => [...lines, '{"figure":"pairs.working","value":3}'])],
    ['unreadable', resealed((lines) => [...lines, lines[1] ?? ''])],
    ['unreadable', resealed((lines) => lines.map((line) => line.replace('2026-12-28', '2026-13-28')))],
    ['unreadable', resealed((lines) => lines.map((line) => line.replace('СОШ № 7', 'a\\nb')))],
  ])('is refused as %s', (fault, given) => {
    expect(readExport(given)).toBe(fault);
  });
});
