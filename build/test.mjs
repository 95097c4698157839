/**
 * `npm test` proves everything: types, style, build, every test; `npm run check` (--quick) is for the inner loop. Only what
 * failed is told in detail. The last line is always «N passed, N failed»; each step that is not Jest's counts as one test.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { COMPILER } from './compiler.mjs';
import { isStarted, PROJECT, shown } from './project.mjs';

const CACHE = path.join(PROJECT, 'node_modules', '.cache', 'nastavnik');
const MODULES = path.join(PROJECT, 'node_modules');
/** What the inner loop leaves to `npm test`: whatever needs a built dist, a browser or minutes. */
const SLOW = ['browser', 'scenarios', 'bundle', 'home', 'build'];

/** The compiler passes: one for each type environment, wherever a folder of src has its own. */
export function typeProjects(root = PROJECT) {
  const inside = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return inside(file);
      return /^tsconfig.*\.json$/.test(entry.name) ? [file] : [];
    });
  const files = ['tsconfig.json', 'tsconfig.node.json'].map((name) => path.join(root, name));
  return [...files, ...inside(path.join(root, 'src'))].map((file) => shown(root, file));
}

/** Passed and failed of a Jest result; a file that could not even be loaded is one failure. */
export function countJest({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function typeStep(project) {
  const info = path.join(CACHE, `${project.replace(/\W/g, '-')}.tsbuildinfo`);
  const args = ['-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', info, '--pretty', 'false'];
  return { name: `types ${project}`, args: [COMPILER, ...args] };
}

const STYLE = { name: 'biome', args: [path.join(MODULES, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.'] };
const BUILD = { name: 'build', args: [path.join(PROJECT, 'build', 'build.mjs')] };

/** Runs a Node program and brings its exit code and everything it said. */
function run(args, { onLine, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: PROJECT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        onLine?.(line);
      });
    }
    child.on('error', (error) => said.push(error.message));
    child.on('close', (code) => resolve({ code, text: said.join('\n') }));
  });
}

/** Runs the steps two at a time, since the machine that matters has two cores. */
async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const started = Date.now();
      const { code, text } = await run(step.args);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (code === 0) total.passed += 1;
      else total.failed += 1;
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)`);
      if (code !== 0) console.log(`${text.trim()}\n`);
    }
  };
  await Promise.all([worker(), worker()]);
  return total;
}

/** Worlds are made and forgotten by the thousand: with more room for what is young, a fifth less time goes to collecting it. */
const ROOM_FOR_YOUNG = '--max-semi-space-size=64';
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 * 2 ** 30;

/** A folder for the files of tests: in memory where there is plenty, since a world is committed to its file call by call. */
function makeScratch() {
  const { bavail, bsize } = existsSync(MEMORY) ? statfsSync(MEMORY) : { bavail: 0, bsize: 0 };
  return mkdtempSync(path.join(bavail * bsize >= ENOUGH_BYTES ? MEMORY : os.tmpdir(), 'nastavnik-'));
}

async function runJest(extra) {
  const outputFile = path.join(CACHE, `jest-${process.pid}.json`);
  const args = [ROOM_FOR_YOUNG, '--experimental-vm-modules', path.join(MODULES, 'jest', 'bin', 'jest.js')];
  const scratch = makeScratch();
  const { text, code } = await run([...args, '--silent', '--json', '--outputFile', outputFile, ...extra], {
    env: { TMPDIR: scratch },
    onLine: (line) => /^(PASS|FAIL) /.test(line) && console.log(line.replace(/^PASS/, 'ok  ')),
  });
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  if (!existsSync(outputFile)) {
    console.log(`FAIL jest\n${text.trim()}\n`);
    return { passed: 0, failed: 1 };
  }
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  rmSync(outputFile);
  for (const suite of result.testResults.filter(({ status }) => status === 'failed')) {
    console.log(`\n${shown(PROJECT, suite.name)}\n${suite.message.trim()}`);
  }
  if (result.numPendingTests > 0) console.log(`(${result.numPendingTests} skipped)`);
  const { passed, failed } = countJest(result);
  // Jest may refuse for a reason of its own (nothing found, a worker that died).
  if (code !== 0 && failed === 0) {
    console.log(`FAIL jest\n${text.trim()}\n`);
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

async function main(quick) {
  mkdirSync(CACHE, { recursive: true });
  const started = Date.now();
  const totals = [await runSteps([STYLE, ...typeProjects().map(typeStep)])];
  if (!quick) totals.push(await runSteps([BUILD]));
  totals.push(
    await runJest(quick ? ['--testPathIgnorePatterns', `/tests/(${SLOW.join('|')})/`, '/node_modules/'] : []),
  );
  const sum = (key) => totals.reduce((all, one) => all + one[key], 0);
  console.log(`(${Math.round((Date.now() - started) / 1000)} s)`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}

if (isStarted(import.meta.url)) await main(process.argv.includes('--quick'));
