/**
 * `npm run pictures -- papers`: the first sheet of every kind of paper into docs/pictures/papers, as a school prints them in the words of
 * Р-145. Needs pdftoppm, of the package poppler-utils.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../project.mjs';
import setUp from '../test-setup.mjs';

const FOLDER = path.join(PROJECT, 'docs', 'pictures', 'papers');
/** Dots per inch: small files in which the lines of a page can still be read. */
const RESOLUTION = '64';

/** Draws the pictures anew; those of kinds that are gone go. */
export async function picturePapers(): Promise<void> {
  // The school that prints looks for what is made before tests when it is loaded.
  await setUp();
  const { printProgramme } = await import('../../tests/support/programme-papers');
  const { papers } = await printProgramme();
  const first = new Map(papers.flatMap((paper) => (paper.vocabulary === 'pupils' ? [[paper.id, paper] as const] : [])));
  const data = mkdtempSync(path.join(tmpdir(), 'papers-'));
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const [id, { pdf }] of first) {
      const file = path.join(data, `${id}.pdf`);
      writeFileSync(file, pdf);
      const shape = ['-png', '-gray', '-r', RESOLUTION, '-f', '1', '-l', '1', '-singlefile'];
      execFileSync('pdftoppm', [...shape, file, path.join(FOLDER, id)]);
    }
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
