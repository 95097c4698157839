/**
 * Loads Code.js as Google does when a spreadsheet is opened: nothing but the language, and no service may be touched yet,
 * since the script may have been given no permission at all and one refused call would leave the menu empty.
 */
import vm from 'node:vm';
import { googleGlobals } from './globals.mjs';

/** What goes wrong while `code` loads, or with the functions it leaves behind, as sentences. */
export function checkLoading({ code, manifest, entries }) {
  const world = {};
  for (const name of googleGlobals(manifest)) {
    Object.defineProperty(world, name, {
      get() {
        throw new Error(`при загрузке тронута служба ${name}`);
      },
    });
  }
  const context = vm.createContext(world, { codeGeneration: { strings: false, wasm: false } });
  try {
    vm.runInContext(code, context, { filename: 'Code.js', timeout: 10_000 });
  } catch (error) {
    return [`Code.js не загружается: ${error?.message ?? error}${placeOf(error)}.`];
  }
  const problems = [];
  for (const name of entries) {
    const text = vm.runInContext(`typeof ${name} === 'function' ? String(${name}) : ''`, context);
    if (text === '') problems.push(`Code.js: после загрузки ${name} – не функция.`);
    else if (/^function\s+\w+\(\)\s*\{\s*\}$/.test(text)) {
      problems.push(`Code.js: за функцией ${name} ничего не стоит, вызов Google ничего не сделает.`);
    }
  }
  return problems;
}

function placeOf(error) {
  const [, line] = String(error?.stack ?? '').match(/Code\.js:(\d+)/) ?? [];
  return line ? ` (строка ${line})` : '';
}
