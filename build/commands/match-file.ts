/**
 * Reads the JSON file of `npm run match` without holding it whole. The edges, nearly all of a large file, are cut out of it
 * and parsed in pieces; `JSON.parse` reads every piece and the rest, so nothing here knows more of JSON than where a list
 * begins, where an entry ends, and what is inside quotes. What is wrong with a file is left to whoever parses it whole.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { EdgesInPieces } from '../../src/addon/domain/matching/read-instance';

/** What a file holds: everything but the edges, and the edges piece by piece, read when they are asked for. */
export interface ParsedFile {
  readonly source: unknown;
  readonly edges: EdgesInPieces;
}

/** Bytes that are read at once; a piece of edges is about as long. */
const BLOCK = 64 * 1024;

/**
 * Parses a file whose edges are a list of the outermost object; undefined when it looks otherwise. Throws a SyntaxError, now
 * or while the edges are read, when it is not JSON.
 */
export function parseInPieces(file: string): ParsedFile | undefined {
  const cut = cutEdgesOut(file);
  if (cut === undefined) return undefined;
  const source = JSON.parse(cut.rest) as { edges?: unknown };
  // A name may also be spelt with escapes, and the last one of a name counts.
  if (!Array.isArray(source.edges) || source.edges.length > 0) return undefined;
  return { source, edges: { length: cut.count, pieces: parsePieces(file, cut) } };
}

interface Cut {
  /** The text with an empty list of edges. */
  readonly rest: string;
  /** How many entries the list has. */
  readonly count: number;
  /** Where its pieces begin; the last number is where the list ends. */
  readonly bounds: readonly number[];
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_LIST = 0x5b;

const isOpening = (byte: number): boolean => byte === OPENING_LIST || byte === 0x7b;
const isClosing = (byte: number): boolean => byte === 0x5d || byte === 0x7d;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The list named «edges» of the outermost object; undefined when it is not there, or more than once. */
function cutEdgesOut(file: string): Cut | undefined {
  const rest: Buffer[] = [];
  const bounds: number[] = [];
  let where: 'before' | 'inside' | 'after' = 'before';
  let commas = 0;
  let isEmpty = true;
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  // The beginning of the last string on the first level, and whether a value of the name follows.
  let name = '';
  let isNamed = false;
  for (const { bytes, at } of readBlocks(file)) {
    let copied = 0;
    for (let k = 0; k < bytes.length; k++) {
      const byte = bytes[k]!;
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isQuoted = false;
        if (isQuoted && depth === 1 && name.length < 8) name += String.fromCharCode(byte);
        continue;
      }
      if (byte === QUOTE) {
        isQuoted = true;
        if (depth === 1) name = '';
      } else if (isOpening(byte)) {
        depth++;
        if (isNamed && depth === 2 && byte === OPENING_LIST) {
          if (where !== 'before') return undefined;
          where = 'inside';
          bounds.push(at + k + 1);
          rest.push(Buffer.from(bytes.subarray(copied, k + 1)));
          isNamed = false;
          continue;
        }
      } else if (isClosing(byte)) {
        depth--;
        if (where === 'inside' && depth === 1) {
          where = 'after';
          bounds.push(at + k);
          copied = k;
        }
      } else if (byte === COLON && depth === 1) isNamed = name === 'edges';
      else if (byte === COMMA && where === 'inside' && depth === 2) {
        commas++;
        if (at + k - bounds[bounds.length - 1]! >= BLOCK) bounds.push(at + k + 1);
      }
      if (where === 'inside' && isEmpty && !isBlank(byte)) isEmpty = false;
    }
    if (where !== 'inside') rest.push(Buffer.from(bytes.subarray(copied)));
  }
  if (where !== 'after') return undefined;
  const text = Buffer.concat(rest)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return { rest: text, count: isEmpty ? 0 : commas + 1, bounds };
}

/** Parses the entries piece by piece; between two pieces is the comma. */
function* parsePieces(file: string, { bounds, count }: Cut): Generator<readonly unknown[]> {
  if (count === 0) return;
  const handle = openSync(file, 'r');
  try {
    let buffer = Buffer.alloc(2 * BLOCK);
    for (let k = 0; k + 1 < bounds.length; k++) {
      const from = bounds[k]!;
      const length = bounds[k + 1]! - from - (k + 2 < bounds.length ? 1 : 0);
      if (length > buffer.length) buffer = Buffer.alloc(length);
      const read = readSync(handle, buffer, 0, length, from);
      const entries = JSON.parse(`[${buffer.toString('utf8', 0, read)}]`) as readonly unknown[];
      if (entries.length === 0) throw new SyntaxError('an entry is missing beside a comma');
      yield entries;
    }
  } finally {
    closeSync(handle);
  }
}

/** The bytes of a file in blocks of one buffer, with the place of each block. */
function* readBlocks(file: string): Generator<{ readonly bytes: Buffer; readonly at: number }> {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(BLOCK);
    for (let at = 0; ; ) {
      const read = readSync(handle, buffer, 0, BLOCK, at);
      if (read === 0) return;
      yield { bytes: buffer.subarray(0, read), at };
      at += read;
    }
  } finally {
    closeSync(handle);
  }
}
