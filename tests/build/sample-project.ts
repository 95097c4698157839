/** A small add-on in a folder of its own, with an awkward name, for trying the build scripts on. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'src/addon/main.ts': `
import { type Opening, greet, open } from './menu';
declare const global: Record<string, unknown>;
const onOpen = (event: Opening): void => open(event);
function greetCurator(name: string): string { return greet(name); }
global.onOpen = onOpen;
global.greetCurator = greetCurator;
`,
  'src/addon/menu.ts': `
import { add } from 'sample-dependency';
export interface Opening { readonly authMode: string }
class Counter { #count = 0; next(): number { this.#count = add(this.#count, 1); return this.#count; } }
const counter = new Counter();
export function open(_event: Opening): void { SpreadsheetApp.getUi().createMenu('Наставничество').addToUi(); }
export function greet(name: string): string { return \`\${name}: \${counter.next()}\`; }
`,
  'node_modules/sample-dependency/package.json':
    '{ "name": "sample-dependency", "type": "module", "main": "index.js" }',
  'node_modules/sample-dependency/index.js':
    'export class Sum { static zero = 0 }\nexport const add = (a, b) => a + b + Sum.zero;',
  'src/addon/ui/sidebar/desk.html': `<!DOCTYPE html>
<html><head><base target="_top"><!-- inline:css --></head><body><p id="out">…</p><!-- inline:js --></body></html>
`,
  'src/addon/ui/sidebar/desk.css': 'p { color: green }',
  'src/addon/ui/sidebar/desk.ts': `
const name = document.title;
document.getElementById('out')!.textContent = \`https://example.org/\${name} $& </script>\`;
`,
  'src/host/index.ts': `
import { type Place, nameOf } from './place';
/** Says where it runs. */
export function whereAmI(place: Place): string { return nameOf(place); }
`,
  'src/host/place.ts':
    'export interface Place { readonly name: string }\nexport const nameOf = ({ name }: Place): string => name;',
  'src/host/worker.ts': "console.log('работник');",
  'tsconfig.node.json':
    '{ "compilerOptions": { "target": "ES2022", "module": "ESNext", "moduleResolution": "Bundler", "strict": true } }',
};

/** Lays the project out and brings its folder; `changes` replace or (undefined) leave out files. */
export function layOut(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const project = mkdtempSync(path.join(os.tmpdir(), 'Школа 5 [копия] (2) '));
  for (const name of ['appsscript.json', '.clasp.json', '.claspignore']) cpSync(name, path.join(project, name));
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) {
    if (text !== undefined) write(project, name, text);
  }
  return project;
}

/** Writes one file of the project. */
export function write(project: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  writeFileSync(path.join(project, name), text);
}

/** Takes the project away again. */
export function clearAway(project: string): void {
  rmSync(project, { recursive: true, force: true });
}
