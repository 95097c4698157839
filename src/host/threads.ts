/**
 * Runs scripts in a worker thread, so that a question to a person or an endless loop blocks only that script. The thread has its own
 * connection to the database; what crosses the border is data.
 */
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Fault } from './faults';
import type { Account } from './limits';
import type { ProjectFiles } from './project';
import type { RunRequest, RunResult } from './runner';
import type { Answer, Audience, Question, ScreenEvent } from './screen';

/** What a thread needs to know of the world it works in. */
export interface ThreadWorld {
  readonly store: string;
  readonly limits: Account;
  readonly seed: string | undefined;
  readonly locale: string;
  readonly timeZone: string;
}

export interface ThreadJob {
  readonly job: number;
  readonly projectId: string;
  /** Only when the thread has not seen this version yet. */
  readonly files?: ProjectFiles;
  readonly request: Omit<RunRequest, 'project'>;
  readonly clock: { readonly now: number; readonly scripted: boolean };
  readonly faults: readonly Fault[];
}

export type FromThread =
  | { readonly kind: 'done'; readonly job: number; readonly result: RunResult; readonly now: number }
  | { readonly kind: 'show'; readonly event: ScreenEvent }
  | { readonly kind: 'ask'; readonly question: Question; readonly signal: SharedArrayBuffer };

const MEMORY_MEGABYTES = 1024;

/** One thread that runs one job after the other. */
export class ScriptThread {
  private worker: Worker | undefined;
  private readonly seen = new Map<string, ProjectFiles>();
  private waiting: { job: number; resolve: (done: { result: RunResult; now: number }) => void } | undefined;
  private jobs = 0;

  constructor(
    private readonly world: ThreadWorld,
    private readonly screen: Audience,
  ) {}

  /** Runs the request; resolves in every case, a thread that broke down as an error in the result. */
  run(
    request: RunRequest,
    clock: ThreadJob['clock'],
    faults: readonly Fault[],
  ): Promise<{ result: RunResult; now: number }> {
    this.worker ??= this.start();
    const { worker } = this;
    const { project, ...rest } = request;
    const known = this.seen.get(project.id) === project.files;
    this.seen.set(project.id, project.files);
    const job = ++this.jobs;
    const message: ThreadJob = {
      job,
      projectId: project.id,
      ...(known ? {} : { files: project.files }),
      request: rest,
      clock,
      faults,
    };
    return new Promise((resolve) => {
      this.waiting = { job, resolve };
      // While it works it keeps the program alive, afterwards not.
      worker.ref();
      worker.postMessage(message);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: this.world,
      // The zone of a script is set in the environment, and V8 looks at the real one only.
      env: SHARE_ENV,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    });
    worker.on('message', (message: FromThread) => this.receive(worker, message));
    worker.on('error', (error) => this.breakDown(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => this.breakDown(`the thread ended with code ${code}`));
    worker.unref();
    return worker;
  }

  private receive(worker: Worker, message: FromThread): void {
    switch (message.kind) {
      case 'show':
        this.screen.show(message.event);
        return;
      case 'ask':
        void this.screen
          .ask(message.question)
          .catch((): Answer => ({ button: 'CLOSE' }))
          .then((answer) => {
            worker.postMessage({ answer });
            Atomics.store(new Int32Array(message.signal), 0, 1);
            Atomics.notify(new Int32Array(message.signal), 0);
          });
        return;
      case 'done':
        if (this.waiting?.job === message.job) {
          const { resolve } = this.waiting;
          worker.unref();
          this.waiting = undefined;
          resolve({ result: message.result, now: message.now });
        }
    }
  }

  private breakDown(reason: string): void {
    this.worker = undefined;
    this.seen.clear();
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve({
      result: {
        value: undefined,
        error: { name: 'Error', message: `The script broke its thread: ${reason}` },
        died: true,
        log: [],
        calls: { total: 0, seconds: 0, byMethod: {} },
        members: {},
        refusals: [],
      },
      now: Number.NaN,
    });
  }
}
