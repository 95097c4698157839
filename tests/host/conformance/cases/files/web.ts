/// <reference types="google-apps-script" />
/** Texts that a published script answers with, and requests to other servers – here to Google's own, which need no other. */
import type { Case } from '../../case';

export const web: readonly Case[] = [
  {
    name: 'a text answer has a type and a name',
    space: 'Content',
    evidence: 'D reference/content/text-output.md',
    run({ is }) {
      const output = ContentService.createTextOutput('{"a":1}');
      is('ContentService.createTextOutput TextOutput.getContent', output.getContent(), '{"a":1}');
      is('TextOutput.getMimeType', output.getMimeType(), ContentService.MimeType.TEXT);
      is(
        'TextOutput.setMimeType',
        output.setMimeType(ContentService.MimeType.JSON).getMimeType(),
        ContentService.MimeType.JSON,
      );
      is('TextOutput.append', output.append('!').getContent(), '{"a":1}!');
      is('TextOutput.setContent', output.setContent('x').getContent(), 'x');
      is('TextOutput.downloadAsFile TextOutput.getFileName', output.downloadAsFile('a.json').getFileName(), 'a.json');
      output.clear();
      is('TextOutput.clear', output.getContent() === 'x', false);
    },
  },
  {
    name: 'a spreadsheet is fetched as CSV from Google itself',
    space: 'URL_Fetch',
    evidence: 'D reference/url-fetch/url-fetch-app.md; L export addresses used by public programs',
    google: 'a response in a text is its content',
    host: 'the same for the addresses at which Google exports files; any other address is refused unless whoever runs the host answers it',
    run({ is, throws, book, sheet }) {
      sheet.getRange('A1:B2').setValues([
        ['a', 'b, c'],
        [1, 2],
      ]);
      SpreadsheetApp.flush();
      const url = `https://docs.google.com/spreadsheets/d/${book.getId()}/export?format=csv&gid=${sheet.getSheetId()}`;
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const response = UrlFetchApp.fetch(url, { headers, muteHttpExceptions: true });
      is('UrlFetchApp.fetch HTTPResponse.getContentText', response.getContentText(), 'a,"b, c"\r\n1,2');
      is('HTTPResponse.getResponseCode', response.getResponseCode(), 200);
      is('HTTPResponse.getBlob', response.getBlob().getContentType(), 'text/csv');
      is('UrlFetchApp.fetch', `${response}`, 'a,"b, c"\r\n1,2');
      is('HTTPResponse.getContent', response.getContent().slice(0, 2), [97, 44]);
      is(
        'UrlFetchApp.fetchAll',
        UrlFetchApp.fetchAll([{ url, headers }]).map((one) => one.getResponseCode()),
        [200],
      );
      is(
        'HTTPResponse.getHeaders',
        /text\/csv/.test(String((response.getHeaders() as Record<string, string>)['Content-Type'])),
        true,
      );
      const request = UrlFetchApp.getRequest('https://example.com/', {
        method: 'post',
        payload: { a: '1' },
      }) as unknown as Record<string, unknown>;
      is('UrlFetchApp.getRequest', [request['method'], request['payload']], ['post', 'a=1']);
      throws('UrlFetchApp.fetch', () => UrlFetchApp.fetch('nothing at all'), 'Invalid argument');
      const missing = UrlFetchApp.fetch('https://docs.google.com/spreadsheets/d/nothing/export?format=csv', {
        muteHttpExceptions: true,
      });
      is('HTTPResponse.getResponseCode', missing.getResponseCode(), 404);
      throws(
        'UrlFetchApp.fetch',
        () => UrlFetchApp.fetch('https://docs.google.com/spreadsheets/d/nothing/export?format=csv'),
        'returned code 404',
      );
    },
  },
];
