/** The seven stages as the console tells of them. */
import { stages } from '../../src/addon/catalog/stages';
import { aboutStage, whatIsMissing, wordBlocked } from '../../src/addon/texts/ru/stages';

test('there are seven, in order, and no step belongs to two of them', () => {
  expect(stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const steps = stages.flatMap((stage) => stage.steps);
  expect(new Set(steps).size).toBe(steps.length);
});

test.each(stages.map(({ number }) => number))(
  'stage %d is told: what is missing, and «Справка» in whole sentences',
  (number) => {
    const stage = { number, state: 'under-way', to: '2026-09-30', isLate: false } as const;
    expect(whatIsMissing({ ...stage, numerator: 0, denominator: 0 })).toMatch(/^[А-Я].*\.$/);
    expect(whatIsMissing({ ...stage, numerator: 3, denominator: 10 })).toContain('7');
    expect(whatIsMissing({ ...stage, numerator: 10, denominator: 10 })).toBe('');
    expect(whatIsMissing({ ...stage, state: 'finished', numerator: 3, denominator: 10 })).toBe('');
    for (const words of Object.values(aboutStage[number])) expect(words).toMatch(/^[А-Я].{20,}\.$/);
  },
);

test('what is missing stands beside the next step, or nothing does', () => {
  expect(wordBlocked('Пар пока нет.')).toBe('Что мешает: пар пока нет.');
  expect(wordBlocked('')).toBe('');
});
