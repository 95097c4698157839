/**
 * A whole programme year of a small school – eight pairs of the demonstration school till the end of January, some people who wait –,
 * played on the built product and left behind in a folder, as `npm run year` does with the large one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Summary } from '../../src/year/summary';
import type { Regime } from '../../src/year/year';
import { onPlainNode } from './plain-node';

export interface LeftYear {
  readonly folder: string;
  /** The file of the world, closed. */
  readonly world: string;
  readonly summary: Summary;
  /** What every sheet shows, by title. */
  readonly sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const folders: string[] = [];

/** Removes everything that was left behind. */
export function forgetYears(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function playSmallYear(regime: Regime, zone?: string): Promise<LeftYear> {
  const base = mkdtempSync(path.join(os.tmpdir(), 'small-year-'));
  folders.push(base);
  await onPlainNode('tests/support/play-small-year.ts', base, regime, ...(zone === undefined ? [] : [zone]));
  const folder = path.join(base, 'out');
  const read = (...names: string[]): string => readFileSync(path.join(...names), 'utf8');
  return {
    folder,
    world: path.join(base, 'world.db'),
    summary: JSON.parse(read(folder, 'summary.json')),
    sheets: new Map(JSON.parse(read(base, 'sheets.json'))),
  };
}
