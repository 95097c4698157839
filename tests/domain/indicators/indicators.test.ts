import { indicators } from '../../../src/addon/catalog/indicators';
import type { PairFact, PairGiven } from '../../../src/addon/domain/indicators/facts';
import { type LightRules, lightOf } from '../../../src/addon/domain/indicators/lights';
import { meetingsByMonth, monthsOfYear } from '../../../src/addon/domain/indicators/meetings';
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
    const school = { pupilsFrom10: 0, pupilsFrom15: 0, youngTeachers: 0 };
    expect(figures('pupils-mentored', [pair('ПГ-001', 'П-001', 'У-001')], { school })).toBe('1/0 = ? too-few');
  });

  test('never exceeds the whole', () => {
    const school = { pupilsFrom10: 1, pupilsFrom15: 1, youngTeachers: 0 };
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

const rules: LightRules = {
  pairSilence: 14,
  groupSilence: 28,
  longSilence: 30,
  lowMark: 5,
  goodMark: 7,
  schoolHolidays: [],
};

const silenceOf = (fact: PairFact, given = rules): string | undefined => {
  const silence = lightOf(fact, today, given)?.reasons.find(({ kind }) => kind === 'silent');
  return silence?.kind === 'silent' ? silence.since : undefined;
};

/** «red silent marks»: the light and the kinds of its reasons. */
const light = (lines: readonly string[], more: Partial<PairGiven> = {}, given: Partial<LightRules> = {}): string => {
  const { pairs } = programme([pair('ПГ-001', 'П-001', 'У-001', more)], { feedback: lines.map(told) });
  const found = pairs[0] && lightOf(pairs[0], today, { ...rules, ...given });
  return found ? [found.light, ...found.reasons.map(({ kind }) => kind)].join(' ') : 'none';
};

describe('the light', () => {
  const fresh = (marks: string) => [`ПГ-001 1 2027-02-10 У-001 ${marks}`];
  test.each([
    ['all is well', fresh('7 7'), 'green'],
    ['marks are middling', fresh('6 7'), 'yellow marks'],
    ['marks are just not low', fresh('5 5'), 'yellow marks'],
    ['marks are low', fresh('4 5'), 'red marks'],
    ['help is asked for', fresh('9 9 да'), 'red help'],
    ['there are no marks', fresh(''), 'quiet'],
    ['silent for 15 days', ['ПГ-001 1 2027-01-31 У-001 9 9'], 'yellow silent'],
    ['silent for 30 days', ['ПГ-001 1 2027-01-16 У-001 9 9'], 'yellow silent'],
    ['silent for 31 days', ['ПГ-001 1 2027-01-15 У-001 9 9'], 'red silent'],
    ['silent and discontent', ['ПГ-001 1 2027-01-15 У-001 4 4 да'], 'red help silent marks'],
    ['one meeting fell through', [...fresh('9 9'), 'ПГ-001 2 2027-02-11 У-001   нет сорвалась'], 'green'],
    [
      'two meetings fell through',
      [...fresh('9 9'), 'ПГ-001 2 2027-02-11 У-001   нет сорвалась', 'ПГ-001 3 2027-02-12 П-001   нет сорвалась'],
      'yellow fell-through',
    ],
    [
      'one says that it fell through, another that it was',
      [
        ...fresh('9 9'),
        'ПГ-001 2 2027-02-11 У-001   нет сорвалась',
        'ПГ-001 2 2027-02-11 П-001 9 9',
        'ПГ-001 3 2027-02-12 П-001   нет сорвалась',
      ],
      'green',
    ],
  ])('when %s', (_case, lines, expected) => {
    expect(light(lines)).toBe(expected);
  });

  test('is of the last three meetings, not of how it began', () => {
    const from = (first: number) =>
      [1, 2, 3, 4].map((number) => `ПГ-001 ${number} 2027-02-0${number + 4} У-001 ${number === first ? '1 1' : '9 9'}`);
    expect([light(from(1)), light(from(2))]).toEqual(['green', 'yellow marks']);
  });

  test('lets groups meet less often, and nobody in the holidays', () => {
    const old = ['ПГ-001 1 2027-01-18 У-001 9 9'];
    expect([light(old), light(old, { isGroup: true })]).toEqual(['yellow silent', 'green']);
    const schoolHolidays = [{ from: '2027-01-25', to: '2027-02-07' }];
    expect(light(old, {}, { schoolHolidays })).toBe('green');
    expect(light(old, {}, { schoolHolidays: [{ from: '2027-01-25', to: '2027-02-06' }] })).toBe('yellow silent');
  });

  test('is red while somebody wants another mentor', () => {
    const { pairs } = programme([pair('ПГ-001', 'П-001', 'У-001')], {
      feedback: fresh('9 9').map(told),
      changesWanted: new Map([['ПГ-001', '2026-12-15']]),
    });
    expect(pairs.map((fact) => lightOf(fact, today, rules))).toEqual([
      { light: 'red', reasons: [{ kind: 'change', day: '2026-12-15' }] },
    ]);
  });

  test('follows the thresholds of the school', () => {
    expect(light(fresh('7 7'), {}, { goodMark: 8 })).toBe('yellow marks');
    expect(light(fresh('7 7'), {}, { goodMark: 9, lowMark: 8 })).toBe('red marks');
    expect(light(fresh('9 9'), {}, { pairSilence: 4 })).toBe('yellow silent');
    expect(light(fresh('9 9'), {}, { pairSilence: 2, longSilence: 4 })).toBe('red silent');
  });
});

describe('silence', () => {
  test.each([
    ['heard of 14 days ago', pair('ПГ-001', 'П-001', 'У-001'), ['ПГ-001 1 2027-02-01 У-001 9 9'], undefined],
    ['heard of 15 days ago', pair('ПГ-001', 'П-001', 'У-001'), ['ПГ-001 1 2027-01-31 У-001 9 9'], '2027-01-31'],
    [
      'whose meeting fell through',
      pair('ПГ-001', 'П-001', 'У-001'),
      ['ПГ-001 1 2027-02-10 У-001   нет сорвалась'],
      '2026-11-01',
    ],
    ['never met', pair('ПГ-001', 'П-001', 'У-001'), [], '2026-11-01'],
    ['just begun', pair('ПГ-001', 'П-001', 'У-001', { start: '2027-02-08' }), [], undefined],
    ['not fixed yet', pair('ПГ-001', 'П-001', 'У-001', { state: 'согласована' }), [], undefined],
    ['finished', pair('ПГ-001', 'П-001', 'У-001', { state: 'завершена' }), [], undefined],
    ['its term is over', pair('ПГ-001', 'П-001', 'У-001', { end: '2027-01-31' }), [], undefined],
  ])('a pair %s', (_case, one, lines, since) => {
    const { pairs } = programme([one], { feedback: lines.map(told) });
    expect(pairs.map((fact) => silenceOf(fact))).toEqual([since]);
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
