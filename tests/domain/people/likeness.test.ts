/** Who is one person and who is two: a table written by hand, as a curator would judge. */
import { findAlike, type Known } from '../../../src/addon/domain/people/likeness';

const person = (line: string): Known => {
  const [code = '', fullName = '', birthYear = '', place = '', contact = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    code,
    fullName: fullName || undefined,
    birthYear: birthYear ? Number(birthYear) : undefined,
    place: place || undefined,
    contact: contact || undefined,
  };
};

const judge = (one: string, other: string): string => {
  const [found] = findAlike([person(one), person(other)]);
  return found ? found.reasons.join(' ') : 'двое';
};

const onePerson: readonly (readonly [what: string, one: string, other: string, reasons: string])[] = [
  ['«ё» and «е»', 'У-001|Семёнова Алёна Петровна', 'У-002|Семенова Алена Петровна', 'same-name'],
  ['words in another order', 'У-001|Анна Ильинична Жукова', 'У-002|Жукова Анна Ильинична', 'other-order'],
  [
    'a letter left out of the surname',
    'У-001|Виноградов Пётр Олегович|2011|9 «Б»',
    'У-002|Винградов Пётр Олегович|2011|9 «Б»',
    'misspelled same-birth-year same-class',
  ],
  [
    'two letters swapped in the given name',
    'У-001|Орлова Екатерина Львовна|2012',
    'У-002|Орлова Екатреина Львовна|2012',
    'misspelled same-birth-year',
  ],
  [
    'no patronymic in one questionnaire',
    'У-001|Лебедев Тимофей Андреевич||7 «А»',
    'У-002|Лебедев Тимофей||7а',
    'name-incomplete same-class',
  ],
  [
    'initials only',
    'П-001|Захарова М.В.||учитель химии',
    'П-002|Захарова Маргарита Викторовна||Учитель химии',
    'name-incomplete same-class',
  ],
  ['capitals and blanks', 'У-001|КОТОВ  ИВАН ПЕТРОВИЧ|2010', 'У-002|котов иван петрович', 'same-name'],
  ['Latin letters that look alike', 'У-001|Сoколова Вeра Игоревна', 'У-002|Соколова Вера Игоревна', 'same-name'],
  [
    'a pupil who went over to another class',
    'У-001|Белов Марк Денисович|2011|8 «А»|+7 900 123-45-67',
    'У-002|Белов Марк Денисович|2011|8 «В»|8 (900) 123 45 67',
    'same-name same-birth-year same-contact',
  ],
  ['one code written twice', 'У-017|', 'у 17|', 'same-code'],
];

const twoPeople: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'twins',
    'У-001|Котова Мария Петровна|2012|7 «А»|89001234567',
    'У-002|Котова Марина Петровна|2012|7 «А»|89001234567',
  ],
  ['twins, boys', 'У-001|Гусев Глеб Ильич|2011|8 «Б»', 'У-002|Гусев Олег Ильич|2011|8 «Б»'],
  ['brother and sister', 'У-001|Котов Саша|2012|7 «А»', 'У-002|Котова Саша|2012|7 «А»'],
  ['namesakes of different years', 'У-001|Иванов Иван Иванович|2010', 'У-002|Иванов Иван Иванович|2013'],
  ['namesakes in different classes', 'У-001|Смирнова Анна Сергеевна||7 «А»', 'У-002|Смирнова Анна Сергеевна||7 «Б»'],
  [
    'father and son with one telephone',
    'П-001|Фролов Пётр Петрович|1980||89001112233',
    'У-001|Фролов Пётр Петрович|2010|10 «А»|89001112233',
  ],
  ['cousins: another patronymic', 'У-001|Зайцев Роман Олегович|2011', 'У-002|Зайцев Роман Игоревич|2011'],
  ['surnames that differ by a letter, nothing else known', 'У-001|Петров Денис Юрьевич', 'У-002|Перов Денис Юрьевич'],
  [
    'the same surname and name, patronymic not given, nothing else known',
    'У-001|Кузнецова Дарья',
    'У-002|Кузнецова Дарья Ильинична',
  ],
  ['codes that differ by a figure', 'У-017|', 'У-071|'],
];

test.each(onePerson)('one person: %s', (_what, one, other, reasons) => {
  expect(judge(one, other)).toBe(reasons);
  expect(judge(other, one)).toBe(reasons);
});

test.each(twoPeople)('two people: %s', (_what, one, other) => {
  expect(judge(one, other)).toBe('двое');
  expect(judge(other, one)).toBe('двое');
});

test('all of them at once give no other pairs, and three rows of one person give three pairs', () => {
  const rows = onePerson.slice(0, 2).flatMap(([, one, other]) => [person(one), person(other)]);
  const people = [...rows, person('|Жукова Анна Ильинична')].map((each, index) => ({ ...each, code: `У-10${index}` }));
  expect(findAlike(people).map(({ first, second }) => [first, second])).toEqual([
    [0, 1],
    [2, 3],
    [2, 4],
    [3, 4],
  ]);
});
