/** A script as a published page. */
import { answerOf, requestEvent } from '../../../src/host/google/content/web-app';
import { Stage } from '../base/stage';

test('doGet is given the parameters of the address', () => {
  expect(requestEvent({ query: 'name=alice&n=1&n=2', path: 'hello' })).toEqual({
    queryString: 'name=alice&n=1&n=2',
    parameter: { name: 'alice', n: '1' },
    parameters: { name: ['alice'], n: ['1', '2'] },
    contextPath: '',
    contentLength: -1,
    pathInfo: 'hello',
  });
  expect(requestEvent({})).toEqual({
    queryString: '',
    parameter: {},
    parameters: {},
    contextPath: '',
    contentLength: -1,
  });
});

test('doPost is given the body too, and the fields of a form among the parameters', () => {
  const type = 'application/x-www-form-urlencoded';
  expect(requestEvent({ query: 'a=1', body: { type, contents: 'a=2&имя=Анна+П' } })).toEqual({
    queryString: 'a=1',
    parameter: { a: '1', имя: 'Анна П' },
    parameters: { a: ['1', '2'], имя: ['Анна П'] },
    contextPath: '',
    contentLength: 22,
    postData: { contents: 'a=2&имя=Анна+П', length: 22, name: 'postData', type },
  });
  const json = requestEvent({ body: { type: 'application/json', contents: '{"a":1}' } });
  expect(json).toMatchObject({ parameter: {}, postData: { contents: '{"a":1}', type: 'application/json' } });
});

test('parameters may have any names', () => {
  expect(Object.keys(requestEvent({ query: '__proto__=1&constructor=2' })['parameter'] as object)).toEqual([
    '__proto__',
    'constructor',
  ]);
});

describe('the answer', () => {
  const { execution, HtmlService, ContentService } = new Stage().begin();
  const answer = (value: unknown) => answerOf(execution.gateway.fromRealm(value));

  test('is a page or a text of its type', () => {
    expect(answer(HtmlService.createHtmlOutput('<b>').setTitle('T'))).toEqual({
      contentType: 'text/html; charset=utf-8',
      body: '<b>',
      title: 'T',
    });
    const text = ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON);
    expect(answer(text)).toEqual({ contentType: 'application/json; charset=utf-8', body: '{}' });
    expect(answer(ContentService.createTextOutput('a').downloadAsFile('a.txt'))).toMatchObject({ fileName: 'a.txt' });
  });

  test('of another kind is refused in the words of Google', () => {
    expect(() => answer(undefined)).toThrow('The script completed but did not return anything.');
    expect(() => answer('text')).toThrow('The script completed but the returned value is not a supported return type.');
    expect(() => answer(HtmlService.createTemplate('a'))).toThrow('not a supported return type');
  });
});
