/// <reference types="google-apps-script" />
/** Utilities, pages and mail. */
import type { Case } from '../../case';

export const utilities: readonly Case[] = [
  {
    name: 'dates are formatted by Java patterns in a zone',
    space: 'Utilities',
    evidence: 'D reference/utilities/utilities.md formatDate; Java SimpleDateFormat',
    run({ is }) {
      const date = new Date(Date.UTC(2026, 0, 5, 21, 4, 9, 7));
      const text = (pattern: string, zone = 'Europe/Moscow') => Utilities.formatDate(date, zone, pattern);
      is('Utilities.formatDate', text('yyyy-MM-dd HH:mm:ss.SSS'), '2026-01-06 00:04:09.007');
      is('Utilities.formatDate', text("yyyy-MM-dd'T'HH:mm:ss'Z'", 'UTC'), '2026-01-05T21:04:09Z');
      is('Utilities.formatDate', text('EEE, d MMM yy h:mm a', 'GMT'), 'Mon, 5 Jan 26 9:04 PM');
      is('Utilities.formatDate', text('EEEE MMMM', 'GMT+05:00'), 'Tuesday January');
      is('Utilities.formatDate', text('Z z', 'Europe/Moscow'), '+0300 MSK');
      is(
        'Utilities.parseDate',
        Utilities.parseDate('2026-01-06 00:04', 'Europe/Moscow', 'yyyy-MM-dd HH:mm'),
        new Date(Date.UTC(2026, 0, 5, 21, 4)),
      );
    },
  },
  {
    name: 'texts are formatted, coded, hashed and identified',
    space: 'Utilities',
    evidence: 'D reference/utilities/utilities.md',
    google: 'digests are arrays of signed bytes',
    run({ is }) {
      is('Utilities.formatString', Utilities.formatString('%s-%d-%05.2f', 'a', 7, 3.14567), 'a-7-03.15');
      is('Utilities.formatString', Utilities.formatString('%03d|%5s|%-5s|%%', 7, 'ab', 'cd'), '007|   ab|cd   |%');
      is('Utilities.base64Encode', Utilities.base64Encode('Привет', Utilities.Charset.UTF_8), '0J/RgNC40LLQtdGC');
      is(
        'Utilities.base64Decode',
        Utilities.newBlob(Utilities.base64Decode('0J/RgNC40LLQtdGC')).getDataAsString(),
        'Привет',
      );
      is('Utilities.base64EncodeWebSafe', Utilities.base64EncodeWebSafe([-5, -17]), '--8=');
      is('Utilities.base64DecodeWebSafe', Utilities.base64DecodeWebSafe('--8='), [-5, -17]);
      is(
        'Utilities.computeDigest',
        Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 4),
        [12, -63, 117, -71],
      );
      is('Utilities.computeHmacSha256Signature', Utilities.computeHmacSha256Signature('a', 'key').length, 32);
      is(
        'Utilities.getUuid',
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
        true,
      );
      is('Utilities.getUuid', new Set([Utilities.getUuid(), Utilities.getUuid()]).size, 2);
      is('Utilities.parseCsv', Utilities.parseCsv('a,"b, c"\n1,"x ""y"""'), [
        ['a', 'b, c'],
        ['1', 'x "y"'],
      ]);
      is('Utilities.parseCsv', Utilities.parseCsv('a;b', ';' as never), [['a', 'b']]);
      const began = Date.now();
      is('Utilities.sleep', [Utilities.sleep(300), Date.now() - began >= 300], [null, true]);
    },
  },
  {
    name: 'blobs carry bytes, a name and a type',
    space: 'Utilities',
    evidence: 'D reference/base/blob.md; utilities.md newBlob, zip',
    run({ is }) {
      const blob = Utilities.newBlob('text', 'text/plain', 'a.txt');
      is(
        'Utilities.newBlob Base.Blob.getDataAsString Base.Blob.getName Base.Blob.getContentType',
        [blob.getDataAsString(), blob.getName(), blob.getContentType()],
        ['text', 'a.txt', 'text/plain'],
      );
      is('Base.Blob.getBytes', blob.getBytes(), [116, 101, 120, 116]);
      is('Base.Blob.setName', blob.setName('b.txt').getName(), 'b.txt');
      is('Base.Blob.copyBlob', [blob.copyBlob().setName('c').getName(), blob.getName()], ['c', 'b.txt']);
      is('Base.Blob.setDataFromString', blob.setDataFromString('other').getDataAsString(), 'other');
      is('Base.Blob.setContentType', blob.setContentType('text/html').getContentType(), 'text/html');
      const zip = Utilities.zip([Utilities.newBlob('one', 'text/plain', '1.txt')], 'all.zip');
      is('Utilities.zip', zip.getName(), 'all.zip');
      is(
        'Utilities.unzip',
        Utilities.unzip(zip).map((one) => [one.getName(), one.getDataAsString()]),
        [['1.txt', 'one']],
      );
      is(
        'Utilities.ungzip Utilities.gzip',
        Utilities.ungzip(Utilities.gzip(Utilities.newBlob('packed'))).getDataAsString(),
        'packed',
      );
    },
  },
  {
    name: 'pages are made from texts and templates',
    space: 'HTML',
    evidence: 'D reference/html/html-service.md, html-output.md; guides/html/templates.md',
    google: '`<?= ?>` escapes for its place, `<?!= ?>` does not, `<? ?>` is code',
    run({ is }) {
      const page = HtmlService.createHtmlOutput('<b>a</b>').setTitle('T').setWidth(300).setHeight(200);
      is('HtmlService.createHtmlOutput HtmlOutput.getContent', page.getContent(), '<b>a</b>');
      is('HtmlOutput.setTitle HtmlOutput.getTitle', page.getTitle(), 'T');
      is('HtmlOutput.setWidth HtmlOutput.getWidth', page.getWidth(), 300);
      is('HtmlOutput.setHeight HtmlOutput.getHeight', page.getHeight(), 200);
      is('HtmlOutput.append', page.append('c').getContent(), '<b>a</b>c');
      is('HtmlOutput.setContent', page.setContent('new').getContent(), 'new');
      is('HtmlOutput.clear', page.clear().getContent(), '');
      const template = HtmlService.createTemplate(
        '<? for (var i = 0; i < 2; i++) { ?><p><?= text ?></p><? } ?><?!= text ?>',
      );
      (template as unknown as Record<string, unknown>)['text'] = '<i>';
      is(
        'HtmlService.createTemplate HtmlTemplate.evaluate HtmlOutput.getContent',
        template.evaluate().getContent(),
        '<p>&lt;i&gt;</p><p>&lt;i&gt;</p><i>',
      );
      is('HtmlTemplate.getRawContent', template.getRawContent().slice(0, 2), '<?');
      const file = HtmlService.createTemplateFromFile('page');
      (file as unknown as Record<string, unknown>)['name'] = 'World';
      is(
        'HtmlService.createTemplateFromFile HtmlTemplate.evaluate',
        file.evaluate().getContent().includes('Hello, World!'),
        true,
      );
      is(
        'HtmlService.createHtmlOutputFromFile',
        HtmlService.createHtmlOutputFromFile('page').getContent().includes('Hello, <?= name ?>!'),
        true,
      );
      is(
        'HtmlOutput.setSandboxMode',
        page.setSandboxMode(HtmlService.SandboxMode.IFRAME).setTitle('S').getTitle(),
        'S',
      );
      is(
        'HtmlOutput.setXFrameOptionsMode',
        page.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setTitle('X').getTitle(),
        'X',
      );
      is(
        'HtmlOutput.addMetaTag HtmlOutput.getMetaTags',
        page
          .addMetaTag('viewport', 'width=device-width')
          .getMetaTags()
          .map((tag) => [tag.getName(), tag.getContent()]),
        [['viewport', 'width=device-width']],
      );
    },
  },
  {
    name: 'mail is sent and counted',
    space: 'Mail',
    evidence: 'D reference/mail/mail-app.md',
    run({ is, throws }) {
      const left = MailApp.getRemainingDailyQuota();
      const me = Session.getEffectiveUser().getEmail();
      is('MailApp.sendEmail', MailApp.sendEmail(me, 'Conformance', 'A letter of a case'), null);
      MailApp.sendEmail({ to: me, subject: 'Conformance', htmlBody: '<p>Another</p>', name: 'Case', noReply: false });
      is('MailApp.getRemainingDailyQuota MailApp.sendEmail', left - MailApp.getRemainingDailyQuota(), 2);
      throws('MailApp.sendEmail', () => MailApp.sendEmail('not an address', 'x', 'y'), 'Invalid email');
    },
  },
];
