/** Asks clasp itself, without login and network, which files it would push, and compares with the intended ones. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { PROJECT } from '../project.mjs';

const run = promisify(execFile);
const CLASP = path.join(PROJECT, 'node_modules', '@google', 'clasp');

/** What is wrong with the list of files that would go from `stage` to Google, as sentences. */
export async function checkPushed({ stage, files }) {
  const { bin } = JSON.parse(readFileSync(path.join(CLASP, 'package.json'), 'utf8'));
  let pushed;
  try {
    const script = path.join(CLASP, bin.clasp);
    const { stdout } = await run(process.execPath, [script, 'show-file-status', '--json'], { cwd: stage });
    pushed = JSON.parse(stdout).filesToPush.map((name) => name.split('\\').join('/'));
  } catch (error) {
    const said = `${error.stderr ?? ''}`.trim() || error.message;
    return [`clasp не смог назвать файлы для отправки: ${said}`];
  }
  const wanted = files.map((name) => `dist/${name}`);
  return [
    ...wanted.filter((name) => !pushed.includes(name)).map((name) => `clasp не отправит файл ${name}.`),
    ...pushed.filter((name) => !wanted.includes(name)).map((name) => `clasp отправит лишний файл ${name}.`),
  ];
}
