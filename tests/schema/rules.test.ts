/** Drop-downs that are gone, and rules that came along with a pasted cell. */
import type { SheetDress } from '../../src/addon/schema/dress';
import { type CellRules, findRuleDamage } from '../../src/addon/schema/rules';

const column = (position: number, heading: string, words: readonly string[]): SheetDress['columns'][number] => ({
  position,
  heading,
  kind: words.length > 0 ? 'oneOf' : 'text',
  width: 100,
  note: '',
  words,
  isListed: false,
  machine: false,
});
const dress: SheetDress = {
  title: 'Пары',
  hidden: false,
  columns: [column(1, 'Код', []), column(3, 'Состояние', ['работает', 'завершена'])],
};
const own = { words: ['работает', 'завершена'] };
const damage = (rules: CellRules, filled: readonly number[] = [2, 3]) =>
  findRuleDamage(dress, rules, (row) => filled.includes(row)).map(({ code, column, rows }) => [code, column, rows]);

test('a sheet as it was made has none, whatever stands in columns of the school', () => {
  expect(damage([[], [undefined, { words: ['своё'] }, own], [undefined, undefined, own]])).toEqual([]);
});

test('a list to which the school has added a word is still the same', () => {
  expect(damage([[], [undefined, undefined, { words: ['работает', 'на паузе'] }]], [])).toEqual([]);
});

test('a drop-down is missed where somebody has written, and nowhere else', () => {
  expect(damage([[], [], [undefined, undefined, own], []], [2])).toEqual([['drop-downs-gone', 'Состояние', [2]]]);
});

test('the list of the school may be missing or have become too long to offer; another one is foreign', () => {
  const of = (words: readonly string[], rules: CellRules) =>
    findRuleDamage({ ...dress, columns: [{ ...column(1, 'Запрос', words), isListed: true }] }, rules, () => true);
  expect(of(['учёба'], [[], [undefined]])).toEqual([]);
  expect(of([], [[], [{ words: ['учёба'] }]])).toEqual([]);
  expect(of(['учёба'], [[], [{ words: ['да'] }]])).toEqual([{ code: 'rules-foreign', column: 'Запрос', rows: [2] }]);
});

test('a rule pasted along is named by column and rows: in a column without one, of other words, of another kind', () => {
  expect(
    damage([[], [own, undefined, { words: ['да', 'нет'] }], [undefined, undefined, { words: undefined }]]),
  ).toEqual([
    ['rules-foreign', 'Код', [2]],
    ['rules-foreign', 'Состояние', [2, 3]],
  ]);
});
