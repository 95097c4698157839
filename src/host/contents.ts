/**
 * A world made as it is described: the files, properties and mail that are there before a program runs. A description that cannot be
 * followed is told in one sentence. Its fields stand in contents-shape.ts; reading descriptions from files is left to `contents-file`.
 */
import { Clock } from './clock';
import type { CalendarContents, FileContents, ItemContents, WorldContents } from './contents-shape';
import { UsageError } from './errors';
import { type Container, Execution } from './execution';
import { importCsv } from './files/in/csv';
import { importXlsx } from './files/in/xlsx';
import { CalendarApp } from './google/calendar/calendar-app';
import { mainCalendar, saveCalendar } from './google/calendar/store';
import type { Blocks } from './google/document/blocks';
import { DocumentApp } from './google/document/document-app';
import type { Line } from './google/document/line';
import { createDocument } from './google/document/model';
import { createFile, findFile, MIME, updateFile } from './google/files';
import { createForm } from './google/forms/form';
import { FormApp } from './google/forms/form-app';
import { deliver } from './google/mail/mailbox';
import { PropertiesService } from './google/properties/properties-service';
import { createPresentation } from './google/slides/model';
import { SlidesApp } from './google/slides/slides-app';
import { createBook } from './google/spreadsheet/book';
import { SpreadsheetApp } from './google/spreadsheet/spreadsheet-app';
import { constant } from './surface';
import type { World } from './world';

interface Owner {
  readonly email: string;
  readonly name: string;
}

const MIMES: Readonly<Record<string, string>> = MIME;

/** Makes what is described, visible at once; gives the file that the script is bound to. Throws UsageError with a sentence for whoever wrote it. */
export function fillWorld(world: World, contents: WorldContents, user: Owner): Container | undefined {
  const still = stillWorld(world);
  const made: Made[] = [];
  for (const file of contents.files ?? []) place(still, file, undefined, user.email, made);
  const bound = made.find(({ file }) => file.container);
  const container = bound && { kind: containerKind(bound.file), id: bound.id };
  const execution = executionIn(still, user, contents.project ?? 'project', container);
  for (const { file, id } of made) {
    try {
      fillFile(execution, file, id);
    } catch (error) {
      throw new UsageError(`Файл мира «${file.name}» не получился: ${(error as Error).message}`);
    }
  }
  execution.finish();
  const { script = {}, user: own = {}, document = {} } = contents.properties ?? {};
  const service = new PropertiesService(execution);
  service.getScriptProperties().setProperties(script);
  service.getUserProperties().setProperties(own);
  if (Object.keys(document).length > 0) {
    const store = service.getDocumentProperties();
    if (!store)
      throw new UsageError('Свойства документа (properties.document) есть только у сценария со своим файлом.');
    store.setProperties(document);
  }
  for (const calendar of contents.calendars ?? []) fillCalendar(execution, calendar);
  for (const mail of contents.mail ?? []) deliver(still, user.email, mail);
  return container;
}

interface Made {
  readonly file: FileContents;
  readonly id: string;
}

/** The same world in which nothing takes time or quota: what is described was there before. */
function stillWorld(world: World): World {
  const clock = Clock.scripted(world.clock.now());
  clock.freeze();
  return Object.create(world, { clock: { value: clock }, limits: { value: 'none' } }) as World;
}

function executionIn(world: World, user: Owner, projectId: string, container: Container | undefined): Execution {
  return new Execution({
    world,
    user,
    source: 'editor',
    authMode: 'FULL',
    scopes: undefined,
    advanced: undefined,
    container,
    projectId,
    scriptTimeZone: world.timeZone,
    files: {},
    hasEditor: false,
    locale: world.locale,
  });
}

function containerKind(file: FileContents): Container['kind'] {
  if (file.kind === 'spreadsheet' || file.kind === 'document' || file.kind === 'form') return file.kind;
  throw new UsageError(`Файл мира «${file.name}» не может быть файлом сценария: это ${file.kind}.`);
}

function place(world: World, file: FileContents, parent: string | undefined, user: string, made: Made[]): void {
  const { kind, name, owner = user } = file;
  if (typeof name !== 'string')
    throw new UsageError(`У файла мира нет имени (name): ${JSON.stringify(file).slice(0, 80)}`);
  const shared =
    owner === user ? {} : { extra: { permissions: [{ id: 'described', type: 'user', role: 'writer', email: user }] } };
  const record = { name, owner, parent, ...(shared as Record<string, never>) };
  let id: string;
  switch (kind) {
    case 'spreadsheet':
      id = file.from === undefined ? createBook(world, record) : brought(world, file.from, record);
      break;
    case 'document':
      id = createDocument(world, record);
      break;
    case 'form':
      id = createForm(world, record);
      break;
    case 'presentation':
      id = createPresentation(world, record);
      break;
    case 'folder':
      id = createFile(world, { ...record, mime: MIME.folder }).id;
      break;
    case 'file': {
      const content = file.base64 === undefined ? Buffer.from(file.text ?? '') : Buffer.from(file.base64, 'base64');
      id = createFile(world, { ...record, mime: file.type ?? 'text/plain', content }).id;
      break;
    }
    default:
      throw new UsageError(
        `Неизвестный вид файла мира «${String(kind)}»: бывает spreadsheet, document, form, presentation, folder, file.`,
      );
  }
  if (file.id !== undefined) id = renumber(world, id, String(file.id));
  made.push({ file, id });
  for (const child of file.files ?? []) place(world, child, id, user, made);
}

function brought(
  world: World,
  path: string,
  record: { name: string; owner: string; parent: string | undefined },
): string {
  const bring = /\.csv$/i.test(path) ? importCsv : importXlsx;
  const id = bring(world, path, record.owner, record.parent);
  updateFile(world, id, { name: record.name });
  return id;
}

/** Gives a file the id under which a program looks for it. */
function renumber(world: World, from: string, to: string): string {
  if (findFile(world, to)) throw new UsageError(`В мире два файла с номером ${to}.`);
  world.store.transaction(() => {
    world.store.run('UPDATE files SET id = ? WHERE id = ?', to, from);
    world.store.run('UPDATE bodies SET file = ? WHERE file = ?', to, from);
    world.store.run('UPDATE rows SET file = ? WHERE file = ?', to, from);
  });
  return to;
}

function fillFile(execution: Execution, file: FileContents, id: string): void {
  if (MIMES[file.kind] === MIME.spreadsheet) fillBook(execution, file, id);
  if (MIMES[file.kind] === MIME.document) fillDocument(execution, file, id);
  if (MIMES[file.kind] === MIME.form) fillForm(execution, file, id);
  if (file.kind === 'presentation') fillPresentation(execution, file, id);
}

function fillBook(execution: Execution, { sheets = [], names = {} }: FileContents, id: string): void {
  const book = new SpreadsheetApp(execution).openById(id);
  const first = book.getSheets()[0]!;
  sheets.forEach(({ name, rows = [], plain, hidden, frozen }, index) => {
    const sheet = index === 0 ? first : book.insertSheet(name ?? `Sheet${index + 1}`, index);
    if (index === 0 && name !== undefined) sheet.setName(name);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns > 0) {
      if (rows.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
      if (columns > sheet.getMaxColumns())
        sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
      const range = sheet.getRange(1, 1, rows.length, columns);
      if (plain) range.setNumberFormat('@');
      range.setValues(rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? '')));
    }
    if (frozen !== undefined) sheet.setFrozenRows(frozen);
    if (hidden) sheet.hideSheet();
  });
  for (const [name, place] of Object.entries(names)) book.setNamedRange(name, book.getRange(place));
}

function fillDocument(execution: Execution, { body = [], header, footer }: FileContents, id: string): void {
  const document = new DocumentApp(execution).openById(id);
  const blocks = document.getBody() as Blocks;
  let previousIsTable = false;
  for (const block of body) {
    if (typeof block !== 'string' && 'table' in block) {
      blocks.appendTable(block.table.map((row) => row.map(String)));
      previousIsTable = true;
      continue;
    }
    const { text, heading, list = false } = typeof block === 'string' ? { text: block } : block;
    const after = blocks.getNumChildren() - 1;
    const line = (list ? blocks.appendListItem(text) : blocks.appendParagraph(text)) as Line;
    if (heading !== undefined) line.setHeading(constant('Document.ParagraphHeading', heading));
    // Behind a table Google leaves an empty paragraph; what is described next takes its place.
    if (previousIsTable) blocks.removeChild(blocks.getChild(after) as Line);
    previousIsTable = false;
  }
  // A new document begins with an empty paragraph; what is described begins with its own.
  if (body.length > 0) blocks.removeChild(blocks.getChild(0) as Line);
  if (header !== undefined) (document.addHeader() as Blocks).setText(header);
  if (footer !== undefined) (document.addFooter() as Blocks).setText(footer);
}

function fillPresentation(execution: Execution, { slides = [] }: FileContents, id: string): void {
  const presentation = new SlidesApp(execution).openById(id);
  if (slides.length > 0) for (const slide of presentation.getSlides()) slide.remove();
  for (const texts of slides) {
    const slide = presentation.appendSlide();
    for (const [index, text] of texts.entries()) slide.insertTextBox(text, 36, 36 + index * 80, 648, 70);
  }
}

function fillForm(execution: Execution, file: FileContents, id: string): void {
  const form = new FormApp(execution).openById(id);
  form.setTitle(file.title ?? file.name);
  if (file.description !== undefined) form.setDescription(file.description);
  if (file.collectEmail) form.setCollectEmail(true);
  for (const item of file.items ?? []) addItem(form, item);
  if (file.destination !== undefined) {
    form.setDestination(constant('Forms.DestinationType', 'SPREADSHEET'), file.destination);
  }
}

function fillCalendar(execution: Execution, { id, name, events = [] }: CalendarContents): void {
  const service = new CalendarApp(execution);
  const own = execution.options.user.email;
  if (id !== undefined && id !== own && id !== 'primary') {
    saveCalendar(execution.world, { ...mainCalendar(execution.world, own), id, name: name ?? id });
  }
  const calendar =
    id === undefined && name !== undefined ? service.createCalendar(name) : service.getCalendarById(id ?? own)!;
  for (const { title, start, end, ...rest } of events) {
    const day = /^\d{4}-\d\d-\d\d$/.test(start);
    const from = new Date(day ? `${start}T00:00` : start);
    const until = new Date(end === undefined ? from.getTime() + 3_600_000 : day ? `${end}T00:00` : end);
    if (Number.isNaN(from.getTime() + until.getTime()))
      throw new UsageError(`У события «${title}» непонятное время: ${start} – ${end ?? ''}.`);
    if (!day) calendar.createEvent(title, from, until, rest);
    else if (end === undefined) calendar.createAllDayEvent(title, from, rest);
    else calendar.createAllDayEvent(title, from, until, rest);
  }
}

type Settable = Readonly<Record<string, ((...args: never[]) => unknown) | undefined>>;

function addItem(form: unknown, { type = 'TEXT', ...item }: ItemContents): void {
  const words = type
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const add = (form as Settable)[`add${words.join('').replace('Datetime', 'DateTime')}Item`];
  if (!add) throw new UsageError(`неизвестный вид вопроса «${type}»`);
  const made = add.call(form) as Settable;
  const set = (method: string, ...args: unknown[]): void => {
    if (args.some((arg) => arg === undefined)) return;
    if (!made[method]) throw new UsageError(`у вопроса «${item.title}» вида ${type} нет ${method}`);
    made[method].call(made, ...(args as never[]));
  };
  set('setTitle', item.title);
  set('setHelpText', item.help);
  set('setRequired', item.required);
  set('setChoiceValues', item.choices);
  set('showOtherOption', item.other);
  set('setRows', item.rows);
  set('setColumns', item.columns);
  set('setBounds', item.lower, item.upper);
}
