/** Blob: bytes with a name and a content type, the coin in which Google's services exchange data. Conversions belong to the services that can do them. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { decode, encode } from './charset';
import { renamedFor, typeOfName } from './content-types';
import { textToPdf } from './text-to-pdf';

const PDF = 'application/pdf';

/** https://developers.google.com/apps-script/reference/base/blob – its bytes are replaced, never changed in place, so copies may share them. */
export class Blob extends GoogleObject {
  /** What hangs on a message of Gmail is a blob by another name. */
  override readonly type: 'Base.Blob' | 'Gmail.GmailAttachment' = 'Base.Blob';

  constructor(
    execution: Execution,
    public bytes: Uint8Array,
    public contentTypeText: string | null = null,
    public nameText: string | null = null,
  ) {
    super(execution);
  }

  /** A blob of text in UTF-8. */
  static ofText(
    execution: Execution,
    text: string,
    contentType: string | null = 'text/plain',
    name: string | null = null,
  ): Blob {
    return new Blob(execution, encode(text) as Uint8Array, contentType, name);
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  setBytes(data: number[]): this {
    this.bytes = unsignedBytes(data);
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return decode(this.bytes, charset) ?? this.execution.refuse(`the charset ${charset}`);
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.bytes = encode(text, charset) ?? this.execution.refuse(`the charset ${charset}`);
    return this;
  }

  getContentType(): string | null {
    return this.contentTypeText;
  }

  setContentType(contentType: string | null): this {
    this.contentTypeText = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    this.contentTypeText = typeOfName(this.nameText ?? '');
    return this;
  }

  getName(): string | null {
    return this.nameText;
  }

  setName(name: string): this {
    this.nameText = name;
    return this;
  }

  isGoogleType(): boolean {
    return (this.contentTypeText ?? '').startsWith('application/vnd.google-apps.');
  }

  copyBlob(): Blob {
    return new Blob(this.execution, this.bytes, this.contentTypeText, this.nameText);
  }

  getBlob(): Blob {
    return this;
  }

  private paper(from: string): Blob {
    const { world, options } = this.execution;
    world.spendQuota(options.user.email, 'conversionsPerDay', 1, 'convert');
    const name = renamedFor(this.nameText ?? 'Untitled', PDF);
    return new Blob(this.execution, textToPdf(this.execution, this.getDataAsString(), from, name), PDF, name);
  }

  getAs(contentType: string): Blob {
    const from = this.contentTypeText ?? '';
    if (contentType === PDF && isText(from)) return this.paper(from);
    if (from !== contentType && !(isText(from) && isText(contentType))) {
      this.execution.refuse(`a conversion of blobs from ${from || 'an unknown type'} to ${contentType}`);
    }
    const name = this.nameText === null ? null : renamedFor(this.nameText, contentType);
    return new Blob(this.execution, this.bytes, contentType, name);
  }
}

/** Between two kinds of text nothing has to be converted. */
function isText(type: string): boolean {
  return type.startsWith('text/');
}

/** Bytes as scripts see them: −128 … 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes that a script gave, signed or not. */
export function unsignedBytes(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => value & 0xff);
}
