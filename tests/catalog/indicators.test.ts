import { indicators } from '../../src/addon/catalog/indicators';
import { lightWords } from '../../src/addon/catalog/tables/indicators';

test('every indicator has an id and a title of its own', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  expect(new Set(indicators.map(({ title }) => title)).size).toBe(indicators.length);
});

test.each(indicators.map((indicator) => [indicator.title, indicator] as const))(
  '«%s» says what is counted, among what, by which rule, for which target and whose',
  (title, { counted, among, rule, target, source }) => {
    expect(title.length).toBeLessThanOrEqual(32);
    for (const words of [counted, among, rule, source]) expect(words).toMatch(/^[А-ЯЁа-яё0-9].{5,}$/);
    expect(rule).toMatch(/\.$/);
    expect([counted, among, rule, source].join()).not.toMatch(/"| - | {2}|\.\./);
    expect(target).toBeGreaterThan(0);
    expect(target).toBeLessThanOrEqual(100);
  },
);

test('every light has its word', () => {
  expect(new Set(lightWords).size).toBe(5);
});
