/** `Drive.Permissions` of the advanced service: who may see and change a file, and who may answer a published form. */
import { type FileRecord, findFile, MIME, type Permission, updateFile } from '../files';
import { GoogleObject } from '../object';
import { cut, fail, maskOf, parameters, reach } from './api-call';
import { sameAddress, userPermissionId } from './reach';
import { allPermissions, permissionResource, type Resource } from './resource';

const FIELDS = new Set(
  'kind id type role emailAddress displayName deleted allowFileDiscovery view domain expirationTime photoLink pendingOwner'.split(
    ' ',
  ),
);
const isField = (name: string): boolean => FIELDS.has(name);
/** v3 gives these of a permission when no `fields` are named. */
const DEFAULT = 'kind,id,type,role';

/** https://developers.google.com/drive/api/reference/rest/v3/permissions */
export class PermissionsCollection extends GoogleObject {
  override readonly type = 'Drive_v3.Drive.V3.Collection.PermissionsCollection';

  create(resource: Resource, fileId: string, options?: unknown): Resource {
    const call = 'permissions.create';
    const { fields, transferOwnership } = parameters(this.execution, call, options, ['transferOwnership']);
    const file = reach(this.execution, call, fileId, 'writer');
    const permission = this.read(call, resource ?? {}, file);
    if (permission.role === 'owner') {
      if (transferOwnership !== true) {
        fail(call, "The transferOwnership parameter must be enabled when the permission role is 'owner'.");
      }
      this.execution.refuse('the transfer of ownership in drive.permissions.create');
    }
    if (permission.email && sameAddress(permission.email, file.owner))
      return this.answer(call, allPermissions(file)[0]!, fields);
    const others = (file.extra.permissions ?? []).filter((other) => other.id !== permission.id);
    this.store(file, [...others, permission]);
    return this.answer(call, permission, fields);
  }

  list(fileId: string, options?: unknown): Resource {
    const call = 'permissions.list';
    const { fields, includePermissionsForView } = parameters(this.execution, call, options, [
      'includePermissionsForView',
      'pageSize',
    ]);
    const file = reach(this.execution, call, fileId, 'writer');
    const shown = allPermissions(file).filter(
      (permission) => permission.view === undefined || includePermissionsForView === permission.view,
    );
    const mask = maskOf(call, fields ?? `kind,permissions(${DEFAULT})`, isField, 'permissions');
    return cut({ kind: 'drive#permissionList', permissions: shown.map(permissionResource) }, mask);
  }

  get(fileId: string, permissionId: string, options?: unknown): Resource {
    const call = 'permissions.get';
    const { fields } = parameters(this.execution, call, options, []);
    const file = reach(this.execution, call, fileId, 'writer');
    return this.answer(call, this.find(call, file, permissionId), fields);
  }

  update(resource: Resource, fileId: string, permissionId: string, options?: unknown): Resource {
    const call = 'permissions.update';
    const { fields } = parameters(this.execution, call, options, []);
    const file = reach(this.execution, call, fileId, 'writer');
    const found = this.find(call, file, permissionId);
    const role = roleIn(resource['role']) ?? fail(call, 'The permission role field is required.');
    if (role === 'owner' || found.role === 'owner')
      this.execution.refuse('the transfer of ownership in drive.permissions.update');
    const changed = { ...found, role };
    this.store(
      file,
      (file.extra.permissions ?? []).map((other) => (other.id === found.id ? changed : other)),
    );
    return this.answer(call, changed, fields);
  }

  remove(fileId: string, permissionId: string, options?: unknown): void {
    const call = 'permissions.delete';
    parameters(this.execution, call, options, []);
    const file = reach(this.execution, call, fileId, 'writer');
    const found = this.find(call, file, permissionId);
    if (found.role === 'owner') fail(call, 'The owner of a file cannot be removed.');
    this.store(
      file,
      (file.extra.permissions ?? []).filter((other) => other.id !== found.id),
    );
  }

  private read(call: string, resource: Resource, file: FileRecord): Permission {
    const type = String(resource['type'] ?? '');
    if (resource['type'] === undefined) fail(call, 'The permission type field is required.');
    if (type === 'domain') this.execution.refuse('permissions of type domain');
    if (type !== 'user' && type !== 'group' && type !== 'anyone')
      fail(call, `The specified type '${type}' is invalid or not supported.`);
    const role = roleIn(resource['role']) ?? fail(call, 'The permission role field is required.');
    const published = resource['view'] === 'published';
    if (resource['view'] !== undefined && !published)
      this.execution.refuse(`the view ${String(resource['view'])} of a permission`);
    if (published && file.mime !== MIME.form) this.execution.refuse('the published view of a file that is not a form');
    const view = published ? ({ view: 'published' } as const) : {};
    const suffix = published ? 'p' : '';
    if (type === 'anyone') return { id: `anyoneWithLink${suffix}`, type, role, ...view };
    const email = String(resource['emailAddress'] ?? '');
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
      fail(call, email === '' ? 'The emailAddress field is required for user and group permissions.' : 'Invalid Value');
    }
    return { id: `${userPermissionId(email)}${suffix}`, type: type as 'user' | 'group', role, email, ...view };
  }

  private find(call: string, file: FileRecord, id: string): Permission {
    return (
      allPermissions(file).find((permission) => permission.id === id) ?? fail(call, `Permission not found: ${id}.`)
    );
  }

  private store(file: FileRecord, permissions: readonly Permission[]): void {
    updateFile(this.execution.world, file.id, {
      extra: { ...findFile(this.execution.world, file.id)!.extra, permissions },
    });
  }

  private answer(call: string, permission: Permission, fields: unknown): Resource {
    return cut(permissionResource(permission), maskOf(call, fields ?? DEFAULT, isField));
  }
}

function roleIn(value: unknown): Permission['role'] | undefined {
  const roles: readonly Permission['role'][] = ['owner', 'writer', 'commenter', 'reader'];
  return roles.find((role) => role === value);
}
