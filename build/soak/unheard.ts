/** Answers that come while no trigger hears of them. */
import type { Workspace } from '../../src/host/index';
import type { PersonalLink } from '../../tests/support/product';

/** A question of the mentors' questionnaire that takes a number. */
export const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';

/** Everybody answers, and no trigger hears of it. */
export async function answerUnheard(workspace: Workspace, links: readonly PersonalLink[]): Promise<void> {
  workspace.faults.eventsLost = true;
  for (const [position, { link }] of links.entries()) {
    const form = workspace.forms.find(link)!;
    const given = { ...workspace.forms.prefill(form, link), [HOURS]: String((position % 60) + 1) };
    const sent = await workspace.forms.submit(form, given);
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
    workspace.clock.advance(1000);
  }
  workspace.faults.eventsLost = false;
}
