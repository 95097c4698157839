/** The writable part of a file resource: read from what a script passed, and laid over what Drive knows already. */
import { Refusal } from '../../errors';
import type { Execution } from '../../execution';
import type { FileExtra } from '../files';
import type { Resource } from './resource';

/** What a script may set; a property given as null is taken away. */
export interface FilePatch {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly description?: string;
  readonly starred?: boolean;
  readonly trashed?: boolean;
  readonly properties?: Readonly<Record<string, string | null>>;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

const WRITABLE = new Set([
  'name',
  'mimeType',
  'parents',
  'description',
  'starred',
  'trashed',
  'properties',
  'appProperties',
]);
/** Written by Drive itself; in a request they change nothing. */
const OUTPUT_ONLY = new Set([
  'kind',
  'owners',
  'version',
  'webViewLink',
  'shared',
  'ownedByMe',
  'size',
  'permissions',
  'md5Checksum',
]);

/** Reads a resource. Refuses fields that the host does not keep. */
export function readResource(execution: Execution, call: string, resource: Resource): FilePatch {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(resource)) {
    if (value === undefined || value === null || OUTPUT_ONLY.has(key)) continue;
    if (!WRITABLE.has(key)) execution.refuse(`the field ${key} in drive.${call}`);
    out[key] = value;
  }
  return {
    ...text(out, 'name'),
    ...text(out, 'mimeType'),
    ...text(out, 'description'),
    ...flag(out, 'starred'),
    ...flag(out, 'trashed'),
    ...properties(out, 'properties'),
    ...properties(out, 'appProperties'),
    ...(Array.isArray(out['parents']) ? { parents: out['parents'].map(String) } : {}),
  };
}

function text(given: Resource, key: string): Resource {
  return key in given ? { [key]: String(given[key]) } : {};
}

function flag(given: Resource, key: string): Resource {
  return key in given ? { [key]: given[key] === true || given[key] === 'true' } : {};
}

function properties(given: Resource, key: string): Resource {
  if (!(key in given)) return {};
  const entries = Object.entries(given[key] as Resource);
  return { [key]: Object.fromEntries(entries.map(([name, value]) => [name, value === null ? null : String(value)])) };
}

/** The most bytes that the name and value of a custom property may have together. */
const PROPERTY_BYTES = 124;
/** The most custom properties of one kind that one project may keep on a file. */
const PROPERTIES = 30;

/** What Drive knows of a file after the change. */
export function changedExtra(call: string, before: FileExtra, patch: FilePatch): FileExtra {
  return {
    ...before,
    ...(patch.description === undefined ? {} : { description: patch.description }),
    ...(patch.starred === undefined ? {} : { starred: patch.starred }),
    ...(patch.properties ? { properties: merged(call, before.properties, patch.properties) } : {}),
    ...(patch.appProperties ? { appProperties: merged(call, before.appProperties, patch.appProperties) } : {}),
  };
}

function merged(
  call: string,
  before: Readonly<Record<string, string>> | undefined,
  patch: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const all = new Map(Object.entries(before ?? {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) all.delete(key);
    else if (Buffer.byteLength(key + value) > PROPERTY_BYTES) {
      throw new Refusal(
        `the host does not know how Google words it that the property «${key}» in drive.${call} has more than ${PROPERTY_BYTES} bytes`,
      );
    } else all.set(key, value);
  }
  if (all.size > PROPERTIES) {
    throw new Refusal(
      `the host does not know how Google words it that drive.${call} sets more than ${PROPERTIES} properties`,
    );
  }
  return Object.fromEntries(all);
}
