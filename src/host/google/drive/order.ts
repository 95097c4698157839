/** The `orderBy` parameter of Drive: sort keys separated by commas, each with an optional ` desc`. */
import { Refusal } from '../../errors';
import { type FileRecord, MIME } from '../files';

type Comparison = (one: FileRecord, other: FileRecord) => number;

const natural = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const plain = new Intl.Collator(undefined, { sensitivity: 'base' });

const KEYS: Readonly<Record<string, Comparison>> = {
  name: (one, other) => plain.compare(one.name, other.name),
  name_natural: (one, other) => natural.compare(one.name, other.name),
  createdTime: (one, other) => one.created - other.created,
  modifiedTime: (one, other) => one.modified - other.modified,
  folder: (one, other) => Number(other.mime === MIME.folder) - Number(one.mime === MIME.folder),
  starred: (one, other) => Number(other.extra.starred ?? false) - Number(one.extra.starred ?? false),
};
const LEFT_OUT = new Set(['modifiedByMeTime', 'quotaBytesUsed', 'recency', 'sharedWithMeTime', 'viewedByMeTime']);

/** Sorted files; without keys the newest change comes first. `fail` is told of a key that Google does not have. */
export function orderBy(
  files: readonly FileRecord[],
  keys: string | undefined,
  fail: (message: string) => never,
): FileRecord[] {
  if (keys === undefined || keys.trim() === '') return [...files].sort((one, other) => other.modified - one.modified);
  const comparisons = keys.split(',').map((key): Comparison => {
    const [, name = '', descending] = /^\s*(\w+)(\s+desc)?\s*$/.exec(key) ?? [];
    if (LEFT_OUT.has(name)) throw new Refusal(`the host does not order files by ${name}`);
    const compare = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (!compare) return fail('Invalid Value');
    return descending ? (one, other) => compare(other, one) : compare;
  });
  return [...files].sort((one, other) => {
    for (const compare of comparisons) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
