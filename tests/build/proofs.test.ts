/** The commands that prove everything: they count honestly and leave no part of src without a compiler pass. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countJest, typeProjects } from '../../build/test.mjs';

describe('npm test', () => {
  it('counts a file that could not be loaded as a failure', () => {
    const result = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
    expect(countJest(result)).toEqual({ passed: 7, failed: 3 });
  });

  it('type-checks in every environment', () => {
    const projects = typeProjects();
    const configs = readdirSync('src', { recursive: true }).map(
      (file) => `src/${String(file).split(path.sep).join('/')}`,
    );
    expect(projects).toEqual(
      expect.arrayContaining([
        'tsconfig.json',
        'tsconfig.node.json',
        ...configs.filter((file) => /\/tsconfig[^/]*\.json$/.test(file)),
      ]),
    );
    expect(projects.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('is what the gate and the README call, in the same words', () => {
    const command = 'npm ci && npm test';
    expect(readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1)).toBe(command);
    expect(readFileSync('README.md', 'utf8')).toContain(command);
  });
});
