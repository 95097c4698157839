/**
 * A workspace whose every use is written down beside its data, so that a program that was killed goes on where it stood: it runs
 * from its beginning, what was written down is told again without touching the world, and only what nobody heard the end of is
 * done anew – as people do after a power cut. What the program does is its own business.
 */
import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Workspace } from '../../src/host/index';

/** One use of the world: what was called, what came of it, and what the clock said then. */
interface Note {
  readonly name: string;
  readonly value: unknown;
  readonly now: number;
}

/** Uses of the world in their order, in a file that only grows; a last one that was cut off while it was written counts as none. */
export class Diary {
  private readonly known: Note[] = [];
  private next = 0;
  private readonly handle: number;

  constructor(file: string) {
    if (existsSync(file)) truncateSync(file, this.read(readFileSync(file)));
    this.handle = openSync(file, 'a');
  }

  /** Takes what is whole; brings the place where it ends. */
  private read(bytes: Buffer): number {
    let at = 0;
    while (at + HEAD <= bytes.length) {
      const end = at + HEAD + bytes.readUInt32LE(at);
      if (end > bytes.length) break;
      this.known.push(deserialize(bytes.subarray(at + HEAD, end)) as Note);
      at = end;
    }
    return at;
  }

  /** What came of this use before, when it is one of those that were written down. Throws when the program now does something else. */
  recall(name: string): Note | undefined {
    const note = this.known[this.next];
    if (!note) return undefined;
    if (note.name !== name) throw new Error(`use ${this.next} was ${note.name} and is now ${name}`);
    this.next++;
    return note;
  }

  write(note: Note): void {
    const bytes = serialize(note);
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(bytes.length);
    writeSync(this.handle, Buffer.concat([head, bytes]));
  }

  close(): void {
    closeSync(this.handle);
  }
}

/** Bytes that say how long a note is. */
const HEAD = 4;

/** The parts of a workspace that hold functions of their own. */
const PARTS = ['forms', 'view', 'clock', 'screen'];
/** What costs nothing, changes nothing in the data, or has to be done in each process. */
const DIRECT = ['install', 'close', 'container', 'faults'];

/** The same workspace for a program that goes on; of `globals` only what pastes values into a sheet. */
export function resumable(workspace: Workspace, diary: Diary): Workspace {
  /** Tells what came of it before, or does it and writes that down. */
  const use = (name: string, work: () => unknown): unknown => {
    const note = diary.recall(name);
    if (note) {
      workspace.clock.advance(note.now - workspace.clock.now());
      return note.value;
    }
    const keep = (value: unknown): unknown => {
      diary.write({ name, value, now: workspace.clock.now() });
      return value;
    };
    const value = work();
    return value instanceof Promise ? value.then(keep) : keep(value);
  };
  const noted = (target: object, path: string): object =>
    new Proxy(target, {
      get(_target, key) {
        const found: unknown = Reflect.get(target, key, target);
        const name = `${path}${String(key)}`;
        if (path === '' && DIRECT.includes(name)) {
          return typeof found === 'function' ? (found as () => unknown).bind(target) : found;
        }
        if (path === '' && name === 'globals') return { SpreadsheetApp: editor(workspace, use) };
        if (path === '' && PARTS.includes(name)) return noted(found as object, `${name}.`);
        if (name === 'clock.now') return () => workspace.clock.now();
        if (typeof found !== 'function') return use(name, () => found);
        return (...args: unknown[]) => {
          const result = use(name, () => Reflect.apply(found, target, args) as unknown);
          return isAsync.has(name) ? Promise.resolve(result) : result;
        };
      },
    });
  return noted(workspace, '') as Workspace;
}

/** These bring a promise, also when they are only told again. */
const isAsync: ReadonlySet<string> = new Set(['run', 'callFromPage', 'open', 'edit', 'paste', 'pass', 'forms.submit']);

type Use = (name: string, work: () => unknown) => unknown;

/** Pastes values; they are in the data before anybody hears of it. */
function editor(workspace: Workspace, use: Use) {
  const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
  const paste = (title: string, place: readonly [number, number, number, number], values: unknown[][]) => {
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(title)!
      .getRange(...place)
      .setValues(values);
    workspace.flush();
  };
  return {
    getActiveSpreadsheet: () => ({
      getSheetByName: (title: string) => ({
        getRange: (...place: [number, number, number, number]) => ({
          setValues: (values: unknown[][]) => use(`paste ${title}`, () => paste(title, place, values)),
        }),
      }),
    }),
  };
}
