/**
 * A whole Google on one machine, as its user sees it: the globals of a script, runs of projects, and what people do
 * (open a file, edit a cell, fill in a form, let time pass) with the triggers this starts.
 */
import { CallCounter, type CallSummary } from './calls';
import { Clock } from './clock';
import { fillWorld, type WorldContents } from './contents';
import { dumpWorld, type WorldDump } from './dump';
import { UsageError } from './errors';
import type { HostEvent, TriggerRecord } from './events';
import { type Container, Execution } from './execution';
import type { Faults } from './faults';
import type { ChartPicture } from './files/charts/chart-files';
import { sheetToCsv } from './files/csv';
import { type DocumentView, viewDocument } from './files/document-view';
import { importCsv } from './files/in/csv';
import { importDocx } from './files/in/docx';
import type { Source } from './files/in/source';
import { importXlsx } from './files/in/xlsx';
import { documentToPdf, type PaperOptions } from './files/pdf';
import { Gateway } from './gateway';
import { requestEvent, type WebRequest } from './google/content/web-app';
import { createDocument } from './google/document/model';
import { editLineAsPerson, restoreVersion, type VersionSnapshot, versionsOf } from './google/document/person';
import { allFiles, type FileRecord, findFile, MIME, revisionOf } from './google/files';
import { prefill } from './google/forms/describe';
import { createForm, describeForm, type FormDescription, formOfUrl, longUrl } from './google/forms/form';
import {
  problemsOf,
  type SubmitOptions,
  type SubmitProblem,
  type SubmitResult,
  submitAsRespondent,
} from './google/forms/submit';
import { toClient, toServer } from './google/html/json-boundary';
import { deliver, type ReceivedMail } from './google/mail/mailbox';
import { type MailRecord, readMail } from './google/mail/outbox';
import { advanceTrigger, dueTriggers, triggersFor } from './google/script/events';
import { serviceObject } from './google/services';
import { createBook } from './google/spreadsheet/book';
import { editAsPerson } from './google/spreadsheet/person';
import { type BookSnapshot, type CellSnapshot, snapshotBook, snapshotCells } from './google/spreadsheet/snapshot';
import type { Account } from './limits';
import { Project, type ProjectFiles } from './project';
import { type RunRequest, type RunResult, run, runNow } from './runner';
import { type Answer, type Audience, ScriptedScreen } from './screen';
import { Store } from './store';
import { ScriptThread } from './threads';
import { type FetchAnswer, type FetchRequest, World } from './world';

export interface WorkspaceOptions {
  /** File of the database; a world in memory when left out. */
  readonly store?: string;
  /** The user at the keyboard. */
  readonly email?: string;
  readonly name?: string;
  /** Locale (`ru_RU`, `en_US`) and time zone of new files. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Start of a scripted clock, which moves only with modelled time; without it the machine's time is used. */
  readonly now?: Date | string | number;
  /** Makes ids repeat from run to run. */
  readonly seed?: string;
  readonly limits?: Account;
  /** Text of `appsscript.json`, or its content, for `globals`; all scopes are granted without it. */
  readonly manifest?: string | Readonly<Record<string, unknown>>;
  /** The file the script is bound to; without an id the world's own is used, or made. Left out, the script is standalone. */
  readonly container?: { readonly type: Container['kind']; readonly id?: string };
  /** Files of the project for HtmlService of `globals`. */
  readonly files?: ProjectFiles;
  /** Answers to alerts and prompts, in order. */
  readonly ui?: readonly Answer[];
  /** What is there before anything runs: files, properties, mail. */
  readonly contents?: WorldContents;
  /** Answers the requests of scripts to other servers; those for which it gives undefined are refused, as all are without it. */
  readonly fetch?: (request: FetchRequest) => FetchAnswer | undefined;
  /**
   * A trigger on answers of forms runs so many milliseconds after the first answer, once for all that came meanwhile, with the
   * event of the last. Left out, it runs at once for each, as at Google's.
   */
  readonly gatherAnswers?: number;
  /** People in front of the host: scripts then run in a thread of their own, which waits for their answers. Needs `store`. */
  readonly audience?: Audience;
}

/** A project: its files, and an id that its properties, triggers and files in Drive belong to. */
export interface ProjectInput {
  readonly files: ProjectFiles;
  readonly id?: string;
}

export interface RunOptions {
  /** Whose execution it is; the user of the workspace unless said otherwise. */
  readonly email?: string;
  readonly source?: RunRequest['source'];
  readonly authMode?: RunRequest['authMode'];
  /** Real time a script may take before it counts as an endless loop; a minute unless said otherwise. */
  readonly realMilliseconds?: number;
}

/** Google's global names. Typed loosely here; a test or program that wants Google's types gets them from `@types/google-apps-script`. */
export type Globals = Readonly<Record<string, never>>;

/** What a person did and the runs that it started. */
export interface Happening {
  readonly event: HostEvent;
  readonly runs: readonly RunResult[];
}

/** A run of a trigger that waits for more answers. */
interface Gathered {
  event: HostEvent;
  readonly result: Promise<RunResult | undefined>;
  /** Begins without waiting any longer; resolves when it has ended. */
  readonly begin: () => Promise<unknown>;
}

/** The id of the project that `globals` stand for; it has no functions that an event could start. */
const INLINE = 'inline';

export class Workspace {
  readonly globals: Globals;
  readonly screen: ScriptedScreen;
  private readonly projects = new Map<string, Project>();
  private readonly counter = new CallCounter();
  private last: CallSummary = new CallCounter().summary();
  private readonly inline: Execution;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly gathered = new Map<string, Gathered>();
  private readonly gathering: number | undefined;
  private readonly thread: ScriptThread | undefined;

  constructor(
    readonly world: World,
    private readonly user: { readonly email: string; readonly name: string },
    /** The file that runs are bound to. */
    readonly container: Container | undefined,
    screen: ScriptedScreen,
    options: WorkspaceOptions,
  ) {
    this.screen = screen;
    this.gathering = options.gatherAnswers;
    const { audience, store, limits = 'consumer', seed } = options;
    if (audience && store === undefined) throw new UsageError('Для работы с людьми нужен файл данных (store).');
    const { locale, timeZone } = world;
    this.thread = audience && new ScriptThread({ store: store!, limits, seed, locale, timeZone }, audience);
    const manifest = typeof options.manifest === 'object' ? JSON.stringify(options.manifest) : options.manifest;
    const project = this.install({
      files: { ...options.files, ...(manifest === undefined ? {} : { 'appsscript.json': manifest }) },
      id: INLINE,
    });
    this.inline = new Execution({
      world,
      user,
      source: 'editor',
      authMode: 'FULL',
      scopes: project.manifest.scopes,
      advanced: project.manifest.advanced,
      container,
      projectId: project.id,
      scriptTimeZone: project.manifest.timeZone,
      files: project.files,
      hasEditor: true,
      locale: world.locale,
    });
    this.inline.gateway = new Gateway(this.inline, { Object, Array, Date, Error, Function }, (name) =>
      serviceObject(this.inline, name),
    );
    this.inline.evaluate = (source, _filename, scope) =>
      new Function(...Object.keys(scope), source)(...Object.values(scope));
    const globals = {};
    this.inline.gateway.defineGlobals(globals);
    this.globals = globals as Globals;
  }

  /** The host's time; `clock.advance` lets it pass without anything happening, `pass` with its triggers. */
  get clock(): Clock {
    return this.world.clock;
  }

  /** Plans deaths, errors and interruptions of the next execution. */
  get faults(): Faults {
    return this.world.faults;
  }

  /** Calls that reached Google: of the last run, of all runs, and of `globals`. */
  get calls(): { readonly last: CallSummary; readonly all: CallSummary; readonly globals: CallSummary } {
    return { last: this.last, all: this.counter.summary(), globals: this.inline.calls.summary() };
  }

  /** All mail sent, oldest first. */
  get mail(): readonly MailRecord[] {
    return readMail(this.world);
  }

  /** All that is committed, as plain data. */
  dump(): WorldDump {
    this.flush();
    return dumpWorld(this.world);
  }

  /** Makes a project known, so that its triggers find their functions. Installing it again replaces its files. */
  install(input: ProjectInput): Project {
    const project = new Project(input.files, input.id, this.world.timeZone);
    this.projects.set(project.id, project);
    return project;
  }

  /** Makes visible what `globals` have written and Google would still hold back. */
  flush(): void {
    this.inline.commitAll();
  }

  /** Runs a function of a project as from its editor or menu, with everything allowed that its manifest grants. */
  run(
    input: ProjectInput | Project,
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): Promise<RunResult> {
    const project = this.projectOf(input);
    return this.enqueue(() => this.start({ ...this.requestOf(project, name, options), args }));
  }

  /** The same at once, for a run inside another run's call (`faults.interruptAt`). */
  runNow(
    input: ProjectInput | Project,
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): RunResult {
    return this.count(runNow(this.world, { ...this.requestOf(this.projectOf(input), name, options), args }));
  }

  /** A page of the project calls `google.script.run.name(...args)`: only public functions, and only what JSON carries. */
  async callFromPage(
    input: ProjectInput | Project,
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): Promise<RunResult> {
    if (name.endsWith('_')) throw new UsageError(`Страница не может вызвать закрытую функцию ${name}.`);
    const result = await this.run(input, name, toServer(args), { source: 'page', ...options });
    return { ...result, value: toClient(result.value) };
  }

  /** A browser asks for the published script: `doGet`, or `doPost` when the request has a body; the answer is in the result. */
  request(input: ProjectInput | Project, request: WebRequest, options: RunOptions = {}): Promise<RunResult> {
    const project = this.projectOf(input);
    const run = this.requestOf(project, request.body ? 'doPost' : 'doGet', { source: 'page', ...options });
    return this.enqueue(() => this.start({ ...run, args: [requestEvent(request)], published: true, hasEditor: false }));
  }

  /** A person opens the container in the editor: the simple trigger `onOpen` and the installed ones run. */
  async open(input: ProjectInput | Project, options: RunOptions = {}): Promise<Happening> {
    if (!this.container) throw new UsageError('Открывать нечего: у этого сценария нет своего файла.');
    const project = this.projectOf(input);
    const event: HostEvent = { kind: 'open', file: this.container };
    return { event, runs: await this.fire(event, [project], 'onOpen', options) };
  }

  /** A person types into a cell (1-based row and column). Throws GoogleError when validation or protection refuses it. */
  edit(
    book: string,
    sheet: number,
    row: number,
    column: number,
    text: string,
    options: RunOptions = {},
  ): Promise<Happening> {
    return this.paste(book, sheet, row, column, [[text]], options);
  }

  /** A person pastes rows of texts, or clears cells, from a cell on: one event for all of them. Throws GoogleError when any cell refuses; then none is written. */
  async paste(
    book: string,
    sheet: number,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    options: RunOptions = {},
  ): Promise<Happening> {
    this.flush();
    const event = editAsPerson(this.world, {
      book,
      sheet,
      row,
      column,
      texts,
      email: options.email ?? this.user.email,
    });
    const bound = this.container?.id === book ? [...this.projects.values()].filter(({ id }) => id !== INLINE) : [];
    return { event, runs: await this.fire(event, bound, 'onEdit', options) };
  }

  /** What a program looks at that shows this world to people: committed state as plain data. */
  readonly view = {
    /** All files, oldest first. */
    files: (): readonly FileRecord[] => allFiles(this.world),
    /** A number that grows with every change of the file. */
    revision: (file: string): number => revisionOf(this.world, file),
    book: (id: string): BookSnapshot => snapshotBook(this.world, id),
    /** The cells of a sheet from its first one, or the first of another row on, so many rows and columns. */
    cells: (
      book: string,
      sheet: number,
      rows: number,
      columns: number,
      first?: number,
    ): readonly (readonly CellSnapshot[])[] => snapshotCells(this.world, book, sheet, rows, columns, first),
    /** The id of the form behind one of Google's addresses. */
    formAt: (url: string): string | undefined => formOfUrl(this.world, url),
  };

  /** Documents as files: what is committed, for Word and for paper. */
  readonly documents = {
    docx: async (id: string, options: PaperOptions = {}): Promise<Uint8Array> => {
      this.flush();
      // The library is large and most worlds never ask for it.
      const { documentToDocx } = await import('./files/docx');
      return documentToDocx(this.world, id, options);
    },
    pdf: (id: string, options: PaperOptions = {}): Promise<Uint8Array> => {
      this.flush();
      return documentToPdf(this.world, id, options);
    },
    view: (id: string): DocumentView => viewDocument(this.world, id),
    /** A person types a line anew; false when it is not as they saw it. Earlier versions are kept. */
    edit: (document: string, path: readonly number[], seen: string, text: string): boolean => {
      this.flush();
      return editLineAsPerson(this.world, { document, path, seen, text, email: this.user.email });
    },
    /** Versions before changes of people, the newest first. */
    versions: (id: string): readonly VersionSnapshot[] => versionsOf(this.world, id),
    /** Makes an earlier version the present one; the present one is kept. False when there is none of this number. */
    restore: (id: string, version: number): boolean => restoreVersion(this.world, id, version, this.user.email),
  };

  /** Spreadsheets as files: what is committed, for other programs. */
  readonly spreadsheets = {
    xlsx: async (id: string): Promise<Uint8Array> => {
      this.flush();
      const { spreadsheetToXlsx } = await import('./files/xlsx/workbook');
      return spreadsheetToXlsx(this.world, id);
    },
    /** One sheet as CSV text: what its cells show. */
    csv: (id: string, sheet: number): string => {
      this.flush();
      return sheetToCsv(this.world, id, sheet);
    },
  };

  /**
   * Files that people bring, as files of this world; each gives the id of the new one. A file that is too large, damaged, hostile
   * or of another kind is refused with one sentence (UsageError), and nothing is made.
   */
  readonly bring = {
    /** A workbook (.xlsx) as a spreadsheet. */
    xlsx: (source: Source, parent?: string): string => importXlsx(this.world, source, this.user.email, parent),
    /** A table of texts (.csv) as a spreadsheet. */
    csv: (source: Source, parent?: string): string => importCsv(this.world, source, this.user.email, parent),
    /** A paper (.docx) as a document. */
    docx: (source: Source, parent?: string): string => importDocx(this.world, source, this.user.email, parent),
  };

  /** Sent mail as files. */
  readonly letters = {
    /** One mail, attachments included, as a file that mail programs open. */
    eml: async (mail: MailRecord): Promise<Uint8Array> => {
      const { mailToEml } = await import('./files/eml');
      return mailToEml(mail);
    },
  };

  /** Charts as pictures: what is committed. */
  readonly charts = {
    /** Every chart of a spreadsheet, sheet by sheet, as SVG. */
    svg: async (book: string): Promise<readonly ChartPicture[]> => {
      this.flush();
      const { drawCharts } = await import('./files/charts/chart-files');
      return drawCharts(this.world, book);
    },
    /** A drawn chart as PNG, twice as many points each way. */
    png: async ({ svg }: Pick<ChartPicture, 'svg'>): Promise<Uint8Array> => {
      const { svgToPng } = await import('./files/charts/chart-png');
      return svgToPng(svg);
    },
  };

  readonly forms = {
    /** The form behind a published, prefilled, short or editor's address. */
    find: (address: string): string | undefined => formOfUrl(this.world, address),
    /** The answers that a prefilled address carries, by item id. */
    prefill: (form: string, address: string): Readonly<Record<string, unknown>> => {
      const query = longUrl(this.world, address).split('?')[1] ?? '';
      return prefill(this.world, form, query);
    },
    /** What a respondent sees. */
    describe: (form: string): FormDescription => {
      this.flush();
      return describeForm(this.world, form);
    },
    /** What the form objects to in answers that are not sent yet, as far as their pages have been reached. */
    problems: (form: string, answers: Readonly<Record<string, unknown>>): readonly SubmitProblem[] =>
      problemsOf(this.world, form, answers),
    /** A respondent sends answers, keyed by item id or title; problems come back as values, triggers run. */
    submit: async (
      form: string,
      answers: Readonly<Record<string, unknown>>,
      options: SubmitOptions = {},
    ): Promise<SubmitResult & { readonly runs: readonly RunResult[] }> => {
      this.flush();
      const result = submitAsRespondent(this.world, form, answers, options);
      return { ...result, runs: result.ok && result.event ? await this.fire(result.event, [], undefined, {}) : [] };
    },
  };

  /** A person selects cells of the open spreadsheet, such as `Sheet1!A1:B3`. */
  selectCells(place: string): void {
    if (this.container?.kind !== 'spreadsheet') throw new UsageError('Выделять нечего: у сценария нет своей таблицы.');
    const { id } = this.container;
    const [sheetName, cells] = place.includes('!') ? splitPlace(place) : [undefined, place];
    const { sheets } = this.view.book(id);
    const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName);
    const area = parseArea(cells);
    if (!sheet || !area) throw new UsageError(`Такого места в таблице нет: «${place}».`);
    this.world.selections.set(id, { sheet: sheet.id, areas: [area], current: { row: area.row, column: area.column } });
  }

  /** A person puts the cursor behind the first place of a text of the open document, or selects it. */
  putCursor(text: string, selected: boolean): void {
    if (this.container?.kind !== 'document')
      throw new UsageError('Курсор ставить некуда: у сценария нет своего документа.');
    this.world.cursors.set(this.container.id, { text, selected });
  }

  /** Mail arrives in the mailbox of the workspace's user. */
  receive(mail: ReceivedMail): void {
    deliver(this.world, this.user.email, mail);
  }

  /** Lets time pass on the clock; clock triggers that become due run at their time, in order. */
  async pass(milliseconds: number): Promise<readonly RunResult[]> {
    this.flush();
    const until = this.clock.now() + milliseconds;
    const runs: RunResult[] = [];
    for (;;) {
      const [next] = dueTriggers(this.world, until);
      if (!next) break;
      if (next.next !== undefined && next.next > this.clock.now()) this.clock.advance(next.next - this.clock.now());
      advanceTrigger(this.world, next);
      const run = await this.runTrigger(next, { kind: 'clock', at: this.clock.now() });
      if (run) runs.push(run);
    }
    if (this.clock.now() < until) this.clock.advance(until - this.clock.now());
    if (!this.clock.isScripted) this.keepTime();
    return runs;
  }

  /** Makes the next opening without a scripted clock go on from the present time of this world. */
  keepTime(): void {
    this.world.store.setSetting('clock-offset', String(Math.round(this.clock.ahead)));
  }

  /** Ends the use of the world; what `globals` wrote last becomes visible first. */
  async close(): Promise<void> {
    await Promise.all([...this.gathered.values()].map(({ begin }) => begin()));
    await this.queue;
    await this.thread?.close();
    this.inline.finish();
    this.world.store.close();
  }

  private projectOf(input: ProjectInput | Project): Project {
    if (input instanceof Project) return input;
    const known = input.id === undefined ? undefined : this.projects.get(input.id);
    return known && known.files === input.files ? known : this.install(input);
  }

  private requestOf(project: Project, name: string, options: RunOptions): RunRequest {
    return {
      project,
      function: name,
      source: options.source ?? 'menu',
      authMode: options.authMode ?? 'FULL',
      user: this.userOf(options.email),
      container: this.container,
      hasEditor: true,
      ...(options.realMilliseconds === undefined ? {} : { realMilliseconds: options.realMilliseconds }),
    };
  }

  private userOf(email: string | undefined): { readonly email: string; readonly name: string } {
    return email === undefined || email === this.user.email ? this.user : { email, name: email.split('@')[0] ?? email };
  }

  private async fire(
    event: HostEvent,
    bound: readonly Project[],
    simple: string | undefined,
    options: RunOptions,
  ): Promise<readonly RunResult[]> {
    const runs: RunResult[] = [];
    for (const project of simple === undefined ? [] : bound) {
      const request: RunRequest = {
        ...this.requestOf(project, simple!, options),
        source: 'simple',
        authMode: options.authMode ?? 'LIMITED',
        event: { event },
        optional: true,
      };
      runs.push(await this.enqueue(() => this.start(request)));
    }
    for (const trigger of this.faults.eventsLost ? [] : triggersFor(this.world, event)) {
      const gathers = this.gathering !== undefined && event.kind === 'form-submit';
      const run = await (gathers ? this.gather(trigger, event) : this.runTrigger(trigger, event));
      if (run) runs.push(run);
    }
    return runs;
  }

  /** The run of this trigger that is still to begin, for this event too; everybody who waits for it gets its result. */
  private gather(trigger: TriggerRecord, event: HostEvent): Promise<RunResult | undefined> {
    const known = this.gathered.get(trigger.id);
    if (known) {
      known.event = event;
      return known.result;
    }
    let settle: (run: Promise<RunResult | undefined>) => void = () => undefined;
    const result = new Promise<RunResult | undefined>((resolve) => (settle = resolve));
    let run: Promise<RunResult | undefined> | undefined;
    const begin = (): Promise<unknown> => {
      clearTimeout(timer);
      // The last moment at which an answer can join is when the turn has come.
      run ??= this.queue.then(() => {
        this.gathered.delete(trigger.id);
        return this.runTrigger(trigger, gathered.event);
      });
      settle(run);
      return run;
    };
    const timer = setTimeout(() => void begin(), this.gathering);
    const gathered: Gathered = { event, result, begin };
    this.gathered.set(trigger.id, gathered);
    return result;
  }

  private async runTrigger(trigger: TriggerRecord, event: HostEvent): Promise<RunResult | undefined> {
    const project = this.projects.get(trigger.project);
    if (!project) return undefined;
    const request: RunRequest = {
      ...this.requestOf(project, trigger.handler, { email: trigger.owner }),
      source: 'installable',
      event: { event, trigger },
      hasEditor: event.kind === 'open' || event.kind === 'edit',
    };
    return this.enqueue(() => this.start(request));
  }

  private async start(request: RunRequest): Promise<RunResult> {
    this.flush();
    if (!this.thread) return this.count(await run(this.world, request));
    const clock = { now: this.clock.now(), scripted: this.clock.isScripted };
    const { result, now } = await this.thread.run(request, clock, this.faults.take());
    if (clock.scripted && now > this.clock.now()) this.clock.advance(now - this.clock.now());
    return this.count(result);
  }

  private count(result: RunResult): RunResult {
    this.last = result.calls;
    this.counter.merge(result.calls);
    return result;
  }

  /** Runs of one workspace come one after the other, as clicks of one person do. */
  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

function splitPlace(place: string): [string, string] {
  const at = place.lastIndexOf('!');
  return [place.slice(0, at).replace(/^'(.*)'$/, '$1'), place.slice(at + 1)];
}

function parseArea(text: string): { row: number; column: number; rows: number; columns: number } | undefined {
  const [, from, top, to = from, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(text) ?? [];
  if (from === undefined) return undefined;
  const number = (letters: string): number =>
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [left, right] = [number(from), number(to!)];
  return { row: Number(top), column: left, rows: Number(bottom) - Number(top) + 1, columns: right - left + 1 };
}

/** Opens a world (or makes one) and gives it as a workspace. Throws UsageError with a sentence for the person who asked. */
export async function createWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const user = { email: options.email ?? 'user@example.com', name: options.name ?? 'user' };
  const store = Store.open(options.store);
  const screen = new ScriptedScreen(options.ui);
  const world = new World({
    store,
    clock:
      options.now === undefined ? Clock.real(Number(store.setting('clock-offset') ?? 0)) : Clock.scripted(options.now),
    limits: options.limits ?? 'consumer',
    seed: options.seed,
    screen,
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/GMT',
  });
  world.answerFetch = options.fetch;
  world.locks.forgetHolders();
  try {
    const described = options.contents && fillWorld(world, options.contents, user);
    const container = described ?? openContainer(world, user.email, options.container);
    return new Workspace(world, user, container, screen, options);
  } catch (error) {
    store.close();
    throw error;
  }
}

function openContainer(world: World, owner: string, wanted: WorkspaceOptions['container']): Container | undefined {
  if (!wanted) return undefined;
  const kind = wanted.type;
  if (!Object.hasOwn(MIME, kind))
    throw new UsageError(`Неизвестный вид файла «${String(kind)}»: бывает spreadsheet, document, form.`);
  const remembered = `container:${kind}`;
  const id = wanted.id ?? world.store.setting(remembered);
  if (id !== undefined) {
    const file = findFile(world, id);
    if (!file || file.mime !== MIME[kind]) throw new UsageError(`В этих данных нет файла ${kind} с номером ${id}.`);
    return { kind, id };
  }
  const make = { spreadsheet: createBook, document: createDocument, form: createForm }[kind];
  return world.store.transaction(() => {
    const made = make(world, { name: 'Untitled', owner });
    world.store.setSetting(remembered, made);
    return { kind, id: made };
  });
}
