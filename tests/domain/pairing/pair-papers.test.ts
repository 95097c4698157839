import { findLacks } from '../../../src/addon/domain/pairing/pair-papers';
import { allPapers, mentee, mentor, paper, today } from './people';

const school = {
  mentees: [mentee('У-001', { age: '15–17' }), mentee('П-001'), mentee('У-002', { age: undefined })],
  mentors: [mentor('Н-001', { status: 'занят' }), mentor('П-002', { status: 'занят' })],
  papers: ['У-001', 'П-001', 'У-002', 'Н-001', 'П-002'].flatMap(allPapers),
};
const lacksOf = (papers: typeof school.papers, helper: string, helped: readonly string[]) =>
  findLacks({ ...school, papers })({ mentor: helper, mentees: helped }, today);

test('people at work lack nothing when every paper is valid, whatever their status', () => {
  expect(lacksOf(school.papers, 'Н-001', ['У-001'])).toEqual([]);
  expect(lacksOf(school.papers, 'П-002', ['П-001'])).toEqual([]);
});

test('a paper that was withdrawn or has run out is lacking, for mentor and mentee', () => {
  const without = (person: string, kind: string) =>
    school.papers.filter((one) => one.person !== person || one.kind !== kind);
  const parent = 'персональные данные: родитель';
  const papers = [...without('У-001', parent), paper('У-001', parent, { withdrawn: today })];
  expect(lacksOf(papers, 'Н-001', ['У-001'])).toEqual([{ person: 'У-001', why: 'papers', papers: [parent] }]);
  const certificate = 'справка о судимости';
  const old = [...without('Н-001', certificate), paper('Н-001', certificate, { until: '2026-10-14' })];
  expect(lacksOf(old, 'Н-001', ['У-001'])).toEqual([{ person: 'Н-001', why: 'papers', papers: [certificate] }]);
});

test('a teacher helps a teacher with written consent, a pupil without', () => {
  const kind = 'наставничество (ст. 351.8 ТК РФ)';
  const papers = school.papers.filter((one) => one.kind !== kind);
  expect(lacksOf(papers, 'П-002', ['П-001'])).toEqual([{ person: 'П-002', why: 'papers', papers: [kind] }]);
  expect(lacksOf(papers, 'П-002', ['У-001'])).toEqual([]);
});

test('somebody of no known age, or in no base, is not let through', () => {
  expect(lacksOf(school.papers, 'Н-009', ['У-002'])).toEqual([
    { person: 'Н-009', why: 'not-in-base' },
    { person: 'У-002', why: 'age-unknown' },
  ]);
});
