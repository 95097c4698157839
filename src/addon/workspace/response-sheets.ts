/**
 * The sheets to which answers come. Which column belongs to which question is kept as developer metadata on the column,
 * which follows it when it is moved or renamed. Looking that up costs calls for every question, so the result is
 * remembered together with a digest of the headings and their notes and looked up again only when they have changed. The
 * notes are witnesses: headings may be typed back after columns were moved, but a note moves with its cell.
 */
import { type Cell, isMoment } from '../schema/cell';
import type { Properties, Responses } from '../usecases/ports';
import { columnLetter } from './a1';
import type { Zone } from './clock';
import { fromGoogle } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const metadataKey = 'nastavnik-question';

/** The column in which Google writes when the answer was sent. */
const timeColumn = '@time';

/** Columns of a form of the school's own that no question of ours reads. */
const unreadColumn = '@unread';

/** Columns by question id, counted from 0; more than one when somebody has copied a column. */
type ColumnsByQuestion = Readonly<Record<string, readonly number[]>>;

interface LinkedColumns {
  readonly columns: ColumnsByQuestion;
  /** When a column took the place of one that was deleted, by question id. */
  readonly since?: Readonly<Record<string, number>>;
}

const rememberedAs = (sheet: Sheet): string => `columns:${sheet.getSheetId()}`;

/**
 * Puts the id of its question on each column that has none yet; on a sheet that was linked before also when, because an older column of the
 * question is gone with all that stood in it; while nobody has answered there was nothing to go. Of a `foreign` form the
 * columns of other questions are marked as unread. Calls: six and two for each column.
 */
export function linkColumns(
  sheet: Sheet,
  titles: ReadonlyMap<string, string>,
  properties: Properties,
  zone: Pick<Zone, 'at'>,
  foreign: boolean,
): void {
  const key = rememberedAs(sheet);
  if (properties.all()[key]) properties.set(key, '');
  const top = sheet.getRange(1, 1, 1, Math.max(sheet.getLastColumn(), 1));
  const headings = (top.getValues()[0] ?? []).map(String);
  const { columns: linked } = findColumns(sheet);
  const [notes = []] = top.getNotes();
  // A first linking that died has left some columns known, but no witness.
  const wasLinked = Object.keys(linked).length > 0 && notes.some((note) => note.startsWith(witnessWords));
  const isReplaced = wasLinked && sheet.getLastRow() > 1;
  const since = isReplaced ? ` ${zone.at()}` : '';
  const taken = new Set(Object.values(linked).flat());
  const free = headings.map((heading, column) => (taken.has(column) ? undefined : heading));
  headings.forEach((heading, column) => {
    if (taken.has(column)) return;
    // Of two free columns with one heading nobody can tell which is right.
    const isTold = free.indexOf(heading) === free.lastIndexOf(heading);
    const told = isTold ? (titles.get(heading) ?? (column === 0 ? timeColumn : undefined)) : undefined;
    const question = told ?? (foreign && heading !== '' && !titles.has(heading) ? unreadColumn : undefined);
    if (question === undefined || (told !== undefined && linked[told] !== undefined)) return;
    const letter = columnLetter(column);
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(metadataKey, `${question}${since}`);
  });
  witness(top, headings, notes);
}

const witnessWords = 'Вопрос анкеты: ';

/** Notes on headings that have none. Calls: one at most. */
function witness(top: GoogleAppsScript.Spreadsheet.Range, headings: readonly string[], notes: readonly string[]): void {
  const wanted = headings.map(
    (heading, column) => notes[column] || (heading === '' ? '' : `${witnessWords}${heading}`),
  );
  if (wanted.some((note, column) => note !== notes[column])) top.setNotes([wanted]);
}

/** Calls: one and four for each column with metadata. */
function findColumns(sheet: Sheet): LinkedColumns {
  const columns: Record<string, number[]> = {};
  const since: Record<string, number> = {};
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const [question = '', at] = (metadata.getValue() ?? '').split(' ');
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (question === '' || column === undefined) continue;
    if (at !== undefined) since[question] = Number(at);
    const known = columns[question] ?? [];
    columns[question] = known;
    if (!known.includes(column - 1)) known.push(column - 1);
  }
  return { columns, since };
}

/** Calls: five when the headings are as they were. */
export function readResponses(sheet: Sheet, zone: Zone, properties: Properties): Responses {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const headings = (values[0] ?? []).map(String);
  const { columns, since = {} } = rememberedColumns(sheet, headings, properties);
  const times = columns[timeColumn] ?? [];
  const timeAt = times.length === 1 ? times[0] : undefined;
  const asked = Object.entries(columns).filter(([question]) => question !== timeColumn && question !== unreadColumn);
  const questions = asked.flatMap(([question, [column, ...more]]) =>
    column !== undefined && more.length === 0 ? [[question, column] as const] : [],
  );
  const belonging = new Set(Object.values(columns).flat());
  const read = (line: readonly unknown[], column: number): Cell => fromGoogle(line[column] ?? '', zone);
  return {
    title: sheet.getName(),
    headings: Object.fromEntries(questions.map(([question, column]) => [question, headings[column] ?? ''])),
    columns: Object.fromEntries(questions.map(([question, column]) => [question, column + 1])),
    since,
    repeated: asked.flatMap(([question, own]) => (own.length > 1 ? [question] : [])),
    strangers: headings.filter((heading, column) => heading !== '' && !belonging.has(column)),
    lines: values.slice(1).map((line, index) => {
      const time = timeAt === undefined ? '' : read(line, timeAt);
      return {
        row: index + 2,
        at: isMoment(time) ? time.at : undefined,
        day: isMoment(time) ? time.day : undefined,
        time: isMoment(time) ? time.time : undefined,
        cells: Object.fromEntries(questions.map(([question, column]) => [question, read(line, column)])),
      };
    }),
  };
}

function rememberedColumns(sheet: Sheet, headings: readonly string[], properties: Properties): LinkedColumns {
  const key = rememberedAs(sheet);
  const notes = sheet.getRange(1, 1, 1, Math.max(headings.length, 1)).getNotes();
  const digest = Utilities.base64Encode(
    Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, JSON.stringify([headings, notes]), Utilities.Charset.UTF_8),
  );
  const known = properties.all()[key];
  const remembered =
    known === undefined || known === '' ? undefined : (JSON.parse(known) as LinkedColumns & { digest: string });
  if (remembered?.digest === digest) return remembered;
  const linked = findColumns(sheet);
  properties.set(key, JSON.stringify({ digest, ...linked }));
  return linked;
}
