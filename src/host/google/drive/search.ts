/** How DriveApp and its folders find and make things: by name, type or query, everywhere or in one folder. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { Blob } from '../base/blob';
import { allFiles, createFile, MIME } from '../files';
import type { GoogleObject } from '../object';
import { parseQuery, QueryError } from './query';
import { isListed, parentOf } from './reach';
import { isGoogleKind, subjectOf } from './resource';

export interface Wanted {
  readonly folders: boolean;
  /** Only what lies directly in this folder. */
  readonly within?: string;
  readonly name?: string;
  readonly mime?: string;
  readonly trashed?: boolean;
  /** In the second version of Drive's search language. */
  readonly query?: string;
}

/** Ids of files or folders, the one changed last first. What is in the trash is found too, as in Drive itself. */
export function search(execution: Execution, wanted: Wanted): string[] {
  const { world, options } = execution;
  const matches = predicate(wanted.query);
  return allFiles(world)
    .filter((file) => (file.mime === MIME.folder) === wanted.folders)
    .filter((file) => isListed(world, file, options.user.email))
    .filter((file) => wanted.within === undefined || parentOf(file) === wanted.within)
    .filter((file) => wanted.name === undefined || file.name === wanted.name)
    .filter((file) => wanted.mime === undefined || file.mime === wanted.mime)
    .map((file) => ({ file, subject: subjectOf(execution, file) }))
    .filter(({ subject }) => wanted.trashed === undefined || subject.trashed === wanted.trashed)
    .filter(({ subject }) => matches(subject))
    .sort((one, other) => other.file.modified - one.file.modified)
    .map(({ file }) => file.id);
}

function predicate(query: string | undefined): ReturnType<typeof parseQuery> {
  try {
    return parseQuery(query ?? '', 2);
  } catch (error) {
    if (error instanceof QueryError) throw new GoogleError('Invalid argument: q');
    throw error;
  }
}

const TEXT_BYTES = 50 * 1024 * 1024;
const TYPED_TEXT_BYTES = 10 * 1024 * 1024;

/** `createFile(blob)`, `(name, content)` or `(name, content, mimeType)`; gives the id. */
export function makeFile(execution: Execution, parent: string | undefined, args: readonly unknown[]): string {
  const { world, options } = execution;
  const extra = { createdBy: options.projectId };
  const place = { owner: options.user.email, parent, extra };
  if (args.length === 1) {
    const source = args[0] as GoogleObject & { getBlob(): Blob };
    const blob = source instanceof Blob ? source : source.getBlob();
    if (!blob.nameText) throw new GoogleError('Blob object must have non-null name for this operation.');
    const mime = blob.contentTypeText ?? 'application/octet-stream';
    return createFile(world, { ...place, name: blob.nameText, mime, content: blob.bytes }).id;
  }
  const [name, content, mime] = args.map(String);
  if (!name) throw new GoogleError('Invalid argument: name');
  const bytes = Buffer.from(content ?? '');
  if (bytes.length > (mime === undefined ? TEXT_BYTES : TYPED_TEXT_BYTES)) {
    execution.refuse('how Google words it that the content of createFile is too large');
  }
  if (mime !== undefined && isGoogleKind(mime)) execution.refuse(`createFile with the type ${mime}`);
  return createFile(world, { ...place, name, mime: mime ?? 'text/plain', content: bytes }).id;
}

/** A folder in a folder; gives the id. */
export function makeFolder(execution: Execution, parent: string | undefined, name: string): string {
  const { world, options } = execution;
  if (name === '') throw new GoogleError('Invalid argument: name');
  const extra = { createdBy: options.projectId };
  return createFile(world, { name: String(name), owner: options.user.email, parent, extra, mime: MIME.folder }).id;
}
