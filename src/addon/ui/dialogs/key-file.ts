/**
 * The key file of a school that works with codes: who is behind a code, kept at school and nowhere in the book. Read from the
 * cells of a table, in the browser only; where it is kept is left to the school.
 */
import { readCode } from '../../domain/people/code';
import { headingKey } from '../../schema/table';

export interface KeyRow {
  readonly code: string;
  readonly fullName: string;
  readonly contacts: string;
  /** As it is written: 31.12.2010. */
  readonly birthday: string;
}

export const keyHeadings = ['Код', 'ФИО', 'Контакты', 'Дата рождения'] as const;

/** Other words under which schools have the same columns. */
const alike: Readonly<Record<string, readonly string[]>> = {
  Код: ['код участника'],
  ФИО: ['фамилия имя отчество', 'фамилия, имя, отчество', 'фио наставляемого', 'фио наставника', 'имя'],
  Контакты: ['контактные данные для связи', 'контактные данные', 'телефон'],
  'Дата рождения': ['день рождения', 'год рождения'],
};

export interface ReadKeyFile {
  readonly rows: readonly KeyRow[];
  /** Sentences for the person who gave the file. */
  readonly problems: readonly string[];
}

/** The people of the table. Rows that name nobody are left out, and what is wrong with the rest is said by row. */
export function readKeyFile(cells: readonly (readonly string[])[]): ReadKeyFile {
  const at = cells.findIndex((row) => positionOf(row, 'Код') >= 0 && positionOf(row, 'ФИО') >= 0);
  if (at < 0) return { rows: [], problems: ['В файле нет строки заголовков со столбцами «Код» и «ФИО».'] };
  const head = cells[at] ?? [];
  const [code = -1, name = -1, contacts = -1, birthday = -1] = keyHeadings.map((heading) => positionOf(head, heading));
  const rows = new Map<string, KeyRow>();
  const problems: string[] = [];
  for (const [index, row] of cells.entries()) {
    if (index <= at || row.every((cell) => cell.trim() === '')) continue;
    const cell = (position: number): string => (row[position] ?? '').replace(/\s+/g, ' ').trim();
    const known = readCode(cell(code))?.code;
    const where = `Строка ${index + 1}`;
    if (known === undefined)
      problems.push(`${where}: «${cell(code).slice(0, 20)}» – не код. Коды бывают такие: У-017, П-003, Н-012.`);
    else if (cell(name) === '') problems.push(`${where}: у кода ${known} нет ФИО.`);
    else if (rows.has(known) && rows.get(known)?.fullName !== cell(name))
      problems.push(`${where}: код ${known} уже занят другим человеком выше. Взята первая строка.`);
    else if (!rows.has(known))
      rows.set(known, { code: known, fullName: cell(name), contacts: cell(contacts), birthday: cell(birthday) });
  }
  return { rows: [...rows.values()], problems };
}

function positionOf(head: readonly string[], heading: (typeof keyHeadings)[number]): number {
  const words = [heading, ...(alike[heading] ?? [])].map(headingKey);
  return head.findIndex((each) => words.includes(headingKey(each)));
}

/** The rows with one more, still without a name, for each code that has none. By codes, in their order. */
export function mergeKeyRows(rows: readonly KeyRow[], codes: readonly string[]): readonly KeyRow[] {
  const known = new Set(rows.map(({ code }) => code));
  const added = [...new Set(codes)].filter((code) => !known.has(code));
  const fresh = added.map((code): KeyRow => ({ code, fullName: '', contacts: '', birthday: '' }));
  return [...rows, ...fresh].sort((a, b) => a.code.localeCompare(b.code, 'ru', { numeric: true }));
}
