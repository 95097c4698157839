/**
 * «Собрать ответы»: takes new answers of all questionnaires into the bases. Reads everything, decides, writes each sheet
 * once; the answer's mark goes into the row together with its values, so a run that died is simply repeated.
 */
import { questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { done, type Outcome, refused, stops } from '../schema/issue';
import { type RowEdit, writeRows } from '../schema/table';
import { type Book, notSetUp, openBook } from './book';
import { writeFindings } from './findings';
import { note } from './journal';
import type { Ports } from './ports';
import { type Survey, surveyBook } from './survey';

export interface Collected {
  /** Codes whose rows were changed now. */
  readonly codes: readonly string[];
  readonly answers: number;
  readonly unconfirmed: number;
}

export function collectAnswers(ports: Ports): Outcome<Collected> {
  return ports.lock.hold(() => {
    const book = openBook(ports);
    if (!book) return refused(notSetUp);
    const survey = surveyBook(ports, book);
    const stopping = survey.issues.filter(stops);
    if (stopping.length > 0) return refused(...stopping);
    takeOver(ports, book, survey);
    const counts = survey.answers.map((answer) => answer.reconciliation);
    const collected = {
      codes: counts.flatMap((count) => count.codes),
      answers: counts.reduce((sum, count) => sum + count.answers, 0),
      unconfirmed: counts.reduce((sum, count) => sum + count.unconfirmed, 0),
    };
    return done(collected, survey.issues);
  });
}

function takeOver(ports: Ports, book: Book, survey: Survey): void {
  for (const { questionnaire, table, reading, reconciliation } of survey.answers) {
    const { edits, codes } = reconciliation;
    if (edits.length === 0) continue;
    const { number } = questionnaire;
    const marks = edits.map((edit) => [edit.row, edit.values[questionnaire.mark]]);
    note(ports, { command: 'collect-answers', number, base: table.title, codes }, [questionnaire.id, marks]);
    const options = { lists: book.lists, last: questionnaire.mark };
    ports.tables.write(table.title, writeRows(table, reading.layout, edits, options));
  }
  writeCounts(ports, survey);
  writeFindings(ports, survey.issues);
}

/** Brings the numbers in the register up to date; the stamp changes only with a number. */
function writeCounts(ports: Pick<Ports, 'tables' | 'clock'>, survey: Survey): void {
  const edits = survey.answers.flatMap(({ register, reconciliation }): RowEdit<RegisteredQuestionnaire>[] => {
    const { answers, unconfirmed } = reconciliation;
    if (register.value.answers === answers && register.value.unconfirmed === unconfirmed) return [];
    return [{ row: register.row, values: { answers, unconfirmed, updated: ports.clock.now() } }];
  });
  const blocks = writeRows(questionnaireRegister, survey.register.layout, edits, { lists: {} });
  ports.tables.write(questionnaireRegister.title, blocks);
}
