/** `npm run bench [-- --only "Local home"]`: runs the benchmarks, prints their tables and writes them to `docs/bench.md`, pictures beside; what is not asked for stays as it was. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchMatching } from '../bench/matching/bench-matching';
import { renderTable, type Table } from '../bench/table';
import { buildIfStale } from '../build.mjs';

const root = process.env['NASTAVNIK_ROOT'] ?? '.';
await buildIfStale();
const { benchHost } = await import('../bench/host');
const { benchLargeWorld } = await import('../bench/large-world');
const { benchHome, benchSheet } = await import('../bench/home');
const { benchMunicipal } = await import('../bench/municipal');
const { benchProduct } = await import('../bench/product');

const sections: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  Product: async () => shown([...(await benchProduct()), await benchMunicipal()]),
  Host: async () => shown([await benchHost(), benchLargeWorld(root)]),
  'Local home': async () => shown([await benchHome(), await benchSheet()]),
  Matching: async () => {
    const { tables, picture } = await benchMatching();
    mkdirSync(join(root, 'docs/pictures'), { recursive: true });
    writeFileSync(join(root, 'docs/pictures/matching-growth.svg'), picture);
    const growth = '![Time against the number of mentees](pictures/matching-growth.svg)';
    return [...shown(tables), '### Growth', '', growth, ''];
  },
};
const wanted = process.argv.slice(2).filter((word) => word !== '--only');
for (const name of wanted) {
  if (sections[name]) continue;
  console.error(`Нет измерений «${name}». Есть: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
const file = join(root, 'docs/bench.md');
const kept = existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=## )/m) : [];
const parts = [
  `# Benchmarks\n\nWritten by \`npm run bench\`: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).\n\n`,
];
for (const [name, measure] of Object.entries(sections)) {
  const heading = `## ${name}\n`;
  const isWanted = wanted.length === 0 || wanted.includes(name);
  const part = isWanted ? [heading, ...(await measure())].join('\n') : kept.find((old) => old.startsWith(heading));
  if (part !== undefined) parts.push(part.endsWith('\n\n') ? part : `${part}\n`);
}
const text = `${parts.join('').trimEnd()}\n`;
writeFileSync(file, text);
process.stdout.write(text);

function shown(tables: readonly Table[]): string[] {
  return tables.flatMap((table) => [renderTable(table), '']);
}
