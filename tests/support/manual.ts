/** The manual in docs/руководство, its pages as text, and what the product calls the things that the manual names. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dashboardPlan } from '../../src/addon/catalog/dashboard/layout';
import { programmePapers } from '../../src/addon/catalog/documents';
import { askedQuestionnaires } from '../../src/addon/catalog/questionnaires';
import { requestsPlan } from '../../src/addon/catalog/requests/layout';
import { settingDeclarations } from '../../src/addon/catalog/settings';
import { allTables } from '../../src/addon/catalog/tables';
import { neutralPlan } from '../../src/addon/catalog/upward/neutral-table';
import { menteeStatuses, mentorStatuses } from '../../src/addon/catalog/words';
import { labels } from '../../src/addon/texts/ru/labels';
import { nextSteps } from '../../src/addon/texts/ru/results';
import { menu } from '../../src/addon/ui/menu';

export const MANUAL = 'docs/руководство';

export interface ManualPage {
  readonly file: string;
  readonly text: string;
}

export const pages: readonly ManualPage[] = readdirSync(MANUAL)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => ({ file, text: readFileSync(path.join(MANUAL, file), 'utf8') }));

const tidy = (words: string): string =>
  words
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));

/** What stands between the tags of this name. */
const inTags = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, words]) => tidy(words ?? ''));

/** Words in Russian that stand in quotation marks of the code. */
const literals = (code: string): readonly string[] =>
  [...code.matchAll(/'([А-ЯЁ][^'\n]*)'/g)].map(([, words]) => words ?? '');

const named = (html: string): readonly string[] =>
  ['button', 'summary', 'label', 'h2', 'legend', 'option', 'a'].flatMap((tag) => inTags(html, tag));

const read = (file: string): string => readFileSync(file, 'utf8');

/** The sections of the console by their headings: everything that can be pressed or opened there. */
const sections: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const html = read('src/addon/ui/sidebar/sidebar.html');
  const all = new Map(
    [...html.matchAll(/<section[\s\S]*?<\/section>/g)].map(([section]): [string, Set<string>] => [
      inTags(section, 'h2')[0] ?? '',
      new Set(named(section)),
    ]),
  );
  const add = (section: string, words: readonly string[]): void => {
    for (const each of words) all.get(section)?.add(each);
  };
  const code = (name: string): readonly string[] => literals(read(`src/addon/ui/sidebar/${name}.ts`));
  add('Анкеты', code('questionnaire-card'));
  add('Этапы года', code('stages'));
  add('Дорожная карта', code('roadmap'));
  add('Коды участников', [...code('withdrawal'), ...code('alike')]);
  add('Что требует внимания', code('attention'));
  add('Письма', code('letters'));
  add(
    'Что дальше',
    Object.values(nextSteps).map(({ button }) => button),
  );
  return all;
})();

/** The windows by their titles, and what can be pressed in each. */
const windows: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  filesOf('src/addon/ui/dialogs', '.html').map((file) => {
    const html = read(file);
    // What a window is made of stands in files that begin with its name.
    const code = filesOf('src/addon/ui/dialogs', '.ts')
      .filter((each) => path.basename(each).startsWith(path.basename(file, '.html')))
      .map(read)
      .join('\n');
    return [inTags(html, 'title')[0] ?? '', new Set([...named(html), ...literals(code)])];
  }),
);

/** The pages of the local home by their captions in its header. */
const homePages: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['Файлы', ['files-page']],
      ['Директору', ['principal-page']],
      ['Почта', ['mail-page', 'mail-routes']],
      ['Справка', ['manual-page']],
      ['Доступ и копии', ['care-page', 'names-page', 'sign-in']],
    ] as const
  ).map(([caption, files]) => {
    const code = files.map((file) => read(`src/home/server/${file}.ts`)).join('\n');
    return [caption, new Set([...named(code), ...literals(code)])];
  }),
);

/** Every button that any page has. */
export const buttons: ReadonlySet<string> = new Set([
  ...[...sections.values(), ...windows.values(), ...homePages.values()].flatMap((all) => [...all]),
  ...inTags(read('src/addon/ui/sidebar/sidebar.html'), 'button'),
  ...filesOf('src/home/server', '.ts').flatMap((file) => inTags(read(file), 'button')),
  ...filesOf('src/home/pages/book', '.ts').flatMap((file) => literals(read(file))),
]);

/** Whether a way through menu, console, windows or pages of the home leads somewhere. */
export function leadsSomewhere(way: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = way;
  const isIn = (known: ReadonlySet<string> | undefined, words: readonly string[]): boolean =>
    known !== undefined && words.every((each) => known.has(each));
  if (first === labels.menu) return rest.length === 0 && menu.some(({ label }) => label === second);
  if (first === labels.console) return isIn(sections.get(second), rest);
  if (first === 'Домашняя версия') return isIn(homePages.get(second), rest);
  return windows.has(first) && isIn(windows.get(first), [second, ...rest]);
}

export const menuItems: readonly string[] = menu.map(({ label }) => label);
export const consoleSections: readonly string[] = [...sections.keys()];

/** What the manual may call so, by the word that it puts before it. */
export const names: Readonly<Record<string, ReadonlySet<string>>> = {
  лист: new Set([...allTables.map(({ title }) => title), dashboardPlan.title, requestsPlan.title, neutralPlan.title]),
  столбец: new Set(allTables.flatMap(({ columns }) => Object.values(columns).map(({ heading }) => heading))),
  настройка: new Set(Object.values(settingDeclarations).map(({ name }) => name)),
  документ: new Set(programmePapers.map(({ name }) => name)),
  статус: new Set<string>([...menteeStatuses, ...mentorStatuses]),
};

/** Numbers of questionnaires; some are papers or columns. */
export const questionnaireNumbers: ReadonlySet<string> = new Set([
  ...askedQuestionnaires.map(({ questionnaire }) => questionnaire.number.split(' ')[0] ?? ''),
  ...[...(names['документ'] ?? []), ...(names['столбец'] ?? [])].flatMap((name) => numbersIn(name)),
]);

/** «А8п» */
export function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![А-Яа-яёЁ])А\d{1,2}п?(?![\dА-Яа-яёЁ])/g) ?? [];
}
