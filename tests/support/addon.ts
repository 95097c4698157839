/**
 * The add-on as one script, bundled from its sources for tests that run it on the host. The bundle that is pushed to Google
 * is made and judged by build/; here only speed matters, so the pages are left empty.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** Commands run as one file somewhere else and are told where the project is. */
const root =
  process.env['NASTAVNIK_ROOT'] ??
  path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/** Files of the project, as the host takes them. */
export function bundleAddon(): Readonly<Record<string, string>> {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, 'src/addon/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    banner: { js: 'const global = globalThis;' },
  });
  return {
    'Code.js': outputFiles[0]?.text ?? '',
    'sidebar.html': '<p></p>',
    'setup.html': '<p></p>',
    'appsscript.json': readFileSync(path.join(root, 'appsscript.json'), 'utf8'),
  };
}
