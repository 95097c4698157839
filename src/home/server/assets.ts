/** Scripts, styles and pictures of the home's own pages: made once at the start, served from memory by name, so no path of a request reaches the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type NamesPage, namesPage } from './names-page';

export interface Asset {
  readonly type: string;
  readonly text: string;
}

export interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  /** The script that pages of the add-on get before their own. */
  readonly bridge: string;
  /** The page that puts names into papers, whole. */
  readonly names: NamesPage;
}

const STYLES = ['common.css', 'book.css', 'form.css', 'manual.css', 'paper.css'];

/** Bundles what lies in `folder` (the sources of the pages). */
export async function makeAssets(folder: string): Promise<Assets> {
  const [book, paper, bridge, names, namesStyle, icon, ...styles] = await Promise.all([
    bundle(join(folder, 'book', 'main.ts'), 'esm'),
    bundle(join(folder, 'paper', 'main.ts'), 'esm'),
    bundle(join(folder, 'panel', 'bridge.ts'), 'iife'),
    bundle(join(folder, 'names', 'main.ts'), 'iife'),
    readFile(join(folder, 'names', 'names.css'), 'utf8'),
    readFile(join(folder, 'icon.svg'), 'utf8'),
    ...STYLES.map((name) => readFile(join(folder, name), 'utf8')),
  ]);
  const files = new Map<string, Asset>([
    ['book.js', { type: 'text/javascript; charset=utf-8', text: book }],
    ['paper.js', { type: 'text/javascript; charset=utf-8', text: paper }],
    ['icon.svg', { type: 'image/svg+xml', text: icon }],
  ]);
  for (const [index, name] of STYLES.entries()) {
    files.set(name, { type: 'text/css; charset=utf-8', text: styles[index] ?? '' });
  }
  return { files, bridge, names: namesPage(names, namesStyle) };
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
