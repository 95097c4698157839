/** What a test lets go wrong: death, an error, or another execution at the N-th Google call. */

export type Fault =
  /** The execution dies at call N, before the call has its effect; cell writes not yet visible are kept or lost. */
  | { readonly at: number; readonly kind: 'death'; readonly pending: 'kept' | 'lost' }
  /** Call N (or each call of `method`, such as `MailApp.sendEmail`) throws this sentence of Google's. */
  | {
      readonly at?: number;
      readonly method?: string;
      readonly kind: 'error';
      readonly message: string;
      readonly times?: number;
    };

/** The faults that wait for the next execution, in the order in which they were asked for. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];
  /** While true, what people do reaches no installed trigger, as when Google has switched triggers off; nothing tells the script. */
  eventsLost = false;
  private interruption: { at: number; work: () => void } | undefined;

  /** `disk` is told how many pages the data may still grow by; without a number it is free again. */
  constructor(private readonly disk: (pages?: number) => void = () => undefined) {}

  /** From now on the disk takes only so many pages of 4 KB more. */
  fillDisk(pages = 0): void {
    this.disk(pages);
  }

  freeDisk(): void {
    this.disk();
  }

  /** The next execution dies at its call number `at` (1 is the first). */
  dieAt(at: number, pending: 'kept' | 'lost'): void {
    this.add({ at, kind: 'death', pending });
  }

  /** Calls of `method` throw `message`, `times` times (once unless said otherwise). */
  throwFrom(method: string, message: string, times = 1): void {
    this.add({ method, kind: 'error', message, times });
  }

  throwAt(at: number, message: string): void {
    this.add({ at, kind: 'error', message });
  }

  /** Runs `work` (another whole execution, say) just before call number `at` of the next execution. */
  interruptAt(at: number, work: () => void): void {
    this.interruption = { at, work };
  }

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.kind === 'error' ? (fault.times ?? 1) : 1 });
  }

  /** Hands over what waits, for an execution in another thread. */
  take(): readonly Fault[] {
    const faults = this.waiting.map(({ fault }) => fault);
    this.waiting = [];
    return faults;
  }

  clear(): void {
    this.waiting = [];
    this.interruption = undefined;
    this.eventsLost = false;
  }

  /** What happens at this call; the host asks before each call that reaches Google. */
  at(call: number, method: string): Fault | undefined {
    if (this.interruption?.at === call) {
      const { work } = this.interruption;
      this.interruption = undefined;
      const rest = this.waiting;
      this.waiting = [];
      work();
      this.waiting = rest;
    }
    const found = this.waiting.find(
      ({ fault }) =>
        (fault.at !== undefined && fault.at === call) || (fault.kind === 'error' && fault.method === method),
    );
    if (!found) return undefined;
    if (--found.left <= 0) this.waiting = this.waiting.filter((other) => other !== found);
    return found.fault;
  }
}
