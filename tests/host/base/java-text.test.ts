/** Values and patterns as Google's Java writes them. */
import { formatJava } from '../../../src/host/google/base/java-format';
import { javaText } from '../../../src/host/google/base/java-text';

test.each([
  [5, '5.0'],
  [-0, '-0.0'],
  [0.1, '0.1'],
  [1234567, '1234567.0'],
  [10000000, '1.0E7'],
  [0.0001234, '1.234E-4'],
  [Number.NaN, 'NaN'],
  ['text', 'text'],
  [null, 'null'],
  [[1, 'a', [true]], '[1.0, a, [true]]'],
  [{ key: 'value', n: 1 }, '{key=value, n=1.0}'],
  [new Date('2026-09-01T06:00:00Z'), 'Tue Sep 01 09:00:00 GMT+03:00 2026'],
])('%p is written %s', (value, expected) => {
  expect(javaText(value, 'Europe/Moscow')).toBe(expected);
});

test.each([
  ['%d + %d = %d', [1, 2, 3], '1 + 2 = 3'],
  ['%05.2f|%11.6f', [1.2345, 123.456], '01.23| 123.456000'],
  ['%6s|%-6s|%.2s', ['abc', 'abc', 'abc'], '   abc|abc   |ab'],
  ['%+d % d %,d', [5, 5, 1234567], '+5  5 1,234,567'],
  ['%03d %x %X %o', [7, 255, 255, 8], '007 ff FF 10'],
  ['%-5d|%e', [42, 12345.678], '42   |1.234568e+04'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['100%% of %s', ['all'], '100% of all'],
  ['%s and %s', ['one'], 'one and %s'],
  ['%05d', [-42], '-0042'],
  ['%d', [2.9], '2'],
])('%s of %p is %s', (pattern, values, expected) => {
  expect(formatJava(pattern, values, String)).toBe(expected);
});
