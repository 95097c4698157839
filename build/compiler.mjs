/**
 * The compiler that judges types: TypeScript's native one, which takes a fifth of the time. The one written in JavaScript stays for what
 * reads syntax through its API (surface.mjs).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { PROJECT } from './project.mjs';

/** The script that Node runs as `tsc`. */
export const COMPILER = path.join(PROJECT, 'node_modules', 'typescript-native', 'bin', 'tsc');

/** Runs the compiler to its end and brings what it said, one fault a line. Throws when it could not even be started. */
export function compile(args) {
  const { error, stdout, stderr } = spawnSync(process.execPath, [COMPILER, '--pretty', 'false', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return stdout + stderr;
}

/** The same over files that are written for it alone: `files` by name, with the compiler's options. */
export function compileFiles(files, compilerOptions) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'compile-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
    return compile(['-p', folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
