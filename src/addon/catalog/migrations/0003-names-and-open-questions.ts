import type { Migration } from '../../schema/migration';
import { mentees, mentors } from '../tables';

/** Names have columns for their cases, the curator's name two settings; questions of free words are switched on one by one. */
export const namesAndOpenQuestions: Migration = {
  version: 3,
  columns: [mentees, mentors],
  settings: true,
};
