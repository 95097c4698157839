/** Lists of people as schools keep them: workbooks, CSV in both encodings, pasted cells. */
import ExcelJS from 'exceljs';
import { decodeText, readTextList } from '../../src/addon/ui/dialogs/list-text';
import { readWorkbook, readWorkbookSheet } from '../../src/addon/ui/dialogs/list-workbook';

describe('text', () => {
  test.each([
    [
      'pasted',
      'Код\tКласс\nУ-001\t7 «А»\n',
      [
        ['Код', 'Класс'],
        ['У-001', '7 «А»'],
      ],
    ],
    [
      'of Excel in Russian',
      '\ufeffКод;Класс;Имя\r\nУ-001;"7; ""А""";\r\n',
      [
        ['Код', 'Класс', 'Имя'],
        ['У-001', '7; "А"', ''],
      ],
    ],
    [
      'with commas',
      'Код,Класс\nУ-001,"две\nстроки"',
      [
        ['Код', 'Класс'],
        ['У-001', 'две\nстроки'],
      ],
    ],
    ['with an empty line', 'Код\tКласс\n\nУ-002\t8', [['Код', 'Класс'], [''], ['У-002', '8']]],
    [
      'with a quote inside',
      'Код\tКласс\nУ-001\t7 "А"',
      [
        ['Код', 'Класс'],
        ['У-001', '7 "А"'],
      ],
    ],
    ['of one column', 'Код\nУ-001', [['Код'], ['У-001']]],
    ['of nothing', '', []],
  ])('%s', (_name, given, rows) => {
    expect(readTextList(given)).toEqual(rows);
  });

  test('a file is read in UTF-8, else in the encoding of Windows', () => {
    expect(decodeText(new TextEncoder().encode('Ёлка;7 «А»'))).toBe('Ёлка;7 «А»');
    expect(decodeText(Uint8Array.from([0xca, 0xee, 0xe4, 0x3b, 0xa8]))).toBe('Код;Ё');
  });
});

describe('an odd workbook', () => {
  test('tells of merged cells, formulas, failed formulas and other sheets; a moment keeps its time', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Ответы');
    book.addWorksheet('Черновик');
    sheet.addRow(['Время', 'Код', 'Класс']);
    sheet.addRow([new Date('2026-09-28T14:05:09Z'), 'У-001', { formula: '1+1', result: 2 }]);
    sheet.addRow(['', 'У-002', { formula: '1/0', result: { error: '#DIV/0!' } }]);
    sheet.mergeCells('A2:A3');
    sheet.getCell('A2').numFmt = 'dd.mm.yyyy hh:mm:ss';
    const read = await readWorkbookSheet(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(read).toMatchObject({ merged: ['A2:A3'], formulas: 1, failed: ['C3'], sheets: ['Ответы', 'Черновик'] });
    expect(read.rows[1]).toEqual(['28.09.2026 14:05:09', 'У-001', '2']);
    expect(read.rows[2]?.[2]).toBe('');
  });
});

describe('a workbook', () => {
  async function bytes(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    fill(book.addWorksheet('Список'), book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  test('gives texts, numbers, days, results of formulas and rich text as words', async () => {
    const given = await bytes((sheet, book) => {
      sheet.addRow(['Код', 'Класс', 'Дата', 'Важность', 'Да', 'Сумма']);
      sheet.addRow([]);
      sheet.addRow([
        'У-001 & <б>',
        { richText: [{ text: '7 ' }, { text: '«А»', font: { bold: true } }] },
        new Date(Date.UTC(2026, 11, 31)),
        7,
        true,
        { formula: '1+2', result: 3 },
      ]);
      sheet.getCell('C4').value = new Date(Date.UTC(2026, 0, 1));
      sheet.getCell('C4').numFmt = 'dd"г. "mm.yyyy';
      sheet.getCell('B5').value = 'дальше';
      sheet.getCell('AB5').value = 'далеко';
      book.addWorksheet('Второй').addRow(['не то']);
    });
    const rows = await readWorkbook(given);
    expect(rows.slice(0, 4)).toEqual([
      ['Код', 'Класс', 'Дата', 'Важность', 'Да', 'Сумма'],
      [],
      ['У-001 & <б>', '7 «А»', '31.12.2026', '7', 'да', '3'],
      ['', '', '01.01.2026'],
    ]);
    expect(rows[4]).toHaveLength(28);
    expect([rows[4]![1], rows[4]![27]]).toEqual(['дальше', 'далеко']);
  });

  test('that is none is refused', async () => {
    await expect(readWorkbook(new TextEncoder().encode('PK but no workbook at all, only words'))).rejects.toThrow();
    await expect(readWorkbook(new Uint8Array(3))).rejects.toThrow();
  });
});
