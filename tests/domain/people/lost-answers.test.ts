/** A column of answers was deleted and came again empty: whose words went with it. */
import { mentorOffer } from '../../../src/addon/catalog/questionnaires';
import { type AnswerLine, markOf } from '../../../src/addon/domain/people/answers';
import { lostAnswers } from '../../../src/addon/domain/people/lost-answers';
import type { Cell } from '../../../src/addon/schema/cell';

const SINCE = 1_790_000_000_000;
const headings = Object.fromEntries(mentorOffer.questions.map(({ id, title }) => [id, title]));
const line = (at: number, cells: Record<string, Cell>): AnswerLine => ({ row: 2, at: SINCE + at, cells });

function lost(lines: readonly AnswerLine[], taken?: string): readonly string[] {
  const given = {
    questionnaire: mentorOffer,
    questions: mentorOffer.questions,
    sheet: { id: 'form', title: 'Ответы А4', headings, since: { hours: SINCE }, lines },
    people: [],
    secret: '',
    lists: {},
  };
  const found = lostAnswers(given, [{ code: 'Н-001', lines, taken }]);
  return found.flatMap((issue) => (issue.code === 'answers-lost' ? issue.codes : []));
}

const full = line(-5000, { code: 'Н-001', hours: 4 });
const blank = line(-5000, { code: 'Н-001', study: 'Математика' });

test.each<[string, readonly AnswerLine[], string | undefined, readonly string[]]>([
  ['an answer from before, and its number is nowhere', [blank], undefined, ['Н-001']],
  ['the number was taken over before', [blank], markOf('form', full, full.at!, 'code'), []],
  [
    'another number was taken over before',
    [blank],
    markOf('form', line(-9000, full.cells), SINCE - 9000, 'code'),
    ['Н-001'],
  ],
  ['taken over when the number was gone already', [blank], markOf('form', blank, blank.at!, 'code'), ['Н-001']],
  ['answered again since', [blank, line(5000, { hours: 6 })], undefined, []],
  ['answered again since, but not this', [blank, line(5000, { study: 'Химия' })], undefined, ['Н-001']],
  ['an answer from after', [line(5000, { study: 'Химия' })], undefined, []],
  [
    'an answer without a form',
    [{ ...blank, elsewhere: { id: 'entered', title: 'Внесённые ответы', headings } }],
    undefined,
    [],
  ],
])('%s', (_name, lines, taken, codes) => {
  expect(lost(lines, taken)).toEqual(codes);
});
