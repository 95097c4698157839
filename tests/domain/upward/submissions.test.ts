/** The municipal book is the same in whatever order and however often the schools' exports come. */
import fc from 'fast-check';
import type { ShownCount } from '../../../src/addon/domain/privacy/small-counts';
import { readExport, schoolId, writeExport } from '../../../src/addon/domain/upward/export-file';
import { releaseFigures } from '../../../src/addon/domain/upward/release';
import {
  type Submission,
  submissionKey,
  sumFigure,
  takeSubmissions,
} from '../../../src/addon/domain/upward/submissions';
import { schoolOf } from './schools';

const schools = 1000;

/** What every school sends: both half-years, the first of them twice. The figures are those of a few schools. */
const kinds = fc.sample(schoolOf({ minLength: 5, maxLength: 40 }), { numRuns: 8, seed: 14 }).map(releaseFigures);
const sent: readonly Submission[] = Array.from({ length: schools }, (_, index) => index).flatMap((index) => {
  const school = { id: schoolId(`Школа № ${index}`), name: `Школа № ${index}` };
  const one = (half: 1 | 2, asOf: string, revision: number, kind: number): Submission => {
    const figures = kinds[kind % kinds.length] ?? new Map();
    const about = { school, year: '2026/27', half, asOf, revision };
    // Every hundredth goes through the file: reading all of them would only measure the checksum.
    const read = index % 100 === 0 ? readExport(writeExport(about, figures)) : undefined;
    return typeof read === 'object' ? read : { ...about, figures, checksum: `${index}-${half}-${revision}-${kind}` };
  };
  return [
    one(1, '2026-12-25', 1, index),
    one(1, '2026-12-25', 2, index + 1),
    one(1, '2027-01-12', 2, index + 2),
    one(2, '2027-05-25', 1, index + 3),
  ];
});

/** Puts them in as they come, some at a time, like the dialog does. */
function bookOf(coming: readonly Submission[], portion = 30): ReadonlyMap<string, Submission> {
  const book = new Map<string, Submission>();
  for (let from = 0; from < coming.length; from += portion)
    for (const one of takeSubmissions(book, coming.slice(from, from + portion)).taken)
      book.set(submissionKey(one), one);
  return book;
}

const written = (book: ReadonlyMap<string, Submission>): readonly string[] =>
  [...book].map(([key, { checksum, asOf, revision }]) => [key, asOf, revision, checksum].join(' ')).sort();

describe('a thousand schools', () => {
  it('make the same book sent twice and out of order', () => {
    const once = written(bookOf(sent));
    expect(once).toHaveLength(2 * schools);
    const shuffled = fc.sample(fc.shuffledSubarray([...sent, ...sent], { minLength: 2 * sent.length }), {
      numRuns: 2,
      seed: 14,
    });
    for (const order of shuffled) expect(written(bookOf(order, 77))).toEqual(once);
    expect(bookOf(sent).get(submissionKey(sent[2] as Submission))?.asOf).toBe('2027-01-12');
  });

  it('are told what became of each export', () => {
    const [first, corrected, later] = sent as [Submission, Submission, Submission];
    const standing = new Map([[submissionKey(first), corrected]]);
    expect(takeSubmissions(standing, [first, corrected, later, later])).toEqual({
      taken: [later],
      replaced: 1,
      same: 2,
      late: 1,
    });
  });
});

describe('a sum over schools', () => {
  const school = (count?: ShownCount) => ({ figures: new Map(count === undefined ? [] : [['pairs.all', count]]) });

  it('takes what was withheld for unknown, never for nothing', () => {
    expect(sumFigure([school(12), school(8)], 'pairs.all')).toEqual({ least: 20, most: 20 });
    expect(sumFigure([school(12), school('few'), school()], 'pairs.all')).toEqual({ least: 13, most: 16 });
    expect(sumFigure([school(12), school('few'), school('hidden')], 'pairs.all')).toEqual({
      least: 13,
      most: undefined,
    });
  });
});
