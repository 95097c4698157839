/// <reference types="google-apps-script" />
/** Tables that people bring: what other programs wrote is read as they meant it, what is hostile is refused in one sentence. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { createWorkspace, UsageError, type Workspace } from '../../../src/host/index';
import { bookOf, cells, hostileBooks } from '../../support/hostile-files';
import { makeRichBook } from '../../support/rich-book';
import { factsOf } from '../../support/same-book';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({
    now: '2026-09-01T09:00:00+03:00',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    limits: 'none',
  });
});
afterEach(() => workspace.close());

const open = (id: string): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  (workspace.globals as unknown as { SpreadsheetApp: typeof SpreadsheetApp }).SpreadsheetApp.openById(id);

describe('a workbook', () => {
  it('of another library keeps values, formulas, looks and what surrounds them', async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('Дети 1', { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
    sheet.addRow(['Код', 'Балл', 'Когда', 'Есть']);
    sheet.addRow(['У-1', 12.5, new Date('2026-10-15T10:30:00Z'), true]);
    sheet.addRow([{ richText: [{ text: 'У' }, { font: { bold: true }, text: '-2' }] }, 7, null, false]);
    sheet.getCell('C2').numFmt = 'dd.mm.yyyy hh:mm';
    sheet.getCell('A1').style = { font: { bold: true, color: { argb: 'FFCC0000' }, size: 14 }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9EAD3' } }, alignment: { horizontal: 'center', wrapText: true } }; // biome-ignore format: one look
    sheet.getCell('E2').value = { formula: 'IF(B2>10,"да & <нет>",1.5)', result: 'да & <нет>' };
    sheet.fillFormula('F2:F3', 'B2*2', [25, 14]);
    sheet.getCell('G2').value = { formula: 'CUBEVALUE("x")', result: 42 };
    sheet.getCell('H2').value = { text: 'сайт', hyperlink: 'https://example.com/' };
    sheet.getCell('A2').note = 'Заметка';
    sheet.getCell('D2').dataValidation = {
      type: 'list',
      formulae: ['"да,нет"'],
      showErrorMessage: true,
      errorStyle: 'stop',
      error: 'Только так',
    };
    sheet.getCell('D3').dataValidation = { type: 'list', formulae: ["'Второй'!$A$1:$A$2"], showErrorMessage: true };
    sheet.mergeCells('A5:B6');
    sheet.getColumn(1).width = 30;
    sheet.getColumn(4).hidden = true;
    sheet.getRow(3).hidden = true;
    made.addWorksheet('Второй', { state: 'hidden' }).addRow(['один']);
    made.definedNames.add("'Дети 1'!$B$2:$B$3", 'Баллы');
    const bytes = new Uint8Array(await made.xlsx.writeBuffer());
    const book = open(workspace.bring.xlsx({ name: 'Список.xlsx', bytes }));
    const found = book.getSheets()[0]!;
    expect([book.getName(), ...book.getSheets().map((one) => one.getName())]).toEqual(['Список', 'Дети 1', 'Второй']);
    expect(book.getRangeByName('Баллы')!.getA1Notation()).toBe('B2:B3');
    expect(found.getRange('A2:B3').getValues()).toEqual([['У-1', 12.5], ['У-2', 7]]); // biome-ignore format: a table
    expect(found.getRange('C2').getValue()).toEqual(new Date('2026-10-15T10:30:00+03:00'));
    expect(found.getRange('D2').getValue()).toBe(true);
    expect(found.getRange('E2').getFormula()).toBe('=IF(B2>10;"да & <нет>";1,5)');
    expect(found.getRange('E2').getValue()).toBe('да & <нет>');
    expect(found.getRange('F3').getFormula()).toBe('=B3*2');
    expect(found.getRange('F3').getValue()).toBe(14);
    expect([found.getRange('G2').getFormula(), found.getRange('G2').getValue()]).toEqual(['', 42]);
    expect(found.getRange('H2').getRichTextValue()!.getLinkUrl()).toBe('https://example.com/');
    expect(found.getRange('A2').getNote()).toBe('Заметка');
    const head = found.getRange('A1');
    expect([
      head.getFontWeight(),
      head.getFontColor(),
      head.getFontSize(),
      head.getBackground(),
      head.getHorizontalAlignment(),
    ]).toEqual(['bold', '#cc0000', 14, '#d9ead3', 'center']);
    const rule = found.getRange('D2').getDataValidation()!;
    expect([rule.getCriteriaValues()[0], rule.getAllowInvalid(), rule.getHelpText()]).toEqual([
      ['да', 'нет'],
      false,
      'Только так',
    ]);
    expect(
      (found.getRange('D3').getDataValidation()!.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range)
        .getSheet()
        .getName(),
    ).toBe('Второй');
    expect(found.getRange('B6').isPartOfMerge()).toBe(true);
    expect([
      found.getFrozenRows(),
      found.getColumnWidth(1),
      found.isColumnHiddenByUser(4),
      found.isRowHiddenByUser(3),
    ]).toEqual([1, 215, true, true]);
    expect(book.getSheetByName('Второй')!.isSheetHidden()).toBe(true);
  });

  it('shows the colours of its theme, lighter and darker, and the numbered ones', async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('Цвета', { properties: { tabColor: { theme: 5 } } });
    // What Excel 2007 shows for its own theme: the accent, 80 % and 40 % lighter, 25 % darker; white 15 % darker.
    const named = [
      [{ theme: 4 }, '#4f81bd'],
      [{ theme: 4, tint: 0.79998168889431442 }, '#dce6f1'],
      [{ theme: 4, tint: 0.39997558519241921 }, '#95b3d7'],
      [{ theme: 4, tint: -0.249977111117893 }, '#366092'],
      [{ theme: 0, tint: -0.14999847407452621 }, '#d9d9d9'],
      [{ indexed: 10 }, '#ff0000'],
      [{ indexed: 43 }, '#ffff99'],
    ] as const;
    named.forEach(([color], index) => {
      const fill = { type: 'pattern', pattern: 'solid', fgColor: color as { theme: number } } as const;
      sheet.getCell(1, index + 1).value = { richText: [{ text: 'а' }, { font: { color: fill.fgColor }, text: 'б' }] };
      sheet.getCell(1, index + 1).style = { fill, font: { color: { theme: 1 } } };
    });
    const bytes = new Uint8Array(await made.xlsx.writeBuffer());
    const [found] = open(workspace.bring.xlsx({ name: 'Цвета.xlsx', bytes })).getSheets();
    const cells = found!.getRange(1, 1, 1, named.length);
    // It computes in whole steps of its own, so a part may be one step off.
    const parts = (color: string): number[] =>
      [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
    const farthest = (colors: readonly string[]): number =>
      Math.max(
        ...named.flatMap(([, color], at) => parts(colors[at]!).map((part, one) => Math.abs(part - parts(color)[one]!))),
      );
    expect(farthest(cells.getBackgrounds()[0]!)).toBeLessThanOrEqual(1);
    expect(cells.getFontColors()[0]).toEqual(named.map(() => '#000000'));
    const last = cells.getRichTextValues()[0]!.map((text) => text!.getRuns().at(-1)!.getTextStyle());
    expect(last.map((style) => style.getForegroundColor())).toEqual(cells.getBackgrounds()[0]);
    expect(found!.getTabColor()).toBe('#c0504d');
  });

  it('keeps what its filter lets through where that hides just what the file hides, and its hidden rows otherwise', () => {
    const text = (row: number, hidden: boolean, name: string, hours: string) =>
      `<row r="${row}"${hidden ? ' hidden="1"' : ''}><c r="A${row}" t="str"><v>${name}</v></c><c r="B${row}">${hours}</c></row>`;
    const filtered = (criteria: string, hours = '<v>1.5</v>') => {
      const rows = text(1, false, 'Кто', '') + text(2, true, 'Ия', hours) + text(3, false, 'Лев*', '<v>12</v>');
      const rest = `<autoFilter ref="A1:B3"><filterColumn ${criteria}</filterColumn></autoFilter>`;
      const bytes = bookOf(cells(rows, rest));
      const sheet = open(workspace.bring.xlsx({ name: 'x.xlsx', bytes })).getSheets()[0]!;
      const made = [1, 2].map((column) => sheet.getFilter()!.getColumnFilterCriteria(column));
      const [criterion] = made.filter((one) => one !== null);
      return [
        sheet.isRowHiddenByFilter(2),
        sheet.isRowHiddenByUser(2),
        sheet.isRowHiddenByFilter(3) || sheet.isRowHiddenByUser(3),
        criterion && (criterion.getCriteriaType() ? String(criterion.getCriteriaType()) : criterion.getVisibleValues()),
      ];
    };
    const custom = (inside: string) => `<customFilters>${inside}</customFilters>`;
    const kept = (criterion: unknown) => [true, false, false, criterion];
    const byHand = [false, true, false, undefined];
    expect(filtered('colId="0"><filters><filter val="Лев*"/></filters>')).toEqual(kept(['Лев*']));
    expect(filtered('colId="1"><filters><filter val="12"/></filters>')).toEqual(kept(['12']));
    expect(filtered(`colId="1">${custom('<customFilter operator="greaterThan" val="2"/>')}`)).toEqual(kept('NUMBER_GREATER_THAN')); // biome-ignore format: a row
    expect(filtered(`colId="0">${custom('<customFilter val="*~*"/>')}`)).toEqual(kept('TEXT_ENDS_WITH'));
    expect(filtered(`colId="1">${custom('<customFilter operator="notEqual" val=" "/>')}`, '')).toEqual(kept('CELL_NOT_EMPTY')); // biome-ignore format: a row
    // It would hide what the file shows; it is of a kind that nobody knows here; nobody knows what the formula gives.
    expect(filtered('colId="0"><filters><filter val="ЛЕВ"/></filters>')).toEqual(byHand);
    expect(filtered('colId="1"><top10 val="1"/>')).toEqual(byHand);
    expect(filtered('colId="1"><filters><filter val="12"/></filters>', '<f>1+0.5</f><v>1.5</v>')).toEqual(byHand);
  });

  it('of LibreOffice shows what its cells show', () => {
    const [sheet] = open(workspace.bring.xlsx('tests/host/files/libreoffice.xlsx')).getSheets();
    expect(sheet!.getRange('A1:D3').getDisplayValues()).toEqual([
      ['Месяц', 'Встречи', 'Пары', 'Доля'],
      ['Сентябрь', '12', '10', '25%'],
      ['Октябрь', '30', '24', '60%'],
    ]);
    expect(sheet!.getRange('B7').getFormula()).toBe('=SUM(B2:B6)');
    expect(sheet!.getRange('A10').getDisplayValue()).toBe('15.10.2026 10:30');
    expect(sheet!.getRange('A13').getNote()).toBe('Заметка\nс <углами> & «ёлочками»');
    expect(sheet!.getRange('C2').getDataValidation()!.getCriteriaValues()[0]).toEqual(['10', '20']);
  });

  it('with everything that a workbook can carry comes back as it was', async () => {
    const first = makeRichBook(workspace);
    const bytes = await workspace.spreadsheets.xlsx(first);
    const again = workspace.bring.xlsx({ name: 'Книга со всем.xlsx', bytes });
    const [before, after] = [await factsOf(workspace, first), await factsOf(workspace, again)];
    expect(after).toEqual(before);
    expect(before['charts']).toHaveLength(8);
    expect(before['rules']).toContainEqual(expect.arrayContaining([expect.stringContaining('CHECKBOX')]));
  });

  it('of ours says once how a column looks to its end, and comes back as it was', async () => {
    const book = (workspace.globals as unknown as { SpreadsheetApp: typeof SpreadsheetApp }).SpreadsheetApp.create(
      'Книга',
    );
    const draw = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void => {
      const last = sheet.getMaxRows();
      sheet
        .getRange('A1:C1')
        .setValues([['Код', 'Когда', 'Заметка']])
        .setFontWeight('bold');
      for (const [place, value] of [['A2', 'У-1'], ['C2', 'а'], ['B3', 2], ['C3', 'б']] as const) sheet.getRange(place).setValue(value); // biome-ignore format: a table
      sheet.getRange(3, 2, last - 2, 1).setNumberFormat('dd.mm.yyyy');
      sheet.getRange(3, 1, last - 2, 1).setBackground('#fce5cd');
      sheet.getRange(900, 3).setFontColor('#cc0000');
    };
    draw(book.getSheets()[0]!);
    const long = book.insertSheet('Длинный');
    long.insertRowsAfter(1000, 200);
    draw(long);
    const closed = book.insertSheet('Закрытый');
    draw(closed);
    closed.getRange('B2:B1000').protect();
    const bytes = await workspace.spreadsheets.xlsx(book.getId());
    const again = workspace.bring.xlsx({ name: 'Книга.xlsx', bytes });
    expect(await factsOf(workspace, again)).toEqual(await factsOf(workspace, book.getId()));
    const looksOf = (id: string) =>
      open(id)
        .getSheets()
        .map((sheet) => {
          const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
          return [all.getBackgrounds(), all.getNumberFormats(), all.getFontColors()].map((of) =>
            of.map(String).join('\n'),
          );
        });
    expect(looksOf(again)).toEqual(looksOf(book.getId()));
    const parts = new ExcelJS.Workbook();
    await parts.xlsx.load(bytes as never);
    expect(parts.worksheets.map(({ rowCount }) => rowCount)).toEqual([900, 1200, 1000]);
  });

  it('of ours comes back as it was', async () => {
    const first = open(workspace.bring.xlsx('tests/host/files/libreoffice.xlsx'));
    const again = open(
      workspace.bring.xlsx({ name: 'b.xlsx', bytes: await workspace.spreadsheets.xlsx(first.getId()) }),
    );
    first.getSheets().forEach((sheet, index) => {
      const range = sheet.getRange(1, 1, 30, 10);
      const other = again.getSheets()[index]!.getRange(1, 1, 30, 10);
      expect(other.getValues()).toEqual(range.getValues());
      expect(other.getFormulas()).toEqual(range.getFormulas());
      expect(other.getBackgrounds()).toEqual(range.getBackgrounds());
      expect(other.getNumberFormats()).toEqual(range.getNumberFormats());
    });
  });
});

describe('a table of texts', () => {
  const csv = (text: string | Uint8Array, name = 'дети.csv') => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return open(workspace.bring.csv({ name, bytes })).getSheets()[0]!;
  };

  it('is read as a person would type it, formulas as texts', () => {
    const sheet = csv(
      'Код;Балл;Когда;Опасно\r\nУ-1;"12,5";15.10.2026;=HYPERLINK("x")\r\n"две\nстроки";007;;+7 912\r\n',
    );
    expect(sheet.getRange('A2:D2').getValues()).toEqual([
      ['У-1', 12.5, new Date('2026-10-15T00:00:00+03:00'), '=HYPERLINK("x")'],
    ]);
    expect(sheet.getRange('D2').getFormula()).toBe('');
    expect(sheet.getRange('A3').getValue()).toBe('две\nстроки');
  });

  it('may be written by old Russian programs, or by Windows', () => {
    const old = Uint8Array.from([0xca, 0xee, 0xe4, 0x2c, 0xc1, 0xe0, 0xeb, 0xeb, 0x0a]);
    expect(csv(old).getRange('A1:B1').getValues()).toEqual([['Код', 'Балл']]);
    const wide = new Uint8Array(Buffer.from('\ufeffКод\tБалл\n', 'utf16le'));
    expect(csv(wide).getRange('A1:B1').getValues()).toEqual([['Код', 'Балл']]);
  });

  it.each([
    ['an unclosed quote', '"а;б', /не закрыта кавычка/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /это не текст/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4]), /похоже, это файл Excel/],
    ['nothing', '', /он пуст/],
    ['more cells than fit', ';'.repeat(3_000_001), /больше ячеек/],
    ['more lines than fit', '\n'.repeat(500_001), /больше ячеек/],
    ['too long a cell', 'а'.repeat(60_000), /слишком длинный текст/],
  ])('%s is refused', (_, text, why) => {
    expect(() => csv(text)).toThrow(why);
  });
});

describe('a hostile file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bring-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('differs from a sound one', () => {
    const sheet = open(workspace.bring.xlsx({ name: 'x.xlsx', bytes: bookOf() })).getSheets()[0]!;
    expect(sheet.getRange('A1').getValue()).toBe(5);
  });

  it.each(hostileBooks.map(({ what, bytes, why }) => [what, bytes, why] as const))(
    '%s is refused, and nothing is made',
    (_, make, why) => {
      const bytes = make();
      const before = workspace.view.files().length;
      const bring = () => workspace.bring.xlsx({ name: 'x.xlsx', bytes });
      expect(bring).toThrow(UsageError);
      expect(bring).toThrow(why);
      expect(bring).toThrow(/^Файл «x\.xlsx» не открыт: [^\n]+\.$/);
      expect(workspace.view.files()).toHaveLength(before);
    },
  );

  it('parts over each other are refused', () => {
    const data = Buffer.from(bookOf());
    const entries = [...data.keys()].filter((at) => at + 46 < data.length && data.readUInt32LE(at) === 0x02014b50);
    data.writeUInt32LE(data.readUInt32LE(entries[0]! + 42), entries[1]! + 42);
    expect(() => workspace.bring.xlsx({ name: 'x.xlsx', bytes: new Uint8Array(data) })).toThrow(/накладываются/);
  });

  it('a gigabyte is refused without being read, a folder and a missing file too', () => {
    const path = join(folder, 'huge.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 1024 ** 3);
    expect(() => workspace.bring.xlsx(path)).toThrow(
      'Файл «huge.xlsx» не открыт: он велик – 1024 МБ; открываются файлы до 32 МБ.',
    );
    expect(() => workspace.bring.xlsx(folder)).toThrow(/не обычный файл|не читается/);
    expect(() => workspace.bring.csv(join(folder, 'нет.csv'))).toThrow(/его нет/);
  });

  it('rules and merges for everything do not fill the world', () => {
    const everything =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"а,б"</formula1></dataValidation></dataValidations>';
    const book = open(
      workspace.bring.xlsx({ name: 'x.xlsx', bytes: bookOf(cells('<row><c r="A1"><v>1</v></c></row>', everything)) }),
    );
    expect(book.getSheets()[0]!.getMaxRows()).toBe(1000);
    expect(book.getSheets()[0]!.getRange('B2').isPartOfMerge()).toBe(false);
  });
});
