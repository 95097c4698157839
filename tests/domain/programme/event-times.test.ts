/** The parts of an event follow each other from its first minute on. */
import { readTime, timesOf } from '../../../src/addon/domain/programme/event-times';

test('parts follow each other, over the hour too', () => {
  expect(timesOf(14 * 60 + 50, [10, 15, 40])).toEqual(['14:50–15:00', '15:00–15:15', '15:15–15:55']);
  expect(timesOf(23 * 60 + 50, [20])).toEqual(['23:50–00:10']);
});

test.each([
  ['15:00', 900],
  [' 9.05 ', 545],
  ['15:00:00', 900],
  ['24:00', undefined],
  ['12:60', undefined],
  ['после уроков', undefined],
  ['', undefined],
])('reads «%s»', (words, expected) => expect(readTime(words)).toBe(expected));
