/**
 * Many schools' exports put together: of each school and half-year the latest one counts, in whatever order and however often they
 * come. Sums treat what a school withheld as unknown, never as zero. Where they are kept is left to others.
 */
import { mostFew, type ShownCount } from '../privacy/small-counts';
import type { ExportAbout, FiguresExport } from './export-file';

export type Submission = FiguresExport;

/** A school in a half-year has one line. */
export const submissionKey = ({ school, year, half }: Pick<ExportAbout, 'school' | 'year' | 'half'>): string =>
  `${school.id}/${year}/${half}`;

/** Whether the first replaces the second: a later reporting date, a later revision; the checksum only makes the rest certain. */
export function isLater(
  one: Pick<Submission, 'asOf' | 'revision' | 'checksum'>,
  two: Pick<Submission, 'asOf' | 'revision' | 'checksum'>,
): boolean {
  if (one.asOf !== two.asOf) return one.asOf > two.asOf;
  if (one.revision !== two.revision) return one.revision > two.revision;
  return one.checksum > two.checksum;
}

export interface Taking<Item> {
  /** Lines to write, one for each key. */
  readonly taken: readonly Item[];
  /** How many of them replace another. */
  readonly replaced: number;
  /** There already, to the letter. */
  readonly same: number;
  /** Older than what is there. */
  readonly late: number;
}

/** What of the coming exports gets into a book that has these. */
export function takeSubmissions<Item extends Submission>(
  standing: ReadonlyMap<string, Pick<Submission, 'asOf' | 'revision' | 'checksum'>>,
  coming: readonly Item[],
): Taking<Item> {
  const taken = new Map<string, Item>();
  const replaced = new Set<string>();
  let same = 0;
  let late = 0;
  for (const one of coming) {
    const key = submissionKey(one);
    const before = taken.get(key) ?? standing.get(key);
    if (before?.checksum === one.checksum) same += 1;
    else if (before && !isLater(one, before)) late += 1;
    else {
      taken.set(key, one);
      if (before) replaced.add(key);
    }
  }
  return { taken: [...taken.values()], replaced: replaced.size, same, late };
}

/** A sum of which only the bounds may be known; without `most` it has no upper one. */
export interface UnsureSum {
  readonly least: number;
  readonly most: number | undefined;
}

const boundsOf = (count: ShownCount): UnsureSum =>
  typeof count === 'number'
    ? { least: count, most: count }
    : count === 'few'
      ? { least: 1, most: mostFew }
      : { least: 0, most: undefined };

/** The sum of a figure over schools. */
export const sumFigure = (schools: readonly Pick<Submission, 'figures'>[], figure: string): UnsureSum =>
  schools.reduce<UnsureSum>(
    (sum, { figures }) => {
      const { least, most } = boundsOf(figures.get(figure) ?? 0);
      return {
        least: sum.least + least,
        most: sum.most === undefined || most === undefined ? undefined : sum.most + most,
      };
    },
    { least: 0, most: 0 },
  );

export const isSure = ({ least, most }: UnsureSum): boolean => least === most;
