/** From a candidate to a mentor: consultations as people write them down, training made up for, conclusions of interviews. */
import { isTrained, passes, readTalks } from '../../../src/addon/domain/people/selection';
import { learnersOf, type TrainingNeeds } from '../../../src/addon/domain/people/training-needs';

test.each([
  ['15.10.2026 – первая встреча', [{ day: '2026-10-15', about: 'первая встреча' }]],
  [
    '15.10.26: обмен опытом; 2026-10-20 - план',
    [
      { day: '2026-10-15', about: 'обмен опытом' },
      { day: '2026-10-20', about: 'план' },
    ],
  ],
  ['15.10.2026', [{ day: '2026-10-15', about: 'консультация' }]],
  [
    'первая встреча; ;31.02.2027 – план',
    [
      { day: undefined, about: 'первая встреча' },
      { day: undefined, about: '31.02.2027 – план' },
    ],
  ],
  [undefined, []],
])('%j is read', (words, talks) => expect(readTalks(words)).toEqual(talks));

test('a consultation with a day makes up for a lesson that was missed, but not for the whole training', () => {
  const meant = ['цель и план', 'первая встреча', 'слушание и вопросы'];
  const talk = { day: '2026-10-15', about: 'план' };
  expect(isTrained(meant, meant, [])).toBe(true);
  expect(isTrained(meant, meant.slice(1), [])).toBe(false);
  expect(isTrained(meant, meant.slice(1), [talk])).toBe(true);
  expect(isTrained(meant, meant.slice(1), [{ ...talk, day: undefined }])).toBe(false);
  expect(isTrained(meant, meant.slice(2), [talk])).toBe(false);
  expect(isTrained(meant, [], [talk, talk, talk])).toBe(false);
});

test('only a recommendation opens the register; with training it waits for the training', () => {
  const words = ['рекомендован', 'рекомендован с обучением', 'не рекомендован', undefined];
  expect(words.map((word) => [passes(word, false), passes(word, true)])).toEqual([
    [true, true],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test('a lesson is for all whom its topics lack, or for those who do', () => {
  const topic = { marked: 3, own: 3, need: 4, gap: 1, able: [] };
  const needs: TrainingNeeds = {
    answered: 3,
    topics: [
      { ...topic, name: 'План', isTaught: true, people: ['П-001'] },
      { ...topic, name: 'Слушание', isTaught: false, people: ['П-002'] },
      { ...topic, name: 'Вопросы', isTaught: false, people: ['П-003', 'П-002'] },
    ],
  };
  expect(learnersOf(['План', 'Слушание'], needs)).toBe('all');
  expect(learnersOf(['Слушание', 'Вопросы'], needs)).toEqual(['П-002', 'П-003']);
  expect(learnersOf(['Рефлексия'], needs)).toEqual([]);
  expect(learnersOf(['Рефлексия'], { answered: 0, topics: [] })).toBe('all');
});
