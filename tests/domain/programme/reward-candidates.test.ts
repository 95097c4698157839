/** Who is proposed for a reward: by criteria that are the same for everybody, never by comparison. */
import fc from 'fast-check';
import { type MentorRecord, meritsOf, proposeRewards } from '../../../src/addon/domain/programme/reward-candidates';

const criteria = { leastMeetings: 0.8, leastUsefulness: 8, leastVoices: 3 };

const record = (more: Partial<MentorRecord> = {}): MentorRecord => ({
  code: 'П-001',
  isChild: false,
  held: 8,
  due: 10,
  usefulness: 8,
  voices: 3,
  reached: 1,
  aims: 1,
  ...more,
});

test.each([
  ['everything at its limit', {}, ['meetings', 'aims', 'feedback']],
  ['one meeting too few', { held: 7 }, ['aims', 'feedback']],
  ['a share that is no whole number is rounded up', { due: 9, held: 7 }, ['aims', 'feedback']],
  ['no meeting was due yet, none was held', { held: 0, due: 0 }, ['aims', 'feedback']],
  ['one aim of two', { aims: 2 }, ['meetings', 'feedback']],
  ['nobody has told of an aim', { aims: 0, reached: 0 }, ['meetings', 'feedback']],
  ['two words are too few', { voices: 2 }, ['meetings', 'aims']],
  ['a little below the mark', { usefulness: 7.9 }, ['meetings', 'aims']],
  ['no mark', { usefulness: undefined, voices: 0 }, ['meetings', 'aims']],
] as const)('%s', (_name, more, expected) => {
  expect(meritsOf(record(more), criteria)).toEqual(expected);
});

test('meetings and praise make thanks, aims besides a diploma; parents are thanked with their child', () => {
  const kindsOf = (more: Partial<MentorRecord>) => proposeRewards([record(more)], criteria).map(({ kind }) => kind);
  expect(kindsOf({})).toEqual(['почётная грамота']);
  expect(kindsOf({ reached: 0 })).toEqual(['благодарность']);
  expect(kindsOf({ held: 0 })).toEqual([]);
  expect(kindsOf({ voices: 0 })).toEqual([]);
  expect(kindsOf({ code: 'У-001', isChild: true, reached: 0 })).toEqual([
    'благодарность',
    'благодарственное письмо родителям',
  ]);
});

test('what is proposed for one person hangs on nobody else, and the order says nothing about who did better', () => {
  const records = fc.uniqueArray(
    fc.record({
      code: fc.integer({ min: 1, max: 99 }).map((number) => `П-${String(number).padStart(3, '0')}`),
      isChild: fc.boolean(),
      held: fc.nat(12),
      due: fc.nat(12),
      usefulness: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
      voices: fc.nat(5),
      reached: fc.nat(1),
      aims: fc.constant(1),
    }),
    { selector: ({ code }) => code, maxLength: 8 },
  );
  fc.assert(
    fc.property(records, (all) => {
      const together = proposeRewards(all, criteria);
      const alone = [...all]
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .flatMap((one) => proposeRewards([one], criteria));
      expect(together).toEqual(alone);
      expect(proposeRewards([...all].reverse(), criteria)).toEqual(together);
    }),
    { numRuns: 50 },
  );
});
