/**
 * The file of figures that goes to the municipal office: JSON Lines (and the same as CSV for a spreadsheet), versioned, with a checksum,
 * the same bytes for the same figures. docs/figures.md describes it. Reading trusts nothing: every line is judged, and what is wrong
 * with a file is one fact. What is done with many of them is in submissions.ts.
 */
import type { Day } from '../../schema/cell';
import { parseDay } from '../../schema/cell';
import { sha256 } from '../people/sha256';
import { isFew, type ShownCount } from '../privacy/small-counts';
import { isSchoolYear } from '../programme/school-year';
import { allFigures, figurePlaces } from './figures';

export const exportFormat = 'nastavnik-figures';
export const exportVersion = 1;

export interface ExportAbout {
  readonly school: {
    /** Made of the school's full name; nobody's number. */
    readonly id: string;
    readonly name: string;
  };
  /** 2026/27 */
  readonly year: string;
  readonly half: 1 | 2;
  /** The reporting date. */
  readonly asOf: Day;
  /** Grows when the figures of one half-year change. */
  readonly revision: number;
}

export interface FiguresExport extends ExportAbout {
  readonly figures: ReadonlyMap<string, ShownCount>;
  readonly checksum: string;
}

/** The same for every spelling of the name that differs only in blanks, quotes and capitals. */
export const schoolId = (fullName: string): string =>
  sha256(
    fullName
      .toLowerCase()
      .replace(/[«»"'“”„]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).slice(0, 16);

const shownWords = { few: '<5', hidden: 'hidden' } as const;
/** A count as files have it. */
export const shownWord = (count: ShownCount): number | string =>
  typeof count === 'number' ? count : shownWords[count];

const linesOf = (about: ExportAbout, figures: ReadonlyMap<string, ShownCount>): readonly string[] => {
  const { school, year, half, asOf, revision } = about;
  const head = { format: exportFormat, version: exportVersion, school, year, half, asOf, revision };
  const told = allFigures().flatMap((figure) => {
    const count = figures.get(figure);
    return count === undefined || count === 0 ? [] : JSON.stringify({ figure, value: shownWord(count) });
  });
  return [JSON.stringify({ ...head, school: { id: school.id, name: school.name } }), ...told];
};

const checksumOf = (lines: readonly string[]): string => sha256(lines.map((line) => `${line}\n`).join(''));

/** The file as JSON Lines: what it is about, a line for each figure, how many they are with the checksum of all before. */
export function writeExport(about: ExportAbout, figures: ReadonlyMap<string, ShownCount>): string {
  const lines = linesOf(about, figures);
  const foot = JSON.stringify({ figures: lines.length - 1, sha256: checksumOf(lines) });
  return [...lines, foot, ''].join('\n');
}

/** A cell of CSV: nothing in it is taken for a formula or a border of cells. */
const cell = (words: string | number): string => {
  const text = typeof words === 'string' && /^[=+\-@\t]/.test(words) ? `'${words}` : String(words);
  return /[";\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** The same figures as a table for spreadsheets, with semicolons and a byte order mark, as Excel in Russia reads it. */
export function writeExportTable(about: ExportAbout, figures: ReadonlyMap<string, ShownCount>): string {
  const { school, year, half, asOf, revision } = about;
  const rows = allFigures().flatMap((figure) => {
    const count = figures.get(figure);
    return count === undefined || count === 0
      ? []
      : [[school.id, school.name, year, half, asOf, revision, figure, shownWord(count)]];
  });
  const head = ['school', 'name', 'year', 'half', 'asOf', 'revision', 'figure', 'value'];
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** What may be wrong with a file that somebody gives for an export. */
export type ExportFault = 'empty' | 'not-json' | 'foreign' | 'newer' | 'older' | 'truncated' | 'damaged' | 'unreadable';

/** A letter of a name is a letter: nothing that breaks a line or steers a terminal. */
const isName = (words: unknown): words is string =>
  typeof words === 'string' && words.length <= 300 && words.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(words);

type Given = Readonly<Record<string, unknown>>;

const parse = (line: string): Given | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : undefined;
  } catch {
    return undefined;
  }
};

function readAbout({ school, year, half, asOf, revision }: Given): ExportAbout | undefined {
  const { id, name } = (typeof school === 'object' && school !== null ? school : {}) as Given;
  if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id) || !isName(name)) return undefined;
  if (typeof year !== 'string' || !isSchoolYear(year) || (half !== 1 && half !== 2)) return undefined;
  if (typeof asOf !== 'string' || parseDay(asOf) !== asOf) return undefined;
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 1 || revision > 100_000)
    return undefined;
  return { school: { id, name }, year, half, asOf, revision };
}

/** More people are in no school. */
const mostPeople = 20_000;

/** A value of a file; small counts that are told aloud are no values. */
export function readShown(value: unknown): ShownCount | undefined {
  if (value === shownWords.few) return 'few';
  if (value === shownWords.hidden) return 'hidden';
  const isCount = typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= mostPeople;
  return isCount && !isFew(value) ? value : undefined;
}

/** The export in this text, or what is wrong with it. */
export function readExport(text: string): FiguresExport | ExportFault {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const [first] = lines;
  if (first === undefined) return 'empty';
  const head = parse(first);
  if (!head) return 'not-json';
  if (head['format'] !== exportFormat) return 'foreign';
  const { version } = head;
  if (typeof version !== 'number') return 'foreign';
  if (version !== exportVersion) return version > exportVersion ? 'newer' : 'older';
  const foot = parse(lines[lines.length - 1] ?? '');
  if (lines.length < 2 || typeof foot?.['sha256'] !== 'string') return 'truncated';
  const body = lines.slice(0, -1);
  const checksum = checksumOf(body);
  if (foot['sha256'] !== checksum || foot['figures'] !== body.length - 1) return 'damaged';
  const about = readAbout(head);
  if (!about) return 'unreadable';
  const figures = new Map<string, ShownCount>();
  for (const line of body.slice(1)) {
    const { figure, value } = parse(line) ?? {};
    const count = readShown(value);
    if (typeof figure !== 'string' || !figurePlaces().has(figure) || figures.has(figure) || count === undefined)
      return 'unreadable';
    figures.set(figure, count);
  }
  return { ...about, figures, checksum };
}
