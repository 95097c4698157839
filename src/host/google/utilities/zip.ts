/** Zip archives in memory: writing and reading entries by name. Encrypted archives and those above 4 GB are not read. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

/** The archive with the entries in their order; `modified` is written as the local time given. */
export function writeZip(entries: readonly ZipEntry[], modified: Date): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name, 'utf8');
    const common = commonHeader(bytes, packed, label, modified);
    const file = Buffer.concat([uint32(LOCAL), common, label, packed]);
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(VERSION), common, Buffer.alloc(10), uint32(offset), label]));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const counts = [uint16(0), uint16(0), uint16(entries.length), uint16(entries.length)];
  const end = [uint32(END), ...counts, uint32(central.length), uint32(offset), uint16(0)];
  return new Uint8Array(Buffer.concat([...files, central, ...end]));
}

function commonHeader(bytes: Uint8Array, packed: Uint8Array, label: Buffer, modified: Date): Buffer {
  const time = (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | (modified.getUTCSeconds() >> 1);
  const date = ((modified.getUTCFullYear() - 1980) << 9) | ((modified.getUTCMonth() + 1) << 5) | modified.getUTCDate();
  return Buffer.concat([
    uint16(VERSION),
    uint16(UTF8_NAMES),
    uint16(DEFLATED),
    uint16(time),
    uint16(date),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(bytes.length),
    uint16(label.length),
    uint16(0),
  ]);
}

/** The files of the archive in its order, folders left out; `undefined` when the bytes are no archive that can be read. */
export function readZip(archive: Uint8Array): ZipEntry[] | undefined {
  const data = Buffer.from(archive);
  let end = data.length - 22;
  while (end >= 0 && data.readUInt32LE(end) !== END) end--;
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== CENTRAL) return undefined;
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const bytes = contentAt(data, data.readUInt32LE(at + 42), data.readUInt16LE(at + 10), data.readUInt32LE(at + 20));
    if (!bytes) return undefined;
    if (!name.endsWith('/')) entries.push({ name, bytes });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function contentAt(data: Buffer, local: number, method: number, size: number): Uint8Array | undefined {
  if (local + 30 > data.length || data.readUInt32LE(local) !== LOCAL) return undefined;
  const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(from, from + size);
  if (method === 0) return Uint8Array.from(packed);
  return method === DEFLATED ? new Uint8Array(inflateRawSync(packed)) : undefined;
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
