/**
 * Runs of projects in one world: one after the other, as clicks of one person come, each in this thread or, with people in
 * front of the host, in a thread of its own; and the triggers that an event starts.
 */
import { CallCounter, type CallSummary } from '../calls';
import type { HostEvent, TriggerRecord } from '../events';
import type { Container } from '../execution';
import { triggersFor } from '../google/script/events';
import { Project } from '../project';
import { type RunRequest, type RunResult, run, runNow } from '../runner';
import type { ScriptThread } from '../threads';
import type { World } from '../world';
import type { ProjectInput, RunOptions, User } from './options';

/** A run of a trigger that waits for more answers. */
interface Gathered {
  event: HostEvent;
  readonly result: Promise<RunResult | undefined>;
  /** Begins without waiting any longer; resolves when it has ended. */
  readonly begin: () => Promise<unknown>;
}

interface RunsOptions {
  readonly container: Container | undefined;
  /** Milliseconds for which a trigger on answers waits for more of them. */
  readonly gathering: number | undefined;
  readonly thread: ScriptThread | undefined;
  /** Makes visible what is still held back, before anything runs. */
  readonly flush: () => void;
}

/** What a simple trigger of the bound projects is called, and whose run it is. */
interface SimpleTrigger {
  readonly function: 'onOpen' | 'onEdit';
  readonly projects: readonly Project[];
  readonly options: RunOptions;
}

export class Runs {
  private readonly projects = new Map<string, Project>();
  private readonly counter = new CallCounter();
  private lastCalls: CallSummary = new CallCounter().summary();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly gathered = new Map<string, Gathered>();

  constructor(
    private readonly world: World,
    private readonly user: User,
    private readonly options: RunsOptions,
  ) {}

  /** Calls that reached Google: of the last run, and of all. */
  get calls(): { readonly last: CallSummary; readonly all: CallSummary } {
    return { last: this.lastCalls, all: this.counter.summary() };
  }

  /** All projects that are known. */
  get known(): readonly Project[] {
    return [...this.projects.values()];
  }

  /** Makes a project known, so that its triggers find their functions. Installing it again replaces its files. */
  install(input: ProjectInput): Project {
    const project = new Project(input.files, input.id, this.world.timeZone);
    this.projects.set(project.id, project);
    return project;
  }

  run(
    input: ProjectInput | Project,
    name: string,
    args: readonly unknown[],
    options: RunOptions,
    also: Partial<RunRequest> = {},
  ): Promise<RunResult> {
    const project = this.projectOf(input);
    return this.enqueue(() => this.start({ ...this.requestOf(project, name, options), args, ...also }));
  }

  /** The same at once, for a run inside another run's call. */
  runNow(input: ProjectInput | Project, name: string, args: readonly unknown[], options: RunOptions): RunResult {
    return this.count(runNow(this.world, { ...this.requestOf(this.projectOf(input), name, options), args }));
  }

  /** The project as it is known, or made known. */
  projectOf(input: ProjectInput | Project): Project {
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
      container: this.options.container,
      hasEditor: true,
      ...(options.realMilliseconds === undefined ? {} : { realMilliseconds: options.realMilliseconds }),
    };
  }

  private userOf(email: string | undefined): { readonly email: string; readonly name: string } {
    return email === undefined || email === this.user.email ? this.user : { email, name: email.split('@')[0] ?? email };
  }

  /** Starts what listens to an event: the simple trigger of bound projects, then the installed ones. Gives their runs. */
  async fire(event: HostEvent, simple?: SimpleTrigger): Promise<readonly RunResult[]> {
    const runs: RunResult[] = [];
    for (const project of simple?.projects ?? []) {
      const request: RunRequest = {
        ...this.requestOf(project, simple!.function, simple!.options),
        source: 'simple',
        authMode: simple!.options.authMode ?? 'LIMITED',
        event: { event },
        optional: true,
      };
      runs.push(await this.enqueue(() => this.start(request)));
    }
    for (const trigger of this.world.faults.eventsLost ? [] : triggersFor(this.world, event)) {
      const gathers = this.options.gathering !== undefined && event.kind === 'form-submit';
      // An event tells of one form, so answers to another are another run.
      const run = await (gathers ? this.gather(trigger, event, event.form) : this.runTrigger(trigger, event));
      if (run) runs.push(run);
    }
    return runs;
  }

  /** The run of this trigger that is still to begin, for this event too; everybody who waits for it gets its result. */
  private gather(trigger: TriggerRecord, event: HostEvent, form: string): Promise<RunResult | undefined> {
    const key = `${trigger.id} ${form}`;
    const known = this.gathered.get(key);
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
        this.gathered.delete(key);
        return this.runTrigger(trigger, gathered.event);
      });
      settle(run);
      return run;
    };
    const timer = setTimeout(() => void begin(), this.options.gathering);
    const gathered: Gathered = { event, result, begin };
    this.gathered.set(key, gathered);
    return result;
  }

  /** One run of an installed trigger; none when its project is not known. */
  async runTrigger(trigger: TriggerRecord, event: HostEvent): Promise<RunResult | undefined> {
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
    this.options.flush();
    if (!this.options.thread) return this.count(await run(this.world, request));
    const clock = { now: this.world.clock.now(), scripted: this.world.clock.isScripted };
    const { result, now } = await this.options.thread.run(request, clock, this.world.faults.take());
    if (clock.scripted && now > this.world.clock.now()) this.world.clock.advance(now - this.world.clock.now());
    return this.count(result);
  }

  private count(result: RunResult): RunResult {
    this.lastCalls = result.calls;
    this.counter.merge(result.calls);
    return result;
  }

  /** Runs of one workspace come one after the other, as clicks of one person do. */
  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Begins what still waits, and resolves when all of it has ended. */
  async finish(): Promise<void> {
    await Promise.all([...this.gathered.values()].map(({ begin }) => begin()));
    await this.queue;
  }
}
