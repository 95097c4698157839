/** Files that people bring: where they come from, how large they may be, and how one is refused. Nobody should trust them. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../../errors';

/** A file on the disk, or the bytes of one with its name. */
export type Source = string | { readonly name: string; readonly bytes: Uint8Array };

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger than any table or paper of a school. */
const LARGEST = 32 * 1024 * 1024;

/** The bytes; a file that is too large is refused without being read. */
export function readSource(source: Source): SourceFile {
  if (typeof source !== 'string') {
    checkSize(source.name, source.bytes.length);
    return source;
  }
  const name = basename(source);
  let handle: number;
  try {
    handle = openSync(source, 'r');
  } catch {
    throw refusal(name, 'его нет или он не читается');
  }
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw refusal(name, 'это не обычный файл');
    checkSize(name, found.size);
    const bytes = new Uint8Array(found.size);
    const read = readSync(handle, bytes, 0, found.size, 0);
    return { name, bytes: bytes.subarray(0, read) };
  } finally {
    closeSync(handle);
  }
}

function checkSize(name: string, size: number): void {
  if (size > LARGEST) {
    const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
    throw refusal(name, `он велик – ${megabytes(size)} МБ; открываются файлы до ${megabytes(LARGEST)} МБ`);
  }
  if (size === 0) throw refusal(name, 'он пуст');
}

/** The one sentence for a file that is not opened. */
export function refusal(name: string, why: string): UsageError {
  const shown = name.length > 80 ? `${name.slice(0, 79)}…` : name;
  return new UsageError(`Файл «${shown}» не открыт: ${why}.`);
}
