/** The inside of a script thread: opens its own connection to the world and runs the jobs it is sent. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Clock } from './clock';
import { Project } from './project';
import { run } from './runner';
import type { Answer, Question, Screen, ScreenEvent } from './screen';
import { Store } from './store';
import type { FromThread, ThreadJob, ThreadWorld } from './threads';
import { World } from './world';

const port = parentPort;
if (!port) throw new Error('this module runs in a worker thread only');
const post = (message: FromThread): void => port.postMessage(message);

const screen: Screen = {
  show: (event: ScreenEvent) => post({ kind: 'show', event }),
  ask(question: Question): Answer {
    const signal = new SharedArrayBuffer(4);
    post({ kind: 'ask', question, signal });
    Atomics.wait(new Int32Array(signal), 0, 0);
    const received = receiveMessageOnPort(port) as { message: { answer: Answer } } | undefined;
    return received?.message.answer ?? { button: 'CLOSE' };
  },
};

const { store, limits, seed, locale, timeZone } = workerData as ThreadWorld;
const database = Store.open(store, true);
const projects = new Map<string, Project>();

port.on('message', (message: ThreadJob | { answer: Answer }) => {
  if ('answer' in message) return;
  void work(message);
});

async function work({ job, projectId, files, request, clock, faults }: ThreadJob): Promise<void> {
  if (files) projects.set(projectId, new Project(files, projectId, timeZone));
  const project = projects.get(projectId)!;
  const time = clock.scripted ? Clock.scripted(clock.now) : Clock.real(clock.now - Date.now());
  const world = new World({ store: database, clock: time, limits, seed, screen, locale, timeZone });
  for (const fault of faults) world.faults.add(fault);
  const result = await run(world, { ...request, project });
  post({ kind: 'done', job, result: sendable(result), now: time.now() });
}

/** Results are plain data already; a value that cannot cross (a symbol, say) becomes undefined. */
function sendable<T extends { value: unknown }>(result: T): T {
  try {
    structuredClone(result);
    return result;
  } catch {
    return { ...result, value: undefined };
  }
}
