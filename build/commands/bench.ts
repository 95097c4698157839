/** `npm run bench`: runs the benchmarks, prints their tables and writes them to `docs/bench.md`, pictures beside. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchMatching } from '../bench/matching/bench-matching';
import { renderTable } from '../bench/table';

const root = process.env['NASTAVNIK_ROOT'] ?? '.';
const { tables, picture } = await benchMatching();
const text = [
  '# Benchmarks',
  '',
  `Written by \`npm run bench\`: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).`,
  '',
  '## Matching',
  '',
  ...tables.flatMap((table) => [renderTable(table), '']),
  '### Growth',
  '',
  '![Time against the number of mentees](pictures/matching-growth.svg)',
  '',
].join('\n');
mkdirSync(join(root, 'docs/pictures'), { recursive: true });
writeFileSync(join(root, 'docs/pictures/matching-growth.svg'), picture);
writeFileSync(join(root, 'docs/bench.md'), text);
process.stdout.write(text);
