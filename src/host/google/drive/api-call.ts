/** What every call of the Drive API does alike: finding the file within reach, wording errors, cutting the answer to the wanted fields. */
import { ApiError } from '../../errors';
import type { Execution } from '../../execution';
import type { FileRecord } from '../files';
import { applyFields, FieldError, type FieldMask, parseFields } from './fields';
import { atLeast, findAny, inScope, type Role, roleOf } from './reach';
import { DEFAULT_FIELDS, type Resource } from './resource';

/** Throws the error that Apps Script makes of a refusal by the API. */
export function fail(call: string, message: string): never {
  throw new ApiError(`drive.${call}`, message, codeOf(message));
}

function codeOf(message: string): number {
  if (/not found/i.test(message)) return 404;
  return /sufficient permissions|cannot be (copied|removed)/.test(message) ? 403 : 400;
}

/** A file that this project and this person may see, in at least this role. Throws as the API does. */
export function reach(execution: Execution, call: string, id: unknown, role: Role = 'reader'): FileRecord {
  const { world, options } = execution;
  const file = findAny(world, String(id), options.user.email);
  const own = file && roleOf(world, file, options.user.email);
  if (!file || !own || own === 'none' || !inScope(execution, file)) return fail(call, `File not found: ${String(id)}.`);
  if (!atLeast(own, role)) return fail(call, `The user does not have sufficient permissions for file ${file.id}.`);
  return file;
}

/** The parameters of a call beside its resource. A name that the host does not know is refused. */
export function parameters(execution: Execution, call: string, given: unknown, known: readonly string[]): Resource {
  const out: Resource = {};
  for (const [key, value] of Object.entries((given ?? {}) as Resource)) {
    if (IGNORED.has(key)) continue;
    if (!known.includes(key) && key !== 'fields') execution.refuse(`the parameter ${key} of Drive API drive.${call}`);
    out[key] = value;
  }
  return out;
}

/** Parameters that change nothing in a Drive without shared drives and without people waiting for notice. */
const IGNORED = new Set(
  (
    'supportsAllDrives supportsTeamDrives includeItemsFromAllDrives includeTeamDriveItems corpora spaces ignoreDefaultVisibility ' +
    'keepRevisionForever enforceSingleParent acknowledgeAbuse alt_json prettyPrint useContentAsIndexableText ocrLanguage ' +
    'sendNotificationEmail emailMessage moveToNewOwnersRoot useDomainAdminAccess'
  ).split(' '),
);

/** The wanted fields of an answer; `check` says whether a name can stand at the level of files or permissions. */
export function maskOf(call: string, fields: unknown, check: (name: string) => boolean, list?: string): FieldMask {
  if (fields === undefined || fields === null || fields === '') return defaults(list);
  let mask: FieldMask;
  try {
    mask = parseFields(String(fields));
  } catch (error) {
    if (error instanceof FieldError) return fail(call, `Invalid field selection ${error.message}`);
    throw error;
  }
  const inner = list === undefined ? mask : mask.get(list);
  for (const name of inner?.keys() ?? []) {
    if (name !== '*' && !check(name)) return fail(call, `Invalid field selection ${name}`);
  }
  if (list !== undefined) {
    for (const name of mask.keys()) {
      if (!['*', 'kind', 'nextPageToken', 'incompleteSearch', list].includes(name)) {
        return fail(call, `Invalid field selection ${name}`);
      }
    }
  }
  return mask;
}

function defaults(list: string | undefined): FieldMask {
  const own: FieldMask = new Map(DEFAULT_FIELDS.map((name) => [name, undefined]));
  if (list === undefined) return own;
  return new Map<string, FieldMask | undefined>([
    ['kind', undefined],
    ['incompleteSearch', undefined],
    ['nextPageToken', undefined],
    [list, own],
  ]);
}

export function cut(resource: Resource, mask: FieldMask): Resource {
  return applyFields(resource, mask) as Resource;
}
