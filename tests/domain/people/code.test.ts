import { keySigns, readCode, showCode } from '../../../src/addon/domain/people/code';
import { codesAfter, highestNumber } from '../../../src/addon/domain/people/next-codes';

test.each([
  ['Н-012-K7QF', 'Н-012', 'K7QF'],
  ['н-012-k7qf', 'Н-012', 'K7QF'],
  ['H-012-K7QF', 'Н-012', 'K7QF'],
  ['N 12 K7QF', 'Н-012', 'K7QF'],
  ['Н012К7QF', 'Н-012', 'K7QF'],
  ['Н–012—K7QF', 'Н-012', 'K7QF'],
  ['  Н - 012 - К7QF.', 'Н-012', 'K7QF'],
  ['Y-O17-РЗАХ', 'У-017', 'P3AX'],
  ['п_3', 'П-003', undefined],
  ['P-3', 'П-003', undefined],
  ['Р-3', 'П-003', undefined],
  ['У-1234-ACEF', 'У-1234', 'ACEF'],
  ['У1234ACEF', 'У-1234', 'ACEF'],
  ['Н-012-7346', 'Н-012', '7346'],
])('«%s» means %s with the key %s', (words, code, key) => {
  expect(readCode(words)).toEqual({ code, key });
});

test.each(['', 'Иванов', 'Н', 'Н-', 'Н-000', 'Ж-012', 'Н-012-K7Q', 'Н-012-K7QFF', '=Н-012', 'Н-12345', '012', '💥'])(
  '«%s» is no code',
  (words) => {
    expect(readCode(words)).toBeUndefined();
  },
);

test('keys use no sign that can be taken for another', () => {
  expect(keySigns).not.toMatch(/[01258BDGILOSUVZ]/);
  expect(new Set(keySigns).size).toBe(keySigns.length);
});

describe('the next codes', () => {
  test('follow the highest number of the letter in both bases', () => {
    expect(highestNumber('Н', ['Н-003', 'Н-012', 'У-040', 'н 7', 'чепуха'])).toBe(12);
    expect(highestNumber('П', ['Н-003'])).toBe(0);
    expect(codesAfter('Н', 12, 3)).toEqual(['Н-013', 'Н-014', 'Н-015']);
  });

  test('run out', () => {
    expect(codesAfter('Н', 9999, 1)).toBeUndefined();
    expect(codesAfter('Н', 9998, 1)).toEqual([showCode({ letter: 'Н', number: 9999 })]);
  });
});
