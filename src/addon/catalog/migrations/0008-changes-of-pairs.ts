import type { Migration } from '../../schema/migration';
import { pairs, references } from '../tables';

/** A pair tells on what ground its mentor or its term is changed, and its new end; the lists take posts and classes. */
export const changesOfPairs: Migration = {
  version: 8,
  columns: [pairs, references],
  settings: false,
};
