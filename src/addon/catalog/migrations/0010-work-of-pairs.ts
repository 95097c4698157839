import type { Migration } from '../../schema/migration';
import { meetings, pairs } from '../tables';

/** Meetings may have fallen through or been held online, their kinds have the words of the field; pairs get a traffic light with thresholds. */
export const workOfPairs: Migration = {
  version: 10,
  columns: [meetings, pairs],
  settings: true,
};
