import type { Migration } from '../../schema/migration';

/** The settings say when, where and in which format the year ends. */
export const finalEvent: Migration = { version: 22, columns: [], settings: true };
