/** The cache: for how long, how much, and that it may forget. */
import { Stage } from '../base/stage';

test('a value lives for ten minutes unless said otherwise', () => {
  const stage = new Stage();
  const cache = stage.begin().CacheService.getScriptCache();
  cache.put('a', '1');
  cache.put('b', '2', 1800);
  stage.world.clock.advance(590_000);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
  stage.world.clock.advance(20_000);
  expect(cache.getAll(['a', 'b'])).toEqual({ b: '2' });
  expect(cache.get('a')).toBeNull();
});

test('six hours are the most', () => {
  const stage = new Stage();
  const cache = stage.begin().CacheService.getScriptCache();
  cache.put('a', '1', 100_000);
  stage.world.clock.advance(21_601_000);
  expect(cache.get('a')).toBeNull();
});

test('any number is a time, of a second at least', () => {
  const stage = new Stage();
  const cache = stage.begin().CacheService.getScriptCache();
  for (const seconds of [0, -5, 99_999]) {
    cache.put('a', 'x', seconds);
    expect(cache.get('a')).toBe('x');
  }
  cache.put('a', 'x', 0);
  stage.world.clock.advance(1000);
  expect(cache.get('a')).toBeNull();
});

test('texts of all kinds, the empty one too; null leaves nothing', () => {
  const cache = new Stage().begin().CacheService.getScriptCache();
  cache.put('empty', '');
  cache.put('number', 42 as never);
  expect(cache.getAll(['empty', 'number'])).toEqual({ empty: '', number: '42' });
  cache.put('number', null as never);
  expect(cache.get('number')).toBeNull();
});

test('putting is a void method: it gives null', () => {
  const cache = new Stage().begin().CacheService.getUserCache();
  expect(cache.put('a', 'x')).toBeNull();
  expect(cache.putAll({ b: 'y', n: 5 })).toBeNull();
  expect(cache.get('n')).toBe('5.0');
  cache.removeAll(['a', 'b']);
  cache.remove('n');
  expect(cache.getAll(['a', 'b', 'n'])).toEqual({});
});

test('values above 100 KB and keys above 250 letters are refused', () => {
  const cache = new Stage().begin().CacheService.getScriptCache();
  cache.put('a', 'x'.repeat(102_400));
  expect(() => cache.put('a', 'x'.repeat(102_401))).toThrow('Argument too large: value');
  expect(() => cache.put('k'.repeat(251), 'x')).toThrow('Argument too large: key');
  expect(cache.get('a')).toHaveLength(102_400);
});

test('above a thousand entries the oldest go, whatever their time', () => {
  const stage = new Stage();
  const cache = stage.begin().CacheService.getScriptCache();
  cache.put('first', 'x', 20_000);
  cache.put('second', 'x', 20_000);
  cache.put('first', 'again', 20_000);
  cache.putAll(Object.fromEntries(Array.from({ length: 998 }, (_, index) => [`k${index}`, 'x'])));
  expect(cache.get('second')).toBe('x');
  cache.put('last', 'x');
  expect(cache.getAll(['first', 'second', 'k0', 'k98', 'k99', 'last'])).toEqual({ k99: 'x', last: 'x' });
});

test('caches of scripts, users and files are apart', () => {
  const stage = new Stage();
  const { CacheService } = stage.begin();
  CacheService.getScriptCache().put('a', 'script');
  CacheService.getUserCache().put('a', 'user');
  expect(CacheService.getDocumentCache()?.get('a')).toBeNull();
  expect(
    stage
      .begin({ user: { email: 'b@b.example', name: 'b' } })
      .CacheService.getUserCache()
      .get('a'),
  ).toBeNull();
  expect(stage.begin({ container: undefined }).CacheService.getDocumentCache()).toBeNull();
});
