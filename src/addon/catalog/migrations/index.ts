/** Every migration there is, and the version of a book that this program makes. A new one is a file of its own. */
import { type Migration, versionAfter } from '../../schema/migration';
import { undoAndFigures } from './0002-undo-and-figures';
import { namesAndOpenQuestions } from './0003-names-and-open-questions';
import { calendar } from './0004-calendar';
import { whoAnswered } from './0005-who-answered';
import { samples } from './0006-samples';
import { acts } from './0007-acts';
import { changesOfPairs } from './0008-changes-of-pairs';
import { withdrawnAnswers } from './0009-withdrawn-answers';
import { workOfPairs } from './0010-work-of-pairs';
import { agreedPairs } from './0011-agreed-pairs';
import { setupAndAges } from './0012-setup-and-ages';
import { selectionOfMentors } from './0013-selection-of-mentors';
import { letters } from './0014-letters';
import { plansAndDiaries } from './0015-plans-and-diaries';
import { care } from './0016-care';
import { reports } from './0017-reports';
import { changesByOrder } from './0018-changes-by-order';
import { monitoring } from './0019-monitoring';
import { rewardsOfYear } from './0020-rewards';
import { rewardsBySettings } from './0021-rewards-by-settings';
import { finalEvent } from './0022-final-event';

export const migrations: readonly Migration[] = [
  undoAndFigures,
  namesAndOpenQuestions,
  calendar,
  whoAnswered,
  samples,
  acts,
  changesOfPairs,
  withdrawnAnswers,
  workOfPairs,
  agreedPairs,
  setupAndAges,
  selectionOfMentors,
  letters,
  plansAndDiaries,
  care,
  reports,
  changesByOrder,
  monitoring,
  rewardsOfYear,
  rewardsBySettings,
  finalEvent,
];

export const bookVersion = versionAfter(migrations);
