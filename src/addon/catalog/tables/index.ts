/** The tables of the book in the order in which a curator meets them. */
import type { Table } from '../../schema/table';
import { careJournal } from './care-journal';
import { changeLog } from './changes';
import { completions } from './completions';
import { consents } from './consents';
import { dataRequests } from './data-requests';
import { documents } from './documents';
import { enteredAnswers } from './entered-answers';
import { findings } from './findings';
import { indicatorTable } from './indicators';
import { journal } from './journal';
import { letters } from './letters';
import { measurementPlan } from './measurement-plan';
import { measurements } from './measurements';
import { meetings } from './meetings';
import { mentees } from './mentees';
import { mentorTraining } from './mentor-training';
import { mentors } from './mentors';
import { monitoring } from './monitoring';
import { outsideViews } from './outside-views';
import { pairViews } from './pair-views';
import { pairs } from './pairs';
import { personalRecord } from './personal-record';
import { plans } from './plans';
import { practices } from './practices';
import { proposal } from './proposal';
import { publications } from './publications';
import { questionnaireRegister } from './questionnaire-register';
import { references } from './references';
import { rewards } from './rewards';
import { roadmap } from './roadmap';
import { safetyCases } from './safety-cases';
import { settingsTable } from './settings';
import { swot } from './swot';
import { yearFigures } from './year-figures';

export type { RegisteredQuestionnaire } from './questionnaire-register';
export {
  careJournal,
  changeLog,
  completions,
  consents,
  dataRequests,
  documents,
  enteredAnswers,
  findings,
  indicatorTable,
  journal,
  letters,
  measurementPlan,
  measurements,
  meetings,
  mentees,
  mentors,
  mentorTraining,
  monitoring,
  outsideViews,
  pairs,
  pairViews,
  personalRecord,
  plans,
  practices,
  proposal,
  publications,
  questionnaireRegister,
  references,
  rewards,
  roadmap,
  safetyCases,
  settingsTable,
  swot,
  yearFigures,
};

/** The six sheets that stand in the book from the start. */
export const firstTables = [mentees, mentors, questionnaireRegister, references, settingsTable, journal] as const;

/** The sheets of stage 5 with their places among the sheets. They appear when the stage begins. */
export const pairingSheets = [
  { table: consents, position: 2 },
  { table: proposal, position: 3 },
  { table: pairs, position: 4 },
  { table: documents, position: 5 },
] as const;

/** Sheets of one school year: the archive alone has their rows when the next one begins. */
export const tablesOfYear: readonly Table[] = [
  proposal,
  documents,
  plans,
  meetings,
  pairViews,
  outsideViews,
  measurements,
  measurementPlan,
  mentorTraining,
  completions,
  rewards,
  enteredAnswers,
  careJournal,
  safetyCases,
  monitoring,
  swot,
  personalRecord,
  findings,
];

/** Sheets that the program keeps for itself and makes anew whenever they are gone. */
export const keptByProgram: readonly Table[] = [journal, findings, changeLog, letters];

/** Every table there is. */
export const allTables = [
  ...firstTables,
  roadmap,
  consents,
  proposal,
  pairs,
  documents,
  plans,
  meetings,
  pairViews,
  outsideViews,
  measurements,
  measurementPlan,
  mentorTraining,
  completions,
  practices,
  rewards,
  publications,
  enteredAnswers,
  dataRequests,
  careJournal,
  safetyCases,
  indicatorTable,
  monitoring,
  swot,
  personalRecord,
  yearFigures,
  letters,
  findings,
  changeLog,
] as const;
