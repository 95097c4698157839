/** Property stores: whose they are, what they hold, how much. */
import { Stage } from '../base/stage';

const other = { user: { email: 'second@school.example', name: 'Second' } };

test('what one execution sets another finds', () => {
  const stage = new Stage();
  stage.begin().PropertiesService.getScriptProperties().setProperty('stage', 'matching');
  expect(stage.begin(other).PropertiesService.getScriptProperties().getProperty('stage')).toBe('matching');
});

test('the three stores are apart, and so are users, files and projects', () => {
  const stage = new Stage();
  const { PropertiesService } = stage.begin();
  PropertiesService.getScriptProperties().setProperty('a', 'script');
  PropertiesService.getUserProperties().setProperty('a', 'user');
  PropertiesService.getDocumentProperties().setProperty('a', 'document');
  expect(PropertiesService.getScriptProperties().getProperties()).toEqual({ a: 'script' });
  expect(PropertiesService.getUserProperties().getProperties()).toEqual({ a: 'user' });
  expect(PropertiesService.getDocumentProperties().getProperties()).toEqual({ a: 'document' });
  expect(stage.begin(other).PropertiesService.getUserProperties().getKeys()).toEqual([]);
  const elsewhere = stage.begin({ container: { kind: 'form', id: 'form' } });
  expect(elsewhere.PropertiesService.getDocumentProperties().getKeys()).toEqual([]);
  expect(stage.begin({ projectId: 'two' }).PropertiesService.getScriptProperties().getKeys()).toEqual([]);
});

test('a script without a file has no document properties', () => {
  expect(new Stage().begin({ container: undefined }).PropertiesService.getDocumentProperties()).toBeNull();
});

test('setting, setting all, deleting: each gives the store back', () => {
  const store = new Stage().begin().PropertiesService.getScriptProperties();
  expect(store.setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('b').getProperties()).toEqual({
    a: '1',
    c: '3',
  });
  expect(store.setProperties({ d: '4' }, true).getProperties()).toEqual({ d: '4' });
  expect(store.deleteAllProperties().getKeys()).toEqual([]);
  expect(store.getProperty('d')).toBeNull();
});

test('all values are texts; numbers inside an object pass through Java', () => {
  const store = new Stage().begin().PropertiesService.getScriptProperties();
  store.setProperty('n', 5 as never);
  store.setProperties({ m: 5, yes: true } as never);
  expect(store.getProperties()).toEqual({ m: '5.0', n: '5', yes: 'true' });
});

test('names that objects have by themselves are names like others', () => {
  const store = new Stage().begin().PropertiesService.getScriptProperties();
  store.setProperty('constructor', 'a').setProperty('toString', 'b');
  expect(store.getProperty('constructor')).toBe('a');
  expect(store.getProperty('hasOwnProperty')).toBeNull();
});

describe('sizes', () => {
  const full = 'You have exceeded the property storage quota. Please remove some properties and try again.';
  const nine = 'x'.repeat(9 * 1024);

  test('a value has at most 9 KB, counted in bytes', () => {
    const store = new Stage().begin().PropertiesService.getScriptProperties();
    store.setProperty('a', nine);
    expect(() => store.setProperty('a', `${nine}x`)).toThrow('Argument too large: value');
    expect(() => store.setProperty('a', 'ё'.repeat(4609))).toThrow('Argument too large: value');
    expect(store.getProperty('a')).toBe(nine);
  });

  test('a store has at most 500 KB, and nothing of a refused change stays', () => {
    const store = new Stage().begin().PropertiesService.getScriptProperties();
    for (let index = 10; index < 65; index++) store.setProperty(`p${index}`, nine);
    expect(() => store.setProperties({ q1: 'small', q2: nine })).toThrow(full);
    expect(store.getKeys()).toHaveLength(55);
    store.deleteProperty('p10').setProperties({ q1: 'small', q2: nine });
    expect(store.getKeys()).toHaveLength(56);
  });

  test('without limits there are none', () => {
    const store = new Stage('none').begin().PropertiesService.getScriptProperties();
    store.setProperty('a', nine.repeat(100));
    expect(store.getProperty('a')).toHaveLength(921_600);
  });
});

test('the old names reach the same stores', () => {
  const stage = new Stage();
  stage.begin().PropertiesService.getUserProperties().setProperty('a', '1');
  const { UserProperties } = stage.begin() as unknown as { UserProperties: GoogleAppsScript.Properties.UserProperties };
  expect(UserProperties.getProperty('a')).toBe('1');
});
