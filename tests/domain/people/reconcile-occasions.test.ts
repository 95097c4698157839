import { meetingFeedback } from '../../../src/addon/catalog/questionnaires';
import type { AnswerLine, Person } from '../../../src/addon/domain/people/answers';
import { signedCode } from '../../../src/addon/domain/people/key';
import { readPairCode } from '../../../src/addon/domain/people/pair-code';
import { reconcileOccasions } from '../../../src/addon/domain/people/reconcile-occasions';
import type { Cell } from '../../../src/addon/schema/cell';
import type { Placed } from '../../../src/addon/schema/table';

const secret = 'тайна';
const people: readonly Placed<Person>[] = ['П-003', 'У-017', 'У-018'].map((code, index) => ({
  row: index + 2,
  value: { code, keyNumber: 1 },
}));
const pairs = [
  { code: 'ПГ-001', mentor: 'П-003', mentees: 'У-017' },
  { code: 'ПГ-002', mentor: 'П-003', mentees: 'У-018; У-019' },
];

type Rows = readonly Placed<Readonly<Record<string, unknown>>>[];

const line = (row: number, minutes: number, who: string, cells: Record<string, Cell>): AnswerLine => ({
  row,
  at: Date.UTC(2026, 10, 1, 9) + minutes * 60_000,
  day: '2026-11-01',
  cells: { code: signedCode(who, 1, secret), usefulness: 9, comfort: 10, needsHelp: 'нет', ...cells },
});

const take = (lines: readonly AnswerLine[], rows: Rows = [], given = pairs, occasion = meetingFeedback.occasion!) =>
  reconcileOccasions(
    {
      questionnaire: meetingFeedback,
      questions: meetingFeedback.questions,
      sheet: {
        id: 'form',
        title: 'Ответы А8',
        headings: Object.fromEntries(meetingFeedback.questions.map(({ id, title }) => [id, title])),
        lines,
      },
      people,
      secret,
      lists: {},
      pairs: given,
      rows,
      lastRow: rows.length + 1,
      key: 'meeting',
    },
    occasion,
  );

/** The table after the edits. */
function after(rows: Rows, lines: readonly AnswerLine[]): Rows {
  const table = new Map(rows.map(({ row, value }) => [row, value]));
  for (const { row, values } of take(lines, rows).edits) table.set(row, { ...table.get(row), ...values });
  return [...table].sort(([a], [b]) => a - b).map(([row, value]) => ({ row, value }));
}

const first = line(2, 0, 'У-017', { pair: 'пг 1', number: 1, goal: 'частично', next: 'Решить пять задач.' });

test('an answer becomes a row', () => {
  expect(take([first])).toMatchObject({ codes: ['У-017'], issues: [], answers: 1, unconfirmed: 0 });
  expect(take([first]).edits).toEqual([
    {
      row: 2,
      values: {
        pair: 'ПГ-001',
        number: 1,
        kind: undefined,
        outcome: undefined,
        date: '2026-11-01',
        reporter: 'У-017',
        usefulness: 9,
        comfort: 10,
        goal: 'частично',
        next: 'Решить пять задач.',
        needsHelp: 'нет',
        story: undefined,
        task: undefined,
        taskMark: undefined,
        meeting: 'ПГ-001/У-017/1',
        answerMark: expect.stringMatching(/^\d+-[0-9a-f]{16}-(?:[0-9a-f]{8})+$/),
      },
    },
  ]);
});

test('pair, person and number tell rows apart', () => {
  const lines = [
    first,
    line(3, 1, 'П-003', { pair: 'ПГ-001', number: 1 }),
    line(4, 2, 'П-003', { pair: 'ПГ-002', number: 1 }),
    line(5, 3, 'У-017', { pair: 'ПГ-001', number: 2 }),
  ];
  expect(take(lines).edits.map(({ row, values }) => [row, values['meeting']])).toEqual([
    [2, 'ПГ-001/У-017/1'],
    [3, 'ПГ-001/П-003/1'],
    [4, 'ПГ-002/П-003/1'],
    [5, 'ПГ-001/У-017/2'],
  ]);
});

test('the newest answer of an occasion replaces the whole row, one by one or together', () => {
  const second = line(3, 5, 'У-017', { pair: 'ПГ-001', number: 1, usefulness: 4, goal: 'нет' });
  const other = line(4, 6, 'У-018', { pair: '2', number: 1 });
  const oneByOne = after(after([], [first]), [first, second, other]);
  expect(oneByOne).toEqual(after([], [first, second, other]));
  expect(oneByOne[0]?.value).toMatchObject({ usefulness: 4, goal: 'нет', next: undefined });
  expect(
    after(
      [],
      [second, first].map((each, index) => ({ ...each, row: index + 2 })),
    )[0]?.value,
  ).toMatchObject({
    usefulness: 4,
  });
});

test('asked again, has nothing to do, and leaves the curator’s corrections alone', () => {
  const rows = after([], [first]).map(({ row, value }) => ({ row, value: { ...value, date: '2026-10-30' } }));
  expect(take([first], rows).edits).toEqual([]);
});

test('does not fall back to an older answer when the newest was deleted', () => {
  const second = line(3, 5, 'У-017', { pair: 'ПГ-001', number: 1, usefulness: 4 });
  expect(take([first], after([], [first, second])).edits).toEqual([]);
});

test.each([
  ['unreadable', 'наша пара', 'pair-unreadable'],
  ['unknown', 'ПГ-077', 'pair-unknown'],
  ['of others', 'ПГ-002', 'pair-of-others'],
  ['missing', '', 'pair-unreadable'],
])('a pair that is %s makes no row, and is named', (_case, pair, doubt) => {
  const { edits, issues, unconfirmed } = take([line(2, 0, 'У-017', { pair, number: 1 }), { ...first, row: 3 }]);
  expect(edits.map(({ values }) => values['pair'])).toEqual(['ПГ-001']);
  const place = { sheet: 'Ответы А8', row: 2, column: 'Код пары или группы' };
  expect({ issues, unconfirmed }).toEqual({ issues: [{ code: 'answer-pair-wrong', doubt, place }], unconfirmed: 0 });
});

test('an answer that came before its pair is taken over when the pair is there', () => {
  expect(take([first], [], []).edits).toEqual([]);
  expect(take([first]).edits).toHaveLength(1);
});

test('without the number of the meeting there is no row', () => {
  const { edits, issues } = take([line(2, 0, 'У-017', { pair: 'ПГ-001', number: 'вторая' })]);
  expect(edits).toEqual([]);
  expect(issues).toEqual([
    { code: 'answer-not-number', place: { sheet: 'Ответы А8', row: 2, column: 'Какая это встреча по счёту?' } },
  ]);
});

test('nobody can answer in the name of another', () => {
  const { edits, unconfirmed } = take([line(2, 0, 'У-017', { code: 'У-017-AAAA', pair: 'ПГ-001', number: 1 })]);
  expect({ edits, unconfirmed }).toEqual({ edits: [], unconfirmed: 1 });
});

test.each([
  ['ПГ-001', 'ПГ-001'],
  ['пг1', 'ПГ-001'],
  ['pg – 12', 'ПГ-012'],
  ['№ 7', 'ПГ-007'],
  ['0042', 'ПГ-042'],
  ['ПГ-ОО3', 'ПГ-003'],
  ['ПГ-000', undefined],
  ['У-017', undefined],
  ['ПГ-12345', undefined],
  ['', undefined],
])('a pair called «%s» is %s', (words, code) => {
  expect(readPairCode(words)).toBe(code);
});

/** Told on 1 November. */
const onDay = (told: string | undefined): AnswerLine =>
  line(2, 0, 'У-017', {
    pair: 'ПГ-001',
    number: 1,
    ...(told === undefined ? {} : { date: { day: told, time: '00:00:00' } }),
  });

test.each([
  [undefined, '2026-11-01', []],
  ['2026-11-01', '2026-11-01', []],
  ['2026-10-28', '2026-10-28', []],
  ['2025-11-01', '2025-11-01', []],
  ['2026-11-02', undefined, ['in-future']],
  ['2025-10-31', undefined, ['long-ago']],
])('told on 1 November that the meeting was on %s, writes %s', (told, day, doubts) => {
  const { edits, issues } = take([onDay(told)]);
  expect(edits.map(({ values }) => values['date'])).toEqual(day === undefined ? [] : [day]);
  const place = { sheet: 'Ответы А8', row: 2, column: 'Когда была встреча?' };
  expect(issues).toEqual(doubts.map((doubt) => ({ code: 'answer-day-wrong', place, doubt })));
});

const worked = (start: string | undefined, end: string | undefined) => [{ ...pairs[0]!, start, end }];

test.each([
  ['2026-10-30', '2026-10-29', undefined, []],
  ['2026-10-29', '2026-10-29', '2026-10-29', []],
  ['2026-10-28', '2026-10-29', undefined, ['before-pair']],
  ['2026-10-30', undefined, '2026-10-29', ['after-pair']],
  [undefined, '2026-11-02', undefined, ['before-pair']],
  [undefined, undefined, '2026-10-31', ['after-pair']],
])('of a meeting on %s of a pair that worked from %s till %s', (told, start, end, doubts) => {
  const { edits, issues } = take([onDay(told)], [], worked(start, end));
  expect(edits).toHaveLength(1 - doubts.length);
  expect(issues.map((issue) => 'doubt' in issue && issue.doubt)).toEqual(doubts);
});

test('what is asked before the first meeting may be answered before the pair works', () => {
  const { inTerm: _inTerm, ...free } = meetingFeedback.occasion!;
  expect(take([first], [], worked('2026-11-05', undefined), free)).toMatchObject({ issues: [], codes: ['У-017'] });
});

test('what was taken over stays and is not complained about when the term of the pair has become shorter', () => {
  const rows = after([], [first]);
  expect(take([first], rows, worked('2026-10-01', '2026-10-31'))).toMatchObject({ edits: [], issues: [] });
});

test('an answer about the future does not push out the true one before it', () => {
  const later = line(3, 5, 'У-017', { pair: 'ПГ-001', number: 1, usefulness: 1, date: '30.11.2026' });
  expect(after([], [first, later])[0]?.value).toMatchObject({ usefulness: 9, date: '2026-11-01' });
});

test('of a meeting that fell through nothing but that is told', () => {
  const fell = line(2, 0, 'У-017', {
    pair: 'ПГ-001',
    number: 1,
    outcome: 'отменили или перенесли',
    usefulness: '',
    comfort: '',
  });
  expect(take([fell])).toMatchObject({ issues: [], edits: [{ values: { outcome: 'отменили или перенесли' } }] });
});

test('kinds are read as forms of older versions called them', () => {
  const { edits, issues } = take([line(2, 0, 'У-017', { pair: 'ПГ-001', number: 1, kind: 'Знакомство' })]);
  expect({ issues, kind: edits[0]?.values['kind'] }).toEqual({ issues: [], kind: 'организационная' });
});
