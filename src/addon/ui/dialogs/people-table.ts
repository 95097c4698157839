/** A list of people as the curator has given it, with the columns that the base takes: what would be sent, and what is odd about it. Sends nothing. */
import type { ImportColumnsView } from '../wire/people';
import type { IssueLine } from '../wire/reply';
import { type GivenTable, headingsAt, type Rows, repeatedHeadings } from './given-file';

type BaseName = keyof ImportColumnsView['columns'];

export interface PeopleTable {
  readonly base: BaseName;
  readonly headings: readonly string[];
  /** A row for each row below the headings. */
  readonly rows: Rows;
  /** Headings of columns that stay here. */
  readonly dropped: readonly string[];
  /** The number of the first of the rows in the file. */
  readonly first: number;
  readonly issues: readonly IssueLine[];
}

export const codeHeading = 'Код';

/** By one of these a person is known. */
const telling: Readonly<Record<BaseName, readonly string[]>> = {
  mentees: [codeHeading, 'ФИО наставляемого'],
  mentors: [codeHeading, 'ФИО наставника'],
};

export const sameHeading = (a: string, b: string): boolean => {
  const plain = (words: string): string =>
    words
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase();
  return plain(a) === plain(b);
};

/** The columns of the list that the base has, or in words why nothing can be done with it. */
export function takeColumns(
  table: GivenTable,
  base: BaseName,
  known: readonly string[],
): PeopleTable | { readonly refused: string } {
  const start = headingsAt(table);
  const given = table.rows[start] ?? [];
  const positions = known.flatMap((each) => {
    const position = given.findIndex((heading) => sameHeading(each, heading));
    return position < 0 ? [] : [position];
  });
  if (positions.length === 0)
    return { refused: 'Ни один заголовок списка не подходит: они должны называться, как столбцы на листе базы.' };
  const pick = (row: readonly string[]): readonly string[] => positions.map((position) => row[position] ?? '');
  return {
    base,
    headings: pick(given),
    rows: table.rows.slice(start + 1).map(pick),
    dropped: given.filter((heading, position) => heading !== '' && !positions.includes(position)),
    first: start + 2,
    issues: [...table.issues, ...repeatedHeadings(given), ...nameless(given, base, known)],
  };
}

function nameless(given: readonly string[], base: BaseName, known: readonly string[]): readonly IssueLine[] {
  const ways = telling[base].filter((heading) => known.some((each) => sameHeading(each, heading)));
  if (ways.some((way) => given.some((heading) => sameHeading(heading, way)))) return [];
  return [
    {
      what: `Нет столбца ${ways.map((heading) => `«${heading}»`).join(' или ')}: каждая строка станет новым человеком.`,
      where: 'Строка заголовков',
      remedy: 'Если эти люди уже есть в базе, добавьте столбец с кодами; иначе они появятся второй раз.',
    },
  ];
}
