import { tags } from '../../src/addon/catalog/tags';
import { findEntry, sameWords } from '../../src/addon/schema/list';

test('there are fifty-seven words with codes and names of their own', () => {
  expect(tags).toHaveLength(57);
  expect(new Set(tags.map((tag) => tag.code)).size).toBe(57);
  expect(new Set(tags.map((tag) => sameWords(tag.name))).size).toBe(57);
  for (const tag of tags) expect(tag.code).toMatch(/^[А-Я]{2}\d\d$/);
});

test('no synonym means two words', () => {
  const words = tags.flatMap((tag) => [tag.name, ...tag.synonyms].map((word) => [sameWords(word), tag.code] as const));
  const meanings = new Map<string, Set<string>>();
  for (const [word, code] of words) meanings.set(word, (meanings.get(word) ?? new Set()).add(code));
  expect([...meanings].filter(([, codes]) => codes.size > 1).map(([word]) => word)).toEqual([]);
});

test('no word holds the sign that parts words in a cell', () => {
  for (const tag of tags) expect([tag.name, ...tag.synonyms].join('')).not.toMatch(/[;\n]/);
});

test.each([
  ['алгебра', 'УЧ01'],
  ['Волонтерство', 'ПР05'],
  ['ПО03', 'ПО03'],
  ['вуз', 'ПО03'],
  ['россия - мои горизонты', 'ПД13'],
])('«%s» means %s', (words, code) => {
  expect(findEntry(tags, words)?.code).toBe(code);
});
