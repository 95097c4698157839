/** The formulas of the monitoring against examples that were worked out by hand: formulas.md. */
import { readFileSync } from 'node:fs';
import { judgeConditions } from '../../../src/addon/domain/monitoring/conditions';
import { changeOf, differenceOf } from '../../../src/addon/domain/monitoring/effect';
import { satisfactionOf } from '../../../src/addon/domain/monitoring/satisfaction';
import { quadrantOf } from '../../../src/addon/domain/monitoring/swot';

const text = readFileSync(new URL('./formulas.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, without the words of the last column. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const part = text.split('\n## ').find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  const rows = lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  if (rows.length === 0) throw new Error(`No table under ${heading}`);
  return rows.map((row) => row.slice(0, -1));
}

const number = (words: string): number | undefined => (words === '–' ? undefined : Number(words));
const show = (value: number | string | undefined): string => (value === undefined ? '–' : String(value));
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
const showDifference = (difference: ReturnType<typeof differenceOf>): string =>
  difference ? `${Math.round(difference.value)}${difference.kind === 'percent' ? ' %' : ''}` : '–';

test.each(rowsOf('Условия (А12)'))('conditions %s', (marks, sum, level) => {
  const judged = judgeConditions(marks!.split(' ').map(number));
  expect([show(judged.sum), show(judged.level)]).toEqual([sum, level]);
});

test.each(rowsOf('SWOT'))('%s of %s is %s', (yes, answered, quadrant) => {
  const rules = { strengthFrom: 60, weaknessBelow: 40 };
  expect(quadrantOf({ numerator: Number(yes), denominator: Number(answered) }, rules)).toBe(quadrant);
});

test.each(rowsOf('Разница, %'))('from %s to %s', (before, after, expected) => {
  expect(showDifference(differenceOf(number(before!), number(after!)))).toBe(expected);
});

test.each(rowsOf('До и после одного кода'))('from %s to %s', (...cells) => {
  const [before = '', after = '', better, people, ...expected] = cells;
  const afterwards = after.split(' ').map(number);
  const halves = before
    .split(' ')
    .map((words, index) => ({ code: `У-00${index}`, before: number(words), after: afterwards[index] }));
  const change = changeOf(halves, better === 'меньше' ? 'less' : 'more');
  expect(show(change.people)).toBe(people);
  const { effect } = change;
  const conclusions = { better: 'лучше', worse: 'хуже', unclear: 'неясно' };
  const shown = effect && [
    rounded(effect.delta),
    showDifference(effect.difference),
    `${effect.improved.numerator} из ${effect.improved.denominator}`,
    effect.interval ? effect.interval.map(rounded).join('…') : '–',
    conclusions[effect.conclusion],
  ];
  expect(shown ?? expected.map(() => '–')).toEqual(expected);
});

test('who has one half only is listed by code', () => {
  const halves = [
    { code: 'У-002', before: 3, after: undefined },
    { code: 'У-001', before: 3, after: undefined },
    { code: 'У-003', before: undefined, after: 4 },
    { code: 'У-004', before: 4, after: 4 },
  ];
  expect(changeOf(halves)).toEqual({
    people: 1,
    onlyBefore: ['У-001', 'У-002'],
    onlyAfter: ['У-003'],
    effect: undefined,
  });
});

test.each(rowsOf('Удовлетворённость'))('satisfaction of %s', (answers, satisfied, answered, index) => {
  const given = answers!.split(';').map((words, person) => ({
    person: `У-00${person}`,
    marks: (words.match(/\d+/g) ?? []).map(Number),
    liked: (['да', 'нет'] as const).find((word) => words.includes(word)),
  }));
  const result = satisfactionOf(given, [], 7);
  const shownIndex = result.index === undefined ? '–' : String(Math.round(result.index));
  expect([result.satisfied.numerator, result.satisfied.denominator, shownIndex].map(String)).toEqual([
    satisfied,
    answered,
    index,
  ]);
});
