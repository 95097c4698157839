/** The build as a person meets it: started as a program, over a project in a folder with an awkward name. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { clearAway, layOut, write } from './sample-project';

const BUILD = path.resolve('build/build.mjs');
const projects: string[] = [];
const given = (changes?: Record<string, string | undefined>): string => {
  const project = layOut(changes);
  projects.push(project);
  return project;
};
const build = (project: string) => spawnSync(process.execPath, [BUILD, project], { encoding: 'utf8' });
const built = (project: string, name: string): string => readFileSync(path.join(project, 'dist', name), 'utf8');

afterAll(() => projects.forEach(clearAway));

describe('a build of a sound project', () => {
  const project = given();
  const result = build(project);

  it('succeeds and says what there is', () => {
    expect({ status: result.status, stderr: result.stderr }).toEqual({ status: 0, stderr: '' });
    expect(result.stdout).toBe('Собрано и проверено: dist/{Code.js, desk.html, appsscript.json, host/index.mjs}\n');
    expect(readdirSync(project).filter((name) => name.startsWith('.build-'))).toEqual([]);
  });

  it('makes a script whose functions Google can call', () => {
    const said: string[] = [];
    const menu = { addToUi: () => said.push('menu') };
    const world = vm.createContext({ SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } });
    vm.runInContext(built(project, 'Code.js'), world);
    vm.runInContext('onOpen({})', world);
    expect(said).toEqual(['menu']);
    expect(vm.runInContext("greetCurator('Анна') + greetCurator('Пётр')", world)).toBe('Анна: 1Пётр: 2');
  });

  it('lowers what Apps Script cannot parse, in dependencies too, and keeps Russian letters', () => {
    expect(built(project, 'Code.js')).not.toMatch(/#count|static zero/);
    expect(built(project, 'Code.js')).toContain('Наставничество');
  });

  it('makes a page with script and style inside, harmless to HtmlService', () => {
    const page = built(project, 'desk.html');
    expect(page).toMatch(/<style>\n[^<]*color: green;[^<]*<\/style><\/head>/);
    expect(page).toContain('"https://example.org/".concat(name, " $& <\\/script>")');
    expect(page).not.toMatch(/inline:|`/);
  });

  it('makes the host a module with types', async () => {
    const host = pathToFileURL(path.join(project, 'dist/host/index.mjs')).href;
    const script = `const { whereAmI } = await import(${JSON.stringify(host)}); console.log(whereAmI({ name: 'дома' }))`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said).toBe('дома\n');
    expect(built(project, 'host/worker.mjs')).toContain('работник');
    expect(built(project, 'host/index.d.ts')).toBe("export * from './types/index.js';\n");
    expect(built(project, 'host/types/index.d.ts')).toContain("from './place.js'");
    expect(built(project, 'host/types/index.d.ts')).toContain('/** Says where it runs. */');
  });

  it('is repeated only when a source has changed or gone', () => {
    const module = pathToFileURL(BUILD).href;
    const script = `const { buildIfStale } = await import(${JSON.stringify(module)});
      console.log(await buildIfStale({ project: ${JSON.stringify(project)} }))`;
    const again = () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim();
    expect(again()).toBe('false');
    rmSync(path.join(project, 'src/host/worker.ts'));
    expect(again()).toBe('true');
    expect(existsSync(path.join(project, 'dist/host/worker.mjs'))).toBe(false);
  });

  it('leaves the old output alone when the next one fails', () => {
    const before = built(project, 'Code.js');
    write(project, 'src/addon/menu.ts', 'export const open = (\n');
    const failed = build(project);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/^Сборка не удалась\.\n.*src\/addon\/menu\.ts/);
    expect(failed.stderr).not.toMatch(/\n\s+at /);
    expect(built(project, 'Code.js')).toBe(before);
    expect(readdirSync(project).filter((name) => name.startsWith('.build-'))).toEqual([]);
  });
});

describe('a build says in a sentence that', () => {
  const main = 'src/addon/main.ts';
  const page = 'src/addon/ui/sidebar/desk';
  it.each<[string, Record<string, string | undefined>, string]>([
    ['there is nothing to build', { [main]: undefined }, 'Нет файла src/addon/main.ts'],
    [
      'an import is missing',
      { [main]: "import { gone } from './menu';\ndeclare const global: { go: unknown };\nglobal.go = gone;" },
      'gone',
    ],
    [
      'a page has a script but no place for it',
      { [`${page}.html`]: '<p><!-- inline:css --></p>' },
      'desk.html: метка «<!-- inline:js -->»',
    ],
    ['a page has a place but no style', { [`${page}.css`]: undefined }, 'рядом нет desk.css'],
    ['a page would be damaged by HtmlService', { [`${page}.ts`]: "document.title = '<?';" }, 'desk.ts: «<?»'],
    ['two pages have one name', { 'src/addon/ui/dialogs/desk.html': '<p>' }, 'Две страницы с одним именем: desk.html'],
    ['the host does not compile', { 'src/host/place.ts': 'export const nameOf = ;' }, 'src/host/place.ts:1:'],
    [
      'the result is not fit',
      { [main]: 'declare const global: { go: unknown };\nglobal.go = () => setTimeout(() => {}, 1);' },
      'имени setTimeout в Apps Script нет',
    ],
  ])('%s', (_, changes, sentence) => {
    const project = given(changes);
    const { status, stderr } = build(project);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(sentence) });
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(project, 'dist'))).toBe(false);
  });

  it('the folder is not there', () => {
    const { status, stderr } = build('no-such-folder');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('Нет папки') });
  });
});
