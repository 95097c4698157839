/** Holds src to the table of layers (tests/support/layers.ts), and the documents to the same table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeImports, judgePurity } from './support/imports';
import { covers, layerOf, layers, markdownRows } from './support/layers';

const files = filesUnder('src').map((file) => file.slice('src/'.length));
const sources = files.filter((file) => /\.[cm]?tsx?$/.test(file));
const text = (file: string): string => readFileSync(path.join('src', file), 'utf8');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

describe('the layers of src', () => {
  it('are walked over real files', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('include every file', () => {
    expect(files.filter((file) => !/(^|\/)tsconfig[^/]*\.json$/.test(file) && !layerOf(file))).toEqual([]);
  });

  it('import only what the table allows', () => {
    expect(sources.flatMap((file) => judgeImports(file, text(file)))).toEqual([]);
  });

  it('ask neither time nor chance where they are pure', () => {
    const pure = sources.filter((file) => layerOf(file)?.environment === 'ES2020 only');
    expect(pure.flatMap((file) => judgePurity(file, text(file)))).toEqual([]);
  });

  it('compile without the types of Google and of the browser where they are pure', () => {
    const { include, compilerOptions } = JSON.parse(text('addon/tsconfig.pure.json'));
    const wanted = layers.filter(({ environment }) => environment === 'ES2020 only').flatMap(({ of }) => of);
    const compiled = (include as string[]).map((place) => `addon/${place}`);
    expect(wanted.filter((place) => !compiled.some((one) => covers(place, one)))).toEqual([]);
    expect(compilerOptions).toMatchObject({ types: [], lib: ['ES2020'] });
  });

  it('are told in docs/architecture.md as they are', () => {
    const file = 'docs/architecture.md';
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
    expect(markdownRows().filter((row) => !lines.includes(row))).toEqual([]);
  });
});

describe('the walk over imports', () => {
  it.each([
    ['addon/domain/pairs.ts', "import { mentors } from '../catalog/tables/mentors';"],
    ['addon/domain/pairs.ts', "export * from '../texts/ru/labels';"],
    ['addon/domain/pairs.ts', "import { readFileSync } from 'node:fs';"],
    ['addon/schema/table.ts', "import { something } from 'some-package';"],
    ['addon/usecases/match-pairs.ts', "import { tables } from '../workspace/tables';"],
    ['addon/usecases/match-pairs.ts', "const label = (await import('../texts/ru/labels')).label;"],
    ['addon/workspace/tables.ts', "import { mentors } from '../catalog/tables/mentors';"],
    ['addon/workspace/tables.ts', "import { matchPairs } from '../usecases/match-pairs';"],
    ['addon/texts/ru/issues.ts', "import { pairs } from '../../domain/pairs';"],
    ['addon/texts/ru/issues.ts', "import { type Pair, pairs } from '../../domain/pairs';"],
    ['addon/texts/ru/grammar.ts', "import { labels } from './labels';"],
    ['addon/catalog/tables/mentors.ts', "import { label } from '../../texts/ru/labels';"],
    ['addon/ui/sidebar/desk.ts', "import type { Main } from '../../main';"],
    ['addon/ui/other.ts', ''],
    ['host/store.ts', "import { text } from '../addon/schema/column';"],
    ['host/store.ts', "type Row = import('../home/rows').Row;"],
    ['home/server/rows.ts', "import { matchPairs } from '../../addon/usecases/match-pairs';"],
    ['home/server/rows.ts', "import { pairs } from '../../addon/domain/pairs';"],
    ['year/curator.ts', "import { store } from '../host/store';"],
    ['year/curator.ts', "import { mentors } from '../addon/catalog/tables/mentors';"],
    ['utils/text.ts', ''],
  ])('finds fault with %s: %s', (file, line) => {
    expect(judgeImports(file, line)).toHaveLength(1);
  });

  it.each([
    ['addon/domain/pairs.ts', "import { type Row, text } from '../schema/table';\nimport { score } from './score';"],
    ['addon/catalog/tables/mentors.ts', "import { plural } from '../../texts/ru/grammar';"],
    ['addon/texts/ru/issues.ts', "import type { Pair } from '../../domain/pairs';"],
    ['addon/texts/ru/issues.ts', "import { type Pair } from '../../domain/pairs';"],
    ['addon/usecases/match-pairs.ts', "import type { Ports } from './ports';"],
    ['addon/workspace/tables.ts', "import type { Tables } from '../usecases/ports';"],
    ['addon/main.ts', "import { app } from './app';\nimport { menu } from './ui/menu';"],
    ['host/store.ts', "import Database from 'libsql';\nimport { calls } from './calls';"],
    ['home/server/rows.ts', "import { createWorkspace } from '../../../dist/host/index.mjs';"],
    [
      'year/curator.ts',
      "import { createWorkspace } from '../host/index';\nimport north from '../../examples/north.json';",
    ],
  ])('has nothing against %s: %s', (file, line) => {
    expect(judgeImports(file, line)).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'new Date', 'Date()', 'Math.random()'])(
    'finds %s in pure code',
    (expression) => {
      expect(
        judgePurity('addon/domain/pairs.ts', `// Date.now()\nconst day = new Date(0);\nconst x = ${expression};`),
      ).toEqual([`addon/domain/pairs.ts:3 asks time or chance: ${expression.replace(/(now|random)\(\)$/, '$1')}`]);
    },
  );
});
