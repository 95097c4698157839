/** All that outlives an execution: the database, time, ids, quotas, locks, planned faults, the screen. One for each thread that runs scripts. */
import { type Clock, Ids } from './clock';
import { GoogleError } from './errors';
import { Faults } from './faults';
import { type Account, type QuotaName, quotasOf } from './limits';
import type { CellSelection, Screen, TextSelection } from './screen';
import type { Store } from './store';

const DAY = 86_400_000;

/** Locks are rows of the database, so that executions of several threads respect each other. */
export class Locks {
  constructor(private readonly store: Store) {}

  /** Takes the lock if it is free (or already ours). `now` and `until` are milliseconds of the host's clock. */
  take(name: string, execution: string, now: number, until: number): boolean {
    return this.store.transaction(() => {
      const holder = this.store.get('SELECT execution, until FROM locks WHERE name = ?', name);
      if (holder && holder['execution'] !== execution && Number(holder['until']) > now) return false;
      this.store.run(
        'INSERT INTO locks (name, execution, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET execution = excluded.execution, until = excluded.until',
        name,
        execution,
        until,
      );
      return true;
    });
  }

  holds(name: string, execution: string): boolean {
    return this.store.get('SELECT 1 FROM locks WHERE name = ? AND execution = ?', name, execution) !== undefined;
  }

  release(name: string, execution: string): void {
    this.store.run('DELETE FROM locks WHERE name = ? AND execution = ?', name, execution);
  }

  releaseAll(execution: string): void {
    this.store.run('DELETE FROM locks WHERE execution = ?', execution);
  }

  /** For the one who has just opened the world alone: whoever held a lock is gone. */
  forgetHolders(): void {
    if (this.store.get('SELECT 1 FROM locks') !== undefined) this.store.run('DELETE FROM locks');
  }
}

export interface WorldOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: Account;
  readonly seed: string | undefined;
  readonly screen: Screen;
  readonly locale: string;
  readonly timeZone: string;
}

/** A request of a script to another server. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly payload?: string;
}

/** What that server answers; status 200 and nothing when left out. */
export interface FetchAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export class World {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: Account;
  readonly ids: Ids;
  readonly faults: Faults;
  readonly locks: Locks;
  screen: Screen;
  /** What the person at the screen has selected, by file; it outlives the runs of scripts. */
  readonly selections = new Map<string, CellSelection>();
  readonly cursors = new Map<string, TextSelection>();
  /** Stands for all other servers; undefined, also for a single request, where nobody answers. */
  answerFetch: ((request: FetchRequest) => FetchAnswer | undefined) | undefined;
  /** Locale and zone of new files, as a Google account has them. */
  readonly locale: string;
  readonly timeZone: string;

  constructor(options: WorldOptions) {
    this.store = options.store;
    this.clock = options.clock;
    this.limits = options.limits;
    this.screen = options.screen;
    this.locale = options.locale;
    this.timeZone = options.timeZone;
    this.locks = new Locks(this.store);
    this.faults = new Faults((pages) => this.store.limitGrowth(pages));
    this.ids = new Ids(options.seed, () => this.store.count('ids'));
  }

  /** Uses up a daily quota, or throws Google's sentence when there is not enough left. Quotas start anew 24 hours after the first use. */
  spendQuota(user: string, name: QuotaName, amount: number, service: string): void {
    const quotas = quotasOf(this.limits);
    if (!quotas) return;
    if (this.remainingQuota(user, name) < amount) {
      throw new GoogleError(`Service invoked too many times for one day: ${service}.`);
    }
    this.noteUse(user, name, amount);
  }

  /** Counts against a daily quota what is already used up, even if it is more than was left. */
  noteUse(user: string, name: QuotaName, amount: number): void {
    if (!quotasOf(this.limits)) return;
    const key = `quota:${user}:${name}`;
    const { since, used } = this.usage(key);
    this.store.setSetting(key, JSON.stringify({ since, used: used + amount }));
  }

  /** What is left of a daily quota; Infinity without quotas. */
  remainingQuota(user: string, name: QuotaName): number {
    const quotas = quotasOf(this.limits);
    if (!quotas) return Number.POSITIVE_INFINITY;
    return quotas[name] - this.usage(`quota:${user}:${name}`).used;
  }

  private usage(key: string): { since: number; used: number } {
    const now = this.clock.now();
    const text = this.store.setting(key);
    const stored = text === undefined ? undefined : (JSON.parse(text) as { since: number; used: number });
    return stored && now - stored.since < DAY ? stored : { since: now, used: 0 };
  }
}
