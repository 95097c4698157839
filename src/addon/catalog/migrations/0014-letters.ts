import type { Migration } from '../../schema/migration';

/** The program sends letters: who gets them, when the digest comes, how early reminders do. */
export const letters: Migration = { version: 14, columns: [], settings: true };
