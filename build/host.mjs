/**
 * Makes the local host into a module for Node: dist/host/index.mjs, its worker, and types for an editor.
 * Installed packages stay outside; the host is told nothing about the add-on here or anywhere.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import ts from 'typescript';
import { esbuildProblems } from './pages.mjs';
import { BuildError } from './project.mjs';

/** Writes `folder/index.mjs` (and worker.mjs); false when the project has no host. */
export async function buildHost({ project, folder }) {
  const source = path.join(project, 'src', 'host');
  const entryPoints = ['index.ts', 'worker.ts']
    .map((name) => path.join(source, name))
    .filter((name) => existsSync(name));
  if (!existsSync(path.join(source, 'index.ts'))) return false;
  mkdirSync(folder, { recursive: true });
  try {
    await esbuild.build({
      entryPoints,
      absWorkingDir: project,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      charset: 'utf8',
      logLevel: 'silent',
    });
  } catch (error) {
    throw new BuildError(esbuildProblems(error));
  }
  return true;
}

/** Writes `folder/index.d.ts`, declarations only; whether the types are right is the business of the type check. */
export function writeHostTypes({ project, folder }) {
  const source = path.join(project, 'src', 'host');
  const file = path.join(project, 'tsconfig.node.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, project, {}, file);
  const program = ts.createProgram([path.join(source, 'index.ts')], {
    ...options,
    allowJs: false,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: path.join(folder, 'types'),
  });
  // Node's own resolution of a module wants the extension that TypeScript's "Bundler" mode leaves out.
  program.emit(undefined, (file, text) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.replace(/(from |import\()'(\.{1,2}\/[^']*?)(?:\.ts)?'/g, "$1'$2.js'"));
  });
  writeFileSync(path.join(folder, 'index.d.ts'), "export * from './types/index.js';\n");
}
