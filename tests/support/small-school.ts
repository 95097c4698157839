/** Eight pairs of the demonstration school till the end of January, and some people who wait: a school whose year is played soon. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Example, readExample } from '../../src/year/example';
import { partOfSchool } from '../../src/year/part-of-school';

// Commands are bundled elsewhere and are told where the project is.
const root = process.env['NASTAVNIK_ROOT'] ?? fileURLToPath(new URL('../../', import.meta.url));

/** The school; its pairs end early in the year, one of them before the others. */
export const smallSchool: Example = partOfSchool(readExample(path.join(root, 'examples/school-7')), {
  pairs: ['ПГ-003', 'ПГ-004', 'ПГ-008', 'ПГ-013', 'ПГ-014', 'ПГ-019', 'ПГ-020', 'ПГ-029'],
  others: ['У-085', 'У-088', 'П-007', 'У-101', 'П-018', 'Н-008'],
  until: '2027-01-29',
  early: { pair: 'ПГ-014', date: '2027-01-22', reason: 'план выполнен раньше срока' },
});
