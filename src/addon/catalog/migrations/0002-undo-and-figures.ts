import type { Migration } from '../../schema/migration';
import { journal, mentees, mentors } from '../tables';

/** The journal tells what was taken back, keys can be issued anew, the dashboard asks how many pupils the school has. */
export const undoAndFigures: Migration = {
  version: 2,
  columns: [journal, mentees, mentors],
  settings: true,
};
