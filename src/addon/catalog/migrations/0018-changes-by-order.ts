import type { Migration } from '../../schema/migration';
import { pairs } from '../tables';

/** A pair with another mentor names the one in whose place it stands; there are more grounds for a change. */
export const changesByOrder: Migration = { version: 18, columns: [pairs], settings: false };
