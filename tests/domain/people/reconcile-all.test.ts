import { mentorOffer, mentorTeacher, pupilRequests } from '../../../src/addon/catalog/questionnaires';
import { mentees } from '../../../src/addon/catalog/tables';
import { tags } from '../../../src/addon/catalog/tags';
import type { AnswerLine, AnswersGiven, Person } from '../../../src/addon/domain/people/answers';
import { couldMentor } from '../../../src/addon/domain/people/could-mentor';
import { signedCode } from '../../../src/addon/domain/people/key';
import { reconcile, reconcileAll } from '../../../src/addon/domain/people/reconcile';
import type { Cell } from '../../../src/addon/schema/cell';
import type { Questionnaire } from '../../../src/addon/schema/questionnaire';
import type { Placed } from '../../../src/addon/schema/table';

const secret = 'тайна';
const code = signedCode('П-003', 1, secret);
const vera: Placed<Person> = { row: 2, value: { code: 'П-003', keyNumber: 1 } };

let row = 1;
const line = (minutes: number, cells: Record<string, Cell>): AnswerLine => ({
  row: ++row,
  at: Date.UTC(2026, 9, 1, 9) + minutes * 60_000,
  cells: { code, ...cells },
});

const headingsOf = ({ questions }: Questionnaire): Readonly<Record<string, string>> =>
  Object.fromEntries(questions.map(({ id, title }) => [id, title]));

const given = (questionnaire: Questionnaire, lines: readonly AnswerLine[], people = [vera]): AnswersGiven => ({
  questionnaire,
  questions: questionnaire.questions,
  sheet: { id: questionnaire.id, title: `Ответы ${questionnaire.number}`, headings: headingsOf(questionnaire), lines },
  people,
  secret,
  lists: { tags },
});

/** The row of Vera after the answers to А3 and А4 came in these portions. */
function rowAfter(portions: readonly { readonly a3: readonly AnswerLine[]; readonly a4: readonly AnswerLine[] }[]) {
  let person = vera;
  for (const { a3, a4 } of portions) {
    const found = reconcileAll([given(mentorTeacher, a3, [person]), given(mentorOffer, a4, [person])]);
    const values = found.flatMap(({ edits }) => edits).map((edit) => edit.values);
    person = { row: 2, value: Object.assign({}, person.value, ...values) as Person };
  }
  const { teacherMark: _a3, offerMark: _a4, ...rest } = person.value;
  return rest as Record<string, unknown>;
}

const offer = line(0, { study: 'Математика', hours: 4, success: 'Научила сына плавать.', gathering: 'с группой' });
const teacher = line(9, { pupils: 'Олимпиады', colleagues: 'Аттестация', hours: 6, achievements: 'Два призёра.' });

test('what А4 gave stays beside what А3 gives later; of single words the newer counts', () => {
  expect(rowAfter([{ a3: [teacher], a4: [offer] }])).toMatchObject({
    competences: ['УЧ08', 'ПД18', 'УЧ01'],
    achievements: 'Два призёра.\nНаучила сына плавать.',
    hours: 6,
    gathering: 'с группой',
  });
});

test('is the same in whatever order and portions the answers were taken over', () => {
  const again = line(20, { study: 'Русский язык', success: 'Научила сына плавать.' });
  const together = rowAfter([{ a3: [teacher], a4: [offer, again] }]);
  expect(together['competences']).toEqual(['УЧ08', 'ПД18', 'УЧ02']);
  const apart = [
    { a3: [], a4: [offer] },
    { a3: [teacher], a4: [offer] },
    { a3: [teacher], a4: [offer, again] },
  ];
  expect(rowAfter(apart)).toEqual(together);
  expect(
    rowAfter([
      { a3: [teacher], a4: [] },
      { a3: [teacher], a4: [offer, again] },
    ]),
  ).toEqual(together);
});

test('an older word of one questionnaire does not come over a newer one of the other', () => {
  expect(
    rowAfter([
      { a3: [teacher], a4: [] },
      { a3: [teacher], a4: [offer] },
    ])['hours'],
  ).toBe(6);
});

test('a newer answer to one questionnaire replaces what that one gave, and nothing else', () => {
  const later = line(30, { pupils: 'Математика' });
  const portions = [
    { a3: [teacher], a4: [offer] },
    { a3: [teacher, later], a4: [offer] },
  ];
  expect(rowAfter(portions)).toMatchObject({ competences: ['УЧ01'], hours: 6, gathering: 'с группой' });
});

const motives = { sharing: 10, helping: 9, growing: 8, recognition: 3, community: 7 };

test('readiness is the mean of the motives, and unknown unless all are given', () => {
  const motivation = (cells: Record<string, Cell>) =>
    reconcile(given(mentorTeacher, [line(0, cells)])).edits[0]?.values['motivation'];
  expect(motivation(motives)).toBe(7);
  expect(motivation({ ...motives, growing: '' })).toBeUndefined();
});

test('priority is importance times readiness', () => {
  const { edits } = reconcile(given(pupilRequests, [line(0, { importance: 8, time: 7, main: 'Олимпиады' })]));
  expect(edits[0]?.values).toMatchObject({ importance: 8, time: 7, priority: 56, mainRequest: 'УЧ08' });
});

test('who could help others is proposed to the curator until there is a row among mentors', () => {
  const rows = [
    { row: 2, value: { code: 'У-001', couldMentor: 'да' } },
    { row: 3, value: { code: 'У-002', couldMentor: 'пока нет' } },
    { row: 4, value: { code: 'y 3', couldMentor: 'да' } },
  ] as const;
  const place = { sheet: 'Наставляемые', column: 'Готов(а) помогать другим' };
  expect(couldMentor(mentees, rows, [])).toEqual([
    { code: 'could-mentor', person: 'У-001', place: { ...place, row: 2 } },
    { code: 'could-mentor', person: 'У-003', place: { ...place, row: 4 } },
  ]);
  expect(couldMentor(mentees, rows, [{ row: 2, value: { code: 'У-001' } }])).toHaveLength(1);
});
