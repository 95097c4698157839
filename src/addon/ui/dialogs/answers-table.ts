/** An export of answers as the curator has given it, with the questions that its columns answer: what would be sent, and what is odd about it. Sends nothing. */
import type { EntryView } from '../wire/answers';
import type { IssueLine } from '../wire/reply';
import { type GivenTable, headingsAt, type Rows, repeatedHeadings } from './given-file';

export interface AnswersTable {
  readonly headings: readonly string[];
  readonly rows: Rows;
  /** The number of the first row below the headings in the file. */
  readonly first: number;
  readonly issues: readonly IssueLine[];
}

/** The columns that were chosen – by heading of the file the id of its question, '' for none –, or in words why nothing can be done with them. */
export function chooseColumns(
  table: GivenTable,
  view: EntryView,
  chosen: readonly string[],
): AnswersTable | { readonly refused: string } {
  const used = chosen.filter((id) => id !== '');
  if (!used.includes(view.who)) return { refused: 'Укажите, в каком столбце код с ключом: без него ответы ничьи.' };
  if (new Set(used).size < used.length) return { refused: 'Один вопрос выбран для двух столбцов. Оставьте один.' };
  const start = headingsAt(table);
  const positions = chosen.flatMap((id, at) => (id === '' ? [] : [at]));
  return {
    headings: used,
    rows: table.rows.slice(start + 1).map((row) => positions.map((at) => row[at] ?? '')),
    first: start + 2,
    issues: [...table.issues, ...repeatedHeadings(table.rows[start] ?? []), ...missingQuestions(view, used)],
  };
}

/** Required questions that no column answers. */
const missingQuestions = (view: EntryView, used: readonly string[]): readonly IssueLine[] =>
  view.questions
    .filter(({ id, required }) => required && !used.includes(id))
    .map(({ title }) => ({
      what: `Нет столбца для вопроса «${title}».`,
      where: 'Строка заголовков',
      remedy: 'Выберите столбец в таблице выше. Если его нет, остальные ответы всё равно перенесутся.',
    }));
