/** Starts homes as processes of their own, as people do, and talks to them as browsers and as attackers would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';

/** `npm start`. */
export const START = 'build/commands/start.ts';
/** The same home with a small project that uses everything a script can show and ask. */
export const SAMPLE = 'tests/home/sample-home.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningHome {
  readonly address: string;
  readonly port: number;
  /** Ports for the network and for the proxy, where the home was started with them. */
  readonly lan: { readonly port: number };
  readonly public: { readonly port: number };
  readonly folder: string;
  readonly out: () => string;
  readonly err: () => string;
  signal(name: NodeJS.Signals): void;
  /** Ends it as Ctrl+C does and waits. */
  stop(): Promise<Ended>;
  /** Ends it as a power cut does and waits. */
  kill(): Promise<Ended>;
}

const children = new Set<ChildProcess>();
const folders = new Set<string>();

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'дом наставника '));
  folders.add(folder);
  return folder;
}

function launch(command: string, args: readonly string[], node: readonly string[] = []) {
  const child = spawn(process.execPath, [...node, 'build/run.mjs', command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => {
    said.out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    said.err += data.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      children.delete(child);
      resolve({ code, ...said });
    });
  });
  return { child, said, ended };
}

/** Starts a command that is expected to end by itself. */
export function runToEnd(command: string, args: readonly string[], node: readonly string[] = []): Promise<Ended> {
  return launch(command, args, node).ended;
}

/** Starts a home and waits for the address that it prints. */
export async function startHome(
  command: string,
  folder = temporaryFolder(),
  more: readonly string[] = [],
): Promise<RunningHome> {
  const { child, said, ended } = launch(command, [
    '--data',
    folder,
    '--port',
    '0',
    // A school of one's own; the demonstration school has a test of its own.
    ...(command === START && !more.includes('--date') ? ['--empty'] : []),
    ...more,
  ]);
  /** The doors that were asked for have been printed. */
  const isOpen = (out: string): boolean =>
    (!more.includes('--lan') || lanPort(out) > 0) && (!more.includes('--public') || portAfter('public', out) > 0);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      // The line about the data and those about the doors are the last ones of interest.
      const found = /http:\/\/127\.0\.0\.1:\d+[\s\S]*\n/.exec(said.out);
      if (found && isOpen(said.out)) resolve(/\S+/.exec(found[0])?.[0] ?? '');
    });
    void ended.then(({ code, err }) => reject(new Error(`the home ended with ${code}: ${err}`)));
  });
  return {
    address,
    port: Number(new URL(address).port),
    lan: { port: lanPort(said.out) },
    public: { port: portAfter('public', said.out) },
    folder,
    out: () => said.out,
    err: () => said.err,
    signal: (name) => void child.kill(name),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** The port that a home prints for a door; 0 where it has none. */
const portAfter = (door: string, out: string): number =>
  Number(new RegExp(`^${door} .*:(\\d+)$`, 'm').exec(out)?.[1] ?? 0);

const lanPort = (out: string): number => portAfter('lan', out) || portAfter('В сети школы:', out);

/** After all tests of a file: nothing keeps running, nothing stays behind. */
export async function cleanUp(): Promise<void> {
  await Promise.all(
    [...children].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.on('close', () => resolve());
          child.kill('SIGKILL');
        }),
    ),
  );
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request exactly as given: no tidying of paths, no headers but those named. */
export function request(home: { readonly port: number }, rawPath: string, options: Request = {}): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = http.request(
      { host: '127.0.0.1', port: home.port, path: rawPath, method, headers, agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString() }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The token and the id of the book, as a page of the home knows them. */
export async function pageKnowledge(home: RunningHome): Promise<{ token: string; book: string }> {
  const files = await request(home, '/');
  const book = /\/book\/([\w-]+)"/.exec(files.text)?.[1] ?? '';
  const page = await request(home, `/book/${book}`);
  const token = /name="home-token" content="([^"]+)"/.exec(page.text)?.[1] ?? '';
  if (!book || !token) throw new Error('the pages of the home name no book or no token');
  return { token, book };
}
