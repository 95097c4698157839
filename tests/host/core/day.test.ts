/** What Google grants an account for one day, by kind of account: it runs out with Google's sentence and comes back the next day. */
import { createWorkspace, type Workspace } from '../../../src/host/index';
import type { Account } from '../../../src/host/limits';

const DAY = 86_400_000;
const HOUR = 3_600_000;

async function using(limits: Account, work: (workspace: Workspace) => Promise<void>): Promise<void> {
  const workspace = await createWorkspace({
    limits,
    now: '2026-09-01T09:00:00Z',
    email: 'a@example.com',
    container: { type: 'spreadsheet' },
  });
  try {
    await work(workspace);
  } finally {
    await workspace.close();
  }
}

const properties = {
  files: { 'Code.gs': "function main() { return PropertiesService.getScriptProperties().getProperty('key'); }" },
  id: 'p',
};

test.each([
  ['consumer', 50_000],
  ['workspace', 500_000],
] as const)('an account %s has %d operations on properties a day', (limits, operations) =>
  using(limits, async (workspace) => {
    workspace.world.noteUse('a@example.com', 'propertyOperationsPerDay', operations - 1);
    expect((await workspace.run(properties, 'main')).error).toBeUndefined();
    expect((await workspace.run(properties, 'main')).error).toMatchObject({
      message: 'Service invoked too many times for one day: properties.',
      line: 1,
    });
    workspace.clock.advance(DAY);
    expect((await workspace.run(properties, 'main')).error).toBeUndefined();
  }),
);

const ticking = {
  files: {
    'Code.gs': `function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { Utilities.sleep(280000); return 'ticked'; }`,
  },
  id: 'p',
};

test('triggers of a consumer account run 90 minutes a day, then no more until the next', () =>
  using('consumer', async (workspace) => {
    await workspace.run(ticking, 'install');
    const runs = await workspace.pass(23 * HOUR);
    const failed = runs.filter((run) => run.error);
    expect(runs.length - failed.length).toBe(Math.ceil((90 * 60) / runs[0]!.calls.seconds));
    expect(failed[0]?.error?.message).toBe('Service using too much computer time for one day.');
    expect((await workspace.pass(3 * HOUR)).at(-1)?.value).toBe('ticked');
  }));

test('without limits nothing runs out', () =>
  using('none', async (workspace) => {
    workspace.world.noteUse('a@example.com', 'propertyOperationsPerDay', 1e9);
    expect((await workspace.run(properties, 'main')).error).toBeUndefined();
  }));
