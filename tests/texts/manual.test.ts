/** The manual in docs/руководство says of the product only what is so: what is pressed, what things are called, which files there are. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  buttons,
  consoleSections,
  leadsSomewhere,
  MANUAL,
  menuItems,
  names,
  numbersIn,
  pages,
  questionnaireNumbers,
} from '../support/manual';
import { misspelt } from '../support/spelling';

const PICTURES = 'docs/pictures/manual';

/** Everything that matches in each page, with the page before it. */
const all = (pattern: RegExp): readonly (readonly [file: string, found: string])[] =>
  pages.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((found) => [file, found[1] ?? ''] as const));

/** Without what is not read as prose: commands and addresses. */
const proseOf = (text: string): string => text.replace(/`[^`\n]+`/g, 'команда').replace(/\]\([^)]*\)/g, ']');

/** Abbreviations and words of the product that no dictionary has. */
const OWN_WORDS = ['ПГ', 'ТК', 'АПО', 'КоАП', 'бейджи', 'Бейджи', 'мессенджеры', 'Мессенджеры'];

const ways = all(/\*\*«([^»]*→[^\n]*?)»\*\*/g).map(([file, words]) => [file, words.split(/\s*→\s*/)] as const);

test('every way through menu, console, windows and pages leads somewhere', () => {
  expect(ways.length).toBeGreaterThan(50);
  expect(ways.filter(([, way]) => !leadsSomewhere(way))).toEqual([]);
});

test('every item of the menu and every section of the console is told of', () => {
  const told = new Set(ways.flatMap(([, way]) => way));
  expect([...menuItems, ...consoleSections].filter((words) => !told.has(words))).toEqual([]);
});

test('the README tells of every item of the menu', () => {
  const table = readFileSync('README.md', 'utf8');
  expect(menuItems.filter((item) => !table.includes(`| ${item} |`))).toEqual([]);
});

test('every button in square brackets is there to be pressed', () => {
  const pressed = all(/(?<!!)\[([^\]]+)\](?!\()/g);
  expect(pressed.length).toBeGreaterThan(30);
  expect(pressed.filter(([, words]) => !buttons.has(words))).toEqual([]);
});

const QUOTED = '«(?:[^«»]|«[^»]*»)+»';

/** Names that follow a word, one or a list of them: «столбцы «Начало» и «Окончание»». */
const namedAfter = (word: string): readonly (readonly [file: string, found: string])[] =>
  all(new RegExp(`(?:${word}) (${QUOTED}(?:(?:, | и | или )${QUOTED})*)`, 'gi')).flatMap(([file, list]) =>
    [...list.matchAll(new RegExp(QUOTED, 'g'))].map(([quoted]) => [file, quoted.slice(1, -1)] as const),
  );

test.each([
  ['лист', 'лист(?:а|е|у|ом|ы|ах)?'],
  ['столбец', 'столб(?:ец|ца|це|цу|цы|цах)'],
  ['настройка', 'настройк(?:а|е|и|у)'],
  ['документ', 'документ(?:а|е|у|ом|ы)?'],
  ['статус', 'статус(?:а|е|у|ом)?'],
] as const)('every %s is called as the product calls it', (kind, word) => {
  const called = namedAfter(word);
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter(([, words]) => !names[kind]?.has(words))).toEqual([]);
});

test('every questionnaire is there', () => {
  const named = pages.flatMap(({ file, text }) => numbersIn(text).map((number) => [file, number] as const));
  expect(named.filter(([, number]) => !questionnaireNumbers.has(number))).toEqual([]);
});

/** Whether all of a command line is something that can be run, or a file or an option is one that the product knows. */
function isKnown(line: string): boolean {
  const options = line.match(/--[a-z][a-z-]*/g) ?? [];
  const [command = '', script = ''] = line.replace(/^npm run /, 'npm ').split(' ');
  if (command === 'npx') return Object.hasOwn(devDependencies, `@google/${script}`);
  if (command === 'npm') return (script === 'ci' || Object.hasOwn(scripts, script)) && options.every(isOption);
  return (
    existsSync(line) ||
    (options.length > 0 ? options.every(isOption) : ownCode.includes(`'${line}'`)) ||
    line === '.clasp.json'
  );
}

const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: object;
  readonly devDependencies: object;
};
const ownCode = ['build/commands', 'src/home/access', 'src/home/post']
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')))
  .join('\n');
const isOption = (option: string): boolean =>
  ownCode.includes(`${option} `) || new RegExp(`\\b${option.slice(2)}: (text|flag)`).test(ownCode);

test('every command, every option and every file in typewriter letters is there', () => {
  expect(all(/`([^`\n]+)`/g).filter(([, line]) => !isKnown(line))).toEqual([]);
});

test('every link leads to a page, every picture is there, small, and shown', () => {
  const links = all(/\]\(([^)\s]+)\)/g).filter(([, to]) => !/^https?:/.test(to));
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(([, to]) => !existsSync(path.join(MANUAL, to.replace(/#.*/, ''))))).toEqual([]);
  const shown = new Set(links.map(([, to]) => path.basename(to)));
  const pictures = readdirSync(PICTURES);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  expect(pictures.length).toBeLessThanOrEqual(25);
  expect(pictures.filter((picture) => statSync(path.join(PICTURES, picture)).size > 100_000)).toEqual([]);
});

test('every page can be found from the first', () => {
  const first = pages.find(({ file }) => file === 'README.md')?.text ?? '';
  expect(
    pages.filter(({ file }) => file !== 'README.md' && !first.includes(`(${file})`)).map(({ file }) => file),
  ).toEqual([]);
});

test.each(pages.map(({ file, text }) => [file, text] as const))('%s reads well', (_file, text) => {
  const words = proseOf(text);
  expect(words).not.toMatch(/["'“”]| - | {2}|\.\.|—|undefined/);
  expect((words.match(/«/g) ?? []).length).toBe((words.match(/»/g) ?? []).length);
});

test('words are spelt as the dictionary has them', () => {
  const texts = pages.map(({ text }) => proseOf(text).replaceAll('-', ' '));
  expect(misspelt(texts, OWN_WORDS)).toEqual([]);
});
