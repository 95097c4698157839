/** The columns of cases in the bases: what the program fills in, what it never touches, of what it is not sure. */
import {
  type NamedRow,
  nameDoubts,
  proposeColumns,
  writtenForms,
} from '../../../src/addon/domain/language/name-columns';

const row = (fullName: string | undefined, rest: Partial<NamedRow> = {}): NamedRow => ({
  fullName,
  genitive: undefined,
  dative: undefined,
  accusative: undefined,
  instrumental: undefined,
  prepositional: undefined,
  declined: undefined,
  ...rest,
});

const proposed = (fullName: string, rest: Partial<NamedRow> = {}): NamedRow =>
  row(fullName, { ...proposeColumns(row(fullName)), ...rest });

test('a new name gets all its cases', () => {
  expect(proposeColumns(row('Иванова Мария Петровна'))).toEqual({
    genitive: 'Ивановой Марии Петровны',
    dative: 'Ивановой Марии Петровне',
    accusative: 'Иванову Марию Петровну',
    instrumental: 'Ивановой Марией Петровной',
    prepositional: 'Ивановой Марии Петровне',
    declined: 'Иванова Мария Петровна',
  });
  expect(proposeColumns(proposed('Иванова Мария Петровна'))).toEqual({});
  expect(proposeColumns(row(undefined))).toEqual({});
});

test('what the curator has corrected stays, and papers take it', () => {
  const corrected = proposed('Мицкевич Адам Витальевич', { dative: 'Мицкевичу  Адаму Витальевичу (сам)' });
  expect(proposeColumns(corrected)).toEqual({});
  expect(writtenForms(corrected).dative).toBe('Мицкевичу Адаму Витальевичу (сам)');
  expect(proposeColumns({ ...corrected, genitive: '' })).toEqual({ genitive: 'Мицкевича Адама Витальевича' });
});

test('when the name is corrected, old proposals follow and own forms stay', () => {
  const before = proposed('Иваноа Мария Петровна', { dative: 'Ивановой Марии Петровне' });
  const edit = proposeColumns({ ...before, fullName: 'Иванова Мария Петровна' });
  expect(edit).toMatchObject({ genitive: 'Ивановой Марии Петровны', declined: 'Иванова Мария Петровна' });
  expect(edit).not.toHaveProperty('dative');
});

test('doubts are said until somebody has corrected a form; forms of another name are said again', () => {
  expect(nameDoubts(proposed('Иванова Мария Петровна'))).toEqual([]);
  expect(nameDoubts(proposed('Соловей Павел Игоревич'))).toContain('surname-loses-vowel');
  const corrected = proposed('Соловей Павел Игоревич', { genitive: 'Соловея Павла Игоревича' });
  expect(nameDoubts(corrected)).toEqual([]);
  const renamed = { ...corrected, fullName: 'Грач Павел Игоревич' };
  expect(nameDoubts({ ...renamed, ...proposeColumns(renamed) })).toEqual(['forms-of-another-name']);
});
