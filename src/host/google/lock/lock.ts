/** Lock: one of the three locks of a script, as one execution sees it. Waiting passes on the modelled clock, or really. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { EXECUTION_SECONDS, SIMPLE_TRIGGER_SECONDS } from '../../limits';
import { GoogleObject } from '../object';

const POLL_MILLISECONDS = 25;
const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/** https://developers.google.com/apps-script/reference/lock/lock */
export class Lock extends GoogleObject {
  override readonly type = 'Lock.Lock';

  constructor(
    execution: Execution,
    private readonly name: string,
  ) {
    super(execution);
  }

  hasLock(): boolean {
    return this.execution.world.locks.holds(this.name, this.execution.id);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    if (timeoutInMillis < 0) return false;
    const { clock } = this.execution.world;
    const begun = clock.now();
    while (!this.take()) {
      const left = timeoutInMillis - (clock.now() - begun);
      if (left <= 0) return false;
      this.wait(left);
    }
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new GoogleError(TIMEOUT);
  }

  releaseLock(): void {
    this.execution.world.locks.release(this.name, this.execution.id);
  }

  /** A lock outlives its execution at most until that one's own limit. */
  private take(): boolean {
    const { world, options, id } = this.execution;
    const now = world.clock.now();
    const seconds = options.source === 'simple' ? SIMPLE_TRIGGER_SECONDS : EXECUTION_SECONDS;
    return world.locks.take(this.name, id, now, now + seconds * 1000);
  }

  /** On a scripted clock nobody else can move before the time is over; on a real one another thread may let go. */
  private wait(milliseconds: number): void {
    const { clock } = this.execution.world;
    if (clock.isScripted) {
      this.execution.spend(milliseconds / 1000);
      return;
    }
    const step = Math.min(milliseconds, POLL_MILLISECONDS);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, step);
    this.execution.calls.addSeconds(step / 1000);
  }
}
