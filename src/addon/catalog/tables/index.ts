/** The tables of the book in the order in which a curator meets them. */
import { findings } from './findings';
import { journal } from './journal';
import { mentees } from './mentees';
import { mentors } from './mentors';
import { questionnaireRegister } from './questionnaire-register';
import { references } from './references';
import { settingsTable } from './settings';

export type { RegisteredQuestionnaire } from './questionnaire-register';
export { findings, journal, mentees, mentors, questionnaireRegister, references, settingsTable };

/** The six sheets that stand in the book from the start. */
export const firstTables = [mentees, mentors, questionnaireRegister, references, settingsTable, journal] as const;

/** Every table there is. */
export const allTables = [...firstTables, findings] as const;
