/** What passes between a page and the script. */
import { toClient, toServer } from '../../../src/host/google/html/json-boundary';

describe('from the page to the script', () => {
  test('plain values pass', () => {
    const args = [1, 'a', true, null, [1, [2]], { a: { b: 'c' } }];
    expect(toServer(args)).toEqual(args);
  });

  test('what is undefined becomes null in lists and vanishes from objects', () => {
    expect(toServer([undefined, [undefined, 1], { a: undefined, b: 1 }, Number.NaN])).toEqual([
      null,
      [null, 1],
      { b: 1 },
      null,
    ]);
  });

  test('keys that end in two low lines vanish', () => {
    expect(toServer([{ a: 1, hidden__: 2 }])).toEqual([{ a: 1 }]);
  });

  test.each([
    [[0, 1, 2, new Date()], '3'],
    [[{ when: new Date() }], 'when'],
    [[[{ rows: [1, () => 1] }]], '1'],
    [[new Map()], '0'],
    [[new (class Pair {})()], '0'],
    [[Symbol('a')], '0'],
  ])('%p is refused and the place named', (args, property) => {
    expect(() => toServer(args)).toThrow(new Error(`Failed due to illegal value in property: ${property}`));
  });

  test('a circle is refused', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => toServer([circle])).toThrow('Failed due to circular reference.');
    expect(() => toServer([{ a: [1], b: [1] }])).not.toThrow();
  });
});

describe('from the script to the page', () => {
  test('a date anywhere loses the whole result', () => {
    expect(toClient({ rows: [[1, new Date()]] })).toBeNull();
  });

  test('maps, sets and boxed values arrive empty, functions not at all', () => {
    expect(toClient({ a: new Map([[1, 2]]), b: new Set([1]), c: Object(5), d: () => 1, e: [undefined] })).toEqual({
      a: {},
      b: {},
      c: {},
      e: [null],
    });
  });

  test('nothing is null', () => {
    expect(toClient(undefined)).toBeNull();
  });
});
