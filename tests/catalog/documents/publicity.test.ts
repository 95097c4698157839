/** What the school tells of itself: press releases of three levels and the checklist of its site, as texts to be proof-read. */
import type { ProgrammeFacts } from '../../../src/addon/catalog/documents/programme-paper';
import { pressReleases, siteChecklist } from '../../../src/addon/catalog/documents/publicity';
import type { SelectionFacts } from '../../../src/addon/catalog/documents/selection/facts';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { facts, reportFacts } from './report-facts';
import { people } from './sample-facts';

const about: ProgrammeFacts = {
  ...facts,
  today: '2027-06-15',
  forms: ['ученик – ученик', 'учитель – учитель'],
  school: { ...facts.school, site: 'school7.example' },
  selection: () => ({ partners: [{ name: 'АО «Меридиан»', mentors: 3 }] }) as unknown as SelectionFacts,
  site: () => [
    {
      title: 'Реестр наставников',
      about: 'Кто и в чём готов помочь.',
      prepared: '2027-05-20',
      placed: '2027-05-21',
      state: 'fresh',
    },
    { title: 'Анонсы', about: 'Что предстоит.', prepared: '2027-03-01', placed: '2027-03-02', state: 'stale' },
    { title: 'Результаты', about: 'Участники в числах.', prepared: '2027-05-20', placed: undefined, state: 'waiting' },
    { title: 'Лучшие практики', about: 'Что получилось.', prepared: undefined, placed: undefined, state: 'never' },
  ],
};

describe.each([...pressReleases, siteChecklist].map((paper) => [paper.id, paper] as const))('%s', (id, paper) => {
  const document = fitTables(settle(paper.body(about), namePrinter(people)), usualLook);

  it('reads as it was proof-read', () => {
    const text = showDocument(document);
    expect(text).toBe(golden(id, text));
  });

  it('has nothing that keeps it from being signed', () => expect(checkDocument(document, 'names')).toEqual([]));
});

test('a press release tells no count that may not leave the school', () => {
  type Released = ReturnType<typeof reportFacts.released>;
  const textOf = (...told: readonly (readonly [string, number | 'few' | 'hidden'])[]): string => {
    const released: Released = new Map(told);
    const withCounts: ProgrammeFacts = { ...about, report: () => ({ ...reportFacts, released: () => released }) };
    return showDocument(settle(pressReleases[0]!.body(withCounts), namePrinter(people)));
  };
  expect(textOf(['pairs.all', 12], ['mentor.all.all.began', 'few'])).toContain(
    '– пар и групп, утверждённых приказом – 12.',
  );
  expect(textOf(['pairs.all', 'hidden'], ['mentor.all.all.began', 'few'])).toContain('числа не называются');
});
