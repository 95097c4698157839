import type { Migration } from '../../schema/migration';
import { references } from '../tables';

/** Words about harm come onto «Справочники», for each school to change; appeals, support and cases of safety have sheets of their own. */
export const care: Migration = { version: 16, columns: [references], settings: false, lists: true };
