/**
 * The sheets to which answers come. Which column belongs to which question is kept as developer metadata on the column,
 * which follows it when it is moved or renamed. Looking that up costs calls for every question, so the result is
 * remembered together with a digest of the headings and looked up again only when they have changed.
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

/** Column by question id, counted from 0. */
type ColumnsByQuestion = Readonly<Record<string, number>>;

const rememberedAs = (sheet: Sheet): string => `columns:${sheet.getSheetId()}`;

/** Puts the id of its question on each column that has none yet. Calls: five and two for each column. */
export function linkColumns(sheet: Sheet, titles: ReadonlyMap<string, string>, properties: Properties): void {
  const key = rememberedAs(sheet);
  if (properties.all()[key]) properties.set(key, '');
  const headings = (sheet.getRange(1, 1, 1, Math.max(sheet.getLastColumn(), 1)).getValues()[0] ?? []).map(String);
  const linked = findColumns(sheet);
  const taken = new Set(Object.values(linked));
  headings.forEach((heading, column) => {
    if (taken.has(column)) return;
    const question = titles.get(heading) ?? (column === 0 ? timeColumn : undefined);
    if (question === undefined || linked[question] !== undefined) return;
    const letter = columnLetter(column);
    sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(metadataKey, question);
  });
}

/** Calls: one and four for each column with metadata. */
function findColumns(sheet: Sheet): ColumnsByQuestion {
  const columns: Record<string, number> = {};
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const question = metadata.getValue();
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (question !== null && column !== undefined) columns[question] ??= column - 1;
  }
  return columns;
}

/** Calls: three when the headings are as they were. */
export function readResponses(sheet: Sheet, zone: Zone, properties: Properties): Responses {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const headings = (values[0] ?? []).map(String);
  const columns = rememberedColumns(sheet, headings, properties);
  const timeAt = columns[timeColumn];
  const questions = Object.entries(columns).filter(([question]) => question !== timeColumn);
  const belonging = new Set(Object.values(columns));
  const read = (line: readonly unknown[], column: number): Cell => fromGoogle(line[column] ?? '', zone);
  return {
    title: sheet.getName(),
    headings: Object.fromEntries(questions.map(([question, column]) => [question, headings[column] ?? ''])),
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

function rememberedColumns(sheet: Sheet, headings: readonly string[], properties: Properties): ColumnsByQuestion {
  const key = rememberedAs(sheet);
  const digest = Utilities.base64Encode(
    Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, JSON.stringify(headings), Utilities.Charset.UTF_8),
  );
  const known = properties.all()[key];
  const remembered =
    known === undefined || known === ''
      ? undefined
      : (JSON.parse(known) as { digest: string; columns: ColumnsByQuestion });
  if (remembered?.digest === digest) return remembered.columns;
  const columns = findColumns(sheet);
  properties.set(key, JSON.stringify({ digest, columns }));
  return columns;
}
