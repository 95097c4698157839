/** The judge of dist, tried on planted faults: each must be found, and nothing else. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkEntries } from '../../build/check/entries.mjs';
import { checkGlobals } from '../../build/check/globals.mjs';
import { checkLoading } from '../../build/check/load.mjs';
import { checkManifest } from '../../build/check/manifest.mjs';
import { checkPage } from '../../build/check/pages.mjs';
import { checkPushed } from '../../build/check/pushed.mjs';
import { clearAway, layOut, write } from './sample-project';

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
const project = layOut();
const main = path.join(project, 'src/addon/main.ts');
afterAll(() => clearAway(project));

describe('entry points', () => {
  const sound = 'function onOpen() {\n}\nfunction greetCurator() {\n}\n(() => { function inner() {} })();';

  it('may be just the declared ones', () => {
    expect(checkEntries({ code: sound, main })).toEqual([]);
  });

  it.each([
    ['missing', sound.replace('function greetCurator() {\n}', ''), 'нет функции greetCurator'],
    ['not declared', `${sound}\nfunction leftOver() {}`, 'функция leftOver видна Google'],
    ['there twice', `${sound}\nfunction onOpen() {}`, 'onOpen встречается дважды'],
    ['in a syntax of tomorrow', `${sound}\nclass Counter { #count = 0 }`, 'Apps Script не разберёт'],
    ['in a module', `${sound}\nexport {};`, 'Apps Script не разберёт'],
  ])('must not be %s', (_, code, sentence) => {
    expect(checkEntries({ code, main })).toEqual([expect.stringContaining(sentence)]);
  });

  it('must be declared once, and at all', () => {
    write(project, 'twice.ts', 'global.onOpen = onOpen;\nglobal.greetCurator = onOpen;\nglobal.onOpen = onOpen;');
    expect(checkEntries({ code: sound, main: path.join(project, 'twice.ts') })).toEqual([
      'twice.ts: функция onOpen объявлена дважды.',
    ]);
    write(project, 'none.ts', 'globalThis.onOpen = onOpen;\nlocal.x = 1;');
    expect(checkEntries({ code: '', main: path.join(project, 'none.ts') })).toEqual([
      expect.stringContaining('не объявлено'),
    ]);
  });
});

describe('free names', () => {
  it('may be of the language, of Google and of the script itself', () => {
    const code = `const sheet = SpreadsheetApp.getActive(); console.log(new Map(), Promise, Intl, BigInt(1), globalThis.JSON);
      function later() { return Drive.Files.list() + helper.deep.setTimeout + { fetch: 1 }.fetch; } var helper = {};`;
    expect(checkGlobals({ code, manifest })).toEqual([]);
  });

  it('must not be of a browser, of Node, or of a service that is not there', () => {
    const timers = ['setTimeout', 'setInterval', 'queueMicrotask', 'performance'];
    const web = ['URL', 'fetch', 'window', 'document', 'crypto', 'TextEncoder', 'atob', 'alert', 'structuredClone'];
    const others = ['Buffer', 'process', 'require', 'global', 'module', 'Calendar', 'Date2'];
    const names = [...timers, ...web, ...others];
    const fault = (name: string, place: number) => `Code.js:${place + 1}: имени ${name} в Apps Script нет.`;
    const used = names.map((name, place) => `function f${place}(x) { return ${name}(x); }`);
    expect(checkGlobals({ code: used.join('\n'), manifest })).toEqual(names.map(fault));
    const guarded = names.map((name) => `if (typeof ${name} === 'object') var x = ${name};`);
    expect(checkGlobals({ code: guarded.join('\n'), manifest })).toEqual(names.map(fault));
  });

  it('must not be reached through the global object', () => {
    expect(checkGlobals({ code: 'globalThis.setTimeout(() => 1);', manifest })).toEqual([
      'Code.js:1: имени setTimeout в Apps Script нет.',
    ]);
  });

  it('must not be a service that the manifest leaves off', () => {
    expect(checkGlobals({ code: 'Drive.Files.list();', manifest: {} })).toEqual([
      'Code.js:1: имени Drive в Apps Script нет.',
    ]);
  });

  it('must not be methods younger than the language level', () => {
    expect(checkGlobals({ code: "'a'.replaceAll('a', 'b'); [1].at(-1);", manifest })).toEqual([
      'Code.js:1: метод replaceAll новее ES2020.',
      'Code.js:1: метод at новее ES2020.',
    ]);
  });
});

describe('loading', () => {
  const load = (code: string) => checkLoading({ code, manifest, entries: ['onOpen'] });
  const stub = 'function onOpen() {\n}\n';

  it('may define things', () => {
    expect(load(`${stub}globalThis.onOpen = () => SpreadsheetApp.getUi();`)).toEqual([]);
  });

  it.each([
    ['touch a service', `${stub}const ui = SpreadsheetApp;`, 'тронута служба SpreadsheetApp (строка 3)'],
    ['log', `${stub}console.log('hello');`, 'тронута служба console'],
    ['look for Node', `${stub}process.exit();`, 'process is not defined'],
    ['make code from text', `${stub}new Function('return this')();`, 'не загружается'],
    ['leave an empty stub', stub, 'за функцией onOpen ничего не стоит'],
    ['leave something else in the place of a function', `${stub}onOpen = 1;`, 'после загрузки onOpen – не функция'],
  ])('must not %s', (_, code, sentence) => {
    expect(load(code)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('the manifest', () => {
  it('is the one that was decided', () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  const [first, ...others] = manifest.oauthScopes;
  const drive = 'https://www.googleapis.com/auth/drive';
  it.each([
    ['a scope less', { oauthScopes: others }, `не хватает разрешения ${first}`],
    ['a scope more', { oauthScopes: [...manifest.oauthScopes, drive] }, `лишнее разрешение ${drive}.`],
    ['a scope twice', { oauthScopes: [first, ...manifest.oauthScopes] }, `лишнее разрешение ${first}`],
    ['a field nobody decided on', { webapp: {} }, 'лишнее поле webapp'],
    ['the old engine', { runtimeVersion: 'DEPRECATED_ES5' }, 'в поле runtimeVersion'],
    ['a library', { dependencies: { ...manifest.dependencies, libraries: [] } }, 'в поле dependencies'],
    ['no time zone', { timeZone: undefined }, 'в поле timeZone'],
  ])('must not have %s', (_, change, sentence) => {
    expect(checkManifest({ ...manifest, ...change })).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('a page', () => {
  const sound =
    '<style>p { color: red }</style><p>Ключ ` и <a href="https://edu.ru">ссылка</a></p><!-- note --><script>run();</script>';

  it('may have its own script and style, and links', () => {
    expect(checkPage('desk.html', sound)).toEqual([]);
  });

  it.each([
    ['a template string', sound.replace('run()', 'run(`a`)'), 'в <script> стоит «`»'],
    ['a comment inside a script', sound.replace('run()', "run('<!--')"), 'в <script> стоит «<!--»'],
    ['a script cut short', sound.replace('run()', "run('</script>')"), 'закрыт дважды'],
    ['a scriptlet', sound.replace('Ключ', '<?= key ?>'), 'вставки шаблонов'],
    ['a scriptlet inside a script', sound.replace('run()', "run('<?')"), 'в <script> стоит «<?»'],
    ['a mark of the build', sound.replace('note', 'inline:js'), 'осталась метка'],
    [
      'a script from elsewhere',
      sound.replace('<p>', '<script src="https://x.org/y.js"></script><p>'),
      'загружает из сети',
    ],
    [
      'a style from elsewhere',
      sound.replace('<p>', '<link rel="stylesheet" href="//x.org/y.css"><p>'),
      'загружает из сети',
    ],
    ['a picture from elsewhere', sound.replace('red', 'url(https://x.org/y.png)'), 'стиль загружает'],
  ])('must not have %s', (_, html, sentence) => {
    expect(checkPage('desk.html', html)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('the files that clasp would push', () => {
  it('are just the intended ones', async () => {
    for (const name of ['appsscript.json', 'Code.js', 'desk.html', 'notes.md', 'host/index.mjs', 'host/page.html']) {
      write(project, `dist/${name}`, '');
    }
    expect(await checkPushed({ stage: project, files: ['appsscript.json', 'Code.js', 'desk.html'] })).toEqual([]);
    expect(await checkPushed({ stage: project, files: ['appsscript.json', 'Code.js', 'other.html'] })).toEqual([
      'clasp не отправит файл dist/other.html.',
      'clasp отправит лишний файл dist/desk.html.',
    ]);
  });

  it('are asked for in vain when clasp finds no project', async () => {
    const empty = path.join(project, 'empty');
    mkdirSync(empty);
    write(empty, '.clasp.json', '{}');
    expect(await checkPushed({ stage: empty, files: [] })).toEqual([expect.stringContaining('clasp не смог')]);
  });
});
