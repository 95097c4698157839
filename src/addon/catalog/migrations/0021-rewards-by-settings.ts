import type { Migration } from '../../schema/migration';

/** The settings say by what rewards are proposed. */
export const rewardsBySettings: Migration = { version: 21, columns: [], settings: true };
