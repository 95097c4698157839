/** Where the project lies, and the one kind of error whose text is meant for the person at the keyboard. */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of the repository, also when this file has been bundled into a command by build/run.mjs. */
export const PROJECT = process.env.NASTAVNIK_ROOT ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Something a person can put right: a list of sentences, shown without a stack trace. */
export class BuildError extends Error {
  constructor(problems) {
    const list = [problems].flat();
    super(list.join('\n'));
    this.name = 'BuildError';
    this.problems = list;
  }
}

/** A path as it is written in messages and in globs: relative to the root, with forward slashes. */
export function shown(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/** Whether the script is the one that was started (and not imported by another). */
export function isStarted(moduleUrl) {
  return process.argv[1] !== undefined && moduleUrl === pathToFileURL(path.resolve(process.argv[1])).href;
}

/** What a caught value has to say; the stack only of mistakes of ours. */
export function explain(error) {
  if (error instanceof BuildError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
