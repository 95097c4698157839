/**
 * Makes the pages of sidebars and dialogs: NAME.html with NAME.css and NAME.ts beside it becomes one self-contained file; the manual is put
 * into the one that asks for it.
 * HtmlService damages some harmless-looking text inside scripts, so such text is lowered or refused here.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { manualArticles } from './manual.mjs';
import { BuildError, PROJECT, shown } from './project.mjs';

const FOLDERS = ['src/addon/ui/sidebar', 'src/addon/ui/dialogs'];
const MARKERS = { css: '<!-- inline:css -->', js: '<!-- inline:js -->', manual: '<!-- inline:manual -->' };

/** What must not stand inside an inlined script or style, and what each would do there. */
export const FORBIDDEN = [
  { text: /<\/(?:script|style)/i, why: 'закрывает блок страницы раньше времени' },
  { text: /<!--/, why: 'браузер принимает за комментарий' },
  { text: /<\?|\?>/, why: 'HtmlService принимает за вставку шаблона' },
  { text: /`/, why: 'HtmlService вырезает из шаблонных строк всё после //' },
];

/** The page sources of a project, by page name. */
export function findPages(project, folders = FOLDERS) {
  const pages = new Map();
  for (const folder of folders.map((name) => path.join(project, name)).filter((name) => existsSync(name))) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort()) {
      const name = file.slice(0, -'.html'.length);
      if (pages.has(name)) throw new BuildError(`Две страницы с одним именем: ${name}.html. Переименуйте одну.`);
      pages.set(name, path.join(folder, file));
    }
  }
  return pages;
}

/** Writes `folder/NAME.html` for every page of the project and brings their names. */
export async function buildPages({ project, folder, from = FOLDERS }) {
  const pages = [...findPages(project, from)];
  const results = await Promise.allSettled(
    pages.map(async ([name, source]) => writeFileSync(path.join(folder, `${name}.html`), await page(project, source))),
  );
  const problems = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason);
  const ours = problems.find((reason) => !(reason instanceof BuildError));
  if (ours) throw ours;
  if (problems.length > 0) throw new BuildError(problems.flatMap((reason) => reason.problems));
  return pages.map(([name]) => name);
}

async function page(project, source) {
  const stem = source.slice(0, -'.html'.length);
  const where = shown(project, source);
  let html = readFileSync(source, 'utf8').replaceAll('\r\n', '\n');
  for (const [kind, extension, tag] of [
    ['css', '.css', 'style'],
    ['js', '.ts', 'script'],
  ]) {
    const marker = MARKERS[kind];
    const file = stem + extension;
    const places = html.split(marker).length - 1;
    if (places === 0 && !existsSync(file)) continue;
    if (!existsSync(file))
      throw new BuildError(`${where}: есть метка «${marker}», но рядом нет ${path.basename(file)}.`);
    if (places !== 1) {
      throw new BuildError(
        `${where}: метка «${marker}» для ${path.basename(file)} нужна ровно один раз, а стоит ${places}.`,
      );
    }
    const text = await inlined(project, file);
    html = html.replace(marker, () => `<${tag}>\n${text}</${tag}>`); // a function, so that "$&" in the text stays text
  }
  return html.replace(MARKERS.manual, () => manualArticles(project));
}

async function inlined(project, file) {
  const own = path.join(project, 'src/addon/ui/tsconfig.json');
  let result;
  try {
    result = await esbuild.build({
      entryPoints: [file],
      absWorkingDir: project,
      bundle: true,
      write: false,
      format: 'iife',
      target: ['es2020'],
      charset: 'utf8',
      legalComments: 'none',
      supported: { 'template-literal': false },
      tsconfig: existsSync(own) ? own : path.join(PROJECT, 'src/addon/ui/tsconfig.json'),
      nodePaths: [path.join(PROJECT, 'node_modules')],
      logLevel: 'silent',
    });
  } catch (error) {
    throw new BuildError(esbuildProblems(error));
  }
  const [{ text }] = result.outputFiles;
  const where = shown(project, file);
  const found = FORBIDDEN.filter((one) => one.text.test(text));
  if (found.length > 0) {
    throw new BuildError(found.map((one) => `${where}: «${text.match(one.text)[0]}» ${one.why}. Напишите иначе.`));
  }
  return text;
}

/** esbuild's findings as sentences with a place; anything else is passed on as it came. */
export function esbuildProblems(error) {
  if (!Array.isArray(error?.errors) || error.errors.length === 0) throw error;
  return error.errors.map(({ text, location }) =>
    location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text,
  );
}
