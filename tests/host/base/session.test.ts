/** Who runs a script, what it writes into its log, and the bytes it passes around. */
import { Stage } from './stage';

describe('Session', () => {
  test('knows the user, his language and the zone of the script', () => {
    const { Session } = new Stage().begin();
    expect(Session.getActiveUser().getEmail()).toBe('curator@school.example');
    expect(String(Session.getEffectiveUser())).toBe('curator@school.example');
    expect([Session.getActiveUserLocale(), Session.getScriptTimeZone()]).toEqual(['ru', 'Europe/Moscow']);
  });

  test('knows nobody in a simple trigger', () => {
    const { Session } = new Stage().begin({ source: 'simple', authMode: 'LIMITED' });
    expect(Session.getActiveUserLocale()).toBe('ru');
    expect(Session.getActiveUser().getEmail()).toBe('');
  });

  test('has a key for each user and script that changes with the months', () => {
    const stage = new Stage();
    const key = stage.begin().Session.getTemporaryActiveUserKey();
    expect(stage.begin().Session.getTemporaryActiveUserKey()).toBe(key);
    expect(stage.begin({ projectId: 'b' }).Session.getTemporaryActiveUserKey()).not.toBe(key);
    stage.world.clock.advance(31 * 86_400_000);
    expect(stage.begin().Session.getTemporaryActiveUserKey()).not.toBe(key);
  });
});

describe('the log', () => {
  test('Logger writes as Java does', () => {
    const { Logger, execution } = new Stage().begin();
    Logger.log('text')
      .log(5)
      .log({ key: 'value', list: [1] })
      .log('%s of %s', 2, 'three');
    Logger.log({ message: 'only this', data: { a: 1 } });
    Logger.log('100%');
    expect(execution.log).toEqual(['text', '5.0', '{key=value, list=[1.0]}', '2.0 of three', 'only this', '100%']);
  });

  test('Logger gives its own lines back with their times, until it is cleared', () => {
    const { Logger, console } = new Stage().begin();
    console.log('not here');
    Logger.log('a');
    expect(Logger.getLog()).toBe('Tue Sep 01 09:00:01 GMT+03:00 2026 INFO: a\n');
    Logger.clear();
    expect(Logger.getLog()).toBe('');
  });

  test('console writes as V8 does', () => {
    const { console, execution, Session } = new Stage().begin();
    console.log('a', 1, { b: [1, 'x'] });
    console.warn('%s is %d', 'one', 1);
    console.error(Session);
    console.info();
    console.error('failed:', new Error('no'), { book: Session });
    expect(execution.log).toEqual([
      "a 1 { b: [ 1, 'x' ] }",
      'one is 1',
      'Session',
      '',
      "failed: Error: no { book: 'Session' }",
    ]);
  });

  test('console measures on the clock of the host', () => {
    const stage = new Stage();
    const { console, execution } = stage.begin();
    console.time('t');
    stage.world.clock.advance(250);
    console.timeEnd('t');
    console.timeEnd('t');
    expect(execution.log).toHaveLength(1);
    const milliseconds = Number(/^t: (\d+)ms$/.exec(execution.log[0] ?? '')?.[1]);
    expect(milliseconds).toBeGreaterThanOrEqual(250);
    expect(milliseconds).toBeLessThan(600);
  });
});

describe('blobs', () => {
  test('have signed bytes, a text, a name and a type', () => {
    const { Utilities, MimeType } = new Stage().begin();
    const blob = Utilities.newBlob('ё');
    expect([blob.getBytes(), blob.getContentType(), blob.getName(), blob.isGoogleType()]).toEqual([
      [-47, -111],
      'text/plain',
      null,
      false,
    ]);
    const other = Utilities.newBlob([104, -47, -111, 128], MimeType['CSV'] ?? '', 'a.csv');
    expect(other.getBytes()).toEqual([104, -47, -111, -128]);
    expect(other.getDataAsString()).toBe('hё\uFFFD');
    expect([other.getContentType(), other.getName()]).toEqual(['text/csv', 'a.csv']);
  });

  test('may have no type', () => {
    const { Utilities } = new Stage().begin();
    expect(Utilities.newBlob('hello', null as never, 'greet.txt').getContentType()).toBeNull();
    expect(Utilities.newBlob([1, 2, 3]).getContentType()).toBeNull();
  });

  test('a copy is apart from its original', () => {
    const { Utilities } = new Stage().begin();
    const blob = Utilities.newBlob('a', 'text/plain', 'a.txt');
    const copy = blob.copyBlob().setName('b.html').setContentTypeFromExtension().setDataFromString('b');
    expect([blob.getName(), blob.getDataAsString()]).toEqual(['a.txt', 'a']);
    expect([copy.getName(), copy.getContentType(), copy.getDataAsString()]).toEqual(['b.html', 'text/html', 'b']);
    expect(copy.setBytes([99]).getDataAsString()).toBe('c');
    expect(copy.setContentType(null).getContentType()).toBeNull();
  });

  test('texts come in other charsets', () => {
    const { Utilities } = new Stage().begin();
    expect(Utilities.newBlob([-49, -16]).getDataAsString('windows-1251')).toBe('Пр');
    expect(Utilities.newBlob('').setDataFromString('Пр', 'windows-1251').getBytes()).toEqual([-49, -16]);
    expect(() => Utilities.newBlob('a').getDataAsString('no-such')).toThrow(
      'the host does not know the charset no-such',
    );
  });

  test('a conversion between texts renames, one that the host cannot do is refused', () => {
    const { Utilities } = new Stage().begin();
    const blob = Utilities.newBlob('a', 'text/html', 'list.2026.html');
    expect(blob.getAs('text/plain').getName()).toBe('list.2026.txt');
    expect(() => blob.getAs('image/png')).toThrow(
      'the host does not know a conversion of blobs from text/html to image/png',
    );
  });
});
