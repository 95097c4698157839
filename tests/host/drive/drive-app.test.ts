/** DriveApp: folders, files, copies, moves, trash, sharing, as scripts use them. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
let DriveApp: GoogleAppsScript.Drive.DriveApp;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T09:00:00Z', seed: 'drive', email: 'curator@school.example' });
  ({ DriveApp } = workspace.globals as unknown as { DriveApp: typeof DriveApp });
});
afterEach(() => workspace.close());

/** The names that an iterator gives. */
function names(found: GoogleAppsScript.Drive.FileIterator | GoogleAppsScript.Drive.FolderIterator): string[] {
  const all: string[] = [];
  while (found.hasNext()) all.push(found.next().getName());
  return all;
}

describe('files and folders', () => {
  it('are made in the root or in a folder, and found there', () => {
    const folder = DriveApp.createFolder('Папка');
    const file = folder.createFile('a.txt', 'привет');
    DriveApp.createFile('b.csv', 'x,y', 'text/csv');
    expect(names(folder.getFiles())).toEqual(['a.txt']);
    expect(names(DriveApp.getRootFolder().getFiles())).toEqual(['b.csv']);
    expect(names(DriveApp.getFiles()).sort()).toEqual(['a.txt', 'b.csv']);
    expect(file.getParents().next().getName()).toBe('Папка');
    expect(folder.getParents().next().getId()).toBe(DriveApp.getRootFolder().getId());
    expect(DriveApp.getRootFolder().getParents().hasNext()).toBe(false);
    expect([file.getMimeType(), file.getSize(), file.getBlob().getDataAsString()]).toEqual([
      'text/plain',
      12,
      'привет',
    ]);
  });

  it('are found by id, name, type and query', () => {
    const folder = DriveApp.createFolder('Папка');
    const file = folder.createFile("it's.csv", '', 'text/csv');
    expect(DriveApp.getFileById(file.getId()).getName()).toBe("it's.csv");
    expect(DriveApp.getFolderById(folder.getId()).getName()).toBe('Папка');
    expect(names(DriveApp.getFoldersByName('Папка'))).toEqual(['Папка']);
    expect(names(DriveApp.getFilesByName("it's.csv"))).toEqual(["it's.csv"]);
    expect(names(folder.getFilesByType('text/csv'))).toEqual(["it's.csv"]);
    expect(names(DriveApp.searchFiles("title contains 'it\\'s'"))).toEqual(["it's.csv"]);
    expect(() => DriveApp.searchFiles("name = 'x'")).toThrow('Invalid argument: q');
    expect(() => DriveApp.getFileById('nothing')).toThrow('No item with the given ID could be found.');
    expect(() => DriveApp.getFolderById(file.getId())).toThrow('No item with the given ID could be found.');
  });

  it('are renamed, described, starred', () => {
    const file = DriveApp.createFile('a', '').setName('б').setDescription('описание').setStarred(true);
    expect([file.getName(), file.getDescription(), file.isStarred()]).toEqual(['б', 'описание', true]);
    expect(file.setContent('новое').getBlob().getDataAsString()).toBe('новое');
  });

  it('are moved, each to one place', () => {
    const folder = DriveApp.createFolder('Папка');
    const other = DriveApp.createFolder('Другая');
    const file = DriveApp.createFile('a', '');
    file.moveTo(folder);
    expect(names(DriveApp.getRootFolder().getFiles())).toEqual([]);
    other.addFile(file);
    expect([names(folder.getFiles()), names(other.getFiles())]).toEqual([[], ['a']]);
    DriveApp.getRootFolder().removeFile(file);
    other.moveTo(folder);
    expect(names(folder.getFolders())).toEqual(['Другая']);
  });

  it('are copied beside themselves or elsewhere', () => {
    const folder = DriveApp.createFolder('Папка');
    const file = DriveApp.createFile('a', 'внутри');
    expect(file.makeCopy().getName()).toBe('Copy of a');
    expect(file.makeCopy('б', folder).getParents().next().getName()).toBe('Папка');
    expect(file.makeCopy(folder).getName()).toBe('Copy of a');
    expect(file.makeCopy('в').getBlob().getDataAsString()).toBe('внутри');
    expect(names(DriveApp.getRootFolder().getFiles()).sort()).toEqual(['Copy of a', 'a', 'в']);
  });

  it('go to the trash with their folder, and are still found', () => {
    const folder = DriveApp.createFolder('Папка');
    const file = folder.createFile('a', '');
    folder.setTrashed(true);
    expect([file.isTrashed(), folder.isTrashed()]).toEqual([true, true]);
    expect(names(DriveApp.getTrashedFiles())).toEqual(['a']);
    expect(names(DriveApp.getFilesByName('a'))).toEqual(['a']);
    folder.setTrashed(false);
    expect(file.isTrashed()).toBe(false);
  });
});

it('knows the script itself as a file', async () => {
  const code = `function look() {
    const file = DriveApp.getFileById(ScriptApp.getScriptId());
    return [file.getName(), file.getUrl(), file.getMimeType()];
  }`;
  expect((await workspace.run({ id: 'p', files: { 'Code.js': code } }, 'look')).value).toEqual([
    expect.any(String),
    'https://script.google.com/d/p/edit?usp=drivesdk',
    'application/vnd.google-apps.script',
  ]);
});

describe('iterators', () => {
  it('end, and can be continued', () => {
    for (const name of ['a', 'b', 'c']) DriveApp.createFile(name, '');
    const files = DriveApp.getFiles();
    files.next();
    const rest = DriveApp.continueFileIterator(files.getContinuationToken());
    expect(names(rest)).toHaveLength(2);
    expect(() => rest.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.');
    expect(() => DriveApp.continueFileIterator('x')).toThrow('Invalid argument: continuationToken');
  });
});

describe('sharing', () => {
  const emails = (users: GoogleAppsScript.Drive.User[]): string[] => users.map((user) => user.getEmail());

  it('counts the owner among editors and both among viewers', () => {
    const file = DriveApp.createFile('a', '');
    file.addEditor('e@school.example').addViewer('v@school.example').addCommenter('c@school.example');
    expect(emails(file.getEditors())).toEqual(['curator@school.example', 'e@school.example']);
    expect(emails(file.getViewers())).toHaveLength(4);
    expect(file.getOwner().getEmail()).toBe('curator@school.example');
    expect(file.getAccess('c@school.example').toString()).toBe('COMMENT');
    expect(file.getAccess('x@school.example').toString()).toBe('NONE');
    file.addViewer('e@school.example');
    expect(file.getAccess('e@school.example').toString()).toBe('EDIT');
    file.removeEditor('e@school.example').revokePermissions('v@school.example');
    expect(emails(file.getViewers())).toEqual(['curator@school.example', 'c@school.example']);
  });

  it('opens to anyone with the link, and closes', () => {
    const file = DriveApp.createFile('a', '');
    expect([String(file.getSharingAccess()), String(file.getSharingPermission())]).toEqual(['PRIVATE', 'NONE']);
    file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
    expect([String(file.getSharingAccess()), String(file.getSharingPermission())]).toEqual([
      'ANYONE_WITH_LINK',
      'VIEW',
    ]);
    file.setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.EDIT);
    expect(String(file.getSharingAccess())).toBe('PRIVATE');
  });

  it('holds for other people', async () => {
    const shared = DriveApp.createFolder('Общая');
    const file = shared.createFile('a', 'x');
    shared.addViewer('v@school.example');
    const code = `
      function read(id) { return DriveApp.getFileById(id).getBlob().getDataAsString(); }
      function write(id) { DriveApp.getFileById(id).setName('чужое'); }`;
    const project = { files: { 'Code.js': code } };
    const as = { email: 'v@school.example' };
    expect((await workspace.run(project, 'read', [file.getId()], as)).value).toBe('x');
    expect((await workspace.run(project, 'write', [file.getId()], as)).error?.message).toBe('Access denied: DriveApp.');
    expect((await workspace.run(project, 'read', [file.getId()], { email: 'x@y.example' })).error?.message).toContain(
      'No item with the given ID could be found.',
    );
  });
});
