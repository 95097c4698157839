/** Values written by scripts and read back, as Google's typed entry has them. */
import { open } from './opened';

describe('values of a sheet', () => {
  it('reads back what was set, with numbers, dates and booleans of the locale', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:H1');
    range.setValues([['Иванов', '0012', '1,5', '31.12.2026', 'ИСТИНА', "'0012", '12%', '16:00']]);
    const [row = []] = range.getValues();
    expect(row.slice(0, 3)).toEqual(['Иванов', 12, 1.5]);
    expect((row[3] as Date).toISOString()).toBe('2026-12-30T21:00:00.000Z');
    expect(row.slice(4, 7)).toEqual([true, '0012', 0.12]);
    expect((row[7] as Date).getUTCFullYear()).toBe(1899);
    expect(range.getDisplayValues()[0]).toEqual([
      'Иванов',
      '12',
      '1,5',
      '31.12.2026',
      'ИСТИНА',
      '0012',
      '12%',
      '16:00',
    ]);
  });

  it('appends rows below the last one with content', () => {
    const { sheet } = open();
    expect(sheet.getLastRow()).toBe(0);
    sheet.appendRow(['a', 1]).appendRow(['b', 2]);
    expect(sheet.getLastRow()).toBe(2);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
