import type { Migration } from '../../schema/migration';
import { documents, rewards } from '../tables';

/** Rewards are proposed by figures, decided and handed over; the register takes diplomas. */
export const rewardsOfYear: Migration = { version: 20, columns: [rewards, documents], settings: false };
