/** Schools made up for tests: people of any kind, pairs, answers, all of it from one seeded generator of fast-check. */
import fc from 'fast-check';
import { formCodes, lightCodes } from '../../../src/addon/domain/upward/figures';
import type { PairOfRelease, Participant, SchoolToTell } from '../../../src/addon/domain/upward/release';

const person: fc.Arbitrary<Participant> = fc
  .record({
    role: fc.constantFrom('mentee', 'mentee', 'mentor' as const),
    form: fc.constantFrom(...formCodes.slice(0, 3)),
    kind: fc.constantFrom('pupil', 'pupil', 'teacher', 'outside' as const),
    grade: fc.integer({ min: 5, max: 11 }),
    isYoung: fc.boolean(),
    state: fc.constantFrom('waiting', 'working', 'working', 'finished', 'left' as const),
  })
  .map(({ grade, ...rest }) => {
    const isPupil = rest.kind === 'pupil';
    const age = grade < 9 ? '10–14' : '15–17';
    return { ...rest, grade: isPupil ? grade : undefined, age: isPupil ? age : 'взрослый' } as Participant;
  });

const pair: fc.Arbitrary<PairOfRelease> = fc
  .record({
    isFinished: fc.boolean(),
    isComplete: fc.boolean(),
    isRegular: fc.boolean(),
    form: fc.constantFrom(...formCodes.slice(0, 3)),
    isGroup: fc.boolean(),
    light: fc.constantFrom(...lightCodes),
    hasPapers: fc.boolean(),
    hasPlan: fc.boolean(),
  })
  .map((one) => ({ ...one, isComplete: one.isComplete && one.hasPapers && one.hasPlan }));

export const schoolOf = (people: fc.ArrayConstraints): fc.Arbitrary<SchoolToTell> =>
  fc.record({
    people: fc.array(person, people),
    pairs: fc.array(pair, { maxLength: 20 }),
    answers: fc.array(fc.boolean(), { maxLength: 20 }),
    satisfied: fc.record({
      mentee: fc.array(fc.boolean(), { maxLength: 12 }),
      mentor: fc.array(fc.boolean(), { maxLength: 8 }),
    }),
    size: fc.constant({ pupilsFrom10: 420, pupilsFrom15: 130 }),
  });
