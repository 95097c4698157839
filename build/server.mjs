/**
 * Makes Code.js, the one file that runs inside Apps Script: webpack bundles, esbuild lowers the syntax to what Google's
 * engine parses, gas-webpack-plugin writes a top-level function for every `global.NAME = NAME` of src/addon/main.ts.
 * Whether the result may be pushed is judged by build/check.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BuildError, PROJECT } from './project.mjs';

const require = createRequire(import.meta.url);

/** The file whose assignments are the entry points. */
export const ENTRY = 'src/addon/main.ts';

/** The add-on of the municipal office: pushed by itself, to a book of its own. */
export const MUNICIPAL = {
  entry: 'src/addon/municipal/main.ts',
  manifest: 'src/addon/municipal/appsscript.json',
  pages: ['src/addon/ui/municipal'],
};

/** Writes `folder/Code.js` from the add-on of the project, or another entry. */
export async function buildServer({ project, folder, from = ENTRY }) {
  const entry = path.join(project, from);
  if (!existsSync(entry)) throw new BuildError(`Нет файла ${from}: собирать нечего.`);
  const webpack = require('webpack');
  const compiler = webpack(configuration(project, entry, folder));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  // A warning of webpack's ("export … was not found") is a failure at run time in Google.
  const problems = [...errors, ...warnings].map(({ moduleName, loc, message }) =>
    [moduleName && `${moduleName}${loc ? `:${loc}` : ''}`, withoutStack(message)].filter(Boolean).join(': '),
  );
  if (problems.length > 0) throw new BuildError(problems);
}

function withoutStack(message) {
  return message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .join('\n');
}

function configuration(project, entry, folder) {
  const GasPlugin = require('gas-webpack-plugin');
  const installed = path.join(PROJECT, 'node_modules');
  const own = path.join(project, 'tsconfig.json');
  return {
    mode: 'production',
    context: project,
    entry,
    target: ['web', 'es2020'], // no chunk loader, no Node shims
    devtool: false,
    cache: false,
    output: { path: folder, filename: 'Code.js' },
    resolve: { extensions: ['.ts', '.js'], modules: ['node_modules', installed] },
    resolveLoader: { modules: [installed] },
    module: {
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        {
          test: /\.[cm]?[jt]s$/, // dependencies too: one syntax level for everything
          loader: 'esbuild-loader',
          options: {
            target: 'es2020',
            charset: 'utf8',
            tsconfig: existsSync(own) ? own : path.join(PROJECT, 'tsconfig.json'),
          },
        },
      ],
    },
    optimization: { minimize: false }, // readable stack traces in Google's execution log
    plugins: [new GasPlugin({ comment: true, include: [literalGlob(entry)] })],
    performance: { hints: false },
    infrastructureLogging: { level: 'none' },
  };
}

/** The plugin wants a glob; a folder called «Школа [копия]» must not be read as one. */
function literalGlob(file) {
  return file.replace(/[[\]{}()*!+@]/g, '?');
}
