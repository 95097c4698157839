import type { Migration } from '../../schema/migration';
import { documents } from '../tables';

/** The register takes acts of what was destroyed; the settings tell whose triggers run. */
export const acts: Migration = {
  version: 7,
  columns: [documents],
  settings: true,
};
