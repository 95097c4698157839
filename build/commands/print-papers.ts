/**
 * Prints papers of a world while its year is being written down elsewhere, on another core: `node build/run.mjs build/commands/print-papers.ts
 * STORE LIST FOLDER`. The list is JSON of `{ id, name }`; each paper becomes NAME.docx and NAME.pdf in the folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Host from '../../src/host/index';

const [store = '', list = '', folder = ''] = process.argv.slice(2);
const host = (await import(
  pathToFileURL(join(process.env['NASTAVNIK_ROOT']!, 'dist/host/index.mjs')).href
)) as typeof Host;
const workspace = await host.createWorkspace({ store });
try {
  for (const { id, name } of JSON.parse(readFileSync(list, 'utf8')) as { id: string; name: string }[]) {
    writeFileSync(join(folder, `${name}.docx`), await workspace.documents.docx(id));
    writeFileSync(join(folder, `${name}.pdf`), await workspace.documents.pdf(id));
  }
} finally {
  await workspace.close();
}
