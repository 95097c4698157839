/** A file or permission as Google's Drive API (v3) writes it down. */
import { createHash } from 'node:crypto';
import { Refusal } from '../../errors';
import type { Execution } from '../../execution';
import { type FileRecord, fileContent, MIME, type Permission } from '../files';
import type { Subject } from './query';
import { atLeast, isListed, isRoot, isTrashed, parentOf, roleOf, SCRIPT, sameAddress, userPermissionId } from './reach';

export type Resource = Record<string, unknown>;

/** What v3 gives when no `fields` are named. */
export const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'] as const;

/** Fields that Google's files can have and the files of this host never do; asking for them is right and gives nothing. */
const ALWAYS_ABSENT = new Set(
  (
    'contentHints contentRestrictions driveId folderColorRgb hasAugmentedPermissions labelInfo resourceKey sharedWithMeTime sharingUser ' +
    'shortcutDetails teamDriveId videoMediaMetadata inheritedPermissionsDisabled downloadRestrictions'
  ).split(' '),
);
/** Fields of Google's that the host does not know how to fill. */
const UNKNOWN_TO_HOST = new Set(
  (
    'capabilities exportLinks hasThumbnail iconLink imageMediaMetadata isAppAuthorized lastModifyingUser linkShareMetadata modifiedByMe ' +
    'modifiedByMeTime sha1Checksum sha256Checksum thumbnailLink thumbnailVersion trashedTime trashingUser viewedByMe viewedByMeTime ' +
    'viewersCanCopyContent copyRequiresWriterPermission writersCanShare spaces'
  ).split(' '),
);
const WHEN_PRESENT = new Set(
  'appProperties description fileExtension fullFileExtension headRevisionId md5Checksum originalFilename parents permissions permissionIds properties size webContentLink'.split(
    ' ',
  ),
);

/** Whether a file can have this field; refuses those that the host leaves out. */
export function isFileField(name: string): boolean {
  if (UNKNOWN_TO_HOST.has(name)) throw new Refusal(`the host does not know the field ${name} of a file in Drive`);
  return ALWAYS_ABSENT.has(name) || WHEN_PRESENT.has(name) || PRESENT.has(name);
}

const PRESENT = new Set(
  'kind id name mimeType starred trashed explicitlyTrashed createdTime modifiedTime version webViewLink owners ownedByMe shared quotaBytesUsed'.split(
    ' ',
  ),
);

/** The address at which a file is opened in its editor. */
export function urlOf(file: FileRecord): string {
  switch (file.mime) {
    case MIME.spreadsheet:
      return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
    case MIME.document:
      return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
    case MIME.form:
      return `https://docs.google.com/forms/d/${file.id}/edit?usp=drivesdk`;
    case SCRIPT:
      return `https://script.google.com/d/${file.id}/edit?usp=drivesdk`;
    case MIME.folder:
      return `https://drive.google.com/drive/folders/${file.id}`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}

/** All that the host knows of a file, as one resource; the caller cuts it down to the wanted fields. */
export function fileResource(execution: Execution, file: FileRecord, withPublished = false): Resource {
  const { world, options } = execution;
  const me = options.user.email;
  const { extra } = file;
  const bytes = isGoogleKind(file.mime) ? undefined : fileContent(world, file.id);
  const editable = atLeast(roleOf(world, file, me), 'writer');
  const permissions = allPermissions(file).filter((permission) => withPublished || permission.view === undefined);
  const ending = bytes && /\.([^.\s]+)$/.exec(file.name)?.[1];
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mime,
    ...(extra.description ? { description: extra.description } : {}),
    starred: extra.starred ?? false,
    trashed: isTrashed(world, file),
    explicitlyTrashed: file.trashed,
    ...(isRoot(file) || !isListed(world, file, me) ? {} : { parents: [parentOf(file)] }),
    ...(extra.properties && Object.keys(extra.properties).length > 0 ? { properties: { ...extra.properties } } : {}),
    ...ownProperties(execution, file),
    version: String(file.revision + 1),
    webViewLink: urlOf(file),
    createdTime: new Date(file.created).toISOString(),
    modifiedTime: new Date(file.modified).toISOString(),
    owners: [
      {
        kind: 'drive#user',
        displayName: sameAddress(file.owner, me) ? options.user.name : file.owner.split('@')[0],
        me: sameAddress(file.owner, me),
        permissionId: userPermissionId(file.owner),
        emailAddress: file.owner,
      },
    ],
    ownedByMe: sameAddress(file.owner, me),
    shared: permissions.length > 1,
    ...(editable
      ? {
          permissions: permissions.map(permissionResource),
          permissionIds: permissions.map((permission) => permission.id),
        }
      : {}),
    quotaBytesUsed: String(bytes?.length ?? 0),
    ...(bytes
      ? {
          size: String(bytes.length),
          md5Checksum: createHash('md5').update(bytes).digest('hex'),
          originalFilename: file.name,
          headRevisionId: createHash('sha256').update(`${file.id}:${file.revision}`).digest('base64url'),
          webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
          ...(ending ? { fileExtension: ending, fullFileExtension: ending } : {}),
        }
      : {}),
  };
}

/** Custom properties that only the project which wrote them can see. */
function ownProperties(execution: Execution, file: FileRecord): Resource {
  const { appProperties, createdBy } = file.extra;
  const visible = createdBy === undefined || createdBy === execution.options.projectId;
  return visible && appProperties && Object.keys(appProperties).length > 0
    ? { appProperties: { ...appProperties } }
    : {};
}

export function isGoogleKind(mime: string): boolean {
  return mime.startsWith('application/vnd.google-apps.');
}

/** The owner's permission, which is not stored, and the stored ones. */
export function allPermissions(file: FileRecord): readonly Permission[] {
  const owner: Permission = { id: userPermissionId(file.owner), type: 'user', role: 'owner', email: file.owner };
  return [owner, ...(file.extra.permissions ?? [])];
}

export function permissionResource(permission: Permission): Resource {
  return {
    kind: 'drive#permission',
    id: permission.id,
    type: permission.type,
    role: permission.role,
    ...(permission.email
      ? { emailAddress: permission.email, displayName: permission.email.split('@')[0], deleted: false }
      : {}),
    ...(permission.type === 'anyone' ? { allowFileDiscovery: false } : {}),
    ...(permission.view ? { view: permission.view } : {}),
  };
}

/** A file as the search language sees it. */
export function subjectOf(execution: Execution, file: FileRecord): Subject {
  const { world, options } = execution;
  const me = options.user.email;
  const people = (...roles: Permission['role'][]): string[] => {
    const found = allPermissions(file).filter((permission) => permission.email && roles.includes(permission.role));
    return found.flatMap(({ email = '' }) => (sameAddress(email, me) ? [email, 'me'] : [email]));
  };
  return {
    name: file.name,
    mimeType: file.mime,
    modified: file.modified,
    created: file.created,
    trashed: isTrashed(world, file),
    starred: file.extra.starred ?? false,
    sharedWithMe: !sameAddress(file.owner, me),
    parents: file.parent === undefined && sameAddress(file.owner, me) ? [parentOf(file), 'root'] : [parentOf(file)],
    owners: people('owner'),
    writers: people('owner', 'writer'),
    readers: people('owner', 'writer', 'commenter', 'reader'),
    property: (kind, key) => {
      const all =
        kind === 'properties'
          ? file.extra.properties
          : (ownProperties(execution, file)['appProperties'] as Record<string, string>);
      return all && Object.hasOwn(all, key) ? all[key] : undefined;
    },
  };
}
