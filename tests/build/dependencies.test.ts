/** What is installed: on every school's kind of computer, from whatever registry, under a licence that lets us. */
import { readFileSync } from 'node:fs';

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lockText = readFileSync('package-lock.json', 'utf8');
const lock: { packages: Record<string, LockEntry> } = JSON.parse(lockText);
const entries = Object.entries(lock.packages);
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const direct: Record<string, string> = { ...devDependencies, ...dependencies };

/** Permissive, or so where the thing is only used and never changed by us: code (MPL), fonts (OFL). */
const LICENCES = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
  'OFL-1.1',
  'Zlib',
  'BlueOak-1.0.0',
];
/** Packages whose package.json is silent; the licence was read in their LICENSE file. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'node_modules/jstat': 'MIT', 'node_modules/png-js': 'MIT' };
const isFine = (licence = ''): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => LICENCES.includes(part)));

describe('the lock file', () => {
  const native = entries.filter(([, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).some((name) => /(win32|darwin)-(x64|arm64)/.test(name)),
  );

  it('speaks of the native packages we know of', () => {
    const names = native.map(([path]) => path.replace('node_modules/', ''));
    expect(names).toEqual(expect.arrayContaining(['libsql', 'esbuild', '@biomejs/biome']));
  });

  it.each(native.map(([path]) => path))('has the Windows and macOS packages of %s', (path) => {
    const parts = Object.entries(lock.packages[path]?.optionalDependencies ?? {});
    for (const platform of ['win32-x64', 'darwin-arm64', 'darwin-x64', 'linux-x64']) {
      const locked = parts
        .filter(([name]) => name.includes(platform))
        .map(([name]) => lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`]);
      expect([platform, locked.filter((entry) => entry?.version).length > 0]).toEqual([platform, true]);
    }
  });

  it('names no place to download from, so that any registry will do', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const addresses = lockText.split('\n').filter((line) => /https?:\/\//.test(line));
    expect(addresses.filter((line) => !/^\s*"url": /.test(line) && !/^\s*"funding": /.test(line))).toEqual([]);
    expect(lockText).not.toMatch(/registry\./);
  });

  it('lets nothing into the product that is not permissively licensed', () => {
    const product = entries.filter(([path, { dev }]) => path !== '' && !dev);
    expect(product.length).toBeGreaterThan(5);
    expect(
      product.filter(([path, { license }]) => !isFine(license ?? READ_BY_HAND[path])).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('a direct dependency', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(Object.entries(direct))('%s %s is told in docs/dependencies.md, with its licence', (name, pin) => {
    const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(isFine(installed.license)).toBe(true);
    const row = rows.find((cells) => cells[1] === `\`${name}\``) ?? [];
    expect(row.slice(2, 4)).toEqual([`\`${pin}\``, installed.license]);
    expect(row.slice(4, 6).filter((cell) => cell.length > 10)).toHaveLength(2);
  });

  it('is still used when the table tells of it', () => {
    expect(rows.filter((cells) => !(String(cells[1]).replaceAll('`', '') in direct))).toEqual([]);
  });

  it('works on Node 20', () => {
    const refused = Object.keys(direct).filter((name) => {
      const { engines } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      return /^>=\s*2[1-9]/.test(engines?.node ?? '');
    });
    expect(refused).toEqual([]);
  });
});
