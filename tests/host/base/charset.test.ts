/** Texts in bytes and back. */

import { decode, encode } from '../../../src/host/google/base/charset';
import { renamedFor, typeOfName } from '../../../src/host/google/base/content-types';

test.each([
  ['UTF-8', 'Ёж 🙂'],
  ['windows-1251', 'Ёж, «кавычки»'],
  ['KOI8-R', 'Привет'],
  ['ISO-8859-1', 'café ÿ'],
  ['UTF-16LE', 'Ёж 🙂'],
  ['UTF-16BE', 'Ёж'],
])('a text in %s comes back', (charset, text) => {
  expect(decode(encode(text, charset)!, charset)).toBe(text);
});

test('windows-1251 has one byte for a letter', () => {
  expect([...encode('Ёя', 'windows-1251')!]).toEqual([0xa8, 0xff]);
});

test('letters that a charset lacks become question marks', () => {
  expect([...encode('€🙂a', 'US-ASCII')!]).toEqual([63, 63, 97]);
  expect([...encode('日', 'windows-1251')!]).toEqual([63]);
});

test('a byte order mark stays in the text', () => {
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa');
});

test('a charset that nobody knows is not guessed', () => {
  expect(decode(new Uint8Array(1), 'no-such')).toBeUndefined();
  expect(encode('a', 'no-such')).toBeUndefined();
});

test('conversion takes what follows the last dot for the old ending', () => {
  expect(renamedFor('ShoppingList.12.25.2014', 'application/pdf')).toBe('ShoppingList.12.25.pdf');
  expect(renamedFor('приказ', 'application/pdf')).toBe('приказ.pdf');
  expect(typeOfName('СПИСОК.XLSX')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(typeOfName('no ending')).toBeNull();
});
