/** A small program of a common kind: a published page with a form, whose answers go to a sheet. */
import { requestEvent } from '../../../src/host/google/content/web-app';
import { createWorkspace } from '../../../src/host/index';

const files = {
  'Code.js': `
    function doGet(e) {
      const page = HtmlService.createTemplateFromFile('form');
      page.title = e.parameter.title || 'Запись';
      return page.evaluate().setTitle(page.title).addMetaTag('viewport', 'width=device-width');
    }
    function doPost(e) {
      const lock = LockService.getScriptLock();
      lock.waitLock(10000);
      try {
        const sheet = SpreadsheetApp.getActive().getSheets()[0];
        if (sheet.getLastRow() === 0) sheet.appendRow(['when', 'name', 'days']);
        sheet.appendRow([new Date(), e.parameter.name, e.parameters.day.join(', ')]);
        return ContentService.createTextOutput(JSON.stringify({ ok: true, row: sheet.getLastRow() }))
          .setMimeType(ContentService.MimeType.JSON);
      } finally {
        lock.releaseLock();
      }
    }
    function show(e) { return doGet(e).getContent(); }
    function answer(e) { return doPost(e).getContent(); }
    function rows() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getDisplayValues(); }`,
  'form.html': '<form method="post"><h1><?= title ?></h1><input name="name"></form>',
};

test('shows the form and keeps what is sent', async () => {
  const workspace = await createWorkspace({
    now: '2026-09-01T09:00:00+03:00',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    container: { type: 'spreadsheet' },
  });
  const shown = await workspace.run({ files }, 'show', [requestEvent({ query: 'title=%3Cb%3E' })]);
  expect(shown.value).toBe('<form method="post"><h1>&lt;b&gt;</h1><input name="name"></form>');
  const body = { type: 'application/x-www-form-urlencoded', contents: 'name=Анна&day=пн&day=ср' };
  const sent = await workspace.run({ files }, 'answer', [requestEvent({ body })]);
  expect([sent.error, sent.value]).toEqual([undefined, '{"ok":true,"row":2}']);
  const { value } = await workspace.run({ files }, 'rows');
  expect(value).toEqual([
    ['when', 'name', 'days'],
    [expect.stringMatching(/^01\.09\.2026/), 'Анна', 'пн, ср'],
  ]);
  await workspace.close();
});
