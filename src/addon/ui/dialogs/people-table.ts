/** A list of people as the curator has given it, with the columns that the base takes: what would be sent, and what is odd about it. Sends nothing. */

import { matchColumns } from '../../domain/people/match-columns';
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

/** How schools call the columns of the base in lists of their own. */
const ownWords: Readonly<Record<BaseName, Readonly<Record<string, readonly string[]>>>> = {
  mentees: {
    'ФИО наставляемого': [
      'ФИО',
      'Фамилия, имя, отчество',
      'ФИО ученика',
      'ФИО учащегося',
      'ФИО обучающегося',
      'ФИО педагога',
      'Ученик',
    ],
    'Класс/группа/должность': ['Класс', 'Группа', 'Должность'],
  },
  mentors: {
    'ФИО наставника': ['ФИО', 'Фамилия, имя, отчество', 'ФИО педагога', 'ФИО учителя', 'ФИО сотрудника', 'Наставник'],
    'Место работы/учёбы': ['Должность', 'Место работы', 'Класс', 'Организация'],
  },
};

export const sameHeading = (a: string, b: string): boolean => {
  const plain = (words: string): string =>
    words
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .toLowerCase();
  return plain(a) === plain(b);
};

/** For each column of the list the heading of the base that it is, or is taken for by its likeness; an empty text where there is none. */
export function proposeColumns(table: GivenTable, base: BaseName, known: readonly string[]): readonly string[] {
  const given = table.rows[headingsAt(table)] ?? [];
  const first = (words: string): number => given.findIndex((heading) => sameHeading(heading, words));
  const called = given.map((heading, position) =>
    first(heading) === position ? (known.find((each) => sameHeading(each, heading)) ?? '') : '',
  );
  const wanting = Object.entries(ownWords[base]).filter(([each]) => known.includes(each) && !called.includes(each));
  const own = new Map(
    wanting.map(([each, words]) => [
      given.findIndex((heading, at) => called[at] === '' && words.some((word) => sameHeading(word, heading))),
      each,
    ]),
  );
  const exact = called.map((heading, position) => heading || (own.get(position) ?? ''));
  const rest = known.filter((each) => !exact.includes(each));
  const open = given.map((heading, position) => (exact[position] === '' && first(heading) === position ? heading : ''));
  const alike = matchColumns(
    open,
    rest.map((title) => ({ id: title, title })),
  );
  return exact.map((heading, position) => heading || (alike[position] ?? ''));
}

/** The list with those of its columns that go to the base, each under the heading chosen for it; or in words why nothing can be done with it. */
export function takeColumns(
  table: GivenTable,
  base: BaseName,
  known: readonly string[],
  chosen: readonly string[] = proposeColumns(table, base, known),
): PeopleTable | { readonly refused: string } {
  const start = headingsAt(table);
  const given = table.rows[start] ?? [];
  const twice = chosen.find((heading, position) => heading !== '' && chosen.indexOf(heading) !== position);
  if (twice !== undefined)
    return { refused: `Столбец базы «${twice}» выбран дважды. Оставьте его одному столбцу списка.` };
  const positions = known.flatMap((each) => {
    const position = chosen.indexOf(each);
    return position < 0 ? [] : [position];
  });
  if (positions.length === 0)
    return { refused: 'Ни один заголовок списка не подходит: они должны называться, как столбцы на листе базы.' };
  const pick = (row: readonly string[]): readonly string[] => positions.map((position) => row[position] ?? '');
  const headings = pick(chosen);
  return {
    base,
    headings,
    rows: table.rows.slice(start + 1).map(pick),
    dropped: given.filter((heading, position) => heading !== '' && !positions.includes(position)),
    first: start + 2,
    issues: [...table.issues, ...repeatedHeadings(given), ...nameless(headings, base, known)],
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
