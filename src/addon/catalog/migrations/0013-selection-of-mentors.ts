import type { Migration } from '../../schema/migration';
import { documents, mentorTraining } from '../tables';

/** Mentors are put forward, interviewed and taught; the register takes applications and portfolios; the settings name the partners. */
export const selectionOfMentors: Migration = {
  version: 13,
  columns: [mentorTraining, documents],
  settings: true,
};
