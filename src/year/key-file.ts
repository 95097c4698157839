/**
 * The key file of a school that works with codes: who is behind a code, kept at school and nowhere in the book. Derived from
 * the people, never written by hand.
 */
import type { Day } from './calendar';
import type { Person } from './people';

export interface KeyRow {
  readonly code: string;
  readonly fullName: string;
  /** Whose contacts they are (for a minor the parent), phone, address. */
  readonly contacts: string;
  readonly birthday: Day;
}

export const keyFileHead = ['Код', 'ФИО', 'Контакты', 'Дата рождения'] as const;

export const keyRows = (people: readonly Person[]): readonly KeyRow[] =>
  people.map(({ code, fullName, guardian, phone, email, birthday }) => ({
    code,
    fullName,
    contacts: [guardian, phone, email].filter((part) => part !== undefined).join(', '),
    birthday,
  }));

/** The file as a spreadsheet program at school writes it: semicolons, days as 31.12.2010, Windows line ends, a byte order mark. */
export function keyFile(people: readonly Person[]): string {
  const rows = keyRows(people).map(({ code, fullName, contacts, birthday }) => [
    code,
    fullName,
    contacts,
    russianDay(birthday),
  ]);
  return `\uFEFF${[keyFileHead, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

/** What of these people may be found nowhere in the book of codes: names, contacts, birthdays in both notations. */
export function personalStrings(people: readonly Person[]): readonly string[] {
  const strings = people.flatMap(({ fullName, guardian, phone, email, birthday }) => [
    fullName,
    ...(guardian === undefined ? [] : [guardian]),
    phone,
    ...(email === undefined ? [] : [email]),
    birthday,
    russianDay(birthday),
  ]);
  return [...new Set(strings)];
}

const russianDay = (day: Day): string => day.split('-').reverse().join('.');

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
