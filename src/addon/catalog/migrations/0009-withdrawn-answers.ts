import type { Migration } from '../../schema/migration';
import { dataRequests } from '../tables';

/** People may withdraw an answer. */
export const withdrawnAnswers: Migration = {
  version: 9,
  columns: [dataRequests],
  settings: false,
};
