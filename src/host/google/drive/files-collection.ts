/** `Drive.Files` of the advanced service: create, get, list, update, copy and delete files. */
import { Blob } from '../base/blob';
import { renamedFor } from '../base/content-types';
import { allFiles, type FileExtra, type FileRecord, fileContent, findFile, MIME, updateFile } from '../files';
import { GoogleObject } from '../object';
import { PRESENTATION } from '../slides/model';
import { cut, fail, maskOf, parameters, reach } from './api-call';
import { exported, importable, imported } from './conversions';
import { copyOfKind, createOfKind, deleteForever, spendCreation, writeContent } from './kinds';
import { orderBy } from './order';
import { changedExtra, readResource } from './patch';
import { parseQuery, QueryError } from './query';
import { inScope, isListed, isRoot, isTrashed, rootId } from './reach';
import { fileResource, isFileField, isGoogleKind, type Resource, subjectOf } from './resource';

/** https://developers.google.com/drive/api/reference/rest/v3/files */
export class FilesCollection extends GoogleObject {
  override readonly type = 'Drive_v3.Drive.V3.Collection.FilesCollection';

  create(resource: Resource, media?: unknown, options?: unknown): Resource {
    const call = 'files.create';
    const { fields } = parameters(this.execution, call, options, []);
    const mask = maskOf(call, fields, isFileField);
    const given = readResource(this.execution, call, resource ?? {});
    const blob = media === undefined || media === null ? undefined : this.blobOf(call, media);
    const { world, options: own } = this.execution;
    const mime = given.mimeType ?? blob?.contentTypeText ?? 'application/octet-stream';
    const type = blob?.contentTypeText ?? '';
    if (blob && isGoogleKind(mime) && !importable(type, mime))
      this.execution.refuse(`Drive.Files.create with a file of type ${type} to convert into ${mime}`);
    if (isGoogleKind(mime) && ![...Object.values(MIME), PRESENTATION].some((known) => known === mime)) {
      this.execution.refuse(`files of type ${mime} in Drive.Files.create`);
    }
    spendCreation(world, own.user.email, mime);
    const extra: FileExtra = { ...changedExtra(call, {}, given), createdBy: own.projectId };
    const name = given.name ?? blob?.nameText ?? 'Untitled';
    const parent = this.parentFor(call, given.parents);
    const made = { name, owner: own.user.email, parent, extra };
    const id =
      blob && isGoogleKind(mime)
        ? imported(this.execution, mime, made, blob.bytes, type)
        : createOfKind(world, mime, made, blob?.bytes ?? new Uint8Array());
    if (given.trashed === true) updateFile(world, id, { trashed: true });
    return this.answer(id, mask);
  }

  /** A Google file as bytes of another type. */
  export(id: string, mimeType: string, options?: unknown): Blob {
    parameters(this.execution, 'files.export', options, ['alt']);
    const file = reach(this.execution, 'files.export', id);
    if (!isGoogleKind(file.mime)) fail('files.export', 'Export only supports Docs Editors files.');
    const bytes = exported(this.execution, file, mimeType);
    return new Blob(this.execution, bytes, mimeType, renamedFor(file.name, mimeType));
  }

  get(id: string, options?: unknown): Resource | Blob {
    const call = 'files.get';
    const { fields, alt, includePermissionsForView } = parameters(this.execution, call, options, [
      'alt',
      'includePermissionsForView',
    ]);
    const file = reach(this.execution, call, id);
    if (alt === 'media') {
      if (isGoogleKind(file.mime))
        fail(call, 'Only files with binary content can be downloaded. Use Export with Docs Editors files.');
      return new Blob(
        this.execution,
        fileContent(this.execution.world, file.id) ?? new Uint8Array(),
        file.mime,
        file.name,
      );
    }
    return cut(
      fileResource(this.execution, file, includePermissionsForView === 'published'),
      maskOf(call, fields, isFileField),
    );
  }

  list(options?: unknown): Resource {
    const call = 'files.list';
    const names = ['q', 'orderBy', 'pageSize', 'pageToken', 'includePermissionsForView'];
    const given = parameters(this.execution, call, options, names);
    const mask = maskOf(call, given['fields'], isFileField, 'files');
    const found = this.matching(call, given['q'], given['orderBy']);
    const size = given['pageSize'] === undefined ? 100 : Number(given['pageSize']);
    if (!Number.isInteger(size) || size < 1 || size > 1000) {
      fail(call, `Invalid value '${String(given['pageSize'])}'. Values must be within the range: [1, 1000]`);
    }
    const start =
      given['pageToken'] === undefined || given['pageToken'] === null ? 0 : this.offsetOf(call, given['pageToken']);
    const page = found.slice(start, start + size);
    const published = given['includePermissionsForView'] === 'published';
    return cut(
      {
        kind: 'drive#fileList',
        incompleteSearch: false,
        ...(start + size < found.length ? { nextPageToken: pageToken(start + size) } : {}),
        files: page.map((file) => fileResource(this.execution, file, published)),
      },
      mask,
    );
  }

  update(resource: Resource, id: string, media?: unknown, options?: unknown): Resource {
    const call = 'files.update';
    const { fields, addParents, removeParents } = parameters(this.execution, call, options, [
      'addParents',
      'removeParents',
    ]);
    const mask = maskOf(call, fields, isFileField);
    const file = reach(this.execution, call, id, 'writer');
    const given = readResource(this.execution, call, resource ?? {});
    if (given.parents !== undefined) {
      fail(
        call,
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    const { world } = this.execution;
    const blob = media === undefined || media === null ? undefined : this.blobOf(call, media);
    if (blob && isGoogleKind(file.mime)) this.execution.refuse('Drive.Files.update with new content for a Google file');
    if (given.mimeType !== undefined && given.mimeType !== file.mime) {
      this.execution.refuse('Drive.Files.update with another mimeType');
    }
    const parent = this.moved(call, file, addParents, removeParents);
    world.store.transaction(() => {
      if (blob) writeContent(world, file.id, blob.bytes);
      updateFile(world, file.id, {
        ...(given.name === undefined ? {} : { name: given.name }),
        ...(given.trashed === undefined ? {} : { trashed: given.trashed }),
        ...(parent === undefined ? {} : { parent: parent.id }),
        extra: changedExtra(call, file.extra, given),
      });
    });
    return this.answer(file.id, mask);
  }

  copy(resource: Resource, id: string, options?: unknown): Resource {
    const call = 'files.copy';
    const { fields } = parameters(this.execution, call, options, []);
    const mask = maskOf(call, fields, isFileField);
    const source = reach(this.execution, call, id);
    const given = readResource(this.execution, call, resource ?? {});
    if (source.mime === MIME.folder) fail(call, 'This file cannot be copied by the user.');
    const { world, options: own } = this.execution;
    const { mimeType: mime = source.mime } = given;
    const converts = mime !== source.mime;
    if (converts && !importable(source.mime, mime))
      this.execution.refuse(`Drive.Files.copy of a file of type ${source.mime} as ${mime}`);
    spendCreation(world, own.user.email, mime);
    const { permissions: _, starred: __, createdBy: ___, ...kept } = source.extra;
    const made = {
      name: given.name ?? `Copy of ${source.name}`,
      owner: own.user.email,
      parent: given.parents === undefined ? this.ownParent(source) : this.parentFor(call, given.parents),
      extra: { ...changedExtra(call, kept, given), createdBy: own.projectId },
    };
    if (!converts) return this.answer(copyOfKind(world, source, made), mask);
    const bytes = fileContent(world, source.id) ?? new Uint8Array();
    const converted = imported(this.execution, mime, made, bytes, source.mime);
    return this.answer(converted, mask);
  }

  remove(id: string, options?: unknown): void {
    parameters(this.execution, 'files.delete', options, []);
    const file = reach(this.execution, 'files.delete', id, 'owner');
    deleteForever(this.execution.world, file.id);
  }

  emptyTrash(options?: unknown): void {
    parameters(this.execution, 'files.emptyTrash', options, []);
    const { world, options: own } = this.execution;
    for (const file of allFiles(world)) {
      if (file.trashed && file.owner === own.user.email) deleteForever(world, file.id);
    }
  }

  generateIds(options?: unknown): Resource {
    const { count } = parameters(this.execution, 'files.generateIds', options, ['count']);
    const ids = Array.from({ length: count === undefined ? 10 : Number(count) }, () => this.execution.world.ids.file());
    return { kind: 'drive#generatedIds', space: 'drive', ids };
  }

  /** Files within reach that a query finds, in the wanted order. */
  private matching(call: string, q: unknown, order: unknown): FileRecord[] {
    const { world, options } = this.execution;
    let wanted: ReturnType<typeof parseQuery>;
    try {
      wanted = parseQuery(q === undefined || q === null ? '' : String(q));
    } catch (error) {
      if (error instanceof QueryError) return fail(call, 'Invalid Value');
      throw error;
    }
    const files = allFiles(world).filter(
      (file) =>
        isListed(world, file, options.user.email) &&
        inScope(this.execution, file) &&
        wanted(subjectOf(this.execution, file)),
    );
    return orderBy(files, order === undefined || order === null ? undefined : String(order), (message) =>
      fail(call, message),
    );
  }

  private answer(id: string, mask: ReturnType<typeof maskOf>): Resource {
    return cut(fileResource(this.execution, findFile(this.execution.world, id)!), mask);
  }

  /** The folder named in `parents`; undefined for the root. */
  private parentFor(call: string, parents: readonly string[] | undefined): string | undefined {
    if (parents === undefined || parents.length === 0) return undefined;
    if (parents.length > 1) return fail(call, 'A file cannot be created with multiple parents.');
    const folder = reach(this.execution, call, parents[0], 'writer');
    if (folder.mime !== MIME.folder) return fail(call, 'The specified parent is not a folder.');
    return isRoot(folder) ? undefined : folder.id;
  }

  /** Where a copy goes by itself: beside the original if that folder is within reach. */
  private ownParent(source: FileRecord): string | undefined {
    const folder = source.parent === undefined ? undefined : findFile(this.execution.world, source.parent);
    return folder && folder.owner === this.execution.options.user.email && !isTrashed(this.execution.world, folder)
      ? folder.id
      : undefined;
  }

  /** The new folder after `addParents` and `removeParents`, wrapped, since the root is `undefined`. */
  private moved(call: string, file: FileRecord, add: unknown, remove: unknown): { id: string | undefined } | undefined {
    if (add === undefined || add === null) {
      if (remove !== undefined && remove !== null)
        this.execution.refuse('Drive.Files.update with removeParents and no addParents');
      return undefined;
    }
    const removed = remove === undefined || remove === null ? undefined : String(remove);
    const present = file.parent ?? rootId(file.owner);
    const target = this.parentFor(call, String(add).split(','));
    const goes = removed === 'root' ? rootId(file.owner) : removed;
    if (goes === undefined && present !== (target ?? rootId(file.owner))) {
      fail(call, 'Increasing the number of parents is not allowed');
    }
    return { id: target };
  }

  private blobOf(call: string, media: unknown): Blob {
    if (media instanceof Blob) return media;
    return fail(call, 'The mediaData parameter only supports Blob types for upload.');
  }

  private offsetOf(call: string, token: unknown): number {
    const match = /^~!!~(\d+)$/.exec(Buffer.from(String(token), 'base64url').toString('utf8'));
    return match ? Number(match[1]) : fail(call, 'Invalid Value');
  }
}

function pageToken(offset: number): string {
  return Buffer.from(`~!!~${offset}`).toString('base64url');
}
