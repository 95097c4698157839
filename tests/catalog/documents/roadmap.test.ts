/** The catalogue of activities, and the roadmap in each of its five layouts as a methodologist reads it. */
import { roadmapPaper } from '../../../src/addon/catalog/documents/roadmap';
import { vocabularies } from '../../../src/addon/catalog/documents/vocabulary';
import { activities, rowNumber } from '../../../src/addon/catalog/roadmap';
import { inWords } from '../../../src/addon/catalog/roadmap/activity';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { readDeadline } from '../../../src/addon/domain/programme/deadline';
import { type SettledDocument, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { knownPlans, rowsOf } from './known-plans';
import { people, school } from './sample-facts';

/** How many requirements each stage has. */
const counts = { '1': 25, '2': 12, '3': 9, '4': 15, '5': 11, '6': 21, '7': 15, М: 23 };

const print = namePrinter(people);

const paperOf = (plan: (typeof knownPlans)[number]): SettledDocument => {
  const { vocabulary, year, roadmapPeriod = '' } = plan;
  const facts = { school, vocabulary, registration: {}, year, roadmapPeriod, rows: rowsOf(plan) };
  return fitTables(settle(roadmapPaper(plan.layout).body(facts), print), usualLook);
};

const spaceless = (words: string): string => words.toLowerCase().replace(/[\s\u00a0]+/g, ' ');

describe('the catalogue of activities', () => {
  it('has one activity for each requirement', () => {
    const numbers = activities.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [stage, count] of Object.entries(counts)) {
      const own = activities.filter((activity) => activity.stage === stage).map(({ number }) => number);
      const all = Array.from({ length: count }, (_none, index) => `${stage}.${String(index + 1).padStart(2, '0')}`);
      expect([...own].sort()).toEqual(all);
    }
  });

  it('has no term that cannot be read', () =>
    expect(activities.filter(({ term }) => readDeadline(term, '2026/27') === undefined)).toEqual([]));

  it('has names and numbers that differ, in both vocabularies', () => {
    for (const words of Object.values(vocabularies)) {
      const names = activities.map(({ what }) => inWords(what, words));
      expect(new Set(names).size).toBe(names.length);
    }
    expect(activities.filter((activity) => /^\d/.test(rowNumber(activity)))).toEqual([]);
  });
});

describe.each(knownPlans)('the layout by $layout', (plan) => {
  const document = paperOf(plan);
  const text = showDocument(document);

  it('reads as it was proof-read', () => expect(text).toBe(golden(`roadmap-${plan.layout}`, text)));

  it('has nothing that keeps it from being signed', () => expect(checkDocument(document, 'names')).toEqual([]));

  it('has every activity of the plan that it is known from', () => {
    const said = spaceless(text);
    const words = vocabularies[plan.vocabulary];
    const own = activities.filter(({ plans }) => plans.includes(plan.digit));
    const missing = own.filter(
      ({ what, artefact }) =>
        ![inWords(what, words), inWords(artefact, words)].some((each) => said.includes(spaceless(each))),
    );
    expect(own.length).toBeGreaterThan(15);
    expect(missing.map(({ number }) => number)).toEqual([]);
  });

  it('begins every row with words', () => {
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(tables.filter(([first]) => first === '')).toEqual([]);
  });
});
