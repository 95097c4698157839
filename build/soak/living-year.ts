/** The programme year that is lived while its process is killed again and again: the demonstration school as a whole, or a few pairs of it for some weeks. */
import { join } from 'node:path';
import type { Workspace } from '../../src/host/index';
import { readExample } from '../../src/year/example';
import { playYear } from '../../src/year/play';
import { YearStops } from '../../src/year/year';
import { product } from '../../tests/support/product';
import { smallSchool } from '../../tests/support/small-school';
import { openYearWorld } from '../../tests/support/year-world';

/** How much of it is lived. */
export const spans = ['year', 'autumn'] as const;
export type Span = (typeof spans)[number];

/** Until then a few pairs have been made and ordered, their plans begun. */
const LATE_AUTUMN = '2026-10-27';

/** The world of the year on this file, new or as it was left (in memory when there is no file); its clock moves with the days of the year only. */
export async function openYear(store?: string, limits: 'consumer' | 'none' = 'consumer'): Promise<Workspace> {
  const workspace = await openYearWorld({ ...(store === undefined ? {} : { store }), seed: 'killed', limits });
  workspace.clock.freeze();
  return workspace;
}

/** Plays from the first day on. */
export async function playOn(workspace: Workspace, span: Span): Promise<void> {
  const whole = span === 'year';
  const example = whole
    ? readExample(join(process.env['NASTAVNIK_ROOT'] ?? process.cwd(), 'examples/school-7'))
    : smallSchool;
  try {
    const part = whole ? {} : { part: { until: LATE_AUTUMN } };
    await playYear({ workspace, project: product, example, regime: 'codes', seed: '1', ...part });
  } catch (error) {
    if (!(error instanceof YearStops)) throw error;
  }
}
