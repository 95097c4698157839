/** Broken and wrong projects: one clear error with its place, and the world as it stood. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ now: '2026-09-01T09:00:00Z', container: { type: 'spreadsheet' } });
});
afterEach(() => workspace.close());

test('files share one global scope, in their order', async () => {
  const result = await workspace.run(
    {
      files: {
        'a.gs': 'const BASE = 40;',
        'b.js': 'function main(extra) { return BASE + extra; }',
        'page.html': '<p>not code',
      },
    },
    'main',
    [2],
  );
  expect(result.value).toBe(42);
});

test('a syntax error names file and line', async () => {
  const result = await workspace.run({ files: { 'Code.gs': 'function main() {\n  return 1 +;\n}' } }, 'main');
  expect(result.error).toMatchObject({ name: 'SyntaxError', file: 'Code.gs', line: 2 });
});

test('an error of the script names the line where it was thrown', async () => {
  const result = await workspace.run(
    { files: { 'Code.gs': 'function main() {\n  inner();\n}\nfunction inner() {\n  throw new TypeError("no");\n}' } },
    'main',
  );
  expect(result.error).toMatchObject({ name: 'TypeError', message: 'no', file: 'Code.gs', line: 5 });
});

test('a missing function is an error of its own', async () => {
  const result = await workspace.run({ files: { 'Code.gs': 'function main() {}' } }, 'other');
  expect(result.error?.message).toBe('Script function not found: other');
});

test('endless recursion ends as an error', async () => {
  const result = await workspace.run({ files: { 'Code.gs': 'function main() { return main() + 1; }' } }, 'main');
  expect(result.error).toMatchObject({ name: 'RangeError', file: 'Code.gs', line: 1 });
});

test('the browser and Node are not there', async () => {
  const result = await workspace.run(
    {
      files: {
        'Code.gs':
          'function main() { return [typeof setTimeout, typeof process, typeof require, typeof fetch, typeof Buffer, typeof URL]; }',
      },
    },
    'main',
  );
  expect(result.value).toEqual(Array(6).fill('undefined'));
});

test('an async function is awaited', async () => {
  const result = await workspace.run(
    { files: { 'Code.gs': 'async function main() { return await Promise.resolve(7); }' } },
    'main',
  );
  expect(result.value).toBe(7);
});

test('a broken manifest is refused when the project is handed in', async () => {
  await expect(async () =>
    workspace.run({ files: { 'Code.gs': '', 'appsscript.json': '{"timeZone":' } }, 'main'),
  ).rejects.toThrow(/Манифест appsscript.json не читается/);
  await expect(async () =>
    workspace.run({ files: { 'Code.gs': '', 'appsscript.json': '{"timeZone":"Mars/Base"}' } }, 'main'),
  ).rejects.toThrow(/неизвестный часовой пояс «Mars\/Base»/);
});
