/** The programme year under way: played to a day, with everything collected and the figures of that day. */
import { addDays } from './calendar';
import { playYear, type YearOptions } from './play';
import { Player } from './player';
import { momentOf } from './school-time';
import { type PartOfYear, YearStops } from './year';

/** Leaves the world at noon of the day after the last one played. */
export async function playUntil(options: Omit<YearOptions, 'part'>, part: PartOfYear): Promise<void> {
  const { workspace, project, example, zone } = options;
  try {
    await playYear({ ...options, part });
  } catch (error) {
    if (!(error instanceof YearStops)) throw error;
  }
  const player = new Player(workspace, project);
  const noon = momentOf(addDays(part.until, 1), '12:00', zone ?? example.school.timeZone);
  workspace.clock.advance(Math.max(0, noon - workspace.clock.now()));
  await player.press('apiCollectAnswers');
  await player.press('apiCheckWorkbook');
  await player.press('apiRefreshDashboard');
}
