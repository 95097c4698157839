import { counted, enumerate, plural, showNumber } from '../../src/addon/texts/ru/grammar';

test.each([
  [0, 'ответов'],
  [1, 'ответ'],
  [2, 'ответа'],
  [4, 'ответа'],
  [5, 'ответов'],
  [10, 'ответов'],
  [11, 'ответов'],
  [12, 'ответов'],
  [14, 'ответов'],
  [20, 'ответов'],
  [21, 'ответ'],
  [22, 'ответа'],
  [25, 'ответов'],
  [100, 'ответов'],
  [101, 'ответ'],
  [111, 'ответов'],
  [112, 'ответов'],
  [121, 'ответ'],
  [1.5, 'ответа'],
])('%d %s', (count, word) => {
  expect(plural(count, 'ответ', 'ответа', 'ответов')).toBe(word);
});

test('a number stays with its noun and thousands are parted', () => {
  expect(counted(3000, 'знак', 'знака', 'знаков')).toBe('3\u202f000\u00a0знаков');
  expect(showNumber(999)).toBe('999');
});

test('lists end with «и», long ones with how many more', () => {
  expect(enumerate([])).toBe('');
  expect(enumerate(['А'])).toBe('А');
  expect(enumerate(['А', 'Б', 'В'])).toBe('А, Б и В');
  expect(enumerate(['А', 'Б', 'В', 'Г'], 2)).toBe('А, Б и ещё 2');
});
