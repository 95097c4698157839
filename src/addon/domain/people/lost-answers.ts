/**
 * Answers that went with a column that somebody has deleted from the sheet of answers: a new column has taken its place since, and what stood
 * in the old one is kept by the form alone. Whether a value had been taken over before is told by the mark of its answer.
 */
import { isBlank } from '../../schema/cell';
import type { Issue } from '../../schema/issue';
import type { AnswerLine, AnswersGiven } from './answers';
import { hasTaken, timeOfMark } from './answers';

/** Sheets of answers tell time to the second, rounded either way. */
const second = 1000;

/** The answers of one occasion, oldest first, and the mark of the one that was taken over last. */
export interface AnswersOnce {
  readonly code: string;
  readonly lines: readonly AnswerLine[];
  readonly taken: unknown;
}

/** For each question whose column was replaced, those who may have answered it and whose words are not in the book. */
export function lostAnswers({ questions, sheet }: AnswersGiven, given: readonly AnswersOnce[]): readonly Issue[] {
  return questions.flatMap(({ id, title, fills }): Issue[] => {
    const since = sheet.since?.[id];
    if (since === undefined || fills === undefined) return [];
    const isLost = ({ lines, taken }: AnswersOnce): boolean => {
      const said = lines.map(({ cells }) => !isBlank(cells[id])).lastIndexOf(true);
      return lines.slice(said + 1).some(({ at, elsewhere }) => {
        const wasTaken = at !== undefined && at === timeOfMark(taken) && hasTaken(taken, id);
        return !elsewhere && at !== undefined && at < since + second && !wasTaken;
      });
    };
    const codes = [...new Set(given.filter(isLost).map(({ code }) => code))];
    return codes.length === 0 ? [] : [{ code: 'answers-lost', place: { sheet: sheet.title }, question: title, codes }];
  });
}
