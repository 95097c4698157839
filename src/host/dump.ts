/**
 * The whole committed world as plain data: what `npm run host` prints, what the sweep of sudden death compares, what programs outside export.
 * Nothing is left out that a person or a script could notice, except times of files and numbers of revisions.
 */

import type { EventModel } from './google/calendar/store';
import { documentText } from './google/document/model';
import { allFiles, type FileRecord, MIME } from './google/files';
import { readForm } from './google/forms/form';
import { readResponses } from './google/forms/responses';
import type { StoredMail } from './google/mail/mailbox';
import { type MailRecord, readMail } from './google/mail/outbox';
import { PRESENTATION, readPresentation, slideTexts } from './google/slides/model';
import { inspectBook } from './google/spreadsheet/book';
import { snapshotBook, snapshotCells } from './google/spreadsheet/snapshot';
import type { World } from './world';

export interface SheetDump {
  readonly name: string;
  readonly hidden: boolean;
  /** What a person sees, row by row, from A1 to the last cell with content. */
  readonly display: readonly (readonly string[])[];
  /** What a person would have to type to get each cell. */
  readonly entries: readonly (readonly string[])[];
  /** By A1 name of the cell. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Sizes, protections, rules and the like, as the host keeps them. */
  readonly properties: unknown;
  /** The look of each cell, by number in `styles` of the book. */
  readonly looks: readonly string[];
}

export interface BookDump {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetDump[];
  readonly names: unknown;
  readonly metadata: unknown;
}

export interface FormDump {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly published: boolean;
  readonly items: readonly { readonly kind: string; readonly title: string }[];
  readonly answers: number;
  readonly model: unknown;
  readonly responses: unknown;
}

export interface FileDump {
  readonly id: string;
  /** Folders and name, joined by `/`. */
  readonly path: string;
  readonly mime: string;
  readonly trashed: boolean;
  readonly extra: unknown;
}

export interface WorldDump {
  /** All identifiers that the host made up, longest first, for programs that compare worlds. */
  readonly ids: readonly string[];
  readonly files: readonly FileDump[];
  readonly spreadsheets: readonly BookDump[];
  readonly documents: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly presentations: readonly {
    readonly id: string;
    readonly name: string;
    readonly slides: readonly (readonly string[])[];
  }[];
  readonly forms: readonly FormDump[];
  readonly mail: readonly MailRecord[];
  readonly drafts: readonly { readonly to: readonly string[]; readonly subject: string; readonly body: string }[];
  readonly events: readonly {
    readonly title: string;
    readonly start: string;
    readonly end: string;
    readonly location: string;
  }[];
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly unknown[];
}

export function dumpWorld(world: World): WorldDump {
  const files = inOrder(allFiles(world));
  const of = (mime: string): FileRecord[] => files.filter((file) => file.mime === mime && !file.trashed);
  const books = of(MIME.spreadsheet).map((file) => dumpBook(world, file));
  const forms = of(MIME.form).map((file) => dumpForm(world, file));
  const triggers = world.store.all('SELECT data FROM triggers ORDER BY data');
  return {
    ids: identifiers(world, files),
    files: files.map((file) => ({
      id: file.id,
      path: pathOf(file, files),
      mime: file.mime,
      trashed: file.trashed,
      extra: file.extra,
    })),
    spreadsheets: books,
    documents: of(MIME.document).map(({ id, name }) => ({ id, name, text: documentText(world, id) })),
    presentations: files
      .filter((file) => file.mime === PRESENTATION && !file.trashed)
      .map(({ id, name }) => ({ id, name, slides: slideTexts(readPresentation(world, id)) })),
    forms,
    mail: readMail(world),
    drafts: bodiesLike<StoredMail>(world, 'mailbox:%')
      .filter(({ labels }) => labels.includes('DRAFT'))
      .map(({ to, subject, body, htmlBody }) => ({ to, subject, body: htmlBody ?? body })),
    events: bodiesLike<EventModel>(world, 'calendar:%').map(({ title, start, end, location }) => ({
      title,
      start: typeof start === 'string' ? start : new Date(start).toISOString(),
      end: typeof end === 'string' ? end : new Date(end).toISOString(),
      location,
    })),
    properties: dumpProperties(world),
    triggers: triggers.map((row) => JSON.parse(String(row['data'])) as unknown),
  };
}

/** Files made in one instant have no order of their own: paths and what a program keeps with them give one that does not depend on identifiers. */
function inOrder(files: readonly FileRecord[]): FileRecord[] {
  return files
    .map((file) => ({ file, path: pathOf(file, files), kept: JSON.stringify(file.extra) }))
    .sort((a, b) => compare(a.path, b.path) || a.file.created - b.file.created || compare(a.kept, b.kept))
    .map(({ file }) => file);
}

/** What services keep outside files; in an order that does not depend on identifiers. */
function bodiesLike<T>(world: World, pattern: string): T[] {
  const rows = world.store.all('SELECT data FROM bodies WHERE file LIKE ?', pattern);
  const shown = rows.map((row) => JSON.parse(String(row['data'])) as T & Named);
  return shown.sort((one, other) => compare(nameOf(one), nameOf(other)));
}

function nameOf({ start, title, subject }: Named): string {
  return `${start ?? ''} ${title ?? subject ?? ''}`;
}

interface Named {
  readonly start?: number | string;
  readonly title?: string;
  readonly subject?: string;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function pathOf(file: FileRecord, files: readonly FileRecord[]): string {
  const parent = files.find(({ id }) => id === file.parent);
  return parent ? `${pathOf(parent, files)}/${file.name}` : file.name;
}

function dumpBook(world: World, { id, name }: FileRecord): BookDump {
  const { locale, timeZone, sheets } = snapshotBook(world, id);
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: sheets.map((sheet) => dumpSheet(world, id, sheet)),
    ...inspectBook(world, id, ({ props }) => ({ names: props.names, metadata: props.metadata })),
  };
}

function dumpSheet(world: World, id: string, sheet: ReturnType<typeof snapshotBook>['sheets'][number]): SheetDump {
  const cells = snapshotCells(world, id, sheet.id, sheet.lastRow, sheet.lastColumn);
  const formulas: Record<string, string> = {};
  const notes: Record<string, string> = {};
  cells.forEach((row, r) => {
    row.forEach(({ formula, note }, c) => {
      if (formula !== undefined) formulas[`R${r + 1}C${c + 1}`] = formula;
      if (note !== undefined) notes[`R${r + 1}C${c + 1}`] = note;
    });
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    display: cells.map((row) => row.map(({ text }) => text)),
    entries: cells.map((row) => row.map(({ entry }) => entry)),
    formulas,
    notes,
    properties: inspectBook(world, id, (book) => book.sheet(sheet.id)?.props),
    looks: cells.map((row) => row.map(({ style, choice }) => JSON.stringify([style, choice])).join(' ')),
  };
}

function dumpForm(world: World, { id, name }: FileRecord): FormDump {
  const model = readForm(world, id);
  const responses = readResponses(world, id);
  return {
    id,
    name,
    title: model.title,
    published: model.settings.published,
    items: model.items.map(({ kind, title }) => ({ kind, title })),
    answers: responses.length,
    model,
    responses,
  };
}

function dumpProperties(world: World): Record<string, Record<string, string>> {
  const stores: Record<string, Record<string, string>> = {};
  for (const row of world.store.all('SELECT store, key, value FROM properties ORDER BY store, key')) {
    const store = String(row['store']);
    stores[store] ??= {};
    stores[store][String(row['key'])] = String(row['value']);
  }
  return stores;
}

function identifiers(world: World, files: readonly FileRecord[]): string[] {
  const ids = files.map(({ id }) => id);
  for (const file of files) {
    if (file.mime === MIME.spreadsheet && !file.trashed) {
      inspectBook(world, file.id, (book) => {
        for (const { id, props } of book.ordered) {
          ids.push(String(id));
          for (const protection of props.protections) ids.push(String(protection.id));
          for (const chart of props.charts) ids.push(String(chart.id));
        }
        for (const { id } of book.props.metadata) ids.push(String(id));
      });
    }
    if (file.mime === MIME.form && !file.trashed) {
      const model = readForm(world, file.id);
      ids.push(model.publishedId);
      for (const item of model.items) ids.push(String(item.id), ...item.entries.map(String));
      for (const response of readResponses(world, file.id)) ids.push(response.id, response.editKey);
    }
  }
  for (const row of world.store.all('SELECT id FROM triggers')) ids.push(String(row['id']));
  // Short numbers (the first sheet's 0, for one) stand for themselves: replacing them would hide real differences.
  return [...new Set(ids)].filter((id) => id.length >= 6).sort((a, b) => b.length - a.length);
}
