import type { Migration } from '../../schema/migration';
import { questionnaireRegister } from '../tables';

/** The register tells how many are waited for and who has not answered; new questionnaires bring open questions. */
export const whoAnswered: Migration = {
  version: 5,
  columns: [questionnaireRegister],
  settings: true,
};
