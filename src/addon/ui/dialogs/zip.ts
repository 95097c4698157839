/**
 * Archives of files as browsers can read and write them without a library: what a workbook, a paper and the archive of a school
 * are packed in. Written files are not pressed together: every program reads them, and a school's year is small.
 */

/** Why the file could not be read. */
export class UnreadableFile extends Error {}

/** Gives the bytes of one file of an archive. */
export type Unpack = () => Promise<Uint8Array>;

const localSign = 0x04034b50;
const centralSign = 0x02014b50;
const endSign = 0x06054b50;
const endLength = 22;
/** Names are in UTF-8. */
const utf8Names = 0x0800;
/** More than any file of a school holds: what promises more is a trap. */
const mostBytes = 200_000_000;

/** The files of the archive by their names, read when they are asked for. Throws UnreadableFile when it is no archive. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Unpack> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endSign) end -= 1;
  if (end < 0) throw new UnreadableFile('archive');
  const entries = new Map<string, Unpack>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const method = view.getUint16(at + 10, true);
    entries.set(name, () => unpack(method, data));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

async function unpack(method: number, data: Uint8Array): Promise<Uint8Array> {
  if (method === 0) return data;
  const stream = new Blob([data.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > mostBytes) throw new UnreadableFile('size');
    pieces.push(piece.value);
  }
  return join(pieces);
}

/** An archive of these files, in their order. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [fileName, data] of files) {
    const name = new TextEncoder().encode(fileName);
    // Version, flags, method, time and day (1 January 1980), sum, packed and real size, lengths of name and of what follows.
    const common = [
      2,
      20,
      2,
      utf8Names,
      2,
      0,
      2,
      0,
      2,
      0x21,
      4,
      crc32(data),
      4,
      data.length,
      4,
      data.length,
      2,
      name.length,
      2,
      0,
    ];
    const head = numbers([4, localSign, ...common]);
    pieces.push(head, name, data);
    directory.push(numbers([4, centralSign, 2, 20, ...common, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset]), name);
    offset += head.length + name.length + data.length;
  }
  const table = join(directory);
  const end = numbers([4, endSign, 2, 0, 2, 0, 2, files.size, 2, files.size, 4, table.length, 4, offset, 2, 0]);
  return join([...pieces, table, end]);
}

/** Numbers of two or four bytes, each after its length, lowest byte first. */
function numbers(given: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const value = given[at + 1] ?? 0;
    for (let byte = 0; byte < (given[at] ?? 0); byte++) bytes.push((value >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const crcTable = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The sum by which archives are checked (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
