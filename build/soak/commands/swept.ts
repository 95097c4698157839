/** What the swept commands of every area are made of: one line for each command, calls as people make them, worlds on their way. */
import type { RunResult, Workspace } from '../../../src/host/index';
import { datePapers, fillSchool } from '../../../tests/support/pairing';
import { curatorOf, openWorld, product, SETUP } from '../../../tests/support/product';
import type { SweepOptions } from '../sweep';

export interface SweptCommand extends SweepOptions {
  readonly name: string;
}

/** A command that dies, in the world that is prepared for it. */
export const swept = (
  name: string,
  prepare: SweepOptions['prepare'],
  command: SweepOptions['command'],
): SweptCommand => ({ name, open: (store) => openWorld({ store }), prepare, command });

/** Calls the function of the server as its page would; a refusal is an error, a death is not. */
export const call = (name: string, ...args: readonly unknown[]) => callOf(product, name, ...args);

/** The same of an add-on that is not the school's. */
export const callOf =
  (project: typeof product, name: string, ...args: readonly unknown[]) =>
  async (workspace: Workspace): Promise<RunResult> => {
    const result = await workspace.callFromPage(project, name, args);
    const reply = result.value as { ok?: boolean; message?: string } | null | undefined;
    if (result.error === undefined && reply?.ok !== true) throw new Error(`${name} refuses: ${reply?.message}`);
    return result;
  };

/** A book that is set up, with these commands of the curator done. */
export const setUp =
  (...commands: readonly string[]) =>
  async (workspace: Workspace): Promise<void> => {
    const curator = curatorOf(workspace);
    await curator.press('apiSetUpWorkbook', SETUP);
    for (const command of commands) await curator.press(command);
  };

/** A book on its way through stage 5, with these commands done. */
export const onTheWay =
  (...commands: readonly string[]) =>
  async (workspace: Workspace): Promise<void> => {
    const curator = curatorOf(workspace);
    await curator.press('apiSetUpWorkbook', SETUP);
    fillSchool(workspace, { mentees: 3, mentors: 2 });
    await curator.press('apiRecordConsents');
    datePapers(workspace);
    for (const command of commands) await curator.press(command);
  };
