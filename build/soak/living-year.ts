/**
 * Part of a programme year as steps, each of which a person would simply repeat after a power cut: looks at what is there, then
 * does the rest. For killing the process at any moment.
 */
import type { Workspace } from '../../src/host/index';
import type { Player } from '../../src/year/player';
import { datePapers, typeMentees, typeMentors, typeSettings } from '../../tests/support/pairing';
import { curatorOf, type PersonalLink, SETUP, sheetOf } from '../../tests/support/product';

export interface Step {
  readonly name: string;
  do(curator: Player, workspace: Workspace): Promise<void>;
}

const ANSWERING = 5;
const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';

const press = (command: string, ...args: readonly unknown[]): Step => ({
  name: command,
  do: async (curator) => void (await curator.press(command, ...args)),
});

/** Sends the answer and sees it accepted; who was not told so sends it again. */
const answer = (position: number): Step => ({
  name: `answer ${position}`,
  do: async (curator) => {
    const links = await curator.press<readonly PersonalLink[]>('apiShowLinks', 'mentors', 'mentor-offer');
    const problems = await curator.fillIn(links[position]!.link, { [HOURS]: String(position + 2) });
    if (problems.length > 0) throw new Error(problems.join('; '));
  },
});

/** Codes on a sheet of people, those of one letter only. */
const codes = (workspace: Workspace, sheet: string, letter: string): number =>
  sheetOf(workspace, sheet).filter(([code]) => code?.startsWith(`${letter}-`)).length;

const issueCodes: Step = {
  name: 'apiIssueCodes',
  do: async (curator, workspace) => {
    const after = codes(workspace, 'Наставники', 'П');
    if (after < ANSWERING)
      await curator.press('apiIssueCodes', { base: 'mentors', letter: 'П', count: ANSWERING - after, after });
  },
};

const type = (
  name: string,
  isThere: (workspace: Workspace) => boolean,
  work: (workspace: Workspace) => void,
): Step => ({
  name,
  do: async (_curator, workspace) => {
    if (!isThere(workspace)) work(workspace);
  },
});

const preparePlans: Step = {
  name: 'apiPreparePlans',
  do: async (curator) => {
    for (;;) {
      const { later } = await curator.press<{ later: number }>('apiPreparePlans');
      if (later === 0) return;
    }
  },
};

export const steps: readonly Step[] = [
  press('apiSetUpWorkbook', SETUP),
  issueCodes,
  press('apiCreateQuestionnaire', 'mentor-offer'),
  ...Array.from({ length: ANSWERING }, (_none, position) => answer(position)),
  press('apiCollectAnswers'),
  type(
    'mentees',
    (workspace) => codes(workspace, 'Наставляемые', 'У') > 0,
    (workspace) => typeMentees(workspace, 5),
  ),
  type(
    'mentors',
    (workspace) => codes(workspace, 'Наставники', 'Н') > 0,
    (workspace) => typeMentors(workspace, 3),
  ),
  { name: 'settings', do: async (_curator, workspace) => typeSettings(workspace) },
  press('apiRecordConsents'),
  { name: 'date papers', do: async (_curator, workspace) => datePapers(workspace) },
  press('apiMatchPairs'),
  press('apiApprovePairs'),
  press('apiPrepareOrder'),
  preparePlans,
  press('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' }),
  press('apiCheckWorkbook'),
];

/** Does the steps from this one on, each at a moment of its own; `confirmed` hears of each that is done. */
export async function live(workspace: Workspace, from: number, confirmed: (step: number) => void): Promise<void> {
  const curator = curatorOf(workspace);
  for (let step = from; step < steps.length; step++) {
    await steps[step]!.do(curator, workspace);
    confirmed(step);
  }
}
