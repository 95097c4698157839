/**
 * The book that receives a form's answers: linking, the columns of the questions, the rows of the answers. Which column belongs to which question
 * is kept as metadata on the column, which goes where the column goes; so people may move, insert and rename columns.
 */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import type { World } from '../../world';
import { atLeast, roleOf } from '../drive/reach';
import { findFile, MIME } from '../files';
import { changeBook, inspectBook } from '../spreadsheet/book';
import { displayOf } from '../spreadsheet/display';
import { localeOf } from '../spreadsheet/locales';
import type { Book, SheetModel } from '../spreadsheet/model';
import {
  addResponseColumn,
  addResponseSheet,
  renameResponseColumn,
  unlinkResponseSheet,
  writeResponse,
} from '../spreadsheet/responses';
import { serialOf } from '../spreadsheet/zones';
import { cellOf, formatOf } from './cells';
import { changeForm, readForm } from './form';
import { totalOf } from './grading';
import { type FormModel, headingsOf, isGrid, isQuestion, type ResponseModel } from './model';
import { readResponses, writeResponseModel } from './responses';

/** Columns of forms are marked with metadata of this key; scripts do not see them. */
export const COLUMN_KEY = 'google.forms.column';

export interface DestinationRow {
  readonly book: string;
  readonly sheet: number;
  readonly row: number;
  /** What the row shows, column by column, the time stamp first. */
  readonly values: readonly string[];
  readonly headings: readonly string[];
}

/** One column a form wants: `id` says for good which question (and row of a grid) it is. */
interface Wanted {
  readonly id: string;
  readonly heading: string;
}

function wantedColumns(world: World, form: FormModel): Wanted[] {
  const email = world.locale.startsWith('ru') ? 'Адрес электронной почты' : 'Email Address';
  return [
    ...(form.settings.collectEmail ? [{ id: 'email', heading: email }] : []),
    ...(form.settings.quiz ? [{ id: 'score', heading: world.locale.startsWith('ru') ? 'Баллы' : 'Score' }] : []),
    ...form.items
      .filter(isQuestion)
      .flatMap((item) =>
        headingsOf(item).map((heading, row) => ({ id: isGrid(item) ? `${item.id}/${row}` : String(item.id), heading })),
      ),
  ];
}

/** A question without a title still gets a heading. */
function headingAt(world: World, heading: string, column: number): string {
  return heading || `${world.locale.startsWith('ru') ? 'Столбец' : 'Column'} ${column}`;
}

/** Links a form to a book: its answers so far are written into the new sheet. Throws when the book is out of reach. */
export function linkDestination(execution: Execution, id: string, book: string): void {
  const { world, options } = execution;
  const file = findFile(world, book);
  if (!file || file.mime !== MIME.spreadsheet || !atLeast(roleOf(world, file, options.user.email), 'writer')) {
    throw new GoogleError(`Invalid argument: id`);
  }
  execution.commitCells();
  stayOnSheet(world, book);
  world.store.transaction(() => {
    unlink(world, id);
    const wanted = wantedColumns(world, readForm(world, id));
    const headings = wanted.map(({ heading }, index) => headingAt(world, heading, index + 2));
    const sheet = addResponseSheet(world, book, id, headings);
    changeBook(world, book, (model) => {
      for (const [index, column] of wanted.entries()) mark(model, sheet, column, index + 2);
    });
    const form = changeForm(world, id, (model) => ({ ...model, destination: { book, sheet } }));
    for (const response of readResponses(world, id)) writeToDestination(world, id, form, response);
  });
}

/** The new sheet comes first; the person at the screen goes on looking at the sheet that was before it. */
function stayOnSheet(world: World, book: string): void {
  if (world.selections.has(book)) return;
  const shown = inspectBook(world, book, (model) => model.ordered.find(({ props }) => !props.hidden)?.id);
  const first = { row: 1, column: 1 };
  if (shown !== undefined)
    world.selections.set(book, { sheet: shown, areas: [{ ...first, rows: 1, columns: 1 }], current: first });
}

/** Unlinks a form; the sheet keeps its answers. Throws Google's sentence when there is no book. */
export function unlinkDestination(execution: Execution, id: string): void {
  const { world } = execution;
  if (!readForm(world, id).destination) throw new GoogleError('The form currently has no response destination.');
  execution.commitCells();
  world.store.transaction(() => unlink(world, id));
}

function unlink(world: World, id: string): void {
  const { destination } = readForm(world, id);
  if (!destination) return;
  if (sheetExists(world, destination)) {
    unlinkResponseSheet(world, destination.book, destination.sheet);
    changeBook(world, destination.book, (model) => {
      model.props.metadata = model.props.metadata.filter(
        (metadata) => metadata.key !== COLUMN_KEY || metadata.sheet !== destination.sheet,
      );
    });
  }
  changeForm(world, id, ({ destination: _, ...rest }) => rest);
}

function sheetExists(world: World, { book, sheet }: { book: string; sheet: number }): boolean {
  return findFile(world, book) !== undefined && inspectBook(world, book, (model) => model.sheet(sheet) !== undefined);
}

/** The same from a script, whose own cells are written first: Google keeps the order. */
export function syncColumnsOf(execution: Execution, id: string): void {
  if (!readForm(execution.world, id).destination) return;
  execution.commitCells();
  syncColumns(execution.world, id);
}

/** Brings the headings in line with the questions: new ones get columns (once they have a title), renamed ones new headings. */
function syncColumns(world: World, id: string, untitledToo = false): void {
  const form = readForm(world, id);
  const { destination } = form;
  if (!destination || !sheetExists(world, destination)) return;
  const { book, sheet } = destination;
  const known = inspectBook(world, book, (model) => columnsOf(model, sheet));
  for (const wanted of wantedColumns(world, form)) {
    const column = known.get(wanted.id);
    if (column && column.heading !== wanted.heading) {
      renameResponseColumn(world, book, sheet, column.index, headingAt(world, wanted.heading, column.index));
      changeBook(world, book, (model) => mark(model, sheet, wanted, column.index));
    } else if (!column && (wanted.heading !== '' || untitledToo)) {
      const added = addResponseColumn(world, book, sheet, wanted.heading || '?');
      if (wanted.heading === '') renameResponseColumn(world, book, sheet, added, headingAt(world, '', added));
      changeBook(world, book, (model) => mark(model, sheet, wanted, added));
    }
  }
}

interface Column {
  readonly index: number;
  /** The question's title when the heading was last written. */
  readonly heading: string;
}

function columnsOf(model: Book, sheet: number): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const metadata of model.props.metadata) {
    if (metadata.key !== COLUMN_KEY || metadata.sheet !== sheet || metadata.index === undefined) continue;
    const { id, heading } = JSON.parse(metadata.value ?? '{}') as Wanted;
    columns.set(id, { index: metadata.index, heading });
  }
  return columns;
}

function mark(model: Book, sheet: number, { id, heading }: Wanted, index: number): void {
  const others = model.props.metadata.filter(
    (metadata) =>
      metadata.key !== COLUMN_KEY ||
      metadata.sheet !== sheet ||
      (JSON.parse(metadata.value ?? '{}') as Wanted).id !== id,
  );
  const value = JSON.stringify({ id, heading });
  const record = {
    id: model.props.counter++,
    key: COLUMN_KEY,
    value,
    visibility: 'PROJECT',
    sheet,
    axis: 'column',
    index,
  } as const;
  model.props.metadata = [...others, record];
}

/** Writes an answer into the form's book; undefined when the form has none or its sheet is gone. */
export function writeToDestination(
  world: World,
  id: string,
  form: FormModel,
  response: ResponseModel,
  earlier?: ResponseModel,
): DestinationRow | undefined {
  const { destination } = form;
  if (!destination || !sheetExists(world, destination)) return undefined;
  const { book, sheet } = destination;
  syncColumns(world, id, true);
  const { row, cells, width } = inspectBook(world, book, (model) => {
    const columns = columnsOf(model, sheet);
    return {
      row: earlier && rowOf(model, model.sheet(sheet)!, earlier),
      cells: cellsOf(model, form, response, columns),
      width: widthOf(columns),
    };
  });
  const values = Array.from({ length: width - 1 }, (_, index) => cells.get(index + 2)?.value);
  const written = writeResponse(world, book, sheet, row, response.at, values);
  const formats = [...cells].flatMap(([column, { format }]) => (format === undefined ? [] : [{ column, format }]));
  if (formats.length > 0) {
    changeBook(world, book, (model) => {
      const { grid } = model.sheet(sheet)!;
      for (const { column, format } of formats) {
        grid.setStyle(written, column, model.styles.changer({ format })(grid.style(written, column)));
      }
    });
  }
  writeResponseModel(world, id, { ...response, row: written });
  return inspectBook(world, book, (model) => shown(model, sheet, written, width));
}

/** Writes the score of an answer anew after it was graded. */
export function writeScore(world: World, form: FormModel, response: ResponseModel): void {
  const { destination } = form;
  if (!destination || !form.settings.quiz || !sheetExists(world, destination)) return;
  changeBook(world, destination.book, (model) => {
    const sheet = model.sheet(destination.sheet)!;
    const row = rowOf(model, sheet, response);
    const column = columnsOf(model, destination.sheet).get('score');
    if (row !== undefined && column) sheet.grid.setValue(row, column.index, totalOf(form, response.grades ?? {}).score);
  });
}

/** The row of an answer as it stands; undefined when there is none. */
export function readRow(world: World, form: FormModel, response: ResponseModel): DestinationRow | undefined {
  const { destination } = form;
  if (!destination || !sheetExists(world, destination)) return undefined;
  const { book, sheet } = destination;
  return inspectBook(world, book, (model) => {
    const row = rowOf(model, model.sheet(sheet)!, response);
    return row === undefined ? undefined : shown(model, sheet, row, widthOf(columnsOf(model, sheet)));
  });
}

function widthOf(columns: ReadonlyMap<string, Column>): number {
  return Math.max(1, ...[...columns.values()].map((column) => column.index));
}

type Cells = Map<number, { readonly value: ReturnType<typeof cellOf>; readonly format: string | undefined }>;

function cellsOf(model: Book, form: FormModel, response: ResponseModel, columns: ReadonlyMap<string, Column>): Cells {
  const cells: Cells = new Map();
  const email = columns.get('email');
  if (email && form.settings.collectEmail) cells.set(email.index, { value: response.email, format: undefined });
  const score = columns.get('score');
  if (score && form.settings.quiz) {
    const total = totalOf(form, response.grades ?? {});
    cells.set(score.index, { value: total.score, format: `0" / ${total.of}"` });
  }
  for (const item of form.items.filter(isQuestion)) {
    headingsOf(item).forEach((_, row) => {
      const column = columns.get(isGrid(item) ? `${item.id}/${row}` : String(item.id));
      if (!column) return;
      const value = cellOf(item, response.answers[item.id], row, model.props.timeZone);
      cells.set(column.index, {
        value,
        format: value === null ? undefined : formatOf(item, localeOf(model.props.locale)),
      });
    });
  }
  return cells;
}

/** Where an earlier answer stands now: where it was written, or else where its time stamp is found. */
function rowOf(model: Book, { grid }: SheetModel, earlier: ResponseModel): number | undefined {
  const stamp = serialOf(earlier.at, model.props.timeZone);
  const isIt = (row: number): boolean => Math.abs(Number(grid.value(row, 1) ?? Number.NaN) - stamp) < 1e-9;
  if (earlier.row !== undefined && isIt(earlier.row)) return earlier.row;
  for (let row = 2; row <= grid.lastRow(); row++) if (isIt(row)) return row;
  return undefined;
}

function shown(model: Book, sheet: number, row: number, width: number): DestinationRow {
  const place = model.sheet(sheet)!;
  const text = (line: number, column: number): string =>
    displayOf(place.grid.value(line, column), model.styleAt(place, line, column).format, model.props.locale);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return {
    book: model.id,
    sheet,
    row,
    values: columns.map((column) => text(row, column)),
    headings: columns.map((column) => text(1, column)),
  };
}
