/** Pieces from which longer papers are put together: numbered sections and tables, points with a dash, fields to fill in by hand. */
import { type Block, type Content, heading, paragraph, type Run, table } from '../../schema/document';

const dashed = (words: string, isLast: boolean): Block => paragraph(`– ${words}${isLast ? '.' : ';'}`);

/** Points after a colon. */
export const points = (words: readonly string[]): readonly Block[] =>
  words.map((each, index) => dashed(each, index === words.length - 1));

/** A clause of a section: its words, and what is counted up after them. */
export type Clause = string | readonly Run[] | { readonly says: string; readonly points: readonly string[] };

/** «IV. Порядок …» with clauses 4.1, 4.2. */
export const section = (number: number, title: string, ...clauses: readonly Clause[]): readonly Block[] => [
  heading(3, `${roman[number - 1]}. ${title}`),
  ...clauses.flatMap((clause, index): readonly Block[] => {
    const place = `${number}.${index + 1}. `;
    if (typeof clause === 'string') return [paragraph(place + clause)];
    if ('says' in clause) return [paragraph(`${place}${clause.says}:`), ...points(clause.points)];
    return [paragraph(place, ...clause)];
  }),
];

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Answers to be written beside what is asked; what is known stands there already. */
export const fields = (rows: readonly (readonly [asked: string, known?: Content])[]): Block =>
  table(
    [
      { heading: 'Сведения', width: 70 },
      { heading: 'Заполняется разборчиво', width: 110 },
    ],
    rows.map(([asked, known = '']) => [asked, known]),
  );

/** A table with the number of each row before it; columns by heading and share of the width. */
export const numbered = (
  columns: readonly (readonly [heading: string, width: number])[],
  rows: readonly (readonly Content[])[],
): Block =>
  table(
    [{ heading: '№', width: 12 }, ...columns.map(([heading, width]) => ({ heading, width }))],
    rows.map((row, index) => [String(index + 1), ...row]),
  );
