/** Answers that came without a form, as the reconciliations want them: lines that stand on the sheet «Внесённые ответы». */
import { enteredAnswers } from '../catalog/tables';
import type { AnswerLine } from '../domain/people/answers';
import { readGiven } from '../domain/people/entered-answers';
import { isMoment } from '../schema/cell';
import type { Questionnaire } from '../schema/questionnaire';
import type { Book } from './book';

/** The sheet in place of a response sheet. Its answers keep their marks whatever becomes of the form. */
export const elsewhere = { id: 'entered', title: enteredAnswers.title, headings: {} } as const;

/** Reads the sheet once; brings the answers of a questionnaire. Calls: two. */
export function readEntered(book: Book): (questionnaire: Pick<Questionnaire, 'id' | 'who'>) => readonly AnswerLine[] {
  const { rows, cells, layout } = book.read(enteredAnswers);
  return ({ id, who }) =>
    rows
      .filter(({ value }) => value.questionnaire === id)
      .map(({ row, value }) => {
        const time = cells[row - 1]?.[layout.positions['time'] ?? -1] ?? '';
        const headings = { [who]: enteredAnswers.columns.person.heading };
        return {
          row,
          at: isMoment(time) ? time.at : undefined,
          day: value.time.slice(0, 10),
          time: value.time.slice(11),
          cells: { ...readGiven(value.answers), [who]: value.person },
          elsewhere: { ...elsewhere, headings },
        };
      });
}
