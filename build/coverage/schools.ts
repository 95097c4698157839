/** The schools of docs/coverage.md: five with documents of their own, told in `coverage.tsv`, and the demonstration school with every requirement. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularies } from '../../src/addon/catalog/documents/vocabulary';
import { activities } from '../../src/addon/catalog/roadmap';
import { inWords } from '../../src/addon/catalog/roadmap/activity';
import { type CoveredItem, readCovered } from '../../src/year/covered';

export interface CoveredSchool {
  readonly id: string;
  readonly short: string;
  readonly items: readonly CoveredItem[];
}

const DEMONSTRATION = 'school-7';

/** R1.13, RM.20. */
export const requirements: readonly string[] = activities.map(({ number }) => `R${number.replace('М', 'M')}`);

/** Requirements of the known plan with this digit. */
export const requirementsOfPlan = (digit: string): readonly string[] =>
  requirements.filter((_requirement, index) => activities[index]?.plans.includes(digit));

const everyRequirement: readonly CoveredItem[] = activities.map(({ what }, index) => {
  const requirement = requirements[index] ?? '';
  return { place: requirement, matter: inWords(what, vocabularies.pupils), by: [{ requirement }] };
});

export function coveredSchools(root: string): readonly CoveredSchool[] {
  const examples = join(root, 'examples');
  const read = (id: string, name: string): string => readFileSync(join(examples, id, name), 'utf8');
  const short = (id: string): string => (JSON.parse(read(id, 'school.json')) as { readonly short: string }).short;
  const own = readdirSync(examples).filter((name) => /^seed-\d{3}$/.test(name));
  return [
    ...own
      .sort()
      .map((id) => ({ id, short: short(id), items: readCovered(read(id, 'coverage.tsv'), `${id}/coverage.tsv`) })),
    { id: DEMONSTRATION, short: short(DEMONSTRATION), items: everyRequirement },
  ];
}
