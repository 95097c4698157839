import { choosePapers, type PaperState } from '../../../src/addon/domain/pairing/choose-papers';
import { endOfPairs, orderTerms, workingDay } from '../../../src/addon/domain/pairing/terms';

const fresh = (key: string): PaperState => ({ key, edition: 'b', registered: undefined });
const old = (key: string, more: Partial<NonNullable<PaperState['registered']>> = {}): PaperState => ({
  key,
  edition: 'b',
  registered: { signed: false, edition: 'a', written: 'a', version: 3, ...more },
});

test('new papers begin with version 1, as many as the run takes and the day allows', () => {
  const papers = ['1', '2', '3', '4'].map(fresh);
  expect(choosePapers(papers, 2, 3)).toEqual({
    now: [
      { key: '1', version: 1 },
      { key: '2', version: 1 },
    ],
    later: 1,
    tomorrow: 1,
  });
});

test.each<[string, PaperState, readonly number[]]>([
  ['changed: a new version', old('1'), [4]],
  ['signed: never', old('1', { signed: true }), []],
  ['as it should be: nothing to do', old('1', { edition: 'b', written: 'b' }), []],
  ['broken off while changing: the version already meant', old('1', { edition: 'b', written: 'a' }), [3]],
  ['broken off while new: the same version', old('1', { edition: 'a', written: undefined, version: 1 }), [1]],
])('a registered paper, %s', (_name, paper, versions) => {
  expect(choosePapers([paper], 5, 0).now.map(({ version }) => version)).toEqual(versions);
});

test.each([
  ['2026-10-15', undefined, '2027-04-30'],
  ['2026-10-15', '2027-05-28', '2027-05-28'],
  ['2026-10-15', '2028-05-28', '2027-10-14'],
  ['2027-05-11', undefined, '2028-05-10'],
])('pairs from %s, wished until %s, end on %s', (start, wished, end) => {
  expect(endOfPairs(start, '2026/27', wished)).toBe(end);
});

test('the days of an order are working days in their order', () => {
  expect(workingDay('2026-10-17')).toBe('2026-10-19');
  expect(
    orderTerms([
      { start: '2026-11-02', end: '2027-04-30' },
      { start: '2026-11-03', end: '2027-05-28' },
    ]),
  ).toEqual({
    from: '2026-11-02',
    to: '2027-05-28',
    readBy: '2026-11-09',
    plansBy: '2026-11-16',
    reportBy: '2027-01-15',
  });
});
