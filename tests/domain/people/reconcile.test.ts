import { mentorOffer } from '../../../src/addon/catalog/questionnaires';
import { tags } from '../../../src/addon/catalog/tags';
import type { AnswerLine, Person } from '../../../src/addon/domain/people/answers';
import { signedCode } from '../../../src/addon/domain/people/key';
import { reconcile } from '../../../src/addon/domain/people/reconcile';
import type { Cell } from '../../../src/addon/schema/cell';
import type { Placed } from '../../../src/addon/schema/table';

const secret = 'тайна';
const noon = Date.UTC(2026, 9, 1, 9);
const signed = (code: string, issue = 1): string => signedCode(code, issue, secret);

const anna: Placed<Person> = { row: 2, value: { code: 'Н-001', keyNumber: 1 } };
const boris: Placed<Person> = { row: 3, value: { code: 'Н-002', keyNumber: undefined } };

const line = (row: number, minutes: number | undefined, cells: Record<string, Cell>): AnswerLine => ({
  row,
  at: minutes === undefined ? undefined : noon + minutes * 60_000,
  cells,
});

const headings = Object.fromEntries(mentorOffer.questions.map((question) => [question.id, question.title]));

function take(lines: readonly AnswerLine[], people: readonly Placed<Person>[] = [anna, boris]) {
  return reconcile({
    questionnaire: mentorOffer,
    questions: mentorOffer.questions,
    sheet: { id: 'form', title: 'Ответы А4', headings, lines },
    people,
    secret,
    lists: { tags },
  });
}

/** The base after the edits. */
const after = (people: readonly Placed<Person>[], lines: readonly AnswerLine[]): readonly Placed<Person>[] => {
  const { edits } = take(lines, people);
  return people.map(({ row, value }) => ({
    row,
    value: { ...value, ...edits.find((edit) => edit.row === row)?.values } as Person,
  }));
};

const full = line(2, 0, { code: signed('Н-001'), study: 'Математика, Олимпиады', professions: 'Медицина', hours: 4 });

test('brings an answer with the right key into the row of its person', () => {
  const { edits, codes, issues, answers, unconfirmed } = take([full]);
  expect(edits).toEqual([
    {
      row: 2,
      values: {
        competences: ['УЧ01', 'УЧ08', 'ПО06'],
        hours: 4,
        offerMark: expect.stringMatching(/^\d+-[0-9a-f]{16}-(?:[0-9a-f]{8})+$/),
      },
    },
  ]);
  expect({ codes, issues, answers, unconfirmed }).toEqual({ codes: ['Н-001'], issues: [], answers: 1, unconfirmed: 0 });
});

test('asked again, has nothing to do', () => {
  const taken = after([anna, boris], [full]);
  expect(take([full], taken).edits).toEqual([]);
});

test('leaves the later corrections of the curator alone', () => {
  const corrected = after([anna], [full]).map(({ row, value }) => ({ row, value: { ...value, hours: 9 } }));
  expect(take([full], corrected).edits).toEqual([]);
});

test.each([
  ['no code at all', 'Иванова Анна', 'code-unreadable'],
  ['an unknown code', signed('Н-077'), 'code-unknown'],
  ['no key', 'Н-001', 'key-missing'],
  ['a wrong key', 'Н-001-AAAA', 'key-wrong'],
  ['the key of somebody else', `Н-001-${signed('Н-002').slice(-4)}`, 'key-wrong'],
  ['a key that was re-issued', signed('Н-001', 2), 'key-wrong'],
  ['nothing in place of the code', '', 'code-unreadable'],
])('changes nothing on %s', (_case, code, doubt) => {
  const { edits, issues, unconfirmed } = take([line(2, 0, { code, hours: 4 })]);
  expect({ edits, unconfirmed }).toEqual({ edits: [], unconfirmed: 1 });
  expect(issues).toEqual([
    { code: 'answer-unconfirmed', doubt, place: { sheet: 'Ответы А4', row: 2, column: 'Ваш код' } },
  ]);
});

test('lets the newest answer of a person decide, in whatever order the lines stand', () => {
  const first = line(2, 0, { code: signed('Н-001'), hours: 4, gathering: 'с группой' });
  const second = line(3, 5, { code: 'h 1 ' + signed('Н-001').slice(-4), hours: 7 });
  for (const lines of [
    [first, second],
    [
      { ...second, row: 2 },
      { ...first, row: 3 },
    ],
  ])
    expect(take(lines).edits).toMatchObject([{ row: 2, values: { hours: 7, gathering: 'с группой' } }]);
});

test('ends the same whether answers are taken one by one or together', () => {
  const lines = [
    line(2, 0, { code: signed('Н-001'), hours: 4, ways: 'лично' }),
    line(3, 1, { code: signed('Н-002'), hours: 1 }),
    line(4, 2, { code: signed('Н-001'), gathering: 'с группой' }),
    line(5, 3, { code: signed('Н-001'), hours: 61, ways: 'по видеосвязи, в переписке' }),
  ];
  let oneByOne: readonly Placed<Person>[] = [anna, boris];
  for (let count = 1; count <= lines.length; count++) oneByOne = after(oneByOne, lines.slice(0, count));
  expect(oneByOne).toEqual(after([anna, boris], lines));
});

test('does not fall back to an older answer when the newest was deleted', () => {
  const newer = line(3, 5, { code: signed('Н-001'), hours: 7 });
  const taken = after([anna], [full, newer]);
  expect(take([full], taken).edits).toEqual([]);
});

test('takes an answer again when its cell was mended on the sheet of answers', () => {
  const taken = after([anna], [full]);
  const mended = { ...full, cells: { ...full.cells, hours: 6 } };
  expect(take([mended], taken).edits).toMatchObject([{ row: 2, values: { hours: 6 } }]);
});

test('a question added to the form later does not make old answers new', () => {
  const taken = after([anna], [full]);
  expect(take([{ ...full, cells: { ...full.cells, ways: '' } }], taken).edits).toEqual([]);
});

test('applies what can be read of an answer and names the rest with its place', () => {
  const { edits, issues } = take([
    line(2, 0, {
      code: signed('Н-001'),
      study: 'Математика, Магия',
      hours: 'много',
      gathering: 'толпой',
      idea: 'я'.repeat(3000),
      success: '=1+1 <b>⟦У-017⟧</b> {{школа}}',
    }),
  ]);
  expect(edits[0]?.values).toEqual({
    competences: ['УЧ01'],
    achievements: '=1+1 <b>⟦У-017⟧</b> {{школа}}',
    offerMark: expect.any(String),
  });
  expect(issues.map(({ code, place }) => [code, place.row, place.column])).toEqual(
    [
      ['answer-choice-unknown', 2, headings['study']],
      ['answer-too-long', 2, headings['idea']],
      ['answer-choice-unknown', 2, headings['gathering']],
      ['answer-not-number', 2, headings['hours']],
    ].sort((a, b) => order(a[2]) - order(b[2])),
  );
});

const order = (heading: unknown): number => mentorOffer.questions.findIndex((question) => question.title === heading);

test('complains of the newest answer only', () => {
  const wrong = line(2, 0, { code: signed('Н-001'), hours: 99 });
  const right = line(3, 5, { code: signed('Н-001'), hours: 9 });
  expect(take([wrong, right]).issues).toEqual([]);
});

test('waits for the time of an answer that has none', () => {
  const { edits, issues } = take([line(2, undefined, { code: signed('Н-001'), hours: 4 })]);
  expect(edits).toEqual([]);
  expect(issues).toEqual([{ code: 'answer-without-time', place: { sheet: 'Ответы А4', row: 2 } }]);
});

test('passes over empty lines', () => {
  expect(take([line(2, undefined, { code: '', hours: '' })])).toMatchObject({ answers: 0, unconfirmed: 0, issues: [] });
});

describe('an answer that was taken over', () => {
  const taken = after([anna], [full])[0]!;
  const kept: Placed<Person> = { ...taken, value: { ...taken.value, hours: 9 } };

  test('and corrected in one cell on its sheet brings that cell only: what the curator wrote elsewhere stays', () => {
    const { edits } = take([{ ...full, cells: { ...full.cells, professions: 'Педагогика' } }], [kept]);
    expect(edits.map(({ values }) => Object.keys(values))).toEqual([['competences', 'offerMark']]);
  });

  test('whose sheet has lost a column, or got it back empty, changes nothing that hangs on it', () => {
    const { professions: _lost, ...rest } = full.cells;
    const { professions: _heading, ...others } = headings;
    const given = { questionnaire: mentorOffer, questions: mentorOffer.questions, secret, lists: { tags } };
    const sheet = { id: 'form', title: 'Ответы А4', lines: [{ ...full, cells: rest }] };
    for (const there of [others, headings]) {
      const { edits } = reconcile({ ...given, people: [kept], sheet: { ...sheet, headings: there } });
      expect(edits.flatMap(({ values }) => Object.keys(values))).toEqual(['offerMark']);
    }
  });

  test('and then deleted is named, its values stay', () => {
    expect(take([], [kept, boris])).toMatchObject({
      edits: [],
      issues: [{ code: 'answers-gone', questionnaire: 'А4', codes: ['Н-001'] }],
    });
    expect(take([full], [kept, boris]).issues).toEqual([]);
  });
});

test('the code column gone, nothing is taken over and nobody is blamed line by line', () => {
  const { code: _code, ...others } = headings;
  const sheet = { id: 'form', title: 'Ответы А4', headings: others, lines: [full] };
  const given = { questionnaire: mentorOffer, questions: mentorOffer.questions, people: [anna], secret };
  expect(reconcile({ ...given, sheet, lists: { tags } })).toMatchObject({ edits: [], issues: [], unconfirmed: 1 });
});
