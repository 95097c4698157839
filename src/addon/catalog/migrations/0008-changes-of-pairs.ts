import type { Migration } from '../../schema/migration';
import { pairs } from '../tables';

/** A pair tells on what ground its mentor or its term is changed, and its new end. */
export const changesOfPairs: Migration = {
  version: 8,
  columns: [pairs],
  settings: false,
};
