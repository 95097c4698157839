/** Looks of cells: what is set, cell by cell, reads back the same, also from the database. */
import fc from 'fast-check';
import { loadBook } from '../../../src/host/google/spreadsheet/storage';
import { open } from './opened';

const table = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(one, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Each pair of methods with tables, and values that read back as they are written. */
const PAIRS: Record<string, fc.Arbitrary<string | number | boolean>> = {
  Backgrounds: color,
  FontColors: color,
  FontFamilies: fc.constantFrom('Arial', 'Georgia', 'PT Sans'),
  FontSizes: fc.integer({ min: 6, max: 40 }),
  FontWeights: fc.constantFrom('bold', 'normal'),
  FontStyles: fc.constantFrom('italic', 'normal'),
  FontLines: fc.constantFrom('underline', 'line-through', 'none'),
  HorizontalAlignments: fc.constantFrom('left', 'center', 'right'),
  VerticalAlignments: fc.constantFrom('top', 'middle', 'bottom'),
  NumberFormats: fc.constantFrom('0.00', '@', 'dd.MM.yyyy', '#,##0 [$₽]', '0.###############'),
  Wraps: fc.boolean(),
  Notes: fc.constantFrom('', 'пометка', '  с пробелами '),
};

test.each(Object.keys(PAIRS))('%s read back as they were set', (name) => {
  fc.assert(
    fc.property(table(PAIRS[name]!), (values) => {
      const { sheet, SpreadsheetApp, world, id } = open();
      const range = sheet.getRange(2, 3, 2, 3) as unknown as Record<string, (values?: unknown) => unknown>;
      range[`set${name}`]!(values);
      expect(range[`get${name}`]!()).toEqual(values);
      const single = name === 'FontFamilies' ? 'getFontFamily' : `get${name.slice(0, -1)}`;
      expect(range[single]!()).toEqual(values[0]![0]);
      SpreadsheetApp.flush();
      const stored = loadBook(world, id)!;
      const [model] = stored.ordered;
      const own = sheet.getRange(3, 5);
      expect(stored.styleAt(model!, 3, 5).background ?? '#ffffff').toBe(own.getBackground());
      expect(model!.grid.extra(3, 5)?.note ?? '').toBe(own.getNote());
    }),
    { seed: 3, numRuns: 8 },
  );
});

test('a change of one look leaves the others', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B2').setBackground('red').setFontWeight('bold').setNumberFormat('0.00');
  range.setFontSize(20);
  sheet.getRange('A1').setBackground(null);
  expect(range.getBackgrounds()).toEqual([
    ['#ffffff', '#ff0000'],
    ['#ff0000', '#ff0000'],
  ]);
  expect(range.getFontWeights().flat()).toEqual(['bold', 'bold', 'bold', 'bold']);
  expect(sheet.getRange('B2').clearFormat().getNumberFormat()).toBe('0.###############');
});

test('a border is drawn around and inside as asked, and null leaves a side alone', () => {
  const { sheet, SpreadsheetApp, world, id } = open();
  sheet.getRange('B2:C3').setBorder(true, true, true, true, false, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
  sheet.getRange('B2').setBorder(null, null, true, null, null, null);
  SpreadsheetApp.flush();
  const stored = loadBook(world, id)!;
  const style = (row: number, column: number) => stored.styleAt(stored.ordered[0]!, row, column);
  expect(style(2, 2)).toMatchObject({
    top: ['DASHED', '#ff0000'],
    left: ['DASHED', '#ff0000'],
    bottom: ['SOLID', '#000000'],
  });
  expect(style(2, 2).right).toBeUndefined();
  expect(style(3, 3)).toMatchObject({ bottom: ['DASHED', '#ff0000'], right: ['DASHED', '#ff0000'] });
});
