/**
 * A whole Google on one machine, as its user sees it: the globals of a script, runs of projects, and what people do
 * (open a file, edit a cell, fill in a form, let time pass) with the triggers this starts. How it is opened is in
 * workspace/open.ts; runs, files and forms have files of their own beside it.
 */
import type { CallSummary } from './calls';
import type { Clock } from './clock';
import { dumpWorld, type WorldDump } from './dump';
import { UsageError } from './errors';
import type { HostEvent } from './events';
import type { Container, Execution } from './execution';
import type { Faults } from './faults';
import { requestEvent, type WebRequest } from './google/content/web-app';
import { toClient, toServer } from './google/html/json-boundary';
import { deliver, type ReceivedMail } from './google/mail/mailbox';
import { type MailRecord, readMail } from './google/mail/outbox';
import { advanceTrigger, dueTriggers } from './google/script/events';
import { editAsPerson } from './google/spreadsheet/person';
import type { Project } from './project';
import type { RunResult } from './runner';
import type { ScriptedScreen } from './screen';
import { ScriptThread } from './threads';
import { bringInto, chartsOf, documentsOf, lettersOf, spreadsheetsOf } from './workspace/files';
import { formsOf } from './workspace/forms';
import { openGlobals } from './workspace/globals';
import type { Globals, Happening, ProjectInput, RunOptions, User, WorkspaceOptions } from './workspace/options';
import { parseArea, splitPlace } from './workspace/places';
import { Runs } from './workspace/runs';
import { viewOf } from './workspace/view';
import type { World } from './world';

/** The id of the project that `globals` stand for; it has no functions that an event could start. */
const INLINE = 'inline';

export class Workspace {
  readonly globals: Globals;
  /** What a program looks at that shows this world to people: committed state as plain data. */
  readonly view: ReturnType<typeof viewOf>;
  /** Documents as files: what is committed, for Word and for paper. */
  readonly documents: ReturnType<typeof documentsOf>;
  /** Spreadsheets as files: what is committed, for other programs. */
  readonly spreadsheets: ReturnType<typeof spreadsheetsOf>;
  /** Files that people bring, as files of this world. */
  readonly bring: ReturnType<typeof bringInto>;
  /** Sent mail as files. */
  readonly letters = lettersOf();
  /** Charts as pictures: what is committed. */
  readonly charts: ReturnType<typeof chartsOf>;
  readonly forms: ReturnType<typeof formsOf>;
  private readonly inline: Execution;
  private readonly runs: Runs;
  private readonly thread: ScriptThread | undefined;

  constructor(
    readonly world: World,
    private readonly user: User,
    /** The file that runs are bound to. */
    readonly container: Container | undefined,
    readonly screen: ScriptedScreen,
    options: WorkspaceOptions,
  ) {
    const { audience, store, limits = 'consumer', seed } = options;
    if (audience && store === undefined) throw new UsageError('Для работы с людьми нужен файл данных (store).');
    const { locale, timeZone } = world;
    this.thread = audience && new ScriptThread({ store: store!, limits, seed, locale, timeZone }, audience);
    const flush = (): void => this.flush();
    this.runs = new Runs(world, user, { container, gathering: options.gatherAnswers, thread: this.thread, flush });
    const manifest = typeof options.manifest === 'object' ? JSON.stringify(options.manifest) : options.manifest;
    const project = this.install({
      files: { ...options.files, ...(manifest === undefined ? {} : { 'appsscript.json': manifest }) },
      id: INLINE,
    });
    ({ execution: this.inline, globals: this.globals } = openGlobals(world, user, container, project));
    this.view = viewOf(world);
    this.documents = documentsOf(world, user, flush);
    this.spreadsheets = spreadsheetsOf(world, flush);
    this.bring = bringInto(world, user);
    this.charts = chartsOf(world, flush);
    this.forms = formsOf(world, flush, (event) => this.runs.fire(event));
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
    return { ...this.runs.calls, globals: this.inline.calls.summary() };
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
    return this.runs.install(input);
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
    return this.runs.run(input, name, args, options);
  }

  /** The same at once, for a run inside another run's call (`faults.interruptAt`). */
  runNow(
    input: ProjectInput | Project,
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
  ): RunResult {
    return this.runs.runNow(input, name, args, options);
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
    const name = request.body ? 'doPost' : 'doGet';
    return this.runs.run(
      input,
      name,
      [requestEvent(request)],
      { source: 'page', ...options },
      {
        published: true,
        hasEditor: false,
      },
    );
  }

  /** A person opens the container in the editor: the simple trigger `onOpen` and the installed ones run. */
  async open(input: ProjectInput | Project, options: RunOptions = {}): Promise<Happening> {
    if (!this.container) throw new UsageError('Открывать нечего: у этого сценария нет своего файла.');
    const projects = [this.runs.projectOf(input)];
    const event: HostEvent = { kind: 'open', file: this.container };
    return { event, runs: await this.runs.fire(event, { function: 'onOpen', projects, options }) };
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
    const projects = this.container?.id === book ? this.runs.known.filter(({ id }) => id !== INLINE) : [];
    return { event, runs: await this.runs.fire(event, { function: 'onEdit', projects, options }) };
  }

  /** A person selects cells of the open spreadsheet, such as `Sheet1!A1:B3`. */
  selectCells(place: string): void {
    if (this.container?.kind !== 'spreadsheet') throw new UsageError('Выделять нечего: у сценария нет своей таблицы.');
    const { id } = this.container;
    const [sheetName, cells] = splitPlace(place);
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
      const run = await this.runs.runTrigger(next, { kind: 'clock', at: this.clock.now() });
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
    await this.runs.finish();
    await this.thread?.close();
    this.inline.finish();
    this.world.store.close();
  }
}
