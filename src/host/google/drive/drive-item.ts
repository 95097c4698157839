/** What files and folders have in common: name, place, owner, sharing, trash. Each call reads and writes the committed state. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type FileExtra, type FileRecord, findFile, type Permission, updateFile } from '../files';
import { type GoogleEnum, GoogleObject } from '../object';
import {
  atLeast,
  findFor,
  isKept,
  isRoot,
  isTrashed,
  parentOf,
  type Role,
  roleOf,
  sameAddress,
  userPermissionId,
} from './reach';
import { allPermissions, urlOf } from './resource';
import { DriveUser } from './user';

type Person = string | { getEmail(): string };

const PERMISSIONS: Readonly<Record<Role, string>> = {
  none: 'NONE',
  reader: 'VIEW',
  commenter: 'COMMENT',
  writer: 'EDIT',
  owner: 'OWNER',
};

export abstract class DriveItem extends GoogleObject {
  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  /** The file as it is now. */
  get record(): FileRecord {
    const file = findFor(this.execution, this.id);
    if (!file) throw new GoogleError(NOT_FOUND);
    return file;
  }

  /** The file, if this person may change it. */
  protected get editable(): FileRecord {
    const { record } = this;
    if (!atLeast(roleOf(this.execution.world, record, this.execution.options.user.email), 'writer') || isRoot(record)) {
      throw new GoogleError('Access denied: DriveApp.');
    }
    if (!isKept(record)) this.execution.refuse('changes of a script project in Drive');
    return record;
  }

  protected change(change: Parameters<typeof updateFile>[2]): this {
    updateFile(this.execution.world, this.editable.id, change);
    return this;
  }
  private changeExtra(change: Partial<FileExtra>): this {
    return this.change({ extra: { ...this.record.extra, ...change } });
  }

  /** Puts it into a folder. */
  protected put(folder: DriveItem): void {
    const target = folder.record;
    for (let above: FileRecord | undefined = target; above; ) {
      if (above.id === this.id) this.execution.refuse('what moving a folder into itself does');
      above = above.parent === undefined ? undefined : findFile(this.execution.world, above.parent);
    }
    this.change({ parent: isRoot(target) ? undefined : target.id });
  }

  getId(): string {
    return this.record.id;
  }
  getName(): string {
    return this.record.name;
  }
  setName(name: string): this {
    return this.change({ name: String(name) });
  }
  getDescription(): string | null {
    return this.record.extra.description ?? null;
  }
  setDescription(description: string): this {
    return this.changeExtra({ description: String(description) });
  }
  getUrl(): string {
    return urlOf(this.record);
  }
  getDateCreated(): Date {
    return new Date(this.record.created);
  }
  getLastUpdated(): Date {
    return new Date(this.record.modified);
  }
  isStarred(): boolean {
    return this.record.extra.starred ?? false;
  }
  setStarred(starred: boolean): this {
    return this.changeExtra({ starred });
  }
  isTrashed(): boolean {
    return isTrashed(this.execution.world, this.record);
  }
  setTrashed(trashed: boolean): this {
    return this.change({ trashed });
  }

  /** Ids of the folder it lies in; none for the root. */
  protected parentIds(): string[] {
    const { record } = this;
    return isRoot(record) ? [] : [parentOf(record)];
  }

  getOwner(): DriveUser {
    return new DriveUser(this.execution, this.record.owner);
  }
  /** Google counts the owner among the editors, and both among the viewers. */
  getEditors(): DriveUser[] {
    return this.people('owner', 'writer');
  }
  getViewers(): DriveUser[] {
    return this.people('owner', 'writer', 'commenter', 'reader');
  }
  private people(...roles: Permission['role'][]): DriveUser[] {
    const found = allPermissions(this.record).filter(
      ({ email, role, view }) => email !== undefined && view === undefined && roles.includes(role),
    );
    return found.map(({ email }) => new DriveUser(this.execution, email!));
  }

  getAccess(person: Person): GoogleEnum {
    const role = roleOf(this.execution.world, this.record, addressOf(person));
    return constant('Drive.Permission', PERMISSIONS[role]);
  }
  addEditor(person: Person): this {
    return this.invite([person], 'writer');
  }
  addEditors(people: string[]): this {
    return this.invite(people, 'writer');
  }
  addViewer(person: Person): this {
    return this.invite([person], 'reader');
  }
  addViewers(people: string[]): this {
    return this.invite(people, 'reader');
  }
  removeEditor(person: Person): this {
    return this.expel(person, 'writer');
  }
  removeViewer(person: Person): this {
    return this.expel(person, 'reader', 'commenter');
  }
  revokePermissions(person: Person): this {
    return this.expel(person, 'writer', 'commenter', 'reader');
  }

  /** Adds people, or raises the role they have; nobody loses by it. */
  protected invite(people: readonly Person[], role: 'reader' | 'commenter' | 'writer'): this {
    const { record, execution } = this;
    const before = record.extra.permissions ?? [];
    const added = people.map(addressOf).filter((email) => {
      const own = before.find(
        (permission) => permission.view === undefined && permission.email?.toLowerCase() === email.toLowerCase(),
      );
      return !sameAddress(email, record.owner) && !(own && atLeast(own.role, role));
    });
    if (added.length === 0) return this;
    const ids = added.map(userPermissionId);
    const fresh = added.map((email, index): Permission => ({ id: ids[index]!, type: 'user', role, email }));
    execution.world.store.transaction(() => {
      this.changeExtra({ permissions: [...before.filter(({ id }) => !ids.includes(id)), ...fresh] });
    });
    return this;
  }
  protected expel(person: Person, ...roles: Permission['role'][]): this {
    const id = userPermissionId(addressOf(person));
    const before = this.record.extra.permissions ?? [];
    return this.changeExtra({ permissions: before.filter((one) => one.id !== id || !roles.includes(one.role)) });
  }

  private get anyone(): Permission | undefined {
    return this.record.extra.permissions?.find(({ type, view }) => type === 'anyone' && view === undefined);
  }
  getSharingAccess(): GoogleEnum {
    return constant('Drive.Access', this.anyone ? 'ANYONE_WITH_LINK' : 'PRIVATE');
  }
  getSharingPermission(): GoogleEnum {
    const { anyone } = this;
    return constant('Drive.Permission', anyone ? PERMISSIONS[anyone.role] : 'NONE');
  }
  setSharing(access: GoogleEnum, permission: GoogleEnum): this {
    const kind = access.name();
    const role = Object.entries(PERMISSIONS).find(([, name]) => name === permission.name())?.[0];
    if (kind !== 'PRIVATE' && kind !== 'ANYONE_WITH_LINK') this.execution.refuse(`setSharing with the access ${kind}`);
    const others = (this.record.extra.permissions ?? []).filter(
      ({ type, view }) => type !== 'anyone' || view !== undefined,
    );
    if (kind === 'PRIVATE') return this.changeExtra({ permissions: others });
    if (role !== 'reader' && role !== 'commenter' && role !== 'writer') {
      return this.execution.refuse(`setSharing with the permission ${permission.name()}`);
    }
    return this.changeExtra({ permissions: [...others, { id: 'anyoneWithLink', type: 'anyone', role }] });
  }
}

export const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

function addressOf(person: Person): string {
  const email = typeof person === 'string' ? person : person.getEmail();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new GoogleError(`Invalid argument: ${email}`);
  return email;
}
