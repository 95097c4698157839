/** The key file: whole, readable by a spreadsheet program, and the list of what may leak nowhere. */
import { fileURLToPath } from 'node:url';
import { readExample } from '../../src/year/example';
import { keyFile, keyRows, personalStrings } from '../../src/year/key-file';

const { people } = readExample(fileURLToPath(new URL('../../examples/school-7', import.meta.url)));

it('names everybody once', () => {
  expect(keyRows(people).map(({ code }) => code)).toEqual(people.map(({ code }) => code));
  const lines = keyFile(people).slice(1).trimEnd().split('\r\n');
  expect(keyFile(people).startsWith('\uFEFFКод;ФИО;Контакты;Дата рождения\r\n')).toBe(true);
  expect(lines).toHaveLength(people.length + 1);
  expect(lines.filter((line) => line.split(';').length !== 4)).toEqual([]);
});

it('gives the parent of a pupil, and the own contacts of a grown-up', () => {
  const teacher = keyRows(people).find(({ code }) => code === 'П-008')!;
  expect(teacher.contacts).toMatch(/^\+7 900 000-\d\d-\d\d, ovcharenko\.l@school-7\.example$/);
  expect(keyRows(people).find(({ code }) => code === 'У-003')!.contacts).toMatch(/^Ибрагимов Эльчин Юсиф оглы, \+7/);
});

it('puts what would break the line in quotes', () => {
  const odd = { ...people[0]!, fullName: 'Иволга "Ива"; Анна', guardian: undefined, email: undefined };
  expect(keyFile([odd]).split('\r\n')[1]).toMatch(/^У-001;"Иволга ""Ива""; Анна";\+7 /);
});

it('lists each personal string once, birthdays in both notations', () => {
  const strings = personalStrings(people);
  expect(new Set(strings).size).toBe(strings.length);
  const one = people[0]!;
  for (const part of [one.fullName, one.guardian, one.phone, one.birthday, '10.10.2013'])
    expect(strings).toContain(part);
  expect(one.birthday).toBe('2013-10-10');
});
