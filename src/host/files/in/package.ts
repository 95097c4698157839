/**
 * The archive that an Office file is: its parts, unpacked one by one and only when they are wanted. Refused: what is no such
 * archive, encrypted or old formats, bombs (more than a file of this kind can hold, or the same bytes under many names),
 * macros, and anything that would be fetched from elsewhere.
 */
import { inflateRawSync } from 'node:zlib';
import { refusal, type SourceFile } from './source';
import { type Element, walkXml } from './xml';

/** No table or paper of a school comes near. */
const MOST_PARTS = 4000;
/** Of all parts that are read together. */
const MOST_UNPACKED = 32 * 1024 * 1024;
const MOST_ELEMENTS = 2_000_000;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const ENCRYPTED = 1;
const OLD_FORMAT = 'd0cf11e0a1b11ae1';

interface Part {
  readonly at: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
}

/** A relation of a part: to another part, or to an address outside. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

export class OfficePackage {
  private readonly parts: ReadonlyMap<string, Part>;
  private readonly data: Buffer;
  private unpacked = 0;
  private elements = 0;

  constructor(
    readonly file: SourceFile,
    /** The beginning of the names of its own parts: `xl/` or `word/`. */
    folder: string,
  ) {
    this.data = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
    this.parts = this.readDirectory();
    if (!this.parts.has('[Content_Types].xml') || ![...this.parts.keys()].some((name) => name.startsWith(folder))) {
      throw this.refuse('внутри не то, что говорит его имя');
    }
    this.checkParts();
  }

  refuse(why: string): Error {
    return refusal(this.file.name, why);
  }

  /** One more element was met. */
  element(): void {
    if (++this.elements > MOST_ELEMENTS) throw this.refuse('в распакованном виде он слишком велик');
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Shows the elements of a part; nothing when there is no such part. */
  walk(name: string, element: Element): void {
    const bytes = this.read(name);
    if (bytes) walkXml(bytes, element, this, (why) => this.refuse(`${why} (${name})`));
  }

  read(name: string): Uint8Array | undefined {
    const part = this.parts.get(name);
    if (!part) return undefined;
    this.unpacked += part.size;
    if (this.unpacked > MOST_UNPACKED) throw this.refuse('в распакованном виде он слишком велик');
    const packed = this.data.subarray(part.at, part.at + part.packed);
    if (part.method === 0) return packed;
    if (part.method !== DEFLATED) throw this.refuse('он сжат неизвестным способом');
    try {
      const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, part.size) });
      if (bytes.length === part.size) return bytes;
    } catch {
      // Falls through: what cannot be unpacked, or gives more than it says, is damaged.
    }
    throw this.refuse(`он повреждён (${name})`);
  }

  /** The relations of a part by their id; targets are names of parts. */
  relations(name: string): ReadonlyMap<string, Relation> {
    const found = new Map<string, Relation>();
    const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
    const base = name.slice(folder.length).replace(/^\//, '');
    this.walk(`${folder === '' ? '' : `${folder}/`}_rels/${base}.rels`, {
      open: (tag, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
        if (tag !== 'Relationship') return;
        const isOutside = TargetMode === 'External';
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        found.set(Id, { id: Id, type, target: isOutside ? Target : resolve(folder, Target), isOutside });
      },
    });
    return found;
  }

  private readDirectory(): ReadonlyMap<string, Part> {
    const { data } = this;
    if (data.subarray(0, 8).toString('hex') === OLD_FORMAT) {
      throw this.refuse('это старый или зашифрованный формат; сохраните его как .xlsx или .docx без пароля');
    }
    if (data.length < 22 || data.readUInt32LE(0) !== LOCAL) throw this.refuse('это не файл Office (.xlsx, .docx)');
    // The end has no fixed place: a comment of up to 64 KB may follow it.
    let end = data.length - 22;
    const first = Math.max(0, end - 0xffff);
    while (end >= first && data.readUInt32LE(end) !== END) end--;
    if (end < first) throw this.refuse('он повреждён: архив обрывается');
    const count = data.readUInt16LE(end + 10);
    if (count > MOST_PARTS) throw this.refuse('в нём слишком много частей');
    const parts = new Map<string, Part>();
    const places: { readonly at: number; readonly end: number }[] = [];
    let at = data.readUInt32LE(end + 16);
    for (let left = count; left > 0; left--) {
      if (at + 46 > data.length || data.readUInt32LE(at) !== CENTRAL)
        throw this.refuse('он повреждён: архив не читается');
      const flags = data.readUInt16LE(at + 8);
      if (flags & ENCRYPTED) throw this.refuse('он зашифрован');
      const [packed, size] = [data.readUInt32LE(at + 20), data.readUInt32LE(at + 24)];
      const nameLength = data.readUInt16LE(at + 28);
      const name = data
        .subarray(at + 46, at + 46 + nameLength)
        .toString('utf8')
        .replace(/^\//, '');
      const local = data.readUInt32LE(at + 42);
      if (local + 30 > data.length || data.readUInt32LE(local) !== LOCAL)
        throw this.refuse('он повреждён: архив не читается');
      const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
      if (from + packed > data.length) throw this.refuse('он повреждён: архив обрывается');
      if (parts.has(name)) throw this.refuse('в нём две части с одним именем');
      parts.set(name, { at: from, method: data.readUInt16LE(at + 10), packed, size });
      places.push({ at: local, end: from + packed });
      at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    }
    places.sort((one, other) => one.at - other.at);
    if (places.some((place, index) => index > 0 && place.at < places[index - 1]!.end)) {
      throw this.refuse('его части накладываются друг на друга');
    }
    return parts;
  }

  private checkParts(): void {
    const names = [...this.parts.keys()];
    if (names.some((name) => /vbaProject|\/macrosheets\/|\/activeX\//i.test(name))) throw this.refuse('в нём макросы');
    if (names.some((name) => /\/externalLinks\//i.test(name))) throw this.refuse('в нём ссылки на другие файлы');
    for (const name of names.filter((one) => one.endsWith('.rels'))) {
      this.walk(name, {
        open: (tag, { Type = '', TargetMode = '' }) => {
          // A link for a reader to click is fetched by nobody else.
          if (tag === 'Relationship' && TargetMode === 'External' && !Type.endsWith('/hyperlink')) {
            throw this.refuse('в нём ссылки на другие файлы');
          }
        },
      });
    }
    this.walk('[Content_Types].xml', {
      open: (_, { ContentType = '' }) => {
        if (/macroEnabled|vbaProject/i.test(ContentType)) throw this.refuse('в нём макросы');
      },
    });
  }
}

/** The name of a part from a target that may begin at the root, here, or above. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
