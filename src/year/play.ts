/**
 * The programme year as people live it, from an empty sheet to the dashboard, chapter by chapter: who does what on which day. What each
 * chapter consists of stands there; what is left behind in the end is described in trace-rows.ts.
 */
import type { Workspace } from '../host/index';
import { answerInAutumn, publishAutumn } from './chapters/autumn-answers';
import { completeBases } from './chapters/bases';
import { closeYear } from './chapters/closing';
import { completePairs } from './chapters/completion';
import { recordPapers } from './chapters/consents';
import { prepareFirstPapers } from './chapters/first-papers';
import { holdGroupMeeting } from './chapters/group-meeting';
import { liveThroughMay } from './chapters/may';
import { meet } from './chapters/meetings';
import { preparePlans, signOrder } from './chapters/order-and-plans';
import { type Decisions, makePairs } from './chapters/pairing';
import { collectPractices } from './chapters/practices';
import { publishInNovember, publishResults } from './chapters/publication';
import { reportYear } from './chapters/reports';
import { recordRoundTable } from './chapters/round-table';
import { selectMentors, trainMentors } from './chapters/selection';
import { giveOutCodes, setUp } from './chapters/setting-up';
import { tellFigures } from './chapters/upward';
import type { Example } from './example';
import { Player } from './player';
import { type PartOfYear, type Regime, Year } from './year';

export interface YearOptions {
  readonly workspace: Workspace;
  readonly project: { readonly files: Readonly<Record<string, string>>; readonly id: string };
  readonly example: Example;
  readonly regime: Regime;
  readonly seed: string;
  /** Where the school is, when not where the example says. */
  readonly zone?: string;
  /** The last day that is played; the whole year when left out. */
  readonly part?: PartOfYear;
}

export interface PlayedYear {
  readonly year: Year;
  readonly decisions: Decisions;
}

/** Before the first day of the year; the world has to begin here. */
export const START = '2026-08-24T00:00:00Z';

export async function playYear(options: YearOptions): Promise<PlayedYear> {
  const { workspace, project, example, regime, seed, zone, part } = options;
  const player = new Player(workspace, project);
  const year = new Year(workspace, player, example, regime, seed, zone ?? example.school.timeZone, part);
  await setUp(year);
  await giveOutCodes(year);
  await publishAutumn(year);
  await answerInAutumn(year);
  await completeBases(year);
  await recordPapers(year, '2026-08-31');
  await prepareFirstPapers(year);
  recordRoundTable(year);
  await selectMentors(year);
  await holdGroupMeeting(year);
  await trainMentors(year);
  const decisions = await makePairs(year);
  await signOrder(year);
  await preparePlans(year);
  await publishInNovember(year);
  await meet(year);
  await closeYear(year);
  await liveThroughMay(year);
  await completePairs(year);
  await collectPractices(year);
  await reportYear(year);
  await tellFigures(year);
  await publishResults(year);
  return { year, decisions };
}
