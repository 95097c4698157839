import type { Migration } from '../../schema/migration';

/** The school tells its holidays: the terms of the roadmap stay off them. */
export const calendar: Migration = {
  version: 4,
  columns: [],
  settings: true,
};
