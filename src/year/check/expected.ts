/**
 * What an artefact must show to count: written by hand from the requirements, known to the checker alone. A school of any size has to
 * meet it; how large the demonstration school becomes is held by the numbers of summary.json.
 */
import type { Artefact } from './expected/artefact';
import { bases } from './expected/bases';
import { careOfPeople } from './expected/care';
import { completion } from './expected/completion';
import { finalEvent } from './expected/final-event';
import { firstPapers } from './expected/first-papers';
import { meetingsOfPairs } from './expected/meetings';
import { monitoring } from './expected/monitoring';
import { pairs } from './expected/pairs';
import { practicesOfSchool } from './expected/practices';
import { preparation } from './expected/preparation';
import { publicity } from './expected/publicity';
import { reports } from './expected/reports';
import { rewardsOfYear } from './expected/rewards';
import { selection } from './expected/selection';
import { upward } from './expected/upward';
import { wholeYear } from './expected/whole-year';
import { workOfPairs } from './expected/work';

export const catalogue: readonly Artefact[] = [
  ...firstPapers,
  ...preparation,
  ...bases,
  ...selection,
  ...pairs,
  ...meetingsOfPairs,
  ...workOfPairs,
  ...careOfPeople,
  ...completion,
  ...practicesOfSchool,
  ...reports,
  ...monitoring,
  ...rewardsOfYear,
  ...finalEvent,
  ...upward,
  ...publicity,
  ...wholeYear,
];

/** How many requirements one place may serve. */
export const MOST_PER_PLACE = 3;
