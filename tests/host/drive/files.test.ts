/** The advanced service Drive: making, finding, changing and copying files, and what the permission `drive.file` reaches. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

const NOW = '2026-09-01T09:00:00Z';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const FORM = 'application/vnd.google-apps.form';
const SHEET = 'application/vnd.google-apps.spreadsheet';

interface Resource {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly name: string;
}
interface Listed {
  readonly files: Resource[];
  readonly nextPageToken?: string;
}
interface Files {
  create(resource: object, media?: unknown, options?: object): Resource;
  get(id: string, options?: object): Resource;
  list(options?: object): Listed;
  update(resource: object, id: string, media?: unknown, options?: object): Resource;
  copy(resource: object, id: string, options?: object): Resource;
  remove(id: string): void;
}

let workspace: Workspace;
let files: Files;
beforeEach(async () => {
  workspace = await createWorkspace({ now: NOW, seed: 'drive', email: 'curator@school.example' });
  files = (workspace.globals as unknown as { Drive: { Files: Files } }).Drive.Files;
});
afterEach(() => workspace.close());

const utilities = (): { newBlob(text: string, type: string, name: string): object } =>
  (workspace.globals as unknown as { Utilities: ReturnType<typeof utilities> }).Utilities;
const names = (q: string, options: object = {}): string[] =>
  files.list({ q, ...options }).files.map((file) => file.name);

describe('create', () => {
  it('gives kind, id, name and type, and puts the file where it was told', () => {
    const folder = files.create({ name: 'Наставничество 2026/27', mimeType: FOLDER });
    expect(Object.keys(folder).sort()).toEqual(['id', 'kind', 'mimeType', 'name']);
    const { id } = files.create({
      name: 'Приказ',
      mimeType: DOCUMENT,
      parents: [folder.id],
      description: 'о базе',
      appProperties: { key: 'order-1' },
    });
    expect(files.get(id, { fields: 'id,parents,description,appProperties' })).toEqual({
      id,
      parents: [folder.id],
      description: 'о базе',
      appProperties: { key: 'order-1' },
    });
    expect(names(`'${folder.id}' in parents`)).toEqual(['Приказ']);
  });

  it('makes spreadsheets that can be opened', () => {
    const { id } = files.create({ name: 'База', mimeType: SHEET });
    const { SpreadsheetApp } = workspace.globals as unknown as {
      SpreadsheetApp: { openById(id: string): { getName(): string } };
    };
    expect(SpreadsheetApp.openById(id).getName()).toBe('База');
  });

  it('puts a file without parents into the root folder', () => {
    files.create({ name: 'Без папки', mimeType: DOCUMENT });
    expect(names("'root' in parents")).toEqual(['Без папки']);
  });

  it('makes a file of bytes from a blob', () => {
    const blob = utilities().newBlob('привет', 'text/plain', 'a.txt');
    const file = files.create({}, blob, { fields: 'name,mimeType,size,fileExtension' });
    expect(file).toEqual({ name: 'a.txt', mimeType: 'text/plain', size: '12', fileExtension: 'txt' });
  });

  it('refuses an unknown folder as Google does', () => {
    expect(() => files.create({ name: 'x', mimeType: DOCUMENT, parents: ['nowhere'] })).toThrow(
      'API call to drive.files.create failed with error: File not found: nowhere.',
    );
  });

  it('refuses a field of Google that the host does not keep', () => {
    expect(() => files.create({ name: 'x', mimeType: DOCUMENT, copyRequiresWriterPermission: true })).toThrow(
      'the host does not know the field copyRequiresWriterPermission',
    );
  });

  it('counts documents against the quota of the day', async () => {
    for (let index = 0; index < 250; index++) files.create({ name: `${index}`, mimeType: DOCUMENT });
    expect(() => files.create({ name: 'one more', mimeType: DOCUMENT })).toThrow(
      'Service invoked too many times for one day: docs create.',
    );
    expect(() => files.create({ name: 'a form', mimeType: FORM })).not.toThrow();
  });
});

describe('list', () => {
  beforeEach(() => {
    files.create({ name: 'Приказ о базе', mimeType: DOCUMENT, appProperties: { key: 'a', cycle: '2026' } });
    workspace.clock.advance(1000);
    files.create({ name: 'Анкета А4', mimeType: FORM, appProperties: { key: 'b', cycle: '2026' } });
    workspace.clock.advance(1000);
    files.create({ name: "Список 'Б'", mimeType: SHEET });
    const { id } = files.create({ name: 'Приказ старый', mimeType: DOCUMENT });
    files.update({ trashed: true }, id);
  });

  it.each([
    ["name = 'Анкета А4'", ['Анкета А4']],
    ["name contains 'приказ' and trashed = false", ['Приказ о базе']],
    ["name contains 'баз'", ['Приказ о базе']],
    ["name contains 'каз'", []],
    [`mimeType = '${FORM}' or name = 'Приказ о базе'`, ['Анкета А4', 'Приказ о базе']],
    ["not name contains 'Приказ'", ["Список 'Б'", 'Анкета А4']],
    ["name = 'Список \\'Б\\''", ["Список 'Б'"]],
    ["appProperties has { key='key' and value='a' }", ['Приказ о базе']],
    [
      "appProperties has { value='2026' and key='cycle' } and (name contains 'Анкета' or trashed = true)",
      ['Анкета А4'],
    ],
    ['trashed = true', ['Приказ старый']],
    ["'me' in owners and trashed != true and mimeType contains 'form'", ['Анкета А4']],
    ["'someone@else.example' in owners", []],
  ])('finds by %s', (q, expected) => {
    expect(names(q)).toEqual(expected);
  });

  it('joins and and or from left to right, unless parentheses say otherwise', () => {
    const yes = `mimeType = '${FORM}'`;
    const no = "name = 'нет такого'";
    expect(names(`${yes} or ${yes} and ${no}`)).toEqual([]);
    expect(names(`${yes} or (${yes} and ${no})`)).toEqual(['Анкета А4']);
  });

  it('compares times', () => {
    const { files: oldest } = files.list({ orderBy: 'createdTime', fields: 'files(name,createdTime)' });
    const time = String(oldest[1]!['createdTime']);
    expect(names(`createdTime < '${time}'`)).toEqual(['Приказ о базе']);
    expect(names(`createdTime >= '${time}' and trashed = false`)).toHaveLength(2);
    expect(names(`createdTime = '${time.slice(0, -1)}'`)).toEqual([oldest[1]!.name]);
    expect(names(`modifiedTime > '2026-09-02' `)).toEqual([]);
  });

  it('sorts as it is told', () => {
    expect(names('trashed = false', { orderBy: 'name' })).toEqual(['Анкета А4', 'Приказ о базе', "Список 'Б'"]);
    expect(names('trashed = false', { orderBy: 'createdTime desc' })[0]).toBe("Список 'Б'");
  });

  it('gives long lists in pages', () => {
    const first = files.list({ q: 'trashed = false', pageSize: 2, orderBy: 'name' });
    expect(first.files).toHaveLength(2);
    const second = files.list({ q: 'trashed = false', pageSize: 2, orderBy: 'name', pageToken: first.nextPageToken });
    expect(second.files.map((file) => file.name)).toEqual(["Список 'Б'"]);
    expect(second).not.toHaveProperty('nextPageToken');
  });

  it('gives only the wanted fields', () => {
    const { files: found, ...rest } = files.list({
      q: "name contains 'Анкета'",
      fields: 'files(name,owners/emailAddress)',
    });
    expect(found).toEqual([{ name: 'Анкета А4', owners: [{ emailAddress: 'curator@school.example' }] }]);
    expect(rest).toEqual({});
  });

  it('takes both kinds of quotation marks', () => {
    expect(files.list({ q: 'name contains "Анкета"' })).toEqual(files.list({ q: "name contains 'Анкета'" }));
  });

  it.each([
    'name contains',
    'name = `x`',
    "name > 'x'",
    "title = 'x'",
    "name = 'x' and",
    "'x' in name",
    'trashed = 1',
    "colour = 'red'",
  ])('does not take the query %s', (q) => {
    expect(() => files.list({ q })).toThrow('API call to drive.files.list failed with error: Invalid Value');
  });

  it('names the field that Google does not have', () => {
    expect(() => files.list({ fields: 'files(id,title)' })).toThrow('Invalid field selection title');
  });

  it('refuses what it leaves out', () => {
    expect(() => files.list({ q: "fullText contains 'x'" })).toThrow('the host does not search files by fullText');
  });
});

describe('update', () => {
  it('changes name, description and single properties, and moves', () => {
    const folder = files.create({ name: 'Папка', mimeType: FOLDER });
    const first = utilities().newBlob('один', 'text/plain', 'Было');
    const { id } = files.create({ appProperties: { key: 'a', other: 'b' } }, first);
    const second = utilities().newBlob('один, два', 'text/plain', '');
    files.update({ name: 'Стало', appProperties: { key: 'c', other: null } }, id, second, {
      addParents: folder.id,
      removeParents: 'root',
    });
    expect(files.get(id, { fields: 'name,parents,appProperties,size' })).toEqual({
      name: 'Стало',
      parents: [folder.id],
      appProperties: { key: 'c' },
      size: '16',
    });
  });

  it('does not take parents in the resource', () => {
    const { id } = files.create({ name: 'x', mimeType: DOCUMENT });
    expect(() => files.update({ parents: ['root'] }, id)).toThrow('The parents field is not directly writable');
  });
});

describe('copy', () => {
  it('copies what is inside, and the properties, but not the permissions', () => {
    const { SpreadsheetApp } = workspace.globals as unknown as {
      SpreadsheetApp: {
        openById(id: string): {
          getSheets(): { getRange(a1: string): { setValue(v: unknown): void; getValue(): unknown } }[];
        };
      };
    };
    const { id } = files.create({ name: 'Книга', mimeType: SHEET, appProperties: { key: 'a' } });
    SpreadsheetApp.openById(id).getSheets()[0]!.getRange('B2').setValue('внутри');
    workspace.flush();
    const copy = files.copy({ appProperties: { year: '2027' } }, id, { fields: 'id,name,appProperties' });
    expect(copy).toEqual({ id: copy.id, name: 'Copy of Книга', appProperties: { key: 'a', year: '2027' } });
    expect(SpreadsheetApp.openById(copy.id).getSheets()[0]!.getRange('B2').getValue()).toBe('внутри');
  });

  it('does not copy folders', () => {
    const { id } = files.create({ name: 'Папка', mimeType: FOLDER });
    expect(() => files.copy({}, id)).toThrow('This file cannot be copied by the user.');
  });
});

describe('the permission drive.file', () => {
  const manifest = {
    timeZone: 'Europe/Moscow',
    oauthScopes: ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/forms'],
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  };
  const code = `
    function make() { return Drive.Files.create({ name: 'Своё', mimeType: '${DOCUMENT}' }).id; }
    function list() { return Drive.Files.list().files.map((file) => file.name); }
    function form() { FormApp.create('Через FormApp'); }
    function get(id) { return Drive.Files.get(id).name; }`;
  const project = { id: 'addon', files: { 'Code.js': code, 'appsscript.json': JSON.stringify(manifest) } };

  it('reaches the files that the project made and no others', async () => {
    const foreign = files.create({ name: 'Чужое', mimeType: DOCUMENT });
    const own = (await workspace.run(project, 'make')).value as string;
    expect((await workspace.run(project, 'form')).error).toBeUndefined();
    expect((await workspace.run(project, 'list')).value).toEqual(['Своё']);
    expect((await workspace.run(project, 'get', [own])).value).toBe('Своё');
    const refused = await workspace.run(project, 'get', [foreign.id]);
    expect(refused.error?.message).toBe(
      `API call to drive.files.get failed with error: File not found: ${foreign.id}.`,
    );
  });
});

describe('people', () => {
  const list = (): string[] => files.list().files.map((file) => file.name);

  it('see what they own and what was shared with them', async () => {
    const { id } = files.create({ name: 'Общее', mimeType: DOCUMENT });
    files.create({ name: 'Личное', mimeType: DOCUMENT });
    const { Permissions } = (
      workspace.globals as unknown as { Drive: { Permissions: { create(r: object, id: string): object } } }
    ).Drive;
    Permissions.create({ type: 'user', role: 'reader', emailAddress: 'teacher@school.example' }, id);
    expect(list()).toHaveLength(2);
    const code = `function list() { return Drive.Files.list().files.map((file) => file.name); }
      function rename(id) { Drive.Files.update({ name: 'x' }, id); }`;
    const as = { email: 'teacher@school.example' };
    expect((await workspace.run({ files: { 'Code.js': code } }, 'list', [], as)).value).toEqual(['Общее']);
    const refused = await workspace.run({ files: { 'Code.js': code } }, 'rename', [id], as);
    expect(refused.error?.message).toContain('The user does not have sufficient permissions for file');
  });
});
