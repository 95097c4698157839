/// <reference types="google-apps-script" />
/** What products of few permissions lean on, and no reference says outright: the first cases to look at on a live account. */
import type { Case } from '../../case';

interface Resource {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface Api {
  readonly Files: Record<'create' | 'copy' | 'get' | 'update', (...args: unknown[]) => Resource>;
  readonly Permissions: Record<'create' | 'list', (...args: unknown[]) => Resource>;
}
const api = (): Api => (globalThis as unknown as { Drive: Api }).Drive;
const FILES = 'Drive_v3.Drive.V3.Collection.FilesCollection';
const TYPE = 'application/vnd.google-apps.';

type Form = GoogleAppsScript.Forms.Form & { isPublished(): boolean; setPublished(enabled: boolean): Form };

export const leanedOn: readonly Case[] = [
  {
    name: 'the advanced service makes an empty form in a folder, FormApp opens it and links it here',
    space: 'Forms',
    evidence: 'M live-checklist 1 and 2; D drive/api/guides/mime-types',
    google: 'Drive.Files.create with the type of a form makes an empty form that is not published',
    run({ is, after, book }) {
      const folder = api().Files.create({ name: 'Conformance', mimeType: `${TYPE}folder` });
      after(() => api().Files.update({ trashed: true }, folder.id));
      const made = api().Files.create({ name: 'Made by Drive', mimeType: `${TYPE}form`, parents: [folder.id] });
      const form = FormApp.openById(made.id) as Form;
      is(`${FILES}.create FormApp.openById`, form.getItems().length, 0);
      is('Form.isPublished', form.isPublished(), false);
      form.setPublished(true);
      is('Form.setPublished', form.isPublished(), true);
      form.addTextItem().setTitle('Name');
      const before = book.getSheets().map((sheet) => sheet.getSheetId());
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      SpreadsheetApp.flush();
      const sheet = book.getSheets().find((one) => !before.includes(one.getSheetId()))!;
      after(() => {
        form.removeDestination();
        SpreadsheetApp.flush();
        book.deleteSheet(sheet);
      });
      is('Form.setDestination Spreadsheet.Sheet.getFormUrl', String(sheet.getFormUrl()).includes(form.getId()), true);
      sheet.getRange('B:B').addDeveloperMetadata('question', 'name');
      sheet.insertColumnBefore(2);
      const found = sheet.createDeveloperMetadataFinder().withKey('question').find();
      is(
        'Spreadsheet.Range.addDeveloperMetadata',
        found.map((one) => one.getLocation().getColumn()?.getColumn()),
        [3],
      );
    },
  },
  {
    name: 'documents are made in a folder by the advanced service, also as copies of a sample',
    space: 'Document',
    evidence: 'D drive/api/guides/create-file; live-checklist',
    run({ is, after }) {
      const folder = api().Files.create({ name: 'Conformance', mimeType: `${TYPE}folder` });
      after(() => api().Files.update({ trashed: true }, folder.id));
      const made = api().Files.create({ name: 'Sample', mimeType: `${TYPE}document`, parents: [folder.id] });
      const sample = DocumentApp.openById(made.id);
      sample.getBody().appendParagraph('Order of {{date}}');
      sample.saveAndClose();
      const copy = api().Files.copy({ name: 'Order', parents: [folder.id], appProperties: { key: 'K7' } }, made.id);
      const order = DocumentApp.openById(copy.id);
      order.getBody().replaceText('{{date}}', 'today');
      order.saveAndClose();
      is(
        `DocumentApp.openById Body.replaceText ${FILES}.copy`,
        DocumentApp.openById(copy.id).getBody().getText(),
        '\nOrder of today',
      );
      is(`${FILES}.get`, api().Files.get(copy.id, { fields: 'name,appProperties,parents' }), {
        name: 'Order',
        appProperties: { key: 'K7' },
        parents: [folder.id],
      });
    },
  },
  {
    name: 'a form that anybody may answer: published, shown to all, no sign-in',
    space: 'Forms',
    evidence: 'D reference/forms/form.md setPublished; drive/api/guides/ref-roles; live-checklist 4',
    google: 'answering is the permission «published view»; a form of the Drive API has it for nobody',
    run({ is, after }) {
      const made = api().Files.create({ name: 'Open to all', mimeType: `${TYPE}form` });
      after(() => api().Files.update({ trashed: true }, made.id));
      const form = FormApp.openById(made.id) as Form;
      form.setPublished(true);
      const given = api().Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, made.id);
      is(
        'Drive_v3.Drive.V3.Collection.PermissionsCollection.create',
        [given['type'], given['role']],
        ['anyone', 'reader'],
      );
      is('Form.setPublished Form.isPublished', [form.isPublished(), form.isAcceptingResponses()], [true, true]);
      is(
        'Form.setRequireLogin Form.requiresLogin',
        [form.setRequireLogin(true).requiresLogin(), form.setRequireLogin(false).requiresLogin()],
        [true, false],
      );
    },
  },
  {
    name: 'paper and calendar entries go out as attachments',
    space: 'Mail',
    evidence: 'D reference/mail/mail-app.md; RFC 5545',
    run({ is, after }) {
      const document = DocumentApp.create('Order');
      after(() => DriveApp.getFileById(document.getId()).setTrashed(true));
      document.getBody().appendParagraph('No. 1');
      document.saveAndClose();
      const paper = document.getAs('application/pdf');
      is('Document.Document.getAs', [paper.getName(), paper.getContentType()], ['Order.pdf', 'application/pdf']);
      const entry = Utilities.newBlob('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'text/calendar', 'meeting.ics');
      const left = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Conformance', 'See both', {
        attachments: [paper, entry],
      });
      is('MailApp.sendEmail', left - MailApp.getRemainingDailyQuota(), 1);
    },
  },
  {
    name: 'a document gives itself as PDF and not as a file of Word',
    space: 'Document',
    evidence: 'D reference/document/document.md getAs; reports of practitioners',
    google: 'getAs of a document knows PDF only',
    host: 'refuses in its own words',
    run({ is, throws, after }) {
      const document = DocumentApp.create('Order');
      after(() => DriveApp.getFileById(document.getId()).setTrashed(true));
      const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      is('Document.getAs DocumentApp.create', document.getAs('application/pdf').getContentType(), 'application/pdf');
      throws('Document.getAs', () => document.getAs(word), /conver/i);
    },
  },
  {
    name: 'a copy of a spreadsheet has copies of its forms, linked to the copy',
    space: 'Spreadsheet',
    evidence: 'D support.google.com/docs (make a copy); live-checklist',
    google: 'the forms of the copy are files of their own; the originals stay linked where they were',
    run({ is, after }) {
      const year = SpreadsheetApp.create('Year');
      const form = FormApp.create('Survey');
      after(() => DriveApp.getFileById(year.getId()).setTrashed(true));
      after(() => DriveApp.getFileById(form.getId()).setTrashed(true));
      form.addTextItem().setTitle('Name');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, year.getId());
      SpreadsheetApp.flush();
      const archive = year.copy('Archive');
      after(() => DriveApp.getFileById(archive.getId()).setTrashed(true));
      const url = archive.getFormUrl();
      is('Spreadsheet.copy Spreadsheet.getFormUrl', [url === null, url === year.getFormUrl()], [false, false]);
      const copied = FormApp.openByUrl(String(url));
      after(() => DriveApp.getFileById(copied.getId()).setTrashed(true));
      is(
        'Spreadsheet.copy Forms.Form.getDestinationId',
        [copied.getDestinationId(), form.getDestinationId()],
        [archive.getId(), year.getId()],
      );
      form.removeDestination();
      const frozen = year.copy('Frozen');
      after(() => DriveApp.getFileById(frozen.getId()).setTrashed(true));
      is('Forms.Form.removeDestination Spreadsheet.copy', frozen.getFormUrl(), null);
    },
  },
  {
    name: 'what DocumentApp cannot make it does not offer',
    space: 'Document',
    evidence: 'D reference/document/body.md, footer-section.md',
    google: 'no page numbers, no repeated heads of tables, no table of contents by script',
    run({ is, after }) {
      const document = DocumentApp.create('Paper');
      after(() => DriveApp.getFileById(document.getId()).setTrashed(true));
      const footer = document.addFooter() as unknown as Record<string, unknown>;
      const body = document.getBody() as unknown as Record<string, unknown>;
      is(
        'Document.addFooter Document.getBody',
        [typeof footer['appendPageNumber'], typeof body['appendTableOfContents'], typeof body['appendTable']],
        ['undefined', 'undefined', 'function'],
      );
    },
  },
];
