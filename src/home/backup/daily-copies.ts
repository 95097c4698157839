/**
 * A sealed copy of everything each day, in a folder of the school's choice. The passphrase itself is kept nowhere: only the key
 * made of it, beside the data that anybody who reads it could read anyway.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeZip } from '../../addon/ui/dialogs/zip';
import type * as Host from '../../host/index';
import { copyName, dayOfCopy, daysToForget } from './rotation';
import { keyOfPassphrase, type SealKey, seal } from './seal';

/** Names inside a copy. */
export const WORLD_FILE = 'school.db';
const ACCESS_FILE = 'access.json';
export const LINKS_FILE = 'links.json';
/** What is copied beside the world, as far as it is there. */
export const BESIDE_WORLD = [ACCESS_FILE, LINKS_FILE] as const;

/** The hour after which the copy of a day is due; asked for so often. */
const PERIOD_MILLISECONDS = 10 * 60_000;

export interface CopyLine {
  readonly day: string;
  readonly bytes: number;
}

export interface CopySettings {
  readonly folder: string;
}

export class DailyCopies {
  private readonly settingsFile: string;

  constructor(
    private readonly options: {
      readonly host: Pick<typeof Host, 'backUpWorld'>;
      readonly dataFolder: string;
      /** 2026-11-22, in the school's zone. */
      readonly today: () => string;
      readonly log: (error: unknown) => void;
    },
  ) {
    this.settingsFile = join(options.dataFolder, 'backup.json');
  }

  get settings(): CopySettings | undefined {
    return this.read();
  }

  /** From now on copies go into this folder, sealed with this passphrase. Throws what the file system says. */
  choose(folder: string, passphrase: string): void {
    mkdirSync(folder, { recursive: true });
    const { salt, key } = keyOfPassphrase(passphrase);
    const text = JSON.stringify({ folder, salt: salt.toString('base64'), key: key.toString('base64') });
    writeFileSync(`${this.settingsFile}.new`, text, { mode: 0o600 });
    renameSync(`${this.settingsFile}.new`, this.settingsFile);
  }

  /** The copies that are there, the newest first. */
  list(): readonly CopyLine[] {
    const folder = this.read()?.folder;
    if (folder === undefined || !existsSync(folder)) return [];
    const days = readdirSync(folder).flatMap((name) => dayOfCopy(name) ?? []);
    return days
      .sort()
      .reverse()
      .map((day) => ({ day, bytes: statSync(join(folder, copyName(day))).size }));
  }

  /** Makes the copy of today, in the place of an earlier one, and lets old ones go. Whole or not at all. */
  make(): void {
    const chosen = this.read();
    if (!chosen) return;
    const { host, dataFolder, today } = this.options;
    const { folder, ...key } = chosen;
    const aside = mkdtempSync(join(tmpdir(), 'nastavnik-'));
    try {
      const world = join(aside, WORLD_FILE);
      host.backUpWorld(join(dataFolder, WORLD_FILE), world);
      const files = new Map([[WORLD_FILE, new Uint8Array(readFileSync(world))]]);
      for (const name of BESIDE_WORLD) {
        const file = join(dataFolder, name);
        if (existsSync(file)) files.set(name, new Uint8Array(readFileSync(file)));
      }
      mkdirSync(folder, { recursive: true });
      const target = join(folder, copyName(today()));
      writeFileSync(`${target}.part`, seal(writeZip(files), key), { mode: 0o600 });
      renameSync(`${target}.part`, target);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    for (const day of daysToForget(this.list().map((copy) => copy.day))) rmSync(join(folder, copyName(day)));
  }

  /** Makes the copy of each day as long as the home is open; gives the function that ends it. */
  keepUp(): () => void {
    const makeIfDue = (): void => {
      try {
        if (this.read() && this.list()[0]?.day !== this.options.today()) this.make();
      } catch (error) {
        this.options.log(error);
      }
    };
    makeIfDue();
    const timer = setInterval(makeIfDue, PERIOD_MILLISECONDS);
    timer.unref();
    return () => clearInterval(timer);
  }

  private read(): (CopySettings & SealKey) | undefined {
    if (!existsSync(this.settingsFile)) return undefined;
    const { folder, salt, key } = JSON.parse(readFileSync(this.settingsFile, 'utf8')) as Record<string, string>;
    if (!folder || !salt || !key) return undefined;
    return { folder, salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64') };
  }
}
