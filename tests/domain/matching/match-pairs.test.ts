/** What the objectives mean, on schools small enough to be solved by eye. */
import type { MatchingInstance } from '../../../src/addon/domain/matching/instance';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import { OBJECTIVES } from '../../../src/addon/domain/matching/objectives';
import { edgesOf } from './instances';

/** Boris can go to either mentor, Vera to Olga only, who has one seat. Boris and Olga wish for each other. */
const school: MatchingInstance = {
  mentors: [
    { id: 'Olga', capacity: 1 },
    { id: 'Pavel', capacity: 1 },
  ],
  mentees: ['Boris', 'Vera'],
  edges: edgesOf([
    ['Boris', 'Olga', 900, 2],
    ['Boris', 'Pavel', 300, 0],
    ['Vera', 'Olga', 400, 1],
  ]),
};

describe('objectives', () => {
  test('coverage first seats both, though one pair alone would score more', () => {
    const answer = matchPairs({ instance: school, objective: 'coverage-then-score' });
    expect(answer.pairs).toEqual([
      ['Boris', 'Pavel'],
      ['Vera', 'Olga'],
    ]);
    expect(answer.value).toEqual([2, 700]);
    expect(answer.unmatched).toEqual([]);
    expect(answer.hall).toBeNull();
  });

  test('score only leaves Vera out, and says that nobody had to be', () => {
    const answer = matchPairs({ instance: school, objective: 'score-only' });
    expect(answer.pairs).toEqual([['Boris', 'Olga']]);
    expect(answer.value).toEqual([900]);
    expect(answer.unmatched).toEqual(['Vera']);
    expect(answer.hall).toBeNull();
  });

  test('sympathy first prefers one mutual wish to any number of others', () => {
    const answer = matchPairs({ instance: school, objective: 'sympathy-profile-then-score' });
    expect(answer.value).toEqual([1, 0, 0, 900]);
  });

  test('coverage, then sympathy: wishes choose only among answers that seat everybody', () => {
    const answer = matchPairs({ instance: school, objective: 'coverage-then-sympathy-then-score' });
    expect(answer.value).toEqual([2, 0, 1, 700]);
  });

  test('bottleneck lifts the worst pair before the sum', () => {
    const instance: MatchingInstance = {
      mentors: school.mentors,
      mentees: school.mentees,
      edges: edgesOf([
        ['Boris', 'Olga', 1000, 0],
        ['Boris', 'Pavel', 410, 0],
        ['Vera', 'Olga', 420, 0],
        ['Vera', 'Pavel', 400, 0],
      ]),
    };
    expect(matchPairs({ instance, objective: 'coverage-then-score' }).value).toEqual([2, 1400]);
    expect(matchPairs({ instance, objective: 'bottleneck' }).value).toEqual([410, 2, 830]);
  });
});

describe('decisions already taken', () => {
  test('a locked pair stands though it is bad, and leaves the least score of the others alone', () => {
    const instance: MatchingInstance = { ...school, locked: [['Vera', 'Pavel']] };
    const answer = matchPairs({ instance, objective: 'bottleneck' });
    expect(answer.pairs).toEqual([
      ['Boris', 'Olga'],
      ['Vera', 'Pavel'],
    ]);
    // Vera and Pavel have no edge: score 0, which counts in the sum only.
    expect(answer.value).toEqual([900, 2, 900]);
  });

  test('with locked pairs only there is no free pair and the least score is 0', () => {
    const instance: MatchingInstance = {
      ...school,
      locked: [['Boris', 'Olga']],
      mentees: ['Boris'],
      edges: edgesOf([['Boris', 'Olga', 900, 2]]),
    };
    expect(matchPairs({ instance, objective: 'bottleneck' }).value).toEqual([0, 1, 900]);
  });

  test('locked pairs count on every level, and no Hall set is given beside them', () => {
    const instance: MatchingInstance = { ...school, locked: [['Boris', 'Olga']], previous: [['Boris', 'Olga']] };
    const answer = matchPairs({ instance, objective: 'sympathy-profile-then-score' });
    expect(answer.value).toEqual([1, 0, 0, 900]);
    expect(answer.kept).toBe(1);
    expect(answer.unmatched).toEqual(['Vera']);
    expect(answer.hall).toBeNull();
  });

  test('among equally good answers last time’s pairs are kept', () => {
    const twins: MatchingInstance = {
      mentors: school.mentors,
      mentees: school.mentees,
      edges: edgesOf(school.mentees.flatMap((mentee) => school.mentors.map(({ id }) => [mentee, id, 500, 0] as const))),
    };
    const previous = [['Boris', 'Pavel'] as const];
    expect(matchPairs({ instance: { ...twins, previous } }).pairs).toContainEqual(['Boris', 'Pavel']);
    expect(matchPairs({ instance: { ...twins, previous: [['Boris', 'Olga']] } }).pairs).toContainEqual([
      'Boris',
      'Olga',
    ]);
    expect(matchPairs({ instance: { ...twins, previous } }).kept).toBe(1);
  });

  test('a pair of last time that is no longer permitted is not kept', () => {
    const answer = matchPairs({ instance: { ...school, previous: [['Vera', 'Pavel']] } });
    expect(answer.kept).toBe(0);
    expect(answer.certificate.weights).toHaveLength(2);
  });
});

describe('edges of the question', () => {
  test('nobody at all', () => {
    for (const objective of OBJECTIVES) {
      const answer = matchPairs({ instance: { mentors: [], mentees: [], edges: [] }, objective });
      expect(answer.pairs).toEqual([]);
      expect(answer.value.every((entry) => entry === 0)).toBe(true);
      expect(answer.hall).toBeNull();
    }
  });

  test('a mentee for whom no mentor is permitted is a Hall set of one', () => {
    const answer = matchPairs({ instance: { mentors: school.mentors, mentees: ['Vera'], edges: [] } });
    expect(answer.unmatched).toEqual(['Vera']);
    expect(answer.hall).toEqual({ mentees: ['Vera'], mentors: [], seats: 0 });
  });

  test('a mentor without seats is named among those whose seats do not suffice', () => {
    const mentors = [{ id: 'Olga', capacity: 0 }, school.mentors[1]!];
    const answer = matchPairs({ instance: { ...school, mentors } });
    expect(answer.hall).toEqual({ mentees: ['Vera'], mentors: ['Olga'], seats: 0 });
  });

  test('as many seats as a number can say are only seats', () => {
    const mentors = school.mentors.map(({ id }) => ({ id, capacity: Number.MAX_SAFE_INTEGER }));
    const answer = matchPairs({ instance: { ...school, mentors } });
    expect(answer.value).toEqual([2, 1300]);
    expect([...answer.certificate.mentorDuals.values()]).toEqual([0, 0]);
  });

  test('codes that are special words elsewhere are ordinary codes', () => {
    const instance: MatchingInstance = {
      mentors: [{ id: '__proto__', capacity: 1 }],
      mentees: ['constructor', '__proto__'],
      edges: edgesOf([
        ['constructor', '__proto__', 1, 0],
        ['__proto__', '__proto__', 2, 0],
      ]),
    };
    expect(matchPairs({ instance }).pairs).toEqual([['__proto__', '__proto__']]);
  });
});
