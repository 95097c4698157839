/**
 * `npm run build`: makes dist, exactly what is pushed to Google and what the local host runs. It is made and judged in a
 * folder beside dist and put in its place only when it has passed, so a failed build leaves the old dist as it was.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { verify } from './check/verify.mjs';
import { buildConformance } from './conformance.mjs';
import { fingerprint, stamp, stamped } from './freshness.mjs';
import { buildHost, writeHostTypes } from './host.mjs';
import { buildPages } from './pages.mjs';
import { BuildError, explain, isStarted, PROJECT } from './project.mjs';
import { buildServer, MUNICIPAL } from './server.mjs';

/** Builds the project anew; throws a BuildError with readable sentences when it cannot or when the result is not fit. */
export async function build({ project = PROJECT } = {}) {
  if (!existsSync(project)) throw new BuildError(`Нет папки ${project}.`);
  const mark = fingerprint(project);
  const stage = makeStage(project);
  try {
    const folder = path.join(stage, 'dist');
    mkdirSync(folder);
    for (const name of ['.clasp.json', '.claspignore']) copy(project, name, stage);
    copy(project, 'appsscript.json', folder);
    const [, pages, host] = await Promise.all([
      buildServer({ project, folder }),
      buildPages({ project, folder }),
      buildHost({ project, folder: path.join(folder, 'host') }),
    ]);
    const municipal = existsSync(path.join(project, MUNICIPAL.entry));
    if (municipal) await buildMunicipal(project, path.join(folder, 'municipal'));
    if (host) writeHostTypes({ project, folder: path.join(folder, 'host') });
    const problems = await verify({ project, stage });
    if (problems.length > 0) throw new BuildError(problems);
    stamp(folder, mark);
    await replace(path.join(project, 'dist'), folder, path.join(stage, 'old'));
    return { pages, host, municipal };
  } finally {
    rmSync(stage, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The add-on of the municipal office, in a folder of its own. */
async function buildMunicipal(project, folder) {
  mkdirSync(folder);
  copyFileSync(path.join(project, MUNICIPAL.manifest), path.join(folder, 'appsscript.json'));
  await Promise.all([
    buildServer({ project, folder, from: MUNICIPAL.entry }),
    buildPages({ project, folder, from: MUNICIPAL.pages }),
  ]);
}

/** Builds only when dist is missing or was made from other sources; tells whether it did. */
export async function buildIfStale({ project = PROJECT } = {}) {
  if (stamped(path.join(project, 'dist')) === fingerprint(project)) return false;
  await build({ project });
  return true;
}

function makeStage(project) {
  try {
    return mkdtempSync(path.join(project, '.build-'));
  } catch (error) {
    throw new BuildError(`Не получается писать в папку ${project} (${error.code}). Дайте себе право на запись в неё.`);
  }
}

function copy(from, name, to) {
  const file = path.join(from, name);
  if (!existsSync(file)) throw new BuildError(`Нет файла ${name} в корне проекта.`);
  copyFileSync(file, path.join(to, name));
}

async function replace(dist, fresh, aside) {
  const moveAway = existsSync(dist);
  if (moveAway) await rename(dist, aside);
  try {
    await rename(fresh, dist);
  } catch (error) {
    if (moveAway) await rename(aside, dist);
    throw error;
  }
}

/** Windows refuses for a moment while an editor or an antivirus looks into the folder. */
async function rename(from, to) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(error.code)) {
        throw new BuildError(
          `Не получается заменить папку dist (${error.code}). Закройте программы, открывшие её файлы.`,
        );
      }
      await pause(100 * attempt);
    }
  }
}

if (isStarted(import.meta.url)) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { conformance: { type: 'boolean', default: false } },
    });
    const project = path.resolve(positionals[0] ?? PROJECT);
    const { pages, host, municipal } = await build({ project });
    const parts = [
      'Code.js',
      ...pages.map((name) => `${name}.html`),
      'appsscript.json',
      ...(host ? ['host/index.mjs'] : []),
      ...(municipal ? ['municipal/Code.js'] : []),
    ];
    console.log(`Собрано и проверено: dist/{${parts.join(', ')}}`);
    if (values.conformance) {
      const names = await buildConformance({ project });
      console.log(`Собраны проверки для живой учётной записи: dist-conformance/{${names.join(', ')}}`);
    }
  } catch (error) {
    console.error(`Сборка не удалась.\n${explain(error)}`);
    process.exitCode = 1;
  }
}
