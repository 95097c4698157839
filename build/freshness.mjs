/**
 * Knows whether dist was built from the sources as they are now. It compares contents, not dates: a checkout, a copy from
 * a memory stick or a deleted file all change what dates say.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, shown } from './project.mjs';

const SOURCES = [
  'src/addon',
  'src/host',
  'docs/руководство',
  'appsscript.json',
  '.clasp.json',
  '.claspignore',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.node.json',
];
const STAMP = path.join('host', 'built-from.txt');

/** A fingerprint of everything that dist is made from, the build scripts included. */
export function fingerprint(project) {
  const hash = createHash('sha256');
  const sources = SOURCES.flatMap((name) => filesUnder(path.join(project, name)));
  const scripts = filesUnder(path.join(PROJECT, 'build')).filter((file) => file.endsWith('.mjs'));
  for (const file of [...sources, ...scripts]) {
    hash.update(`${shown(project, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Notes in the folder what it was made from. */
export function stamp(folder, mark) {
  mkdirSync(path.dirname(path.join(folder, STAMP)), { recursive: true });
  writeFileSync(path.join(folder, STAMP), `${mark}\n`);
}

/** The fingerprint noted in the folder; undefined when there is none. */
export function stamped(folder) {
  const file = path.join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function filesUnder(root) {
  if (!existsSync(root)) return [];
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root)
    .sort()
    .flatMap((name) => filesUnder(path.join(root, name)));
}
