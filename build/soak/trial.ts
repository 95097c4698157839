/** A trial of the soak, and how what came of it is kept: `docs/soak.json` for the results, `docs/soak.md` made from it for people. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that is tried. A report is plain data: a trial that was stopped goes on from it. */
export interface Trial<Report = unknown> {
  /** What it is asked for by, and told under. */
  readonly name: string;
  /** Goes on from what an earlier run came to and says so to `keep`; undefined where it cannot be run. */
  readonly run: (earlier: Report | undefined, keep: (report: Report) => void) => Promise<Report | undefined>;
  /** What came out differently, a sentence each; empty when all is well. */
  readonly failures: (report: Report) => readonly string[];
  /** Its lines of the chapter's table, as many cells as there are columns. */
  readonly rows: (report: Report) => readonly (readonly (string | number)[])[];
}

/** Trials that are told in one table. */
export interface Chapter {
  readonly title: string;
  /** What is tried and what must come of it. */
  readonly words: readonly string[];
  readonly columns: readonly string[];
  readonly trials: readonly Trial[];
}

/** A result as it is committed. */
interface Result {
  /** The commit it was seen on; with a plus when files had been changed since. */
  readonly commit: string;
  /** Tells whether today's program is the one that was tried. */
  readonly build: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

export type Results = Readonly<Record<string, Result>>;

export function readResults(root: string): Results {
  const file = join(root, 'docs/soak.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Writes the results and the page that tells them; what no chapter tries any more is forgotten. */
export function writeResults(root: string, chapters: readonly Chapter[], results: Results): void {
  const names = chapters.flatMap(({ trials }) => trials.map(({ name }) => name));
  const kept = Object.fromEntries(names.flatMap((name) => (results[name] ? [[name, results[name]]] : [])));
  writeFileSync(join(root, 'docs/soak.json'), `${JSON.stringify(kept, null, 1)}\n`);
  writeFileSync(join(root, 'docs/soak.md'), resultPage(chapters, kept));
}

/** The page: a table for each chapter, and what was never tried. */
export function resultPage(chapters: readonly Chapter[], results: Results): string {
  return [
    '# Soak',
    '',
    'Written by `npm run soak` from `soak.json`: each line says on which commit it was seen.',
    '',
    ...chapters.flatMap(({ title, words, columns, trials }) => {
      const untried = trials.filter(({ name }) => !results[name]).map(({ name }) => name);
      return [
        `## ${title}`,
        '',
        ...words,
        '',
        line([...columns, 'seen on']),
        `|${'---|'.repeat(columns.length + 1)}`,
        ...trials.flatMap(({ name }) => {
          const result = results[name];
          return result ? result.rows.map((cells) => line([...cells, result.commit])) : [];
        }),
        '',
        ...(untried.length > 0 ? [`Not run whole yet: ${untried.join('; ')}.`, ''] : []),
      ];
    }),
  ].join('\n');
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
