/**
 * One run of a script: who runs it, what it may do, its calls and their modelled time, the writes that Google has not made visible yet,
 * and its end – by itself, by a limit, or by sudden death.
 */
import { CallCounter } from './calls';
import { costOf, type Effect, EXECUTION_START, OPEN_SPREADSHEET, READ_AFTER_WRITE, secondsForCells } from './cost';
import { Death, GoogleError, Refusal } from './errors';
import type { Gateway } from './gateway';
import { EXECUTION_SECONDS, SIMPLE_TRIGGER_SECONDS } from './limits';
import { type AuthMode, allowedIn, requiredScopes } from './scopes';
import { label } from './surface';
import type { World } from './world';

/** How an execution came about; it decides what it may do. */
export type Source = 'menu' | 'page' | 'editor' | 'installable' | 'simple' | 'add-on-open';

/** The file a script is bound to. */
export interface Container {
  readonly kind: 'spreadsheet' | 'document' | 'form';
  readonly id: string;
}

export interface ExecutionOptions {
  readonly world: World;
  readonly user: { readonly email: string; readonly name: string };
  readonly source: Source;
  readonly authMode: AuthMode;
  /** Granted scopes; `undefined` grants all. */
  readonly scopes: readonly string[] | undefined;
  readonly container: Container | undefined;
  readonly projectId: string;
  readonly scriptTimeZone: string;
  readonly files: Readonly<Record<string, string>>;
  readonly advanced: readonly string[] | undefined;
  /** An open editor: without it there is no user interface. */
  readonly hasEditor: boolean;
  readonly locale: string;
}

/** Looks at the clock between two calls that cost nothing, and what each further one takes. */
const LOOKS_AT_THE_CLOCK = 10_000;
const SECONDS_OF_A_LOOK = 0.001;

/** Writes that wait until Google would make them visible. */
export interface Pending {
  /** Waits for the end of the run (or for what its owner does before); a flush of cells passes it by. */
  readonly untilEnd?: boolean;
  commit(): void;
  discard(): void;
}

interface Entered {
  readonly type: string;
  readonly method: string;
  readonly effect: Effect;
}

export class Execution {
  readonly id: string;
  readonly calls = new CallCounter();
  readonly log: string[] = [];
  readonly refusals: string[] = [];
  /** Every member of Google's that was called and came back, local ones too, by its name in the typings. */
  readonly members = new Map<string, number>();
  /** Set by the runtime once the realm is known. */
  gateway!: Gateway;
  /** Compiles a function body in the script's realm with `scope` as its parameters and calls it; set by the runtime. */
  evaluate?: (source: string, filename: string, scope: Record<string, unknown>) => unknown;
  private readonly pending = new Map<object, Pending>();
  private readonly shared = new Map<string, unknown>();
  private ended: string | undefined;
  private opened = false;
  private cells = 0;
  private looks = 0;
  /** Where the script stood at its last call that reached Google: an error never thrown, whose stack is written out only when somebody asks. */
  private lastCall: { readonly stack?: string } | undefined;

  constructor(readonly options: ExecutionOptions) {
    this.id = options.world.ids.text(16);
    this.spend(EXECUTION_START);
  }

  get world(): World {
    return this.options.world;
  }

  /** Makes a thing once per execution (a loaded spreadsheet, a service object). */
  once<T>(key: string, make: () => T): T {
    if (!this.shared.has(key)) this.shared.set(key, make());
    return this.shared.get(key) as T;
  }

  /** Forgets things made by `once` whose key begins so; the next use makes them anew from what is committed. */
  forget(prefix: string): void {
    for (const key of [...this.shared.keys()]) if (key.startsWith(prefix)) this.shared.delete(key);
  }

  /**
   * The time as the script reads it. A script that does nothing but look at the clock waits for time to pass: on a clock that moves
   * only with calls, each further look then takes a moment.
   */
  readTime(): number {
    if (this.world.clock.isScripted && ++this.looks > LOOKS_AT_THE_CLOCK) {
      this.spend(SECONDS_OF_A_LOOK);
      this.checkTime();
    }
    return this.world.clock.now();
  }

  /** Before a call: limits, faults, rights. Throws what the call throws then. */
  enter(type: string, method: string): Entered {
    if (this.ended !== undefined) throw new Death(this.ended);
    this.looks = 0;
    const { effect, seconds } = costOf(type, method);
    if (effect === 'local') return { type, method, effect };
    this.lastCall = new Error();
    const name = label(type, method);
    const number = this.calls.count + 1;
    this.calls.add(name, seconds);
    const fault = this.world.faults.at(number, name);
    if (fault?.kind === 'death') this.die(`sudden death at call ${number} (${name})`, fault.pending === 'kept');
    if (fault?.kind === 'error') throw new GoogleError(fault.message);
    this.allow(type, method);
    if (!this.opened && type.startsWith('Spreadsheet.')) {
      this.opened = true;
      this.spend(OPEN_SPREADSHEET);
    }
    if ((effect === 'read' || effect === 'flush') && type.startsWith('Spreadsheet.') && this.hasPendingCells()) {
      if (effect === 'read') this.spend(READ_AFTER_WRITE);
      this.commitCells();
    }
    this.world.clock.spend(seconds);
    this.checkTime();
    this.cells = 0;
    return { type, method, effect };
  }

  /** After a call: what its size costs. */
  leave(call: Entered): void {
    const member = `${call.type}.${call.method}`;
    this.members.set(member, (this.members.get(member) ?? 0) + 1);
    if (this.cells === 0) return;
    this.spend(secondsForCells(call.effect, this.cells));
    this.cells = 0;
  }

  /** Told by services how many cells the present call reads or writes. */
  touchCells(count: number): void {
    this.cells += count;
  }

  /** Modelled time that passes beside the call's own price (`Utilities.sleep`, waiting for a lock or for a person). */
  spend(seconds: number): void {
    this.calls.addSeconds(seconds);
    this.world.clock.spend(seconds);
  }

  private checkTime(): void {
    const limit = this.options.source === 'simple' ? SIMPLE_TRIGGER_SECONDS : EXECUTION_SECONDS;
    if (this.world.limits === 'none') return;
    if (this.calls.spent > limit) this.die('Exceeded maximum execution time', true);
  }

  private allow(type: string, method: string): void {
    const name = label(type, method);
    if (!allowedIn(this.options.authMode, type, method)) {
      throw new GoogleError(`You do not have permission to call ${name}.`);
    }
    const { scopes } = this.options;
    if (scopes === undefined) return;
    const required = requiredScopes(type, method);
    if (required.length > 0 && !required.some((scope) => scopes.includes(scope))) {
      throw new GoogleError(
        `Specified permissions are not sufficient to call ${name}. Required permissions: ${required.join(' || ')}`,
      );
    }
  }

  /** Registers writes that Google makes visible later; a second call with the same owner changes nothing. */
  addPending(owner: object, pending: Pending): void {
    this.pending.set(owner, pending);
  }

  private hasPendingCells(): boolean {
    for (const pending of this.pending.values()) if (!pending.untilEnd) return true;
    return false;
  }

  /** Makes waiting writes of cells visible, in the order in which they were begun. */
  commitCells(): void {
    this.commitWhere((pending) => !pending.untilEnd);
  }

  /** Makes all waiting writes visible, as the end of the run does. */
  commitAll(): void {
    this.commitWhere(() => true);
  }

  private commitWhere(wanted: (pending: Pending) => boolean): void {
    for (const [owner, pending] of [...this.pending]) {
      if (!wanted(pending)) continue;
      this.pending.delete(owner);
      pending.commit();
    }
  }

  /** Ends the run here and now: no later call of it has any effect. */
  die(message: string, keepPending: boolean): never {
    if (keepPending) this.commitAll();
    else {
      for (const pending of this.pending.values()) pending.discard();
      this.pending.clear();
    }
    this.ended = message;
    throw new Death(message);
  }

  /** Stops a run from outside (an endless loop): as sudden death, what waits is lost. */
  stop(message: string): void {
    for (const pending of this.pending.values()) pending.discard();
    this.pending.clear();
    this.ended = message;
  }

  /** The stack at the last call that reached Google. */
  get lastStack(): string {
    return this.lastCall?.stack ?? '';
  }

  /** Why the run was cut short, if it was. */
  get deathMessage(): string | undefined {
    return this.ended;
  }

  /** The end of the run: everything that waits becomes visible (an exception in the script does not take it back). */
  finish(): void {
    if (this.ended === undefined) this.commitAll();
    this.world.locks.releaseAll(this.id);
  }

  /** For services: the host does not know this. */
  refuse(what: string): never {
    throw new Refusal(`the host does not know ${what}`);
  }
}
