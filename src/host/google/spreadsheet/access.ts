/** Who may see and edit a spreadsheet's file, as `addEditor` and its sisters change it. */
import type { Execution } from '../../execution';
import { User } from '../base/user';
import { userPermissionId } from '../drive/reach';
import { findFile, type Permission, updateFile } from '../files';

export type Person = string | User;

const emailOf = (person: Person): string => (typeof person === 'string' ? person : person.getEmail());

/** Gives people a role, unless they have that one or a higher one. */
export function grant(execution: Execution, id: string, people: readonly Person[], role: 'writer' | 'reader'): void {
  const { world } = execution;
  const file = findFile(world, id);
  if (!file) return;
  const permissions: Permission[] = [...(file.extra.permissions ?? [])];
  for (const email of people.map(emailOf)) {
    if (email === file.owner) continue;
    const index = permissions.findIndex((one) => one.email === email);
    const found = permissions[index];
    if (!found) permissions.push({ id: userPermissionId(email), type: 'user', role, email });
    else if (role === 'writer') permissions[index] = { ...found, role };
  }
  updateFile(world, id, { extra: { ...file.extra, permissions } });
}

/** Takes roles from somebody. */
export function revoke(execution: Execution, id: string, person: Person, roles: readonly Permission['role'][]): void {
  const { world } = execution;
  const file = findFile(world, id);
  if (!file) return;
  const email = emailOf(person);
  const permissions = (file.extra.permissions ?? []).filter((one) => one.email !== email || !roles.includes(one.role));
  updateFile(world, id, { extra: { ...file.extra, permissions } });
}

/** The owner and all people with one of the roles. */
export function peopleOf(execution: Execution, id: string, roles: readonly Permission['role'][]): User[] {
  const file = findFile(execution.world, id);
  const emails = new Set(file ? [file.owner] : []);
  for (const { role, email } of file?.extra.permissions ?? []) if (email && roles.includes(role)) emails.add(email);
  return [...emails].map((email) => new User(execution, email));
}
