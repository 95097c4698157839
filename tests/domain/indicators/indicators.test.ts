import { indicators } from '../../../src/addon/catalog/indicators';
import { meetingsByMonth, monthsOfYear, silentSince } from '../../../src/addon/domain/indicators/meetings';
import { measure } from '../../../src/addon/schema/indicator';
import { allPapers, mentee, mentor } from '../pairing/people';
import { pair, programme, today, told } from './facts';

const figures = (id: string, ...given: Parameters<typeof programme>): string => {
  const indicator = indicators.find((one) => one.id === id)!;
  const { numerator, denominator, value, light } = measure(indicator, programme(...given), indicator.target);
  return `${numerator}/${denominator} = ${value ?? '?'} ${light}`;
};

const six = (start: string): string[] =>
  Array.from({ length: 6 }, (_, index) => `ПГ-001 ${index + 1} ${start} У-001 9 9`);

test('two rows of one pair are one pair; who is in both bases has the age that one of them knows', () => {
  const twice = [pair('ПГ-001', 'У-005', 'У-001'), pair('ПГ-001', 'У-005', 'У-002')];
  expect(programme(twice).pairs).toHaveLength(1);
  const { people } = programme([pair('ПГ-001', 'У-005', 'У-001')], {
    mentees: [mentee('У-005', { age: '15–17' })],
    mentors: [mentor('У-005', { age: undefined })],
  });
  expect(people.map(({ code, age }) => [code, age])).toEqual([['У-005', '15–17']]);
});

describe('coverage of pupils', () => {
  test.each([
    ['one pair of a pupil and a teacher', [pair('ПГ-001', 'П-001', 'У-001')], '1/10 = 10 below'],
    ['a group counts everybody in it', [pair('ПГ-001', 'П-001', 'У-001 У-002 У-901')], '3/10 = 30 below'],
    [
      'whoever is in two pairs counts once',
      [pair('ПГ-001', 'П-001', 'У-001'), pair('ПГ-002', 'П-002', 'У-001')],
      '1/10 = 10 below',
    ],
    ['a teacher who is helped is no pupil', [pair('ПГ-001', 'П-001', 'П-002')], '0/10 = 0 below'],
    [
      'an agreed pair without an order does not count',
      [pair('ПГ-001', 'П-001', 'У-001', { state: 'согласована' })],
      '0/10 = 0 below',
    ],
    ['a finished pair still counts', [pair('ПГ-001', 'П-001', 'У-001', { state: 'завершена' })], '1/10 = 10 below'],
    [
      'seven of ten is the aim',
      [pair('ПГ-001', 'П-001', 'У-001 У-002 У-003 У-004 У-005 У-006 У-007')],
      '7/10 = 70 reached',
    ],
    ['six of ten is near it', [pair('ПГ-001', 'П-001', 'У-001 У-002 У-003 У-004 У-005 У-006')], '6/10 = 60 near'],
  ])('%s', (_case, pairs, expected) => {
    expect(figures('pupils-mentored', pairs)).toBe(expected);
  });

  test('says nothing until the school has told how many pupils it has', () => {
    const school = { pupilsFrom10: 0, pupilsFrom15: 0 };
    expect(figures('pupils-mentored', [pair('ПГ-001', 'П-001', 'У-001')], { school })).toBe('1/0 = ? too-few');
  });

  test('never exceeds the whole', () => {
    const school = { pupilsFrom10: 1, pupilsFrom15: 1 };
    expect(figures('pupils-mentored', [pair('ПГ-001', 'П-001', 'У-001 У-002')], { school })).toBe('2/1 = 100 reached');
  });
});

test('pupils of 15 and older who mentor are counted once, younger ones not', () => {
  const pairs = [pair('ПГ-001', 'У-001', 'У-002'), pair('ПГ-002', 'У-001', 'У-003'), pair('ПГ-003', 'У-901', 'У-902')];
  expect(figures('pupil-mentors', pairs)).toBe('1/4 = 25 reached');
});

describe('pairs with all their papers', () => {
  const one = pair('ПГ-001', 'П-001', 'У-001');
  test.each([
    ['everything is there', [one], {}, '1/1 = 100 reached'],
    ['the order is not signed', [pair('ПГ-001', 'П-001', 'У-001', { orderNumber: undefined })], {}, '0/1 = 0 below'],
    ['the plan is not written', [one], { planned: [] }, '0/1 = 0 below'],
    ['papers are missing', [one], { papers: [] }, '0/1 = 0 below'],
    [
      'papers may run out when the pair is over',
      [{ ...one, state: 'завершена', end: '2027-01-31' }],
      {
        papers: allPapers('У-001')
          .concat(allPapers('П-001'))
          .map((each) => ({ ...each, until: '2027-02-01' })),
      },
      '1/1 = 100 reached',
    ],
    [
      'papers that have run out are missing',
      [one],
      {
        papers: allPapers('У-001')
          .concat(allPapers('П-001'))
          .map((each) => ({ ...each, until: '2027-02-01' })),
      },
      '0/1 = 0 below',
    ],
    ['somebody is in no base', [one], { mentees: [] }, '0/1 = 0 below'],
    [
      'nobody knows whose signature a pupil needs',
      [one],
      { mentees: [mentee('У-001', { age: undefined })] },
      '0/1 = 0 below',
    ],
  ])('%s', (_case, pairs, more, expected) => {
    expect(figures('pairs-complete', pairs, more)).toBe(expected);
  });
});

describe('pairs that meet regularly', () => {
  const since = (start: string) => [pair('ПГ-001', 'П-001', 'У-001', { start })];
  test.each([
    ['six meetings in three months', since('2026-11-01'), six('2027-01-10'), '1/1 = 100 reached'],
    ['five are too few', since('2026-11-01'), six('2027-01-10').slice(1), '0/1 = 0 below'],
    [
      'two persons tell of one meeting',
      since('2026-12-20'),
      ['ПГ-001 1 2027-01-10 У-001 9 9', 'ПГ-001 1 2027-01-10 П-001 9 9'],
      '0/1 = 0 below',
    ],
    ['a pair that has just begun is left out', since('2027-01-20'), [], '0/0 = ? too-few'],
    [
      'a pair that is over is judged by its own time',
      [pair('ПГ-001', 'П-001', 'У-001', { start: '2026-11-01', end: '2026-12-05', state: 'завершена' })],
      six('2026-11-10').slice(4),
      '1/1 = 100 reached',
    ],
  ])('%s', (_case, pairs, lines, expected) => {
    expect(figures('pairs-regular', pairs, { feedback: lines.map(told) })).toBe(expected);
  });
});

describe('content with the meetings', () => {
  const group = [pair('ПГ-001', 'П-001', 'У-001 У-002 У-003 У-004')];
  const words = (...lines: string[]) => ({ feedback: lines.map((line) => told(`ПГ-001 ${line}`)) });
  test('four people are too few to conclude from', () => {
    const four = words(
      '1 2027-01-10 У-001 9 9',
      '1 2027-01-10 У-002 9 9',
      '1 2027-01-10 У-003 9 9',
      '1 2027-01-10 У-004 9 9',
    );
    expect(figures('meetings-content', group, four)).toBe('4/4 = ? too-few');
  });
  test('of five people those count whose mean over all meetings is 7', () => {
    const five = words(
      '1 2027-01-10 У-001 9 9',
      '1 2027-01-10 У-002 6 8',
      '1 2027-01-10 У-003 6 7',
      '1 2027-01-10 У-004 2 9',
      '2 2027-01-20 У-004 9 9',
      '1 2027-01-10 П-001 9',
    );
    expect(figures('meetings-content', group, five)).toBe('4/5 = 80 near');
  });
});

describe('silence', () => {
  test.each([
    ['heard of 14 days ago', pair('ПГ-001', 'П-001', 'У-001'), ['ПГ-001 1 2027-02-01 У-001 9 9'], undefined],
    ['heard of 15 days ago', pair('ПГ-001', 'П-001', 'У-001'), ['ПГ-001 1 2027-01-31 У-001 9 9'], '2027-01-31'],
    ['never met', pair('ПГ-001', 'П-001', 'У-001'), [], '2026-11-01'],
    ['just begun', pair('ПГ-001', 'П-001', 'У-001', { start: '2027-02-08' }), [], undefined],
    ['not fixed yet', pair('ПГ-001', 'П-001', 'У-001', { state: 'согласована' }), [], undefined],
    ['finished', pair('ПГ-001', 'П-001', 'У-001', { state: 'завершена' }), [], undefined],
    ['its term is over', pair('ПГ-001', 'П-001', 'У-001', { end: '2027-01-31' }), [], undefined],
  ])('a pair %s', (_case, one, lines, since) => {
    const { pairs } = programme([one], { feedback: lines.map(told) });
    expect(pairs.map((fact) => silentSince(fact, today))).toEqual([since]);
  });
});

test('meetings are counted in the month of the earlier day told', () => {
  const feedback = ['ПГ-001 1 2026-12-01 У-001', 'ПГ-001 1 2026-11-30 П-001', 'ПГ-001 2 2027-01-10 У-001'].map(told);
  const { pairs } = programme([pair('ПГ-001', 'П-001', 'У-001')], { feedback });
  const months = monthsOfYear('2026/27');
  expect([months[0], months[9]]).toEqual(['2026-09', '2027-06']);
  expect(meetingsByMonth(pairs, months)).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
});

test('only the newest word of a pair says whether it wants help', () => {
  const wants = (...lines: string[]) =>
    programme([pair('ПГ-001', 'П-001', 'У-001')], { feedback: lines.map(told) }).pairs[0]?.wantsHelp;
  expect(wants('ПГ-001 1 2027-01-10 У-001 9 9 да', 'ПГ-001 2 2027-01-20 У-001 9 9')).toBe(false);
  expect(wants('ПГ-001 1 2027-01-10 У-001 9 9', 'ПГ-001 2 2027-01-20 У-001 9 9 да')).toBe(true);
});
