/** Runs functions of projects: one execution after the other in this thread, from its start to a result that anyone can read. */
import type { CallSummary } from './calls';
import { Death, GoogleError, StorageError } from './errors';
import type { HostEvent, TriggerRecord } from './events';
import { type Container, Execution, type Source } from './execution';
import { answerOf, type WebAnswer } from './google/content/web-app';
import { GoogleEnum, GoogleObject } from './google/object';
import { makeEvent } from './google/script/events';
import type { Place, Project, Running } from './project';
import type { AuthMode } from './scopes';
import type { World } from './world';
import { inZone } from './zone';

export interface RunRequest {
  readonly project: Project;
  readonly function: string;
  readonly args?: readonly unknown[];
  /** What started the run: its handler gets an event object made from it instead of `args`. */
  readonly event?: { readonly event: HostEvent; readonly trigger?: TriggerRecord };
  readonly source: Source;
  readonly authMode: AuthMode;
  readonly user: { readonly email: string; readonly name: string };
  readonly container: Container | undefined;
  readonly hasEditor: boolean;
  /** How much real time the script may take; `REAL_MILLISECONDS` unless said otherwise. */
  readonly realMilliseconds?: number;
  /** A function that need not exist, such as a simple trigger's. */
  readonly optional?: boolean;
  /** A browser waits for what the function gives back, so it must be a page or a text. */
  readonly published?: boolean;
}

/** What went wrong, with the place in the script where it is known. */
export interface RunError {
  readonly name: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly stack?: string;
}

export interface RunResult {
  /** What the function returned, as plain data; Google's objects as their names. */
  readonly value: unknown;
  readonly error?: RunError;
  /** Whether the run was cut short (sudden death, a limit); nothing after that moment had an effect. */
  readonly died: boolean;
  readonly log: readonly string[];
  readonly calls: CallSummary;
  /** How often each member of Google's was called and came back, local ones too, by its name in the typings. */
  readonly members: Readonly<Record<string, number>>;
  /** What a browser gets, where one waits for it. */
  readonly answer?: WebAnswer;
  /** What the script asked for and the host does not know. */
  readonly refusals: readonly string[];
}

/** How much real time one call of a script may take in all; a loop without end is noticed by it. */
export const REAL_MILLISECONDS = 60_000;

/** Runs one function. Never throws for what the script does: errors are in the result. */
export async function run(world: World, request: RunRequest): Promise<RunResult> {
  const begun = begin(world, request);
  const { outcome } = begun;
  if (outcome.ok && isThenable(outcome.value)) {
    try {
      return end(begun, { ok: true, value: await outcome.value }, request.published);
    } catch (error) {
      return end(begun, { ok: false, error });
    }
  }
  return end(begun, outcome, request.published);
}

/** The same without waiting for promises, for executions that run inside another one's call. */
export function runNow(world: World, request: RunRequest): RunResult {
  const begun = begin(world, request);
  return end(begun, begun.outcome, request.published);
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

interface Begun {
  readonly execution: Execution;
  readonly outcome: Outcome;
  /** Where the function stands that was called; looked for only when it is asked. */
  readonly startedAt: () => Place | undefined;
}

function begin(world: World, request: RunRequest): Begun {
  const { project } = request;
  const execution = new Execution({
    world,
    user: request.user,
    source: request.source,
    authMode: request.authMode,
    scopes: project.manifest.scopes,
    advanced: project.manifest.advanced,
    container: request.container,
    projectId: project.id,
    scriptTimeZone: project.manifest.timeZone,
    files: project.files,
    hasEditor: request.hasEditor,
    locale: world.locale,
  });
  const outcome = inZone(project.manifest.timeZone, (): Outcome => {
    try {
      checkTriggerTime(world, request);
      const running: Running = project.start(execution, request.realMilliseconds ?? REAL_MILLISECONDS);
      if (!running.has(request.function)) {
        if (request.optional) return { ok: true, value: undefined };
        return { ok: false, error: new Error(`Script function not found: ${request.function}`) };
      }
      const args = request.event
        ? [makeEvent(execution, request.event.event, request.event.trigger)]
        : (request.args ?? []);
      return { ok: true, value: running.call(request.function, args) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        execution.stop('Exceeded maximum execution time');
      return { ok: false, error };
    }
  });
  return { execution, outcome, startedAt: () => project.placeOf(request.function) };
}

/** Runs of installed triggers share an amount of time a day. */
function checkTriggerTime(world: World, { source, user }: RunRequest): void {
  if (source === 'installable' && world.remainingQuota(user.email, 'triggerSecondsPerDay') <= 0)
    throw new GoogleError('Service using too much computer time for one day.');
}

function end({ execution, startedAt }: Begun, outcome: Outcome, published = false): RunResult {
  let failure = outcome.ok ? undefined : describe(outcome.error);
  try {
    execution.finish();
  } catch (error) {
    if (error instanceof StorageError) execution.stop(error.message);
    failure ??= describe(error);
  }
  if (execution.options.source === 'installable') {
    const { seconds } = execution.calls.summary();
    execution.world.noteUse(execution.options.user.email, 'triggerSecondsPerDay', Math.ceil(seconds));
  }
  if (execution.deathMessage !== undefined) {
    // Nobody knows where in a loop the run was cut off: its last call is the nearest place, else the function itself.
    failure = { name: 'Death', message: execution.deathMessage, ...(placeIn(execution.lastStack) ?? startedAt()) };
  }
  const returned = outcome.ok && failure === undefined ? execution.gateway.fromRealm(outcome.value) : undefined;
  let answer: WebAnswer | undefined;
  try {
    answer = published && failure === undefined ? answerOf(returned) : undefined;
  } catch (error) {
    failure = describe(error);
  }
  return {
    value: plain(returned),
    ...(answer ? { answer } : {}),
    ...(failure ? { error: failure } : {}),
    died: execution.deathMessage !== undefined,
    log: execution.log,
    calls: execution.calls.summary(),
    members: Object.fromEntries(execution.members),
    refusals: execution.refusals,
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function plain(value: unknown): unknown {
  if (value instanceof GoogleObject) return value.type.slice(value.type.lastIndexOf('.') + 1);
  if (value instanceof GoogleEnum) return value.toString();
  if (typeof value === 'function') return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function describe(error: unknown): RunError {
  if (error instanceof Death) return { name: 'Death', message: error.message };
  if (typeof error !== 'object' || error === null || !('message' in error))
    return { name: 'Error', message: String(error) };
  const { name, message, stack } = error as { name?: unknown; message: unknown; stack?: unknown };
  const trace = typeof stack === 'string' ? stack : '';
  const place = placeIn(trace);
  return {
    name: String(name ?? 'Error'),
    message: String(message),
    ...place,
    ...(trace ? { stack: trace } : {}),
  };
}

const FILE = String.raw`((?!node:|file:|\/|[A-Za-z]:\\)[^():\n]+\.(?:js|gs|html)):(\d+)`;
/** A frame with or without the name of its function; the first line of the stack of a syntax error. */
const FRAMES = new RegExp(String.raw`\(${FILE}:\d+\)$|^\s+at (?:async )?${FILE}:\d+$|^${FILE}$`, 'm');

/** The uppermost place of the script in a stack. */
function placeIn(stack: string): Place | undefined {
  const [, ...parts] = FRAMES.exec(stack) ?? [];
  const [file, line] = parts.filter((part) => part !== undefined);
  return file === undefined ? undefined : { file, line: Number(line) };
}
