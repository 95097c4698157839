/** `npm run year` refuses wrong use at once, in one sentence, and touches nothing. What it plays is in year.test.ts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'год школы '));
  writeFileSync(path.join(folder, 'мои записи.txt'), 'не трогать');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['a folder with somebody’s own files', () => ['--out', folder], /уже что-то лежит/],
  ['a file in the place of the folder', () => ['--out', path.join(folder, 'мои записи.txt')], /файл, а нужна папка/],
  [
    'a school that is not there',
    () => ['--out', path.join(folder, 'out'), '--school', '../school-7'],
    /Есть: school-7/,
  ],
  ['a regime that is not there', () => ['--out', path.join(folder, 'out'), '--regime', 'тайна'], /codes или names/],
  ['no folder at all', () => ['--json'], /--out ПАПКА/],
])('refuses %s', (_what, args, words) => {
  const command = ['build/run.mjs', 'build/commands/year.ts', ...args()];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(words)]);
  expect(readdirSync(folder)).toEqual(['мои записи.txt']);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});
