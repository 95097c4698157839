/**
 * A school on the way through stage 5: people in both bases, the settings of orders, papers with their dates – typed in bulk as
 * a curator pastes them. Works on any workspace; which commands are called in between is the caller's business.
 */
import type { Workspace } from '../../src/host/index';

interface Range {
  getDisplayValues(): string[][];
  setValues(values: readonly (readonly unknown[])[]): void;
}
interface Sheet {
  getDataRange(): Range;
  getRange(row: number, column: number, rows: number, columns: number): Range;
  getLastRow(): number;
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): void;
}
interface Globals {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): { getSheetByName(name: string): Sheet };
    flush(): void;
  };
}

type Row = Readonly<Record<string, string | number>>;

const globalsOf = (workspace: Workspace): Globals => workspace.globals as unknown as Globals;

const sheetOf = (workspace: Workspace, title: string): Sheet =>
  globalsOf(workspace).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);

/** Puts rows under the last one, each value under its heading. */
export function paste(workspace: Workspace, title: string, rows: readonly Row[]): void {
  const sheet = sheetOf(workspace, title);
  const headings = sheet.getDataRange().getDisplayValues()[0] ?? [];
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? ''));
  const room = sheet.getMaxRows() - sheet.getLastRow();
  if (room < cells.length) sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - room);
  sheet.getRange(sheet.getLastRow() + 1, 1, cells.length, headings.length).setValues(cells);
  globalsOf(workspace).SpreadsheetApp.flush();
}

/** Writes into one column, by the value of another. */
export function fill(workspace: Workspace, title: string, key: string, column: string, values: Row): void {
  const sheet = sheetOf(workspace, title);
  const [headings = [], ...rows] = sheet.getDataRange().getDisplayValues();
  const [from, to] = [headings.indexOf(key), headings.indexOf(column)];
  if (from < 0 || to < 0) throw new Error(`No column «${from < 0 ? key : column}» on «${title}»`);
  sheet.getRange(2, to + 1, rows.length, 1).setValues(rows.map((row) => [values[row[from] ?? ''] ?? row[to] ?? '']));
  globalsOf(workspace).SpreadsheetApp.flush();
}

/** Every paper of the sheet gets this date. */
export function datePapers(workspace: Workspace, day = '2026-08-31'): void {
  const sheet = sheetOf(workspace, 'Согласия и документы');
  const [headings = [], ...rows] = sheet.getDataRange().getDisplayValues();
  sheet.getRange(2, headings.indexOf('Дата') + 1, rows.length, 1).setValues(rows.map(() => [day]));
  globalsOf(workspace).SpreadsheetApp.flush();
}

const three = (number: number): string => String(number).padStart(3, '0');

export const menteeCode = (index: number): string => `У-${three(index + 1)}`;
export const mentorCode = (index: number): string => `Н-${three(index + 1)}`;

const subjects = [
  'Математика',
  'Русский язык',
  'Публичные выступления',
  'Медиа',
  'Выбор профессии',
  'Волонтёрство, «Движение Первых»',
];
const names = ['Соловей Павел Игоревич', 'Черных Любовь Фоминична', 'Мамедов Рустам Али оглы', 'Жук Ия Аркадьевна'];

/** So many mentees, all in the ninth form, and so many mentors from outside; the settings of orders filled. */
export function fillSchool(workspace: Workspace, people: { readonly mentees: number; readonly mentors: number }): void {
  typeMentees(workspace, people.mentees);
  typeMentors(workspace, people.mentors);
  typeSettings(workspace);
}

/** Each of these three is one paste: all of it is there, or nothing. */
export function typeMentees(workspace: Workspace, count: number): void {
  paste(
    workspace,
    'Наставляемые',
    Array.from({ length: count }, (_none, index) => ({
      Код: menteeCode(index),
      'ФИО наставляемого': names[index % names.length] ?? '',
      'Класс/группа/должность': '9 «А» класс',
      'Возрастная группа': '15–17',
      Запросы: subjects[index % subjects.length] ?? '',
      Статус: 'в базе',
    })),
  );
}

export function typeMentors(workspace: Workspace, count: number): void {
  paste(
    workspace,
    'Наставники',
    Array.from({ length: count }, (_none, index) => ({
      Код: mentorCode(index),
      'ФИО наставника': names[(index + 1) % names.length] ?? '',
      'Место работы/учёбы': 'Новореченский завод',
      'Основные компетенции': subjects[index % subjects.length] ?? '',
      'Тип наставника': 'работодатель',
      Статус: 'прошёл отбор',
    })),
  );
}

export function typeSettings(workspace: Workspace): void {
  fill(workspace, 'Настройки', 'Настройка', 'Значение', {
    'Место издания приказов': 'г. Новореченск',
    'Телефон исполнителя': '8 (000) 000-00-00',
    'Код директора': 'П-901',
    'ФИО директора': 'Ковалёва Елена Викторовна',
    'Код куратора': 'П-902',
    'ФИО куратора': 'Кузьмина-Караваева Анна Ильинична',
  });
}
