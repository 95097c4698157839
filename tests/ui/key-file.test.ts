/** The key file going out and coming in: words stay words in Excel, codes without a name wait for one, ages become bands. */
import ExcelJS from 'exceljs';
import { ageBands } from '../../src/addon/catalog/words';
import { ageBandOn, turningIn } from '../../src/addon/ui/dialogs/age-band';
import { type KeyRow, keyHeadings, mergeKeyRows, readKeyFile } from '../../src/addon/ui/dialogs/key-file';
import { readWorkbook } from '../../src/addon/ui/dialogs/list-workbook';
import { writeWorkbook } from '../../src/addon/ui/dialogs/workbook-out';

const odd: KeyRow = {
  code: 'У-010',
  fullName: '=HYPERLINK("x") <b>Ева</b> & К°',
  contacts: '+7 900 000-00-00',
  birthday: '01.02.2012',
};

test('keeps who was in it, adds the codes that are new, and comes back from .xlsx as it was', async () => {
  const merged = mergeKeyRows([odd], ['У-009', 'У-010', 'П-001', 'У-009']);
  expect(merged.map(({ code, fullName }) => [code, fullName !== ''])).toEqual([
    ['П-001', false],
    ['У-009', false],
    ['У-010', true],
  ]);
  const cells = merged.map((row) => [row.code, row.fullName, row.contacts, row.birthday]);
  const bytes = writeWorkbook('Ключ-файл', [keyHeadings, ...cells], [12, 36, 40, 16]);
  expect(readKeyFile(await readWorkbook(bytes)).rows).toEqual([odd]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.getWorksheet('Ключ-файл');
  expect(sheet?.getRow(4).values).toEqual([undefined, odd.code, odd.fullName, odd.contacts, odd.birthday]);
  expect(sheet?.getCell('B4').type).toBe(ExcelJS.ValueType.String);
});

test.each([
  ['01.09.2016', '2026-09-01', '10–14'],
  ['02.09.2016', '2026-09-01', undefined],
  ['2011-09-02', '2026-09-01', '10–14'],
  ['1.9.2011', '2026-09-01', '15–17'],
  ['02.09.2008', '2026-09-01', '15–17'],
  ['01.09.2008', '2026-09-01', '18–19'],
  ['29.02.2008', '2026-02-28', '15–17'],
  ['01.09.2006', '2026-09-01', 'взрослый'],
  ['31.02.2010', '2026-09-01', undefined],
  ['2010', '2026-09-01', undefined],
  ['01.01.1800', '2026-09-01', undefined],
])('born on %s, on %s: %s', (birthday, today, band) => {
  expect(ageBandOn(birthday, today)).toBe(band);
  if (band !== undefined) expect(ageBands).toContain(band);
});

test.each([
  ['12.03.2013', '2026-09-01', ['12.03.2027', '']],
  ['12.03.2009', '2026-09-01', ['', '12.03.2027']],
  ['31.08.2013', '2026-09-01', ['31.08.2027', '']],
  ['01.09.2013', '2026-09-01', ['', '']],
  // Who was 14 before this school year has its first day, who was 18 nothing at all.
  ['05.05.2012', '2026-09-01', ['01.09.2026', '']],
  ['05.05.2008', '2026-09-01', ['', '']],
  ['05.05.2013', '2027-04-01', ['05.05.2027', '']],
  ['29.02.2009', '2026-09-01', ['', '']],
  ['29.02.2012', '2025-09-01', ['01.03.2026', '']],
  ['вчера', '2026-09-01', ['', '']],
])('born on %s, in the school year of %s becomes 14 and 18 on %j', (birthday, today, days) => {
  expect(turningIn(birthday, today)).toEqual(days);
});
