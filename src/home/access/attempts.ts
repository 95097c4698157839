/** Counts what somebody tries within a window of time, and says when it is too much. Knows neither people nor pages. */

export interface AttemptLimit {
  readonly most: number;
  readonly milliseconds: number;
}

/** More names are forgotten from the oldest on, so that inventing names fills no memory. */
const MOST_REMEMBERED = 10_000;

export class Attempts {
  private readonly counts = new Map<string, { from: number; number: number }>();

  constructor(
    private readonly limit: AttemptLimit,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one more; the milliseconds to wait when it is one too many, else 0. Those too many are not counted on. */
  take(who: string): number {
    const now = this.now();
    const known = this.counts.get(who);
    if (!known || now - known.from >= this.limit.milliseconds) {
      this.counts.delete(who);
      this.counts.set(who, { from: now, number: 1 });
      this.forgetOldest();
      return 0;
    }
    if (known.number >= this.limit.most) return known.from + this.limit.milliseconds - now;
    known.number += 1;
    return 0;
  }

  /** It was the right person after all. */
  forget(who: string): void {
    this.counts.delete(who);
  }

  private forgetOldest(): void {
    for (const old of this.counts.keys()) {
      if (this.counts.size <= MOST_REMEMBERED) break;
      this.counts.delete(old);
    }
  }
}
