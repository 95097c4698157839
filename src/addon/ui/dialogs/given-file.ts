/** A table as the curator gives it – a file or what was pasted –, read in the browser, with what is odd about it. Nothing is sent from here. */
import type { IssueLine } from '../wire/reply';
import { decodeText, readTextList } from './list-text';
import { readWorkbookSheet } from './list-workbook';

export type Rows = readonly (readonly string[])[];

export interface GivenTable {
  readonly rows: Rows;
  /** Told to the curator before anything is sent. */
  readonly issues: readonly IssueLine[];
}

const mostBytes = 20_000_000;

export const unreadable = 'Файл не прочитался. Сохраните его как .xlsx или .csv ещё раз либо вставьте таблицу в поле.';
const nothingGiven = 'Выберите файл не больше 20 МБ или вставьте таблицу вместе со строкой заголовков.';

/** More rows are no table of a school. */
const mostRows = 20_000;
/** More rows take minutes, and mostly they are the wrong file. */
const manyRows = 2000;

/** The place of the row of headings: the first one that is not empty. */
export const headingsAt = ({ rows }: GivenTable): number => rows.findIndex((row) => row.some((cell) => cell !== ''));

/** The table with what is odd about it, or in words why there is none. */
export async function readGivenTable(
  file: File | undefined,
  pasted: string,
): Promise<GivenTable | { readonly refused: string }> {
  const table = await readTable(file, pasted);
  if (table === 'unreadable') return { refused: unreadable };
  if (!table || headingsAt(table) < 0) return { refused: nothingGiven };
  const count = table.rows.length;
  if (count > mostRows) return { refused: 'В таблице больше 20 000 строк. Разделите её на части.' };
  return count > manyRows ? { ...table, issues: [...table.issues, tooMany(count)] } : table;
}

const tooMany = (count: number): IssueLine => ({
  what: `В таблице строк: ${count}. Для одной школы это очень много.`,
  where: 'Вся таблица',
  remedy:
    'Проверьте, тот ли это файл и нет ли в нём лишнего. Если всё верно, продолжайте: перенос займёт несколько минут.',
});

/** Nothing when nothing was given; 'unreadable' when the file is no table. */
async function readTable(file: File | undefined, pasted: string): Promise<GivenTable | 'unreadable' | undefined> {
  if (!file) return pasted.trim() === '' ? undefined : { rows: readTextList(pasted), issues: [] };
  if (file.size > mostBytes) return undefined;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!/\.xlsx$/i.test(file.name))
      return isText(bytes) ? { rows: readTextList(decodeText(bytes)), issues: [] } : 'unreadable';
    const { rows, merged, formulas, failed, sheets } = await readWorkbookSheet(bytes);
    return { rows, issues: oddities({ merged, formulas, failed, sheets }) };
  } catch {
    return 'unreadable';
  }
}

/** Pictures, archives and documents of Word have signs that no text has. */
const isText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 4000).some((byte) => byte < 9 || (byte > 13 && byte < 27));

interface Oddities {
  readonly merged: readonly string[];
  readonly formulas: number;
  readonly failed: readonly string[];
  readonly sheets: readonly string[];
}

const firstFew = (places: readonly string[]): string =>
  places.length > 5 ? `${places.slice(0, 5).join(', ')} и ещё ${places.length - 5}` : places.join(', ');

function oddities({ merged, formulas, failed, sheets }: Oddities): readonly IssueLine[] {
  const issues: IssueLine[] = [];
  const where = `Лист «${sheets[0] ?? ''}»`;
  if (sheets.length > 1)
    issues.push({
      what: `В файле листов: ${sheets.length}. Читается только первый.`,
      where,
      remedy: 'Если нужен другой лист, поставьте его первым или сохраните отдельным файлом.',
    });
  if (merged.length > 0)
    issues.push({
      what: `Объединены ячейки: ${firstFew(merged)}. Значение есть только у первой ячейки каждой области.`,
      where,
      remedy:
        'Снимите объединение и заполните каждую строку, затем выберите файл ещё раз. Иначе строки останутся неполными.',
    });
  if (failed.length > 0)
    issues.push({
      what: `Формулы с ошибкой вместо значения: ${firstFew(failed)}. Эти ячейки считаются пустыми.`,
      where,
      remedy: 'Исправьте формулы или впишите значения и выберите файл ещё раз.',
    });
  if (formulas > 0)
    issues.push({
      what: `Ячеек с формулами: ${formulas}. Переносятся значения, которые Excel посчитал последними.`,
      where,
      remedy: 'Откройте файл в Excel и сохраните его, если не уверены, что он пересчитан.',
    });
  return issues;
}

/** Headings that stand twice: only the first of each counts. */
export function repeatedHeadings(headings: readonly string[]): readonly IssueLine[] {
  const plain = headings.map((heading) => heading.replace(/\s+/g, ' ').trim().toLowerCase());
  const repeated = headings.filter(
    (_heading, at) =>
      plain[at] !== '' && plain.indexOf(plain[at] ?? '') === at && plain.lastIndexOf(plain[at] ?? '') !== at,
  );
  return repeated.map((heading) => ({
    what: `Заголовок «${heading}» встречается дважды. Читается только первый такой столбец.`,
    where: 'Строка заголовков',
    remedy: 'Переименуйте или удалите лишний столбец, если нужен второй.',
  }));
}
