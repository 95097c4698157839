/** Locks among executions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Clock } from '../../../src/host/clock';
import { Store } from '../../../src/host/store';
import { Stage } from '../base/stage';

const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

test('one execution holds a lock at a time', () => {
  const stage = new Stage();
  const first = stage.begin().LockService.getScriptLock();
  const second = stage.begin().LockService.getScriptLock();
  expect(first.hasLock()).toBe(false);
  expect(first.tryLock(1000)).toBe(true);
  expect(first.hasLock()).toBe(true);
  expect(second.tryLock(0)).toBe(false);
  first.releaseLock();
  first.releaseLock();
  expect(first.hasLock()).toBe(false);
  expect(second.tryLock(0)).toBe(true);
});

test('who holds a lock gets it again, also as another object', () => {
  const { LockService } = new Stage().begin();
  LockService.getScriptLock().waitLock(10);
  expect(LockService.getScriptLock().tryLock(10)).toBe(true);
  expect(LockService.getScriptLock().hasLock()).toBe(true);
});

test('waiting in vain takes its time on the modelled clock and ends with the sentence of Google', () => {
  const stage = new Stage();
  stage.begin().LockService.getScriptLock().waitLock(10);
  const waiting = stage.begin();
  const begun = stage.world.clock.now();
  expect(waiting.LockService.getScriptLock().tryLock(5000)).toBe(false);
  expect(stage.world.clock.now() - begun).toBeGreaterThanOrEqual(5000);
  expect(() => waiting.LockService.getScriptLock().waitLock(30_000)).toThrow(TIMEOUT);
  expect(waiting.execution.calls.summary().seconds).toBeGreaterThan(35);
});

test('less than no time is never enough', () => {
  const lock = new Stage().begin().LockService.getScriptLock();
  expect(lock.tryLock(-1)).toBe(false);
  expect(() => lock.waitLock(-1)).toThrow(TIMEOUT);
  expect(() => lock.waitLock(0)).not.toThrow();
});

test('locks of script, user and file do not know each other', () => {
  const stage = new Stage();
  const { LockService } = stage.begin();
  const locks = [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()];
  expect(locks.map((lock) => lock?.tryLock(0))).toEqual([true, true, true]);
  const other = stage.begin({
    user: { email: 'b@b.example', name: 'b' },
    container: { kind: 'spreadsheet', id: 'two' },
  }).LockService;
  expect([other.getScriptLock(), other.getUserLock(), other.getDocumentLock()].map((lock) => lock?.tryLock(0))).toEqual(
    [false, true, true],
  );
  expect(stage.begin({ container: undefined }).LockService.getDocumentLock()).toBeNull();
});

test('the end of an execution lets go of its locks', () => {
  const stage = new Stage();
  const first = stage.begin();
  first.LockService.getScriptLock().waitLock(10);
  first.execution.finish();
  expect(stage.begin().LockService.getScriptLock().tryLock(0)).toBe(true);
});

test('a lock of a dead execution is free again when that execution would have ended', () => {
  const stage = new Stage();
  stage.begin().LockService.getScriptLock().waitLock(10);
  expect(stage.begin().LockService.getScriptLock().tryLock(350_000)).toBe(false);
  expect(stage.begin().LockService.getScriptLock().tryLock(20_000)).toBe(true);
});

test('a question to a person lets go of all locks', () => {
  const stage = new Stage();
  stage.screen.answer({ button: 'OK' });
  const { LockService, Browser } = stage.begin();
  LockService.getScriptLock().waitLock(10);
  Browser.msgBox('?');
  expect(LockService.getScriptLock().hasLock()).toBe(false);
});

test('on a real clock a lock that another thread lets go is taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const file = join(folder, 'world.db');
  const store = Store.open(file);
  try {
    const stage = new Stage('none', Clock.real(), store);
    const first = stage.begin();
    first.LockService.getScriptLock().waitLock(10);
    const code = `
      const { workerData, parentPort } = require('node:worker_threads');
      const Database = require(workerData.libsql);
      const database = new Database(workerData.file);
      database.exec('PRAGMA busy_timeout=5000');
      parentPort.postMessage('ready');
      setTimeout(() => { database.prepare('DELETE FROM locks').run(); database.close(); }, 300);`;
    const worker = new Worker(code, {
      eval: true,
      workerData: { file, libsql: join(process.cwd(), 'node_modules/libsql') },
    });
    await new Promise((ready) => worker.once('message', ready));
    expect(stage.begin().LockService.getScriptLock().tryLock(60_000)).toBe(true);
    await new Promise((ended) => worker.once('exit', ended));
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
