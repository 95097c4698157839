/// <reference types="google-apps-script" />
/** Drive: folders and files, copies, the trash, search, sharing; and the advanced service over the same files. */
import type { Case, Stage } from '../../case';

function folder(after: Stage['after']): GoogleAppsScript.Drive.Folder {
  const made = DriveApp.createFolder(`Conformance ${Utilities.getUuid()}`);
  after(() => made.setTrashed(true));
  return made;
}

function all<T extends { getName(): string }>(iterator: { hasNext(): boolean; next(): T }): string[] {
  const names: string[] = [];
  while (iterator.hasNext()) names.push(iterator.next().getName());
  return names.sort();
}

type Resource = Readonly<Record<string, string>> & {
  readonly files?: { id: string }[];
  readonly permissions?: { role: string }[];
};
type Methods = Record<'create' | 'get' | 'list' | 'update' | 'copy' | 'remove', (...args: unknown[]) => Resource>;

interface Api {
  readonly Files: Methods;
  readonly Permissions: Methods;
}
/** The advanced service, which the manifest switches on. */
const api = (): Api => (globalThis as unknown as { Drive: Api }).Drive;

export const drive: readonly Case[] = [
  {
    name: 'files are made with text, read, renamed and rewritten',
    space: 'Drive',
    evidence: 'D reference/drive/drive-app.md createFile; file.md',
    run({ is, throws, after }) {
      const file = DriveApp.createFile('a.txt', 'hello');
      after(() => file.setTrashed(true));
      is('DriveApp.createFile File.getName', file.getName(), 'a.txt');
      is('File.getBlob Base.Blob.getDataAsString', file.getBlob().getDataAsString(), 'hello');
      is('File.getMimeType', file.getMimeType(), 'text/plain');
      is('File.getSize', file.getSize(), 5);
      is('File.setName', file.setName('b.txt').getName(), 'b.txt');
      is('File.setContent', file.setContent('other').getBlob().getDataAsString(), 'other');
      is('File.setDescription File.getDescription', file.setDescription('about').getDescription(), 'about');
      is('DriveApp.getFileById File.getId', DriveApp.getFileById(file.getId()).getName(), 'b.txt');
      is('File.getUrl', file.getUrl().includes(file.getId()), true);
      is('File.getAs', file.getAs('text/html').getContentType(), 'text/html');
      is('File.getOwner', file.getOwner().getEmail(), Session.getEffectiveUser().getEmail());
      is('File.setStarred File.isStarred', file.setStarred(true).isStarred(), true);
      is('File.getDateCreated', Math.abs(file.getDateCreated().getTime() - Date.now()) < 120_000, true);
      throws('DriveApp.getFileById', () => DriveApp.getFileById('nothing'), 'No item with the given ID could be found');
      const blob = DriveApp.createFile(Utilities.newBlob('x,y', 'text/csv', 'c.csv'));
      after(() => blob.setTrashed(true));
      is('DriveApp.createFile', [blob.getName(), blob.getMimeType()], ['c.csv', 'text/csv']);
    },
  },
  {
    name: 'folders hold files and folders, which move, are found and thrown away',
    space: 'Drive',
    evidence: 'D reference/drive/folder.md, file-iterator.md',
    google: 'an iterator that has ended throws; files in a folder in the trash are in the trash too',
    run({ is, throws, after }) {
      const top = folder(after);
      is(
        'DriveApp.createFolder DriveApp.getFolderById Folder.getId',
        DriveApp.getFolderById(top.getId()).getName() === top.getName(),
        true,
      );
      is('DriveApp.getFoldersByName Folder.getName', all(DriveApp.getFoldersByName(top.getName())), [top.getName()]);
      const inner = top.createFolder('inner');
      const file = top.createFile('one.txt', '1');
      top.createFile(Utilities.newBlob('2', 'text/plain', 'two.txt'));
      is('Folder.createFile Folder.getFiles', all(top.getFiles()), ['one.txt', 'two.txt']);
      is('Folder.createFolder Folder.getFolders', all(top.getFolders()), ['inner']);
      is('Folder.getFilesByName', all(top.getFilesByName('two.txt')), ['two.txt']);
      is('Folder.getFoldersByName', all(top.getFoldersByName('inner')), ['inner']);
      is('File.getParents FileIterator.next FolderIterator.next', file.getParents().next().getId(), top.getId());
      file.moveTo(inner);
      is(
        'File.moveTo FileIterator.hasNext',
        [all(inner.getFiles()), top.getFilesByName('one.txt').hasNext()],
        [['one.txt'], false],
      );
      const iterator = inner.getFiles();
      iterator.next();
      throws('FileIterator.next', () => iterator.next(), 'iterator has reached the end');
      top.addFile(file);
      is('Folder.addFile', all(top.getFiles()), ['one.txt', 'two.txt']);
      file.setTrashed(true);
      is('File.setTrashed File.isTrashed', file.isTrashed(), true);
      file.setTrashed(false);
      is('File.setTrashed', file.isTrashed(), false);
      is('Folder.setName', top.setName(`${top.getName()} x`).getName().endsWith(' x'), true);
      is('DriveApp.getRootFolder', DriveApp.getRootFolder().getFoldersByName(top.getName()).hasNext(), true);
      is('Folder.getUrl', top.getUrl().includes(top.getId()), true);
      is('Folder.searchFiles', all(top.searchFiles("title contains 'two'")), ['two.txt']);
      is('DriveApp.searchFiles', all(DriveApp.searchFiles(`"${top.getId()}" in parents and mimeType = "text/plain"`)), [
        'one.txt',
        'two.txt',
      ]);
      throws('DriveApp.searchFiles', () => DriveApp.searchFiles('name ='), 'Invalid argument: q');
      is('DriveApp.getFilesByName', DriveApp.getFilesByName('two.txt').hasNext(), true);
    },
  },
  {
    name: 'a copy of a file is a file of its own',
    space: 'Drive',
    evidence: 'D reference/drive/file.md makeCopy',
    run({ is, after }) {
      const top = folder(after);
      const file = top.createFile('a.txt', 'hello');
      const copy = file.makeCopy('b.txt', top);
      copy.setContent('other');
      is(
        'File.makeCopy',
        [copy.getName(), file.getBlob().getDataAsString(), copy.getParents().next().getId() === top.getId()],
        ['b.txt', 'hello', true],
      );
      is('File.makeCopy', file.makeCopy(top).getName(), 'Copy of a.txt');
    },
  },
  {
    name: 'people are let in and kept out',
    space: 'Drive',
    evidence: 'D reference/drive/file.md addEditor, setSharing; L gas-fakes oddities.md getViewers',
    google: 'the owner is among the editors, and all of them among the viewers',
    run({ is, after }) {
      const file = DriveApp.createFile('a.txt', 'hello');
      after(() => file.setTrashed(true));
      file.addEditor('one@school.example');
      is(
        'File.addEditor File.getEditors',
        file
          .getEditors()
          .map((user) => user.getEmail())
          .slice(1),
        ['one@school.example'],
      );
      file.addViewer('two@school.example');
      is(
        'File.addViewer File.getViewers',
        file
          .getViewers()
          .map((user) => user.getEmail())
          .slice(-1),
        ['two@school.example'],
      );
      file.removeEditor('one@school.example');
      is('File.removeEditor', file.getEditors().length, 1);
      file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      is('File.setSharing File.getSharingAccess', file.getSharingAccess(), DriveApp.Access.ANYONE_WITH_LINK);
      is('File.getSharingPermission', file.getSharingPermission(), DriveApp.Permission.VIEW);
    },
  },
  {
    name: 'files of Google give themselves as PDF, text gives itself as paper',
    space: 'Drive',
    evidence: 'D reference/drive/file.md getBlob, getAs; reference/base/blob.md getAs',
    google: 'getBlob of a document or spreadsheet is its PDF',
    host: 'the same; the looks of a sheet on paper are plain, and of a page of HTML only text, tables, lists and simple looks are drawn',
    run({ is, after, book }) {
      const paper = DriveApp.getFileById(book.getId()).getBlob();
      is(
        'File.getBlob Base.Blob.getContentType',
        [paper.getContentType(), paper.getBytes().slice(0, 4)],
        ['application/pdf', [37, 80, 68, 70]],
      );
      is('Spreadsheet.Spreadsheet.getAs', book.getAs('application/pdf').getBytes().slice(0, 4), [37, 80, 68, 70]);
      is('Spreadsheet.Spreadsheet.getBlob', book.getBlob().getContentType(), 'application/pdf');
      const page = HtmlService.createHtmlOutput('<h1>Diploma</h1><p>for <b>Anna</b></p>').getBlob().setName('d.html');
      is(
        'Base.Blob.getAs',
        [page.getAs('application/pdf').getName(), page.getAs('application/pdf').getBytes().slice(0, 4)],
        ['d.pdf', [37, 80, 68, 70]],
      );
      is(
        'HTML.HtmlOutput.getAs',
        HtmlService.createHtmlOutput('x').getAs('application/pdf').getContentType(),
        'application/pdf',
      );
      const document = DocumentApp.create('Paper');
      after(() => DriveApp.getFileById(document.getId()).setTrashed(true));
      is('File.getAs', DriveApp.getFileById(document.getId()).getAs('application/pdf').getName(), 'Paper.pdf');
    },
  },
  {
    name: 'the advanced service makes, finds, changes, copies and deletes files',
    space: 'Drive_v3',
    evidence: 'D developers.google.com/drive/api/reference/rest/v3/files',
    google: 'only the fields id, kind, mimeType and name come back unless fields says otherwise',
    run({ is, throws }) {
      const C = 'Drive_v3.Drive.V3.Collection.FilesCollection';
      const { Files } = api();
      const top = Files.create({ name: 'Conformance', mimeType: 'application/vnd.google-apps.folder' });
      const made = Files.create(
        { name: 'a.csv', parents: [top['id']], appProperties: { key: 'K1' } },
        Utilities.newBlob('a,b\n1,2', 'text/csv'),
      );
      is(`${C}.create`, [made['name'], made['mimeType']], ['a.csv', 'text/csv']);
      is(`${C}.get`, Files.get(made['id'], { fields: 'name,parents' }), { name: 'a.csv', parents: [top['id']] });
      const found = Files.list({ q: `'${top['id']}' in parents and trashed = false`, fields: 'files(name)' });
      is(`${C}.list`, found, { files: [{ name: 'a.csv' }] });
      const keyed = Files.list({
        q: "appProperties has { key='key' and value='K1' } and trashed = false",
        fields: 'files(id)',
      });
      is(`${C}.list ${C}.create`, (keyed.files ?? []).map(({ id }) => id).includes(String(made['id'])), true);
      is(`${C}.update`, Files.update({ name: 'b.csv' }, made['id'])['name'], 'b.csv');
      const copy = Files.copy({ name: 'c.csv', parents: [top['id']] }, made['id']);
      is(`${C}.copy`, [copy['name'], copy['id'] === made['id']], ['c.csv', false]);
      const sheet = Files.copy(
        { name: 'sheet', mimeType: 'application/vnd.google-apps.spreadsheet', parents: [top['id']] },
        made['id'],
      );
      is(
        `${C}.copy Spreadsheet.Range.getValues`,
        SpreadsheetApp.openById(sheet['id']!).getSheets()[0]!.getDataRange().getValues(),
        [
          ['a', 'b'],
          [1, 2],
        ],
      );
      const page = Files.create(
        { name: 'page', mimeType: 'application/vnd.google-apps.document', parents: [top['id']] },
        Utilities.newBlob('<h1>Head</h1><p>Text</p>', 'text/html'),
      );
      is(`${C}.create Document.Body.getText`, DocumentApp.openById(page['id']!).getBody().getText(), 'Head\nText');
      Files.remove(copy['id']);
      throws(`${C}.remove`, () => Files.get(copy['id']), 'File not found');
      Files.update({ trashed: true }, top['id']);
      is(`${C}.update`, Files.get(top['id'], { fields: 'trashed' }), { trashed: true });
    },
  },
  {
    name: 'permissions of the advanced service are listed, given and taken',
    space: 'Drive_v3',
    evidence: 'D developers.google.com/drive/api/reference/rest/v3/permissions',
    run({ is, after }) {
      const C = 'Drive_v3.Drive.V3.Collection.PermissionsCollection';
      const file = DriveApp.createFile('a.txt', 'x');
      after(() => file.setTrashed(true));
      const { Permissions } = api();
      const given = Permissions.create(
        { role: 'reader', type: 'user', emailAddress: 'two@school.example' },
        file.getId(),
      );
      is(
        `${C}.create Drive.File.getViewers`,
        file
          .getViewers()
          .map((user) => user.getEmail())
          .slice(-1),
        ['two@school.example'],
      );
      const listed = Permissions.list(file.getId(), { fields: 'permissions(role,emailAddress)' });
      is(`${C}.list`, (listed.permissions ?? []).map(({ role }) => role).sort(), ['owner', 'reader']);
      is(`${C}.update`, Permissions.update({ role: 'writer' }, file.getId(), given['id'])['role'], 'writer');
      is(`${C}.get`, Permissions.get(file.getId(), given['id'], { fields: 'role' }), { role: 'writer' });
      Permissions.remove(file.getId(), given['id']);
      is(`${C}.remove`, file.getEditors().length, 1);
    },
  },
];
