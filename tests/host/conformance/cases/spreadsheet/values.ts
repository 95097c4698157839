/// <reference types="google-apps-script" />
/** Values of cells: what is written, what is read back, what is shown. */
import type { Case } from '../../case';

const space = 'Spreadsheet';

export const values: readonly Case[] = [
  {
    name: 'a value set by a script is read as a person types it',
    space,
    evidence: 'L gas-fakes notes/oddities.md; D reference/spreadsheet/range.md setValue',
    google:
      'texts are parsed in the locale of the spreadsheet: dates, times, percents, numbers with leading zeros, TRUE, formulas; a leading apostrophe is dropped',
    run({ is, sheet }) {
      const read = (typed: unknown) => sheet.getRange('A1').clear().setValue(typed).getValue();
      is('Range.setValue Range.getValue', read('12'), 12);
      is('Range.setValue', read('0012'), 12);
      is('Range.setValue', read('TRUE'), true);
      is('Range.setValue', read('10%'), 0.1);
      is('Range.setValue', read("'0012"), '0012');
      is('Range.setValue', read('2026-10-02'), new Date('2026-10-02T00:00:00+03:00'));
      is('Range.setValue', read('=1+1'), 2);
      is('Range.setValue', read(null), '');
    },
  },
  {
    name: 'tables are read and written whole and must fit the range',
    space,
    evidence: 'D reference/spreadsheet/range.md setValues; L public reports of the error texts',
    run({ is, throws, sheet }) {
      const range = sheet.getRange('A1:B2');
      range.setValues([
        [1, 'a'],
        [new Date('2026-01-01T00:00:00+03:00'), ''],
      ]);
      is('Range.setValues Range.getValues', range.getValues(), [
        [1, 'a'],
        [new Date('2026-01-01T00:00:00+03:00'), ''],
      ]);
      is('Range.getDisplayValues', range.getDisplayValues(), [
        ['1', 'a'],
        ['1/1/2026', ''],
      ]);
      is('Range.getDisplayValue', sheet.getRange('A2').getDisplayValue(), '1/1/2026');
      throws(
        'Range.setValues',
        () => range.setValues([[1, 2]]),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
    },
  },
];
