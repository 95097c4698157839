/**
 * Before all tests: the add-on as one script, bundled once for every file that runs it on the host, and a folder where such files leave
 * each other worlds that are set up (tests/support/addon.ts and school.ts). The bundle that is pushed to Google is made and judged by
 * build.mjs; here only speed matters, so the pages are left empty.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { PROJECT } from './project.mjs';

export default async function setUp() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tests-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: [path.join(PROJECT, 'src/addon/main.ts')],
    outfile: path.join(folder, 'Code.js'),
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    banner: { js: 'const global = globalThis;' },
  });
  // Workers have the environment of the process that starts them.
  process.env.NASTAVNIK_TESTS = folder;
}
