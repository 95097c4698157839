/** The files of the world as Drive lists them: identity, place, owner, trash. What is inside a file is the business of its own service. */
import type { World } from '../world';

export const MIME = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  document: 'application/vnd.google-apps.document',
  form: 'application/vnd.google-apps.form',
  folder: 'application/vnd.google-apps.folder',
} as const;

/** Who may do what with a file; `anyone` may be limited to the published view of a form. */
export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
  readonly email?: string;
  readonly view?: 'published';
}

export interface FileExtra {
  readonly description?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly permissions?: readonly Permission[];
  readonly starred?: boolean;
  /** The script project that made the file through the API: what `drive.file` reaches. */
  readonly createdBy?: string;
}

export interface FileRecord {
  readonly id: string;
  readonly mime: string;
  readonly name: string;
  readonly owner: string;
  /** Folder id; undefined for the root of the owner's Drive. */
  readonly parent: string | undefined;
  readonly trashed: boolean;
  readonly created: number;
  readonly modified: number;
  readonly revision: number;
  readonly extra: FileExtra;
}

const COLUMNS = 'id, mime, name, owner, parent, trashed, created, modified, revision, extra';

function record(row: Record<string, unknown>): FileRecord {
  return {
    id: String(row['id']),
    mime: String(row['mime']),
    name: String(row['name']),
    owner: String(row['owner']),
    parent: row['parent'] === null ? undefined : String(row['parent']),
    trashed: Number(row['trashed']) === 1,
    created: Number(row['created']),
    modified: Number(row['modified']),
    revision: Number(row['revision']),
    extra: JSON.parse(String(row['extra'])) as FileExtra,
  };
}

/** Makes a file and gives its record; its content is written by its service (`bodies`) or given as bytes. */
export function createFile(
  world: World,
  file: {
    mime: string;
    name: string;
    owner: string;
    parent?: string | undefined;
    extra?: FileExtra;
    content?: Uint8Array;
    id?: string;
  },
): FileRecord {
  const id = file.id ?? world.ids.file();
  const now = world.clock.now();
  world.store.run(
    'INSERT INTO files (id, mime, name, owner, parent, created, modified, extra, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    file.mime,
    file.name,
    file.owner,
    file.parent ?? null,
    now,
    now,
    JSON.stringify(file.extra ?? {}),
    file.content ?? null,
  );
  return findFile(world, id)!;
}

export function findFile(world: World, id: string): FileRecord | undefined {
  const row = world.store.get(`SELECT ${COLUMNS} FROM files WHERE id = ?`, id);
  return row && record(row);
}

/** All files, oldest first. */
export function allFiles(world: World): FileRecord[] {
  return world.store.all(`SELECT ${COLUMNS} FROM files ORDER BY created, id`).map(record);
}

export function fileContent(world: World, id: string): Uint8Array | undefined {
  const row = world.store.get('SELECT content FROM files WHERE id = ?', id);
  const content = row?.['content'];
  return content === null || content === undefined ? undefined : (content as Uint8Array);
}

/** Changes what Drive knows of a file and marks it modified now. */
export function updateFile(
  world: World,
  id: string,
  change: { name?: string; parent?: string | undefined; trashed?: boolean; extra?: FileExtra },
): void {
  const file = findFile(world, id);
  if (!file) return;
  const next = { ...file, ...change };
  world.store.run(
    'UPDATE files SET name = ?, parent = ?, trashed = ?, extra = ?, modified = ? WHERE id = ?',
    next.name,
    next.parent ?? null,
    next.trashed ? 1 : 0,
    JSON.stringify(next.extra),
    world.clock.now(),
    id,
  );
}

/** Says that a file's content changed: counts its revision up, so that other executions read it anew. */
export function touchFile(world: World, id: string): number {
  world.store.run('UPDATE files SET revision = revision + 1, modified = ? WHERE id = ?', world.clock.now(), id);
  return revisionOf(world, id);
}

export function revisionOf(world: World, id: string): number {
  return Number(world.store.get('SELECT revision FROM files WHERE id = ?', id)?.['revision'] ?? 0);
}

/** A part of a file's content kept as JSON text by its service, such as a form or the properties of a sheet. */
export function readBody<T>(world: World, file: string, part: string): T | undefined {
  const row = world.store.get('SELECT data FROM bodies WHERE file = ? AND part = ?', file, part);
  return row && (JSON.parse(String(row['data'])) as T);
}

export function writeBody(world: World, file: string, part: string, data: unknown): void {
  world.store.run(
    'INSERT INTO bodies (file, part, data) VALUES (?, ?, ?) ON CONFLICT (file, part) DO UPDATE SET data = excluded.data',
    file,
    part,
    JSON.stringify(data),
  );
}

export function deleteBody(world: World, file: string, part: string): void {
  world.store.run('DELETE FROM bodies WHERE file = ? AND part = ?', file, part);
}

/** The names of a file's parts, sorted. */
export function bodyParts(world: World, file: string): string[] {
  return world.store
    .all('SELECT part FROM bodies WHERE file = ? ORDER BY part', file)
    .map((row) => String(row['part']));
}
