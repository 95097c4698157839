/**
 * Makes the cases that hold the local host to Google into an Apps Script project of its own (`npm run build -- --conformance`):
 * one script with a top-level function for every export of the entry, and a manifest. The host's tests run the same files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { esbuildProblems } from './pages.mjs';
import { BuildError, PROJECT } from './project.mjs';

const ENTRY = 'tests/host/conformance/entry.ts';

const MANIFEST = {
  timeZone: 'Europe/Moscow',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** A page for the cases of HtmlService. */
const PAGE = '<p>Hello, <?= name ?>!</p>\n';

/** The files of the project by name. */
export async function conformanceProject({ project = PROJECT } = {}) {
  const options = {
    entryPoints: [path.join(project, ENTRY)],
    absWorkingDir: project,
    bundle: true,
    write: false,
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  };
  try {
    const probe = await esbuild.build({ ...options, format: 'esm', metafile: true, outfile: 'probe.js' });
    const names = Object.values(probe.metafile.outputs)[0].exports;
    const stubs = names.map((name) => `function ${name}() { return __cases.${name}.apply(this, arguments); }`);
    const bundle = await esbuild.build({
      ...options,
      format: 'iife',
      globalName: '__cases',
      footer: { js: stubs.join('\n') },
    });
    return {
      'Code.js': bundle.outputFiles[0].text,
      'page.html': PAGE,
      'appsscript.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
    };
  } catch (error) {
    throw new BuildError(esbuildProblems(error));
  }
}

/** Writes the project into `folder`; gives the names of its files. */
export async function buildConformance({ project = PROJECT, folder = path.join(project, 'dist-conformance') } = {}) {
  const files = await conformanceProject({ project });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return Object.keys(files);
}
