/** What is typed on the number keys, and which column of an export is which question. */

import { matchColumns } from '../../src/addon/domain/people/match-columns';
import { isWhole, readTyped } from '../../src/addon/ui/dialogs/entry-words';

type Question = Parameters<typeof readTyped>[0];
const question = (given: Partial<Question>): Question => ({
  id: 'q',
  title: 'Вопрос',
  kind: 'choice',
  required: false,
  choices: [],
  ...given,
});
const choice = question({ choices: ['да', 'пока нет'] });
const boxes = question({ kind: 'checkboxes', choices: Array.from({ length: 12 }, (_none, at) => `слово ${at + 1}`) });
const scale = question({ kind: 'scale', from: 1, to: 10 });

test.each([
  [choice, '2', { words: 'пока нет' }],
  [choice, '3', { wrong: 'Номера от 1 до 2.' }],
  [choice, '1 2', { wrong: 'Здесь только один ответ.' }],
  [choice, '', { words: '' }],
  [boxes, '1 12,1', { words: 'слово 1, слово 12' }],
  [boxes, '0', { wrong: 'Номера от 1 до 12.' }],
  [scale, '0', { words: '10' }],
  [scale, '10', { words: '10' }],
  [scale, '11', { wrong: 'Число от 1 до 10.' }],
  [question({ kind: 'paragraph' }), ' словами ', { words: 'словами' }],
])('%#: what is typed', (asked, typed, words) => {
  expect(readTyped(asked, typed)).toEqual(words);
});

test.each([
  [choice, '1', true],
  [boxes, '1', false],
  [scale, '1', false],
  [scale, '7', true],
  [scale, '0', true],
  [question({ kind: 'text' }), '1', false],
])('%#: whether one figure is enough', (asked, typed, whole) => {
  expect(isWhole(asked, typed)).toBe(whole);
});

test('columns of an export are known by the words of their headings, each question once', () => {
  const questions = [
    { id: 'code', title: 'Твой код' },
    { id: 'grade', title: 'В каком ты классе?' },
    { id: 'study', title: 'С чем помочь в учёбе?' },
    { id: 'time', title: 'Готов(а) ли ты тратить на это своё время?' },
  ];
  const headings = [
    'Время создания',
    '1. твой код',
    'В каком классе ты',
    'С чем помочь в учебе',
    'ФИО',
    'В каком ты классе?',
    '',
  ];
  expect(matchColumns(headings, questions, '@time')).toEqual([
    '@time',
    'code',
    undefined,
    'study',
    undefined,
    'grade',
    undefined,
  ]);
});
