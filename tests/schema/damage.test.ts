/** Frames of sheets as people leave them, drawn. */
import { text } from '../../src/addon/schema/column';
import { areBlank, findMovedHeadings, findRenamedColumns, isSheetOf } from '../../src/addon/schema/damage';
import { defineTable, readTable } from '../../src/addon/schema/table';

const people = defineTable(
  'Люди',
  { key: 'code', about: 'Для проверки.' },
  { code: text('Код'), name: text('Имя'), grade: text('Класс'), status: text('Статус'), note: text('Заметка') },
);
const options = { regime: 'codes', lists: {} } as const;

const lines = (drawing: string): string[][] =>
  drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const renamed = (headings: string) =>
  findRenamedColumns(people, 'codes', readTable(people, lines(headings), options).layout);

test.each([
  ['Код | Имя | Класс | Статус | Заметка', undefined],
  ['Код | Имя | Класс | Состояние | Заметка\nУ-1 | Ия | 7 | в базе |', undefined],
  [' | | | |\nКод | Имя | Класс | Статус | Заметка\nУ-1 | Ия | 7 | в базе |', 2],
  ['А-1 | Ия | 7 | в базе |\nУ-1 | Яна | 8 | в базе |\nКОД | имя | Класс | Статус | Заметка', 3],
  ['мои | заметки\nеще | одни', undefined],
])('headings of\n%s\nstand in row %s', (drawing, row) => {
  expect(findMovedHeadings(people, 'codes', lines(drawing))).toBe(row);
});

test.each([
  ['Код | Имя | Класс | Состояние | Заметка', [{ key: 'status', position: 3, found: 'Состояние' }]],
  ['Код | Имя | Класс | | Заметка', [{ key: 'status', position: 3, found: '' }]],
  ['Код | Имя | Класс | Статус | Моё', [{ key: 'note', position: 4, found: 'Моё' }]],
  [
    'Код | Имя | А | Б | Заметка',
    [
      { key: 'grade', position: 2, found: 'А' },
      { key: 'status', position: 3, found: 'Б' },
    ],
  ],
  ['Шифр | Имя | Класс | Статус | Заметка', [{ key: 'code', position: 0, found: 'Шифр' }]],
])('in %s a heading was written over', (headings, found) => {
  expect(renamed(headings)).toEqual(found);
});

test.each([
  'Код | Имя | Класс | Заметка',
  'Код | Имя | Класс | Заметка | Своё',
  'Код | Имя | Класс | Своё | Другое | Заметка',
  'Код | Имя | Заметка | Класс',
])('in %s nobody can tell', (headings) => {
  expect(renamed(headings)).toEqual([]);
});

test('a sheet is known by its headings, whatever its title and further columns', () => {
  expect(isSheetOf(people, 'codes', lines('Своё | Код | Имя | Класс | Статус'))).toBe(true);
  expect(isSheetOf(people, 'codes', lines('Код | Имя'))).toBe(false);
  expect(isSheetOf(people, 'codes', [])).toBe(false);
});

test('blank lines are told from lines with something', () => {
  expect(areBlank(lines(' | \n | '))).toBe(true);
  expect(areBlank(lines(' | x'))).toBe(false);
});
