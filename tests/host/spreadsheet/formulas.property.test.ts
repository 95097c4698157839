/** Formulas against the plainest reading of them: printing and parsing, adding up, following moved rows. */
import fc from 'fast-check';
import { grammarOf } from '../../../src/host/google/spreadsheet/formula/grammar';
import { parseFormula } from '../../../src/host/google/spreadsheet/formula/parser';
import { printFormula } from '../../../src/host/google/spreadsheet/formula/printer';
import type { Corner, Node, Operator } from '../../../src/host/google/spreadsheet/formula/tree';
import { open } from './opened';

const cell: fc.Arbitrary<Corner> = fc.record({
  column: fc.integer({ min: 1, max: 700 }),
  columnFixed: fc.boolean(),
  row: fc.integer({ min: 1, max: 5000 }),
  rowFixed: fc.boolean(),
});
const wholeColumn = cell.map((corner): Corner => ({ ...corner, row: undefined, rowFixed: false }));

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((value): Node => ({ kind: 'number', value: Math.abs(value) })),
  fc.string({ maxLength: 5 }).map((value): Node => ({ kind: 'text', value })),
  fc.boolean().map((value): Node => ({ kind: 'boolean', value })),
  fc.constantFrom('#N/A' as const, '#DIV/0!' as const).map((text): Node => ({ kind: 'error', text })),
  fc
    .tuple(fc.constantFrom(undefined, 'Лист1', 'Мой лист', "It's"), cell, fc.option(cell, { nil: undefined }))
    .map(([sheet, first, last]): Node => ({ kind: 'reference', sheet, first, last })),
  fc
    .tuple(fc.oneof(cell, wholeColumn), wholeColumn)
    .map(([first, last]): Node => ({ kind: 'reference', sheet: undefined, first, last })),
  fc.constantFrom('итог', 'my_name').map((name): Node => ({ kind: 'name', name })),
);

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom<Operator>('+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>='),
        tie('tree'),
        tie('tree'),
      )
      .map(
        ([operator, left, right]): Node => ({
          kind: 'operation',
          operator,
          left: { kind: 'brackets', of: left },
          right: { kind: 'brackets', of: right },
        }),
      ),
    tie('tree').map((of): Node => ({ kind: 'percent', of: { kind: 'brackets', of } })),
    tie('tree').map((of): Node => ({ kind: 'sign', sign: '-', of: { kind: 'brackets', of } })),
    fc
      .tuple(fc.constantFrom('SUM', 'IF', 'FILTER'), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      .map(([name, args]): Node => ({ kind: 'call', name, args })),
    fc
      .array(fc.array(tie('tree'), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((rows): Node => ({ kind: 'array', rows })),
  ),
}));

test.each(['en_US', 'ru_RU'])('in %s a printed tree is read as the same tree', (locale) => {
  const grammar = grammarOf(locale);
  fc.assert(
    fc.property(tree, (node) => {
      expect(parseFormula(printFormula(node, grammar), grammar)).toEqual(node);
    }),
    { seed: 20_260_901, numRuns: 400 },
  );
});

test('operators without brackets print as they were read', () => {
  const operator = fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<', '>=');
  const grammar = grammarOf('en_US');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(operator, fc.constantFrom('1', 'A1', '-2', '3%', '"x"', 'SUM(A:A)')), { maxLength: 6 }),
      (parts) => {
        const formula = `=B2${parts.map(([sign, operand]) => sign + operand).join('')}`;
        expect(printFormula(parseFormula(formula, grammar), grammar)).toBe(formula);
      },
    ),
    { seed: 20_260_901 },
  );
});

const numbers = fc.array(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom('', 'слово', true)), {
  minLength: 3,
  maxLength: 12,
});

test('SUM, COUNT, MAX and SUMIF equal what a loop gives', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const { sheet } = open();
      sheet.getRange(1, 1, values.length).setValues(values.map((value) => [value]));
      sheet.getRange('C1:C4').setFormulas([['=SUM(A:A)'], ['=COUNT(A1:A)'], ['=MAX(A1:A20)'], ['=SUMIF(A:A;">0")']]);
      const plain = values.filter((value): value is number => typeof value === 'number');
      const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
      expect(sheet.getRange('C1:C4').getValues().flat()).toEqual([
        sum(plain),
        plain.length,
        plain.length > 0 ? Math.max(...plain) : 0,
        sum(plain.filter((one) => one > 0)),
      ]);
    }),
    { seed: 20_260_901, numRuns: 40 },
  );
});

test('rows put in anywhere change no value', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 3 }), (values, at, count) => {
      const { sheet, book } = open();
      const other = book.insertSheet('Итоги');
      sheet.getRange(1, 1, values.length).setValues(values.map((value) => [value]));
      other
        .getRange('A1:A3')
        .setFormulas([['=SUM(Лист1!A1:A12)'], ['=COUNTA(Лист1!$A$1:$A$12)'], ['=Лист1!A3&"A3"&A1']]);
      const before = other.getRange('A1:A3').getValues();
      sheet.insertRowsBefore(at, count);
      expect(other.getRange('A1:A3').getValues()).toEqual(before);
    }),
    { seed: 20_260_901, numRuns: 40 },
  );
});
