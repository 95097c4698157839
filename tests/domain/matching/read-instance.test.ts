/** Everything that can be wrong with an instance is found, with its place, and nothing else is. */
import { edgeAt } from '../../../src/addon/domain/matching/packed-edges';
import { readInstance } from '../../../src/addon/domain/matching/read-instance';

const sound = {
  mentors: [
    { id: 'a', capacity: 2 },
    { id: 'b', capacity: 0 },
  ],
  mentees: ['1', '2'],
  edges: [
    ['1', 'a', 0, 0],
    ['2', 'b', 1000, 2],
  ],
};

const issuesOf = (change: object) => {
  const read = readInstance({ ...sound, ...change });
  return read.ok ? [] : read.issues;
};

test('a sound instance is read, edges as columns in the order of the file', () => {
  const decided = { locked: [['1', 'a']], previous: [['2', 'b']] };
  const read = readInstance({ ...sound, ...decided });
  if (!read.ok) throw new Error('refused');
  const { edges, ...others } = read.instance;
  expect(others).toEqual({ mentors: sound.mentors, mentees: sound.mentees, ...decided });
  expect(Array.from(edges.mentee, (_, k) => edgeAt(read.instance, k))).toEqual([
    { mentee: '1', mentor: 'a', score: 0, sympathy: 0 },
    { mentee: '2', mentor: 'b', score: 1000, sympathy: 2 },
  ]);
});

test('edges may come in pieces, issues are counted through all of them', () => {
  const pieces = [[['1', 'a', 0, 0]], [['2', 'b', 1000, 2], ['1', 'a', 7, 1], ['2', 'z', 0, 0]]]; // biome-ignore format: one line
  expect(readInstance({ ...sound, edges: [] }, { length: 4, pieces })).toEqual({
    ok: false,
    issues: [
      { code: 'mentor-unknown', place: { list: 'edges', index: 3 }, id: 'z' },
      { code: 'pair-repeated', place: { list: 'edges', index: 2 }, pair: ['1', 'a'], first: 0 },
    ],
  });
});

test('the same word may name a mentor and a mentee', () => {
  expect(issuesOf({ mentees: ['a', 'b'], edges: [['a', 'a', 5, 1]] })).toEqual([]);
});

test.each([[null], [undefined], [7], ['text'], [[]]])('%p is no instance', (source) => {
  expect(readInstance(source)).toEqual({ ok: false, issues: [{ code: 'instance-not-an-object' }] });
});

test.each(['mentors', 'mentees', 'edges', 'locked', 'previous'])('%s must be a list', (list) => {
  expect(issuesOf({ [list]: { length: 1 } })).toContainEqual({ code: 'list-missing', list });
});

const edge = (...entry: unknown[]) => ({ edges: [['1', 'a', 5, 0], entry] });
const at = (list: string, index: number) => ({ place: { list, index } });

test.each([
  ['a mentor that is a word', { mentors: ['a'], edges: [] }, { code: 'entry-malformed', ...at('mentors', 0) }],
  ['an empty id', { mentees: ['1', '2', ''] }, { code: 'entry-malformed', ...at('mentees', 2) }],
  ['an id that is a number', { mentees: ['1', '2', 3] }, { code: 'entry-malformed', ...at('mentees', 2) }],
  [
    'an id that is null',
    { mentors: [...sound.mentors, { id: null, capacity: 1 }] },
    { code: 'entry-malformed', ...at('mentors', 2) },
  ],
  [
    'the same mentee twice',
    { mentees: ['1', '2', '1'] },
    { code: 'id-repeated', ...at('mentees', 2), id: '1', first: 0 },
  ],
  [
    'the same mentor twice',
    { mentors: [...sound.mentors, { id: 'b', capacity: 1 }] },
    { code: 'id-repeated', ...at('mentors', 2), id: 'b', first: 1 },
  ],
  ['a short edge', edge('1', 'a', 5), { code: 'entry-malformed', ...at('edges', 1) }],
  ['a long edge', edge('2', 'a', 5, 0, 0), { code: 'entry-malformed', ...at('edges', 1) }],
  ['an edge that is an object', { edges: [{ 0: '1', 1: 'a' }] }, { code: 'entry-malformed', ...at('edges', 0) }],
  ['an unknown mentee', edge('9', 'a', 5, 0), { code: 'mentee-unknown', ...at('edges', 1), id: '9' }],
  ['an unknown mentor', edge('1', '__proto__', 5, 0), { code: 'mentor-unknown', ...at('edges', 1), id: '__proto__' }],
  [
    'the same edge twice',
    edge('1', 'a', 6, 0),
    { code: 'pair-repeated', ...at('edges', 1), pair: ['1', 'a'], first: 0 },
  ],
  [
    'the same locked pair twice',
    {
      locked: [
        ['1', 'a'],
        ['1', 'a'],
      ],
    },
    { code: 'pair-repeated', ...at('locked', 1), pair: ['1', 'a'], first: 0 },
  ],
  [
    'the same previous pair twice',
    {
      previous: [
        ['1', 'a'],
        ['1', 'a'],
      ],
    },
    { code: 'pair-repeated', ...at('previous', 1), pair: ['1', 'a'], first: 0 },
  ],
  ['an unknown locked mentor', { locked: [['1', 'z']] }, { code: 'mentor-unknown', ...at('locked', 0), id: 'z' }],
  ['an unknown previous mentee', { previous: [['z', 'a']] }, { code: 'mentee-unknown', ...at('previous', 0), id: 'z' }],
  [
    'a mentee locked to two',
    {
      mentors: [
        { id: 'a', capacity: 1 },
        { id: 'b', capacity: 1 },
      ],
      locked: [
        ['1', 'a'],
        ['1', 'b'],
      ],
    },
    { code: 'mentee-locked-twice', ...at('locked', 1), id: '1', first: 0 },
  ],
  [
    'more locked than seats',
    { locked: [['1', 'b']] },
    { code: 'locked-beyond-capacity', ...at('locked', 0), id: 'b', capacity: 0 },
  ],
])('%s', (_, change, issue) => {
  expect(issuesOf(change)).toEqual([issue]);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '2', null, undefined])('capacity %p', (found) => {
  const mentors = [sound.mentors[0], { id: 'b', capacity: found }];
  expect(issuesOf({ mentors })).toEqual([{ code: 'capacity-invalid', ...at('mentors', 1), id: 'b', found }]);
});

test.each([-1, 1001, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null])('score %p', (found) => {
  expect(issuesOf(edge('2', 'a', found, 0))).toEqual([{ code: 'score-invalid', ...at('edges', 1), found }]);
});

test.each([-1, 3, 0.5, '1', null, true])('sympathy %p', (found) => {
  expect(issuesOf(edge('2', 'a', 5, found))).toEqual([{ code: 'sympathy-invalid', ...at('edges', 1), found }]);
});

test('a hopeless list gives no more issues than anybody reads', () => {
  expect(issuesOf({ edges: Array(5000).fill(0) })).toHaveLength(100);
});
