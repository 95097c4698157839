/**
 * `npm run soak [-- --again] [--only NAME]` runs the full sweeps, which take too long for the tests: every command dies at each of its calls in both variants;
 * the process itself is killed at random moments of a year (`--only kill`);
 * a school answers its forms at once while the local home is killed (`--only forms`);
 * sheets are damaged at random and the commands run over them (`--only vandalism`);
 * sheets of answers are changed at random while people answer (`--only answers`);
 * hostile files are brought in, each in a process that is measured (`--only hostile`);
 * books and papers go through LibreOffice and back (`--only office`), where it is installed.
 * What is done is remembered beside the build; a stopped run goes on where it stood. The result goes to docs/soak.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build.mjs';
import { explain } from '../project.mjs';
import type { EventsReport } from '../soak/answer-events';
import type { KillReport } from '../soak/kill';
import { type Reports, resultTable } from '../soak/result-table';
import type { SweepReport } from '../soak/sweep';
import type { VandalismReport } from '../soak/vandalism';

const root = process.env['NASTAVNIK_ROOT']!;
const folder = join(root, 'node_modules/.cache/nastavnik');
const notes = join(folder, 'soak.json');

interface Notes extends Reports {
  /** What was built: other code begins anew. */
  readonly build: string;
}

/** The names under which they are asked for. */
const KILL = 'kill';
const FORMS = 'forms';
const VANDALISM = 'vandalism';
const EVENTS = 'answers';
const OFFICE = 'office';
const HOSTILE = 'hostile';
const KILLS = 200;
const ANSWERS = 500;
const CLIENTS = 50;
/** The home is killed when so many answers are confirmed. */
const KILLED_AFTER = [20, 90, 170, 240, 300, 350, 390, 420, 450, 480];
const SEQUENCES = 1000;
const STORIES = 500;
/** After so many the result is written down, so that a stopped run goes on there. */
const AT_ONCE = 20;
const SEED = 2026;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { again: { type: 'boolean', default: false }, only: { type: 'string' } } });
  await buildIfStale();
  const { sweep } = await import('../soak/sweep');
  const { sweptCommands } = await import('../soak/commands');
  const { killAtRandom } = await import('../soak/kill');
  const { crowd } = await import('../soak/crowd');
  const { playEventsAtRandom } = await import('../soak/answer-events');
  const { vandalizeAtRandom } = await import('../soak/vandalism');
  const { compareWithOffice, findOffice } = await import('../soak/office');
  const { bringHostile } = await import('../soak/hostile');
  const build = createHash('sha256')
    .update(readFileSync(join(root, 'dist/Code.js')))
    .update(readFileSync(join(root, 'dist/host/index.mjs')))
    .digest('hex');
  if (values.again) rmSync(notes, { force: true });
  const known = existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as Notes) : undefined;
  const reports: Record<string, SweepReport> = known?.build === build ? known.reports : {};
  mkdirSync(folder, { recursive: true });
  let kill = known?.build === build ? known.kill : undefined;
  let forms = known?.build === build ? known.forms : undefined;
  let vandalism = known?.build === build ? known.vandalism : undefined;
  let answers = known?.build === build ? known.answers : undefined;
  let office = known?.build === build ? known.office : undefined;
  let hostile = known?.build === build ? known.hostile : undefined;
  const keep = (): void => {
    writeFileSync(
      notes,
      JSON.stringify({
        build,
        reports,
        ...(kill ? { kill } : {}),
        ...(forms ? { forms } : {}),
        ...(vandalism ? { vandalism } : {}),
        ...(answers ? { answers } : {}),
        ...(office ? { office } : {}),
        ...(hostile ? { hostile } : {}),
      } satisfies Notes),
    );
    writeFileSync(
      join(root, 'docs/soak.md'),
      resultTable(sweptCommands.length, {
        reports,
        clients: CLIENTS,
        kill,
        forms,
        vandalism,
        answers,
        office,
        hostile,
      }),
    );
  };
  const wanted = sweptCommands.filter(({ name }) => values.only === undefined || name === values.only);
  const random = [KILL, FORMS, VANDALISM, EVENTS, OFFICE, HOSTILE];
  if (wanted.length === 0 && !random.includes(values.only ?? '')) {
    const names = [...sweptCommands.map(({ name }) => name), ...random].map((name) => `«${name}»`);
    throw new Error(`Нет прогона «${values.only}». Есть: ${names.join(', ')}.`);
  }
  for (const command of wanted) {
    reports[command.name] ??= await sweep(command);
    keep();
    const { calls, deaths, failures } = reports[command.name]!;
    process.stdout.write(`${command.name}: вызовов ${calls}, смертей ${deaths}, расхождений ${failures.length}\n`);
    for (const { at, pending, difference } of failures.slice(0, 5))
      process.stdout.write(`  вызов ${at}, ${pending}: ${difference}\n`);
  }
  if (values.only === undefined || values.only === KILL) {
    const keepKills = (report: KillReport): void => {
      kill = report;
      keep();
    };
    kill = await killAtRandom({
      root,
      span: 'year',
      kills: KILLS,
      seed: SEED,
      keep: keepKills,
      ...(kill ? { done: kill } : {}),
    });
    process.stdout.write(`kill -9: ${kill.kills}, прожито лет ${kill.years}, расхождений ${kill.failures.length}\n`);
    for (const failure of kill.failures.slice(0, 5)) process.stdout.write(`  ${failure}\n`);
  }
  if (values.only === undefined || values.only === FORMS) {
    if (!forms) {
      const { times, kills, failures } = await crowd({ answers: ANSWERS, clients: CLIENTS, killAfter: KILLED_AFTER });
      forms = { answers: times.length, kills, failures };
    }
    keep();
    process.stdout.write(
      `Ответы разом: ${forms.answers}, kill -9: ${forms.kills}, расхождений ${forms.failures.length}\n`,
    );
    for (const failure of forms.failures.slice(0, 5)) process.stdout.write(`  ${failure}\n`);
  }
  if (values.only === undefined || values.only === VANDALISM) {
    while ((vandalism?.sequences ?? 0) < SEQUENCES) {
      const done: VandalismReport = vandalism ?? { sequences: 0, acts: 0, refusals: 0, failures: [] };
      const next = await vandalizeAtRandom({ sequences: AT_ONCE, seed: SEED + done.sequences });
      vandalism = {
        sequences: done.sequences + next.sequences,
        acts: done.acts + next.acts,
        refusals: done.refusals + next.refusals,
        failures: [...done.failures, ...next.failures],
      };
      keep();
    }
    const { sequences = 0, acts = 0, failures = [] } = vandalism ?? {};
    process.stdout.write(`Порча листов: прогонов ${sequences}, порч ${acts}, расхождений ${failures.length}\n`);
    for (const failure of failures.slice(0, 20)) process.stdout.write(`  ${failure}\n`);
  }
  if (values.only === undefined || values.only === EVENTS) {
    while ((answers?.sequences ?? 0) < STORIES) {
      const done: EventsReport = answers ?? { sequences: 0, events: 0, failures: [] };
      const next = await playEventsAtRandom({ sequences: AT_ONCE, seed: SEED + done.sequences });
      answers = {
        sequences: done.sequences + next.sequences,
        events: done.events + next.events,
        failures: [...done.failures, ...next.failures],
      };
      keep();
    }
    const { sequences = 0, events = 0, failures = [] } = answers ?? {};
    process.stdout.write(`Листы ответов: историй ${sequences}, событий ${events}, расхождений ${failures.length}\n`);
    for (const failure of failures.slice(0, 20)) process.stdout.write(`  ${failure}\n`);
  }
  if (values.only === undefined || values.only === OFFICE) {
    const found = findOffice();
    if (found) {
      office ??= await compareWithOffice(found);
      keep();
      const { program, books, papers, cells, differences } = office;
      process.stdout.write(
        `${program}: книг ${books}, бумаг ${papers}, ячеек ${cells}, расхождений ${differences.length}\n`,
      );
      for (const difference of differences.slice(0, 20)) process.stdout.write(`  ${difference}\n`);
    } else process.stdout.write('LibreOffice не установлен: сравнить с ним файлы нельзя, остальное сделано.\n');
  }
  if (values.only === undefined || values.only === HOSTILE) {
    hostile ??= bringHostile(root);
    keep();
    const { files, failures } = hostile;
    process.stdout.write(`Враждебные файлы: ${files.length}, расхождений ${failures.length}\n`);
    for (const failure of failures) process.stdout.write(`  ${failure}\n`);
  }
  const failed =
    Object.values(reports).some(({ failures }) => failures.length > 0) ||
    [kill, forms, vandalism, answers, hostile].some((report) => (report?.failures.length ?? 0) > 0) ||
    (office?.differences.length ?? 0) > 0;
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
