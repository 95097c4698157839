/**
 * Runs one TypeScript command of this project on plain Node: `node build/run.mjs build/commands/match.ts ARGS…`.
 * The command is bundled beside the installed packages (which stay outside the bundle) and imported.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 18)) {
  console.error(`Нужен Node.js 20.18 или новее, а запущен ${process.version}. Установите новую версию с nodejs.org.`);
  process.exit(1);
}
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('Не назван файл команды: node build/run.mjs ФАЙЛ.ts [аргументы].');
  process.exit(1);
}
const { build } = await import('esbuild');
const folder = join(root, 'node_modules', '.cache', 'nastavnik');
mkdirSync(folder, { recursive: true });
const name = relative(root, resolve(root, entry)).replace(/[\\/]/g, '-').replace(/\.ts$/, '');
const outfile = join(folder, `${name}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  external: ['*/dist/host/index.mjs'],
  charset: 'utf8',
  // Once it runs it is not needed any more, however the run ends.
  banner: {
    js: "import { rmSync as forgetBundle } from 'node:fs'; forgetBundle(new URL(import.meta.url), { force: true });",
  },
  logLevel: 'error',
});
process.argv = [process.argv[0], resolve(root, entry), ...args];
process.env.NASTAVNIK_ROOT = root;
process.on('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
