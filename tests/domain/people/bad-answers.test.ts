/**
 * Answers about pairs that nobody may have given – by wrong keys, about foreign, unknown or proposed pairs, about days that were not, by
 * people who have left, for the other side – drawn by the hundred among good ones, for every questionnaire about pairs: each bad one is named and none
 * becomes data; replays change nothing.
 */
import fc from 'fast-check';
import { meetingFeedback } from '../../../src/addon/catalog/questionnaires';
import { expectations } from '../../../src/addon/catalog/questionnaires/expectations';
import { interimReview } from '../../../src/addon/catalog/questionnaires/interim-review';
import { menteeOutcome } from '../../../src/addon/catalog/questionnaires/mentee-outcome';
import { mentorOutcome } from '../../../src/addon/catalog/questionnaires/mentor-outcome';
import type { AnswerLine, Person } from '../../../src/addon/domain/people/answers';
import { signedCode } from '../../../src/addon/domain/people/key';
import { reconcileOccasions } from '../../../src/addon/domain/people/reconcile-occasions';
import type { Cell } from '../../../src/addon/schema/cell';
import type { Questionnaire } from '../../../src/addon/schema/questionnaire';
import type { Placed } from '../../../src/addon/schema/table';

const secret = 'тайна';
const statuses = {
  'П-001': 'занят',
  'У-001': 'в паре/группе',
  'У-002': 'в паре/группе',
  'У-003': 'выбыл',
  'П-002': 'занят',
};
const people: readonly Placed<Person>[] = Object.entries(statuses).map(([code, status], index) => ({
  row: index + 2,
  value: { code, status, keyNumber: 1 },
}));

const term = { start: '2026-11-02', end: '2027-04-30' };
const pairs = [
  { code: 'ПГ-001', mentor: 'П-001', mentees: 'У-001; У-003', state: 'утверждена', ...term },
  { code: 'ПГ-002', mentor: 'П-002', mentees: 'У-002', state: 'утверждена', ...term },
  { code: 'ПГ-003', mentor: 'П-001', mentees: 'У-001', state: 'предложена', ...term },
  { code: 'ПГ-004', mentor: 'П-001', mentees: 'У-001', state: 'завершена', start: '2026-09-01', end: '2026-10-30' },
  { code: 'ПГ-005', mentor: 'П-001', mentees: 'У-001', state: 'завершена', start: '2026-09-01', end: undefined },
];

interface Draft {
  readonly who: string;
  readonly pair: string;
  readonly sent: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

const key = (code: string): string => signedCode(code, 1, secret);
const good: Draft = { who: key('У-001'), pair: 'ПГ-001', sent: '2027-01-15', cells: {} };

/** What is wrong with each, as a change of a good answer. */
const wrongs: Readonly<Record<string, Partial<Draft>>> = {
  'a wrong key': { who: 'У-001-AAAA' },
  'no key': { who: 'У-001' },
  'an unknown person': { who: key('У-099') },
  'another person’s key': { who: key('П-001').replace('П-001', 'У-001') },
  'an unreadable pair': { pair: 'мы с ним' },
  'an unknown pair': { pair: 'ПГ-077' },
  'a foreign pair': { pair: 'ПГ-002' },
  'a pair that is only proposed': { pair: 'ПГ-003' },
  'a pair that is over': { pair: 'ПГ-004' },
  'a pair that is over, nobody knows since when': { pair: 'ПГ-005' },
  'somebody who has left': { who: key('У-003') },
  'a day after the pair': { sent: '2027-05-03' },
};

/** What else is wrong, where it is asked. */
const own: Readonly<Record<string, Readonly<Record<string, Partial<Draft>>>>> = {
  'meeting-feedback': {
    'the future': { cells: { date: '2027-01-16' } },
    'long ago': { cells: { date: '2025-01-16' } },
    'a day before the pair': { cells: { date: '2026-11-01' } },
    'sent before the pair': { sent: '2026-10-01' },
    'no number': { cells: { number: '' } },
  },
  'interim-review': {
    'the other side': { cells: { role: 'наставник' } },
    'sent before the pair': { sent: '2026-10-01' },
  },
  expectations: { 'the other side': { cells: { role: 'наставник' } } },
  'mentee-outcome': { 'the other side': { who: key('П-001') } },
  'mentor-outcome': { 'the other side': { who: key('У-001') } },
};

/** What is asked at the end is answered after the term, too. */
const afterwards = ['a pair that is over', 'a pair that is over, nobody knows since when', 'a day after the pair'];

const needed: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  'meeting-feedback': { needsHelp: 'нет', usefulness: 8 },
  'interim-review': { role: 'наставляемый', continuation: 'продолжать так же', needsHelp: 'нет' },
  expectations: { role: 'наставляемый', glad: 'да' },
  'mentee-outcome': { comfort: 8 },
  'mentor-outcome': { comfort: 8 },
};

const keyColumn = ({ id }: Questionnaire): string => (id === 'meeting-feedback' ? 'meeting' : 'key');

type Rows = readonly Placed<Readonly<Record<string, unknown>>>[];

const take = (questionnaire: Questionnaire, lines: readonly AnswerLine[], rows: Rows = []) =>
  reconcileOccasions(
    {
      questionnaire,
      questions: questionnaire.questions,
      sheet: {
        id: 'form',
        title: 'Ответы',
        headings: Object.fromEntries(questionnaire.questions.map(({ id, title }) => [id, title])),
        lines,
      },
      people,
      secret,
      lists: {},
      pairs,
      rows,
      lastRow: rows.length + 1,
      key: keyColumn(questionnaire),
    },
    questionnaire.occasion!,
  );

const lineOf = (draft: Draft, row: number, questionnaire: Questionnaire, number: number): AnswerLine => ({
  row,
  at: Date.parse(`${draft.sent}T09:00:00Z`) + row * 60_000,
  day: draft.sent,
  time: '12:00:00',
  cells: {
    code: draft.who,
    pair: draft.pair,
    ...needed[questionnaire.id],
    ...(questionnaire.id === 'meeting-feedback' ? { number } : {}),
    ...draft.cells,
  },
});

describe.each([meetingFeedback, interimReview, expectations, menteeOutcome, mentorOutcome] as readonly Questionnaire[])(
  '$number',
  (questionnaire) => {
    const { occasion } = questionnaire;
    const all = Object.entries({ ...wrongs, ...own[questionnaire.id] });
    const cases = Object.fromEntries(all.filter(([name]) => occasion?.inTerm || !afterwards.includes(name)));
    const right = questionnaire === mentorOutcome ? { ...good, who: key('П-001') } : good;

    test.each(Object.keys(cases))('%s: an issue, never data', (name) => {
      const { edits, issues } = take(questionnaire, [lineOf({ ...right, ...cases[name] }, 2, questionnaire, 1)]);
      expect(edits).toEqual([]);
      expect(issues).toHaveLength(1);
    });

    test('drawn among good ones, and replayed, they change nothing', () => {
      const drawn = fc.array(fc.constantFrom('', ...Object.keys(cases)), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(drawn, (names) => {
          const lines = names.map((name, index) =>
            lineOf({ ...right, ...cases[name] }, index + 2, questionnaire, index + 1),
          );
          const onlyGood = lines.filter((_line, index) => names[index] === '');
          const { edits, issues } = take(questionnaire, lines);
          expect(edits.map(({ values }) => values)).toEqual(
            take(questionnaire, onlyGood).edits.map(({ values }) => values),
          );
          expect(new Set(issues.map(({ place: { row } }) => row))).toEqual(
            new Set(lines.flatMap(({ row }, index) => (names[index] === '' ? [] : [row]))),
          );
          const rows = edits.map(({ row, values }) => ({ row, value: values }));
          expect(take(questionnaire, lines, rows).edits).toEqual([]);
          const replayed = lines.map((line, index) => ({
            ...line,
            row: line.row + names.length,
            at: line.at! + index + 1,
          }));
          const again = take(questionnaire, [...lines, ...replayed], rows).edits;
          expect(again.every(({ row }) => row <= rows.length + 1)).toBe(true);
        }),
        { numRuns: 40, seed: 7 },
      );
    });
  },
);
