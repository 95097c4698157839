/** Permissions of the advanced service Drive: who may see a file, and the published view of forms. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

type Resource = Readonly<Record<string, unknown>>;
interface Drive {
  Files: { create(resource: object): { id: string }; get(id: string, options?: object): Resource };
  Permissions: {
    create(resource: object, file: string, options?: object): Resource & { id: string };
    list(file: string, options?: object): { permissions: Resource[] };
    update(resource: object, file: string, id: string): Resource;
    remove(file: string, id: string): null;
  };
}

let workspace: Workspace;
let drive: Drive;
let form: string;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T09:00:00Z', email: 'curator@school.example' });
  drive = (workspace.globals as unknown as { Drive: Drive }).Drive;
  form = drive.Files.create({ name: 'Анкета', mimeType: 'application/vnd.google-apps.form' }).id;
});
afterEach(() => workspace.close());

const ANYONE = { type: 'anyone', role: 'reader', view: 'published' };

it('lists the published view only when asked for it', () => {
  drive.Permissions.create(ANYONE, form);
  expect(drive.Permissions.list(form).permissions.map((permission) => permission['role'])).toEqual(['owner']);
  const all = drive.Permissions.list(form, {
    includePermissionsForView: 'published',
    fields: 'permissions(type,view)',
  });
  expect(all.permissions).toEqual([{ type: 'user' }, { type: 'anyone', view: 'published' }]);
});

it('gives, changes and takes away permissions', () => {
  const { id } = drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'a@b.example' }, form);
  expect(drive.Permissions.update({ role: 'writer' }, form, id)['role']).toBe('writer');
  expect(drive.Files.get(form, { fields: 'shared' })).toEqual({ shared: true });
  expect(drive.Permissions.remove(form, id)).toBeNull();
  expect(drive.Files.get(form, { fields: 'shared' })).toEqual({ shared: false });
});

it('keeps one permission for each person', () => {
  drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'a@b.example' }, form);
  drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'a@b.example' }, form);
  expect(drive.Permissions.list(form, { fields: 'permissions(role)' }).permissions).toEqual([
    { role: 'owner' },
    { role: 'writer' },
  ]);
});

it.each([
  [{ role: 'reader' }, 'The permission type field is required.'],
  [{ type: 'anyone' }, 'The permission role field is required.'],
  [{ type: 'user', role: 'reader' }, 'The emailAddress field is required'],
])('says what is missing in %j', (resource, message) => {
  expect(() => drive.Permissions.create(resource, form)).toThrow(message);
});

it('does not know permissions that are not there', () => {
  expect(() => drive.Permissions.remove(form, 'nobody')).toThrow('Permission not found: nobody.');
});
