/** Counts the calls that reach Google and the seconds they are modelled to take. */

/** Calls of one execution or of many, added up. */
export interface CallSummary {
  readonly total: number;
  /** Modelled seconds, start of the execution included. */
  readonly seconds: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

export class CallCounter {
  private total = 0;
  private seconds = 0;
  private readonly byMethod = new Map<string, number>();

  add(method: string, seconds: number): void {
    this.total++;
    this.seconds += seconds;
    this.byMethod.set(method, (this.byMethod.get(method) ?? 0) + 1);
  }

  addSeconds(seconds: number): void {
    this.seconds += seconds;
  }

  merge(other: CallSummary): void {
    this.total += other.total;
    this.seconds += other.seconds;
    for (const [method, count] of Object.entries(other.byMethod)) {
      this.byMethod.set(method, (this.byMethod.get(method) ?? 0) + count);
    }
  }

  get count(): number {
    return this.total;
  }

  /** Modelled seconds so far. */
  get spent(): number {
    return this.seconds;
  }

  summary(): CallSummary {
    const sorted = [...this.byMethod].sort(([a], [b]) => (a < b ? -1 : 1));
    return { total: this.total, seconds: Math.round(this.seconds * 1e6) / 1e6, byMethod: Object.fromEntries(sorted) };
  }
}
