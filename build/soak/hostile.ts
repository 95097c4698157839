/**
 * What hostile files cost: each is brought into an empty world in a process of its own, which must refuse it with one sentence, in
 * time and without much memory. The files themselves are those of the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type HostileFile, hostileBooks, hostilePapers } from '../../tests/support/hostile-files';

export interface HostileReport {
  readonly files: readonly HostileResult[];
  readonly failures: readonly string[];
}

export interface HostileResult {
  readonly what: string;
  /** The sentence that people read. */
  readonly said: string;
  /** The least of up to three runs: other programs use the machine too. */
  readonly seconds: number;
  /** The most that the whole process ever held. */
  readonly megabytes: number;
}

/** What one file may take. */
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
const RUNS = 3;

type Kind = 'xlsx' | 'docx' | 'csv';

interface Case {
  readonly kind: Kind;
  readonly what: string;
  readonly why: RegExp;
  /** Writes the file there. */
  readonly write: (path: string) => void;
}

const GIGABYTE = 1024 ** 3;

const cases: readonly Case[] = [
  ...hostileBooks.map(caseOf('xlsx')),
  ...hostilePapers.map(caseOf('docx')),
  ...(['xlsx', 'docx', 'csv'] as const).map(
    (kind): Case => ({
      kind,
      what: `1 GB (.${kind})`,
      why: /он велик – 1024 МБ/,
      write: (path) => {
        writeFileSync(path, '');
        truncateSync(path, GIGABYTE);
      },
    }),
  ),
  {
    kind: 'csv',
    what: '32 MB in one cell (.csv)',
    why: /слишком длинный текст/,
    write: (path) => writeFileSync(path, 'a'.repeat(32 * 1024 * 1024)),
  },
  {
    kind: 'csv',
    what: 'ten million empty cells (.csv)',
    why: /больше ячеек/,
    write: (path) => writeFileSync(path, `${';'.repeat(10_000_000)}1\n`),
  },
  {
    kind: 'csv',
    what: 'thirty million empty lines (.csv)',
    why: /больше ячеек/,
    write: (path) => writeFileSync(path, '\n'.repeat(30_000_000)),
  },
  {
    kind: 'csv',
    what: 'a quote that ends after 32 MB (.csv)',
    why: /слишком длинный текст/,
    write: (path) => writeFileSync(path, `"${'""'.repeat(16_000_000)}"`),
  },
];

function caseOf(kind: Kind): (file: HostileFile) => Case {
  return ({ what, bytes, why }) => ({
    kind,
    what: `${what} (.${kind})`,
    why,
    write: (path) => writeFileSync(path, bytes()),
  });
}

/** Brings every file; `root` is the folder of the project, which is built. */
export function bringHostile(root: string): HostileReport {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const files: HostileResult[] = [];
  const failures: string[] = [];
  try {
    for (const { kind, what, why, write } of cases) {
      const path = join(folder, `file.${kind}`);
      write(path);
      const runs = [bring(root, path, kind)];
      while (runs.length < RUNS && runs.every(({ seconds }) => seconds > MOST_SECONDS))
        runs.push(bring(root, path, kind));
      rmSync(path);
      const said = runs[0]!.said;
      const seconds = Math.min(...runs.map((run) => run.seconds));
      const megabytes = Math.max(...runs.map((run) => run.megabytes));
      files.push({ what, said, seconds, megabytes });
      if (!why.test(said) || !/^Файл «[^\n]+» не открыт: [^\n]+\.$/.test(said)) failures.push(`${what}: «${said}»`);
      if (runs.some((run) => run.files > 0)) failures.push(`${what}: something is made of it`);
      if (seconds > MOST_SECONDS) failures.push(`${what}: ${seconds.toFixed(1)} s`);
      if (megabytes > MOST_MEGABYTES) failures.push(`${what}: ${Math.round(megabytes)} MB`);
    }
    return { files, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Run {
  readonly said: string;
  readonly files: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function bring(root: string, path: string, kind: Kind): Run {
  const host = pathToFileURL(join(root, 'dist/host/index.mjs')).href;
  const program = `
    const { createWorkspace, UsageError } = await import(${JSON.stringify(host)});
    const workspace = await createWorkspace({ limits: 'none' });
    const began = performance.now();
    let said = '';
    try {
      workspace.bring.${kind}(${JSON.stringify(path)});
    } catch (error) {
      said = error instanceof UsageError ? error.message : 'unexpected: ' + error;
    }
    const seconds = (performance.now() - began) / 1000;
    const files = workspace.view.files().length;
    await workspace.close();
    console.log(JSON.stringify({ said, files, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
  const args = ['--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path}: ${stderr}`);
  return JSON.parse(stdout) as Run;
}
