/** `npm run bench`: runs the benchmarks, prints their tables and writes them to `docs/bench.md`, pictures beside. */
import { mkdirSync, writeFileSync } from 'node:fs';
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
const { benchProduct } = await import('../bench/product');

const section = (title: string, tables: readonly Table[]): string[] => [
  `## ${title}`,
  '',
  ...tables.flatMap((table) => [renderTable(table), '']),
];
const matching = await benchMatching();
const text = [
  '# Benchmarks',
  '',
  `Written by \`npm run bench\`: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).`,
  '',
  ...section('Product', await benchProduct()),
  ...section('Host', [await benchHost(), benchLargeWorld(root)]),
  ...section('Local home', [await benchHome(), await benchSheet()]),
  ...section('Matching', matching.tables),
  '### Growth',
  '',
  '![Time against the number of mentees](pictures/matching-growth.svg)',
  '',
].join('\n');
mkdirSync(join(root, 'docs/pictures'), { recursive: true });
writeFileSync(join(root, 'docs/pictures/matching-growth.svg'), matching.picture);
writeFileSync(join(root, 'docs/bench.md'), text);
process.stdout.write(text);
