/**
 * Finds the names that Code.js takes from its surroundings and that Apps Script does not have: browser and Node globals,
 * advanced services that the manifest does not switch on, library methods younger than ES2020. TypeScript resolves the
 * names, against the ES2020 library and Google's published services and nothing else.
 */
import { readFileSync } from 'node:fs';
import { compileFiles } from '../compiler.mjs';
import { SURFACE_FILE } from '../surface.mjs';

/** Google's global names; of the advanced services only those that are switched on. */
export function googleGlobals(manifest) {
  const { services } = JSON.parse(readFileSync(SURFACE_FILE, 'utf8'));
  const advanced = new Set((manifest.dependencies?.enabledAdvancedServices ?? []).map((one) => one.userSymbol));
  return Object.keys(services).filter((name) => name !== 'Drive' || advanced.has(name));
}

const FAULT = /^.*?Code\.ts\((\d+),(\d+)\): error TS(\d+): (.*)$/gm;
const NO_NAME = /^Cannot find name '([^']+)'/;
/** Element … because type 'typeof globalThis' has no index signature. */
const NO_MEMBER_OF_GLOBAL = '7017';
const TOO_YOUNG = /^Property '([^']+)' does not exist on type .*change your target library/;

/** What is wrong with the free names of `code`, as sentences, one for a name. */
export function checkGlobals({ code, manifest }) {
  const services = googleGlobals(manifest).map((name) => `declare var ${name}: any;`);
  // Read as TypeScript, for in a file of JavaScript the compiler believes in `require` and forgives unknown members.
  const said = compileFiles(
    { 'Code.ts': code, 'google.d.ts': services.join('\n') },
    { noEmit: true, strict: true, target: 'es2020', lib: ['es2020'], types: [], noResolve: true, module: 'preserve' },
  );
  const lines = code.split('\n');
  const problems = new Map();
  for (const [, line, column, number, text] of said.matchAll(FAULT)) {
    const place = () => lines[line - 1].slice(column - 1).match(/^[\w$]+/)?.[0];
    const name = number === NO_MEMBER_OF_GLOBAL ? place() : text.match(NO_NAME)?.[1];
    const [, method] = text.match(TOO_YOUNG) ?? [];
    if (name) keepFirst(problems, name, `Code.js:${line}: имени ${name} в Apps Script нет.`);
    else if (method) keepFirst(problems, `.${method}`, `Code.js:${line}: метод ${method} новее ES2020.`);
  }
  return [...problems.values()];
}

function keepFirst(map, key, value) {
  if (!map.has(key)) map.set(key, value);
}
