/**
 * Judges a finished dist before anybody pushes or runs it. Each question is a file of this folder; here they are asked one
 * after another and the answers put together. Started by itself, it judges the dist that lies in the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findPages } from '../pages.mjs';
import { explain, isStarted, PROJECT } from '../project.mjs';
import { ENTRY, MUNICIPAL } from '../server.mjs';
import { checkEntries, declaredEntries } from './entries.mjs';
import { checkGlobals } from './globals.mjs';
import { checkLoading } from './load.mjs';
import { checkManifest, MUNICIPAL_SCOPES, SCOPES } from './manifest.mjs';
import { checkPage } from './pages.mjs';
import { checkPushed } from './pushed.mjs';

/** Everything wrong with `stage/dist` as the output of the project, as sentences; an empty list when it is fit. */
export async function verify({ project = PROJECT, stage = project } = {}) {
  const dist = path.join(stage, 'dist');
  const pages = [...findPages(project).keys()].map((name) => `${name}.html`);
  const own = { dist, pages, main: path.join(project, ENTRY), scopes: SCOPES };
  const missing = missingIn(own);
  if (missing.length > 0) return missing;
  const pushed = checkPushed({ stage, files: filesOf(own) }); // a process of its own, so it runs beside the rest
  const main = path.join(project, MUNICIPAL.entry);
  const municipal = existsSync(main)
    ? {
        dist: path.join(dist, 'municipal'),
        pages: [...findPages(project, MUNICIPAL.pages).keys()].map((name) => `${name}.html`),
        main,
        scopes: MUNICIPAL_SCOPES,
      }
    : undefined;
  return [
    ...judge(own),
    ...(municipal
      ? (missingIn(municipal).length > 0 ? missingIn(municipal) : judge(municipal)).map(
          (problem) => `municipal: ${problem}`,
        )
      : []),
    ...(await pushed),
  ];
}

const filesOf = ({ pages }) => ['appsscript.json', 'Code.js', ...pages];

const missingIn = (add) =>
  filesOf(add)
    .filter((name) => !existsSync(path.join(add.dist, name)))
    .map((name) => `В dist нет файла ${name}. Выполните npm run build.`);

/** What is wrong with one add-on, whose files are all there. */
function judge({ dist, pages, main, scopes }) {
  const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(path.join(dist, 'appsscript.json'), 'utf8'));
  } catch (error) {
    return [`appsscript.json не разбирается: ${error.message}.`];
  }
  const unfit = checkEntries({ code, main });
  return [
    ...unfit,
    ...checkGlobals({ code, manifest }),
    ...checkLoading({ code, manifest, entries: unfit.length > 0 ? [] : declaredEntries(main) }),
    ...checkManifest(manifest, scopes),
    ...pages.flatMap((name) => checkPage(name, readFileSync(path.join(dist, name), 'utf8'))),
  ];
}

if (isStarted(import.meta.url)) {
  const project = path.resolve(process.argv[2] ?? PROJECT);
  const problems = await verify({ project }).catch((error) => [explain(error)]);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
