/** Time and identifiers as inputs of the host: both can be scripted, so that two runs with the same inputs give the same world. */
import { createHash, randomBytes } from 'node:crypto';

/** The host's time. A real clock follows the machine (plus an offset); a scripted one moves only when told to or when a call costs time. */
export class Clock {
  private frozen = false;

  private constructor(
    private scripted: number | undefined,
    private offset: number,
  ) {}

  static real(offset = 0): Clock {
    return new Clock(undefined, offset);
  }

  static scripted(now: Date | number | string): Clock {
    const time = new Date(now).getTime();
    if (Number.isNaN(time)) throw new RangeError(`not a time: ${String(now)}`);
    return new Clock(time, 0);
  }

  get isScripted(): boolean {
    return this.scripted !== undefined;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.scripted ?? Date.now() + this.offset;
  }

  /** By how much the machine's own clock is behind. */
  get ahead(): number {
    return this.now() - Date.now();
  }

  /** Lets time pass: a scripted clock moves, a real one gets ahead of the machine by as much. */
  advance(milliseconds: number): void {
    if (this.scripted !== undefined) this.scripted += milliseconds;
    else this.offset += milliseconds;
  }

  /** Stops modelled calls from taking time, so that two ways to the same state also bear the same times. */
  freeze(): void {
    this.frozen = true;
  }

  /** Time that a modelled call takes; a real clock takes its time by itself. */
  spend(seconds: number): void {
    if (this.scripted !== undefined && !this.frozen) this.scripted += seconds * 1000;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Makes identifiers that look like Google's; with a seed and a counter kept by the caller they repeat from run to run. */
export class Ids {
  constructor(
    private readonly seed: string | undefined,
    private readonly next: () => number,
  ) {}

  private bytes(length: number): Buffer {
    if (this.seed === undefined) return randomBytes(length);
    const parts: Buffer[] = [];
    const counter = this.next();
    for (let block = 0; parts.length * 32 < length; block++) {
      parts.push(createHash('sha256').update(`${this.seed}:${counter}:${block}`).digest());
    }
    return Buffer.concat(parts).subarray(0, length);
  }

  /** Letters, digits, - and _: what Google uses for files (44), responses and the like. */
  text(length: number): string {
    let out = '';
    for (const byte of this.bytes(length)) out += ALPHABET[byte % 64];
    return out;
  }

  /** The id of a file in Drive. */
  file(): string {
    return `1${this.text(43)}`;
  }

  /** A positive whole number below 2^31, as sheets, form items and triggers have. */
  number(): number {
    return (this.bytes(4).readUInt32BE(0) % 2147483646) + 1;
  }

  uuid(): string {
    const hex = this.bytes(16);
    hex[6] = ((hex[6] ?? 0) & 0x0f) | 0x40;
    hex[8] = ((hex[8] ?? 0) & 0x3f) | 0x80;
    const text = hex.toString('hex');
    return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
  }
}
