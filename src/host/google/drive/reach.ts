/** Which files an execution can see and change: ownership, permissions, the root folder, and what `drive.file` reaches. */
import { createHash } from 'node:crypto';
import type { Execution } from '../../execution';
import type { World } from '../../world';
import { type FileRecord, findFile, MIME, type Permission } from '../files';

const AUTH = 'https://www.googleapis.com/auth/';

/** The id of the root folder of a person's Drive, the same every time. */
export function rootId(email: string): string {
  const letters = createHash('sha256').update(email).digest('base64url').slice(0, 11);
  return `0A${letters}Uk9PVA`;
}

/** The folder a file lies in, the root folder included. */
export function parentOf(file: FileRecord): string {
  return file.parent ?? rootId(file.owner);
}

/** A file or, for `root` and the id of the user's own root, the root folder as if it were one of the files. */
export function findAny(world: World, id: string, user: string): FileRecord | undefined {
  if (id !== 'root' && id !== rootId(user)) return findFile(world, id);
  return {
    id: rootId(user),
    mime: MIME.folder,
    name: world.locale.startsWith('ru') ? 'Мой диск' : 'My Drive',
    owner: user,
    parent: undefined,
    trashed: false,
    created: 0,
    modified: 0,
    revision: 0,
    extra: {},
  };
}

/** The type of script projects. They are files of Drive, too. */
export const SCRIPT = 'application/vnd.google-apps.script';

/** The same as an execution sees it: its own project is a file with Google's name for projects that nobody named. */
export function findFor(execution: Execution, id: string): FileRecord | undefined {
  const { world, options } = execution;
  if (id !== options.projectId) return findAny(world, id, options.user.email);
  const name = options.locale.startsWith('ru') ? 'Проект без названия' : 'Untitled project';
  return { ...findAny(world, 'root', options.user.email)!, id, mime: SCRIPT, name };
}

export function isRoot(file: FileRecord): boolean {
  return file.id === rootId(file.owner);
}

/** Whether a file is kept in the world's table of files, so that it can be changed. */
export function isKept(file: FileRecord): boolean {
  return !isRoot(file) && file.mime !== SCRIPT;
}

/** Whether a file is in the trash, itself or through a folder above it. */
export function isTrashed(world: World, file: FileRecord): boolean {
  if (file.trashed) return true;
  const folder = file.parent === undefined ? undefined : findFile(world, file.parent);
  return folder !== undefined && isTrashed(world, folder);
}

/** Permissions of the file and of all folders above it; those of a form's published view are not among them. */
function inherited(world: World, file: FileRecord): readonly Permission[] {
  const own = (file.extra.permissions ?? []).filter((permission) => permission.view === undefined);
  const folder = file.parent === undefined ? undefined : findFile(world, file.parent);
  return folder ? [...own, ...inherited(world, folder), ownerPermission(folder.owner)] : own;
}

function ownerPermission(email: string): Permission {
  return { id: userPermissionId(email), type: 'user', role: 'writer', email };
}

/** Google's opaque number for a person in permissions. */
export function userPermissionId(email: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 15)}`);
  return digits.toString().padStart(20, '0');
}

export type Role = 'none' | 'reader' | 'commenter' | 'writer' | 'owner';

const RANK: Readonly<Record<Role, number>> = { none: 0, reader: 1, commenter: 2, writer: 3, owner: 4 };

/** The strongest role a person has on a file. */
export function roleOf(world: World, file: FileRecord, email: string): Role {
  if (sameAddress(file.owner, email)) return 'owner';
  let best: Role = 'none';
  for (const permission of inherited(world, file)) {
    if (permission.type !== 'anyone' && !(permission.email && sameAddress(permission.email, email))) continue;
    if (RANK[permission.role] > RANK[best]) best = permission.role;
  }
  return best;
}

/** Whether a person owns the file or was given it by name: what lists show, unlike what a link opens. */
export function isListed(world: World, file: FileRecord, email: string): boolean {
  if (sameAddress(file.owner, email)) return true;
  return inherited(world, file).some(
    (permission) => permission.email !== undefined && sameAddress(permission.email, email),
  );
}

export function atLeast(role: Role, wanted: Role): boolean {
  return RANK[role] >= RANK[wanted];
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the granted scopes let this project touch the file: with only `drive.file`, its own files and no others. */
export function inScope(execution: Execution, file: FileRecord): boolean {
  const { scopes, projectId } = execution.options;
  if (scopes === undefined || scopes.includes(`${AUTH}drive`) || scopes.includes(`${AUTH}drive.readonly`)) return true;
  return file.extra.createdBy === projectId || isRoot(file);
}
