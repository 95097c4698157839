import type { Migration } from '../../schema/migration';
import { mentees, mentors } from '../tables';

/** The wizard asks for more, and the bases know when it changes who signs. */
export const setupAndAges: Migration = {
  version: 12,
  columns: [mentees, mentors],
  settings: true,
};
