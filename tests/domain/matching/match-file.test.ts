/** A large file is read in pieces, and the pieces are the file. What comes of it is tried in command.test.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJsonFlaw } from '../../../build/commands/json-flaw';
import { parseInPieces } from '../../../build/commands/match-file';

const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parse(text: string) {
  const path = join(folder, 'instance.json');
  writeFileSync(path, text);
  const parsed = parseInPieces(path);
  return parsed && { source: parsed.source, length: parsed.edges.length, pieces: [...parsed.edges.pieces] };
}

test('cuts between entries only, whatever stands in quotes', () => {
  const edges = Array.from({ length: 20_000 }, (_, k) => [`ё"],[\\${k}`, `,{"edges":[\\"`, k, { deep: [[k], ','] }]);
  for (const indent of [undefined, 2]) {
    const parsed = parse(JSON.stringify({ mentees: ['edges'], edges, mentors: [{ edges: [1] }] }, null, indent));
    expect(parsed?.source).toEqual({ mentees: ['edges'], edges: [], mentors: [{ edges: [1] }] });
    expect(parsed?.pieces.length).toBeGreaterThan(10);
    expect(parsed?.length).toBe(edges.length);
    expect(parsed?.pieces.flat()).toEqual(edges);
  }
});

test('an entry longer than a block is a piece of its own', () => {
  const edges = ['a', 'ж'.repeat(300_000), 'b'];
  expect(parse(JSON.stringify({ edges }))?.pieces.flat()).toEqual(edges);
});

test.each([
  ['{"edges":[]}', []],
  ['{"edges": [ \n ] }', []],
  ['{ "edges" :\t[ 1 , [2,3] ]}', [1, [2, 3]]],
])('reads %s', (text, entries) => {
  expect(parse(text)).toMatchObject({ source: { edges: [] }, length: entries.length });
  expect(parse(text)?.pieces.flat()).toEqual(entries);
});

test.each(['[]', '{"edges":{}}', '{"a":{"edges":[]}}', '{"edges":[],"edges":[]}', '{"edges":[],"\\u0065dges":5}'])(
  'leaves %s to a parser of the whole',
  (text) => {
    expect(parse(text)).toBeUndefined();
  },
);

test.each(['{"edges":[1,]}', '{"edges":[1 2]}', '{"edges":[1}', '{"edges":[1]', '{"edges":[[}]}', '{"edges":[,]}'])(
  '%s is not JSON',
  (text) => {
    const tried = () => parse(text) ?? JSON.parse(text);
    expect(tried).toThrow(SyntaxError);
  },
);

test.each([
  ['{"a":1', 6],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{"a":tru', 8],
  ['{"a":trUe}', 7],
  ['"a\\', 3],
  ['1 2', 2],
  ['', 0],
])('%s stops being JSON at %d', (text, offset) => {
  expect(findJsonFlaw(text)).toBe(offset);
});
