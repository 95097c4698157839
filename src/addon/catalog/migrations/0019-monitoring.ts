import type { Migration } from '../../schema/migration';
import { measurementPlan, pairViews } from '../tables';

/** Both sides are asked at the end (А10, А11); the school's own figures are written down; the settings say from where on somebody is satisfied. */
export const monitoring: Migration = {
  version: 19,
  columns: [pairViews, measurementPlan],
  settings: true,
};
