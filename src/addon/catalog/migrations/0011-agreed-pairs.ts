import type { Migration } from '../../schema/migration';
import { mentees, pairs, proposal } from '../tables';

/** Weights sum to the whole, the school says what comes first; both sides of a pair agree; groups are split and joined; managers are known. */
export const agreedPairs: Migration = {
  version: 11,
  columns: [mentees, proposal, pairs],
  settings: true,
};
