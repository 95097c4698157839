/** Utilities: dates, texts, digests, archives and waiting. The formats themselves are in the files beside this one. */
import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { GoogleError } from '../../errors';
import { Blob, signedBytes, unsignedBytes } from '../base/blob';
import { encode } from '../base/charset';
import { typeOfName } from '../base/content-types';
import { formatJava } from '../base/java-format';
import { javaText } from '../base/java-text';
import { type GoogleEnum, GoogleObject } from '../object';
import { parseCsv } from './csv';
import { formatDate } from './date-pattern';
import { parseDate } from './date-reading';
import { readZip, writeZip } from './zip';
import { offsetAt } from './zones';

const LONGEST_SLEEP = 300_000;
const NO_CHARSET = 'Argument cannot be null: charset';

/** Node's names of Google's algorithms; MD2 is known to neither. */
const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

type Data = string | number[];

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export class Utilities extends GoogleObject {
  override readonly type = 'Utilities.Utilities';

  formatDate(date: Date, timeZone: string | null, format: string): string {
    if (Number.isNaN(date.getTime())) throw new GoogleError('Invalid argument: date. Should be of type: Date');
    return formatDate(date, given(timeZone, 'timeZone'), given(format, 'format'));
  }

  parseDate(date: string, timeZone: string | null, format: string): Date {
    return parseDate(date, given(timeZone, 'timeZone'), given(format, 'format'), this.execution.world.clock.now());
  }

  formatString(template: unknown, ...values: unknown[]): string {
    const zone = this.execution.options.scriptTimeZone;
    return formatJava(String(template), values, (value) =>
      typeof value === 'number' ? String(value) : javaText(value, zone),
    );
  }

  parseCsv(csv: unknown, delimiter?: string): string[][] {
    return parseCsv(String(csv), delimiter);
  }

  getUuid(): string {
    return this.execution.world.ids.uuid();
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
      this.execution.refuse(`what Utilities.sleep(${milliseconds}) does`);
    if (!this.execution.world.clock.isScripted)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    this.execution.spend(milliseconds / 1000);
  }

  base64Encode(data: Data, charset?: GoogleEnum | null): string {
    return Buffer.from(this.bytesOf(data, charset)).toString('base64');
  }

  base64EncodeWebSafe(data: Data, charset?: GoogleEnum | null): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: unknown, charset?: GoogleEnum | null): number[] {
    return decodeBase64(String(encoded), /^[A-Za-z0-9+/]*$/, charset);
  }

  base64DecodeWebSafe(encoded: unknown, charset?: GoogleEnum | null): number[] {
    return decodeBase64(String(encoded), /^[A-Za-z0-9_-]*$/, charset);
  }

  computeDigest(algorithm: GoogleEnum, value: Data, charset?: GoogleEnum | null): number[] {
    const name = DIGESTS[algorithm.name()] ?? this.execution.refuse(`the digest ${algorithm.name()}`);
    return signedBytes(new Uint8Array(createHash(name).update(this.bytesOf(value, charset)).digest()));
  }

  computeHmacSignature(algorithm: GoogleEnum, value: Data, key: Data, charset?: GoogleEnum | null): number[] {
    return this.hmac(algorithm.name().replace('HMAC_', ''), value, key, charset);
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: GoogleEnum | null): number[] {
    return this.hmac('SHA_256', value, key, charset);
  }

  computeRsaSignature(algorithm: GoogleEnum, value: string, key: string, charset?: GoogleEnum | null): number[] {
    return this.rsa(algorithm.name().replace('RSA_', ''), value, key, charset);
  }

  computeRsaSha1Signature(value: string, key: string, charset?: GoogleEnum | null): number[] {
    return this.rsa('SHA_1', value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: GoogleEnum | null): number[] {
    return this.rsa('SHA_256', value, key, charset);
  }

  /** A text has the type of plain text unless null is given for it. */
  newBlob(data: unknown, contentType?: string | null, name: string | null = null): Blob {
    if (Array.isArray(data))
      return new Blob(this.execution, unsignedBytes(data as number[]), contentType ?? null, name);
    return Blob.ofText(this.execution, String(data), contentType === undefined ? 'text/plain' : contentType, name);
  }

  gzip(source: GoogleObject, name = 'archive.gz'): Blob {
    return new Blob(this.execution, new Uint8Array(gzipSync(blobOf(source).bytes)), 'application/x-gzip', name);
  }

  ungzip(source: GoogleObject): Blob {
    const blob = blobOf(source);
    const name = blob.nameText?.replace(/\.gz$/, '') ?? null;
    if (blob.bytes[0] !== 0x1f || blob.bytes[1] !== 0x8b) throw new GoogleError('Not in GZIP format');
    return new Blob(this.execution, new Uint8Array(gunzipSync(blob.bytes)), typeOfName(name ?? ''), name);
  }

  zip(sources: readonly GoogleObject[], name = 'archive.zip'): Blob {
    const entries = sources.map(blobOf).map((blob) => ({ name: blob.nameText ?? '', bytes: blob.bytes }));
    const repeated = entries.find((entry, index) => entries.findIndex((other) => other.name === entry.name) < index);
    if (repeated) throw new GoogleError(`duplicate entry: ${repeated.name}`);
    const now = this.execution.world.clock.now();
    const local = new Date(now + offsetAt(this.execution.options.scriptTimeZone, now));
    return new Blob(this.execution, writeZip(entries, local), 'application/zip', name);
  }

  unzip(source: GoogleObject): Blob[] {
    const entries = readZip(blobOf(source).bytes);
    if (!entries) throw new GoogleError('Invalid argument');
    return entries.map(({ name, bytes }) => new Blob(this.execution, bytes, typeOfName(name), name));
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  jsonParse(text: unknown): unknown {
    return JSON.parse(String(text));
  }

  private hmac(digest: string, value: Data, key: Data, charset: GoogleEnum | null | undefined): number[] {
    const name = DIGESTS[digest] ?? this.execution.refuse(`the digest ${digest}`);
    const mac = createHmac(name, this.bytesOf(key, charset)).update(this.bytesOf(value, charset));
    return signedBytes(new Uint8Array(mac.digest()));
  }

  private rsa(digest: string, value: string, key: string, charset: GoogleEnum | null | undefined): number[] {
    const signer = createSign(`RSA-${DIGESTS[digest]?.toUpperCase()}`).update(this.bytesOf(value, charset));
    try {
      return signedBytes(new Uint8Array(signer.sign(key)));
    } catch {
      throw new GoogleError('Invalid argument: key');
    }
  }

  /** Texts count as US-ASCII unless said otherwise: every other letter becomes a question mark. */
  private bytesOf(data: unknown, charset: GoogleEnum | null | undefined): Uint8Array {
    if (Array.isArray(data)) return unsignedBytes(data as number[]);
    if (charset === null) throw new GoogleError(NO_CHARSET);
    return encode(String(data), charset?.name() === 'UTF_8' ? 'UTF-8' : 'US-ASCII') as Uint8Array;
  }
}

/** White space and the number of `=` do not matter; the charset says what the bytes mean, which changes nothing about them. */
function decodeBase64(encoded: string, alphabet: RegExp, charset: GoogleEnum | null | undefined): number[] {
  if (charset === null) throw new GoogleError(NO_CHARSET);
  const letters = encoded.replace(/\s/g, '').replace(/=+$/, '');
  if (!alphabet.test(letters) || letters.length % 4 === 1) throw new GoogleError('Could not decode string.');
  return signedBytes(new Uint8Array(Buffer.from(letters, 'base64')));
}

function given(value: string | null, name: string): string {
  if (value === null || value === '') throw new GoogleError(`Invalid argument: ${name}. Should be of type: String`);
  return value;
}

function blobOf(source: GoogleObject): Blob {
  return (source as unknown as { getBlob(): Blob }).getBlob();
}
