/** What build/test-setup.mjs has made before all tests: the folder that their files share, and in it the add-on as one script. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of one run of Jest, gone after it. */
export const shared = process.env['NASTAVNIK_TESTS'] ?? '';

/** Files of the project, as the host takes them. */
export const addonFiles = (): Readonly<Record<string, string>> => ({
  'Code.js': readFileSync(path.join(shared, 'Code.js'), 'utf8'),
  'sidebar.html': '<p></p>',
  'setup.html': '<p></p>',
  'appsscript.json': readFileSync('appsscript.json', 'utf8'),
});
