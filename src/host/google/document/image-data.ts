/** Pictures in documents: what is kept of a blob, and its size. */
import { GoogleError } from '../../errors';
import { Blob } from '../base/blob';
import type { GoogleObject } from '../object';
import { DocNode } from './node';

/** An element for the picture of a blob source, at its own size in pixels. Throws Google's sentence when it is not a picture. */
export function imageNode(source: GoogleObject): DocNode {
  const blob = (source as GoogleObject & { getBlob(): unknown }).getBlob();
  if (!(blob instanceof Blob)) throw new GoogleError('Invalid image data.');
  const bytes = Buffer.from(blob.bytes);
  const size = pictureSize(bytes);
  if (!size) throw new GoogleError('Invalid image data.');
  const node = new DocNode('INLINE_IMAGE', { WIDTH: size.width, HEIGHT: size.height });
  node.image = { data: bytes.toString('base64'), mime: size.mime, title: null, description: null };
  return node;
}

/** What kind of picture it is, and its size in pixels; undefined when it is none that documents show. */
export function pictureSize(bytes: Buffer): Size | undefined {
  return pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes);
}

export interface Size {
  readonly mime: string;
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function gifSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 10 || bytes.toString('latin1', 0, 3) !== 'GIF') return undefined;
  return { mime: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** The size stands in the first frame header. */
function jpegSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let position = 2;
  while (position + 9 < bytes.length && bytes[position] === 0xff) {
    const marker = bytes[position + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { mime: 'image/jpeg', height: bytes.readUInt16BE(position + 5), width: bytes.readUInt16BE(position + 7) };
    }
    position += 2 + bytes.readUInt16BE(position + 2);
  }
  return undefined;
}
