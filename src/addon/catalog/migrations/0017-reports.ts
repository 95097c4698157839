import type { Migration } from '../../schema/migration';
import { documents } from '../tables';

/** The register takes reports. */
export const reports: Migration = { version: 17, columns: [documents], settings: false };
