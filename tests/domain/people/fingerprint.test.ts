import { fingerprint } from '../../../src/addon/domain/people/fingerprint';

it('is the same for the same words and another for others, however alike', () => {
  const words = Array.from({ length: 20_000 }, (_none, index) => `["лист",1,[["hours",${index}]]]`);
  const found = new Set(words.map(fingerprint));
  expect(found.size).toBe(words.length);
  expect([...found].every((mark) => /^[0-9a-f]{16}$/.test(mark))).toBe(true);
  expect(fingerprint(words[7]!)).toBe(fingerprint('["лист",1,[["hours",7]]]'));
});

it('notices a sign more, a sign less and two that changed places', () => {
  const marks = ['Ковалёв', 'Ковалёв ', 'Ковалёва', 'Коавлёв', 'ковалёв', ''].map(fingerprint);
  expect(new Set(marks).size).toBe(6);
});
