/**
 * Makes the local host into a module for Node: dist/host/index.mjs, its worker, and types for an editor.
 * Installed packages stay outside; the host is told nothing about the add-on here or anywhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from './compiler.mjs';
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
  const types = path.join(folder, 'types');
  const settings = path.join(folder, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: path.join(project, 'tsconfig.node.json'),
      compilerOptions: {
        allowJs: false,
        noEmit: false,
        incremental: false,
        noCheck: true,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: source,
        outDir: types,
        typeRoots: [path.join(project, 'node_modules', '@types')],
      },
      files: [path.join(source, 'index.ts')],
      include: [],
    }),
  );
  compile(['-p', settings]);
  rmSync(settings);
  // Node's own resolution of a module wants the extension that TypeScript's "Bundler" mode leaves out.
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(types, name);
    if (!name.endsWith('.d.ts')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(from |import\()(['"])(\.{1,2}\/[^'"]*?)(?:\.ts)?\2/g, "$1'$3.js'"));
  }
  writeFileSync(path.join(folder, 'index.d.ts'), "export * from './types/index.js';\n");
}
