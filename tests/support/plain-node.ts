/** Long work of tests outside Jest: on plain Node, with what is young in as much room, it takes half the time. */
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

/** Runs a TypeScript program of this project to its end and brings its standard output; rejects when it fails. */
export async function onPlainNode(script: string, ...args: readonly string[]): Promise<string> {
  const flags = process.execArgv.filter((flag) => flag.startsWith('--max-semi'));
  const line = [...flags, 'build/run.mjs', script, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, line, { maxBuffer: 2 ** 28 });
  return stdout;
}
