import type { Migration } from '../../schema/migration';
import { documents } from '../tables';

/** The register takes samples: papers in the school's own words. */
export const samples: Migration = {
  version: 6,
  columns: [documents],
  settings: true,
};
