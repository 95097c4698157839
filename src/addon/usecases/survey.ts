/**
 * Everything that is known of the book at one moment: rows, answers against bases, findings. Reads each sheet once and
 * writes nothing; the requests that collect, check and show begin with it.
 */
import { type FillingQuestionnaire, questionnaires } from '../catalog/questionnaires';
import { mentees, mentors, questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import { type Person, type Reconciliation, reconcile } from '../domain/people/reconcile';
import type { Issue } from '../schema/issue';
import { questionsFor } from '../schema/questionnaire';
import type { Placed, Table, TableReading } from '../schema/table';
import type { Book } from './book';
import type { Ports } from './ports';

export interface AnswersOf extends FillingQuestionnaire {
  readonly register: Placed<RegisteredQuestionnaire>;
  readonly reconciliation: Reconciliation;
}

export interface Survey {
  readonly mentees: TableReading<typeof mentees>;
  readonly mentors: TableReading<typeof mentors>;
  readonly register: TableReading<typeof questionnaireRegister>;
  readonly answers: readonly AnswersOf[];
  readonly issues: readonly Issue[];
}

export function surveyBook(ports: Pick<Ports, 'tables' | 'forms'>, book: Book): Survey {
  const bases = { mentees: book.read(mentees), mentors: book.read(mentors) };
  const register = book.read(questionnaireRegister);
  const issues: Issue[] = [
    ...book.issues,
    ...bases.mentees.issues,
    ...badCodes(mentees.title, bases.mentees.rows),
    ...bases.mentors.issues,
    ...badCodes(mentors.title, bases.mentors.rows),
    ...register.issues,
  ];
  const answers: AnswersOf[] = [];
  for (const filling of questionnaires) {
    const line = register.rows.find((row) => row.value.id === filling.questionnaire.id);
    if (!line?.value.sheetId || !line.value.formId) continue;
    const responses = ports.forms.readResponses(line.value.sheetId);
    if (!responses) {
      const place = { sheet: questionnaireRegister.title, row: line.row };
      issues.push({ code: 'response-sheet-missing', place, questionnaire: filling.questionnaire.number });
      continue;
    }
    const { questionnaire } = filling;
    const questions = questionsFor(questionnaire, book);
    for (const column of responses.strangers)
      issues.push({ code: 'response-column-unknown', place: { sheet: responses.title, column } });
    for (const question of questions)
      if (responses.headings[question.id] === undefined)
        issues.push({ code: 'response-column-missing', place: { sheet: responses.title }, question: question.title });
    const reconciliation = reconcile({
      questionnaire,
      questions,
      sheet: { id: line.value.formId, ...responses },
      people: peopleOf(filling.base, bases),
      secret: book.secret,
      lists: book.lists,
    });
    issues.push(...reconciliation.issues);
    // Without the column of marks nothing may be taken over: every run would take everything over again.
    const marked = readingOf(filling.base, bases).layout.positions[questionnaire.mark] !== undefined;
    answers.push({
      ...filling,
      register: line,
      reconciliation: marked ? reconciliation : { ...reconciliation, edits: [], codes: [] },
    });
  }
  return { ...bases, register, answers, issues };
}

/** The reading of a base that answers fill. */
export const readingOf = (base: Table, survey: Pick<Survey, 'mentees' | 'mentors'>): TableReading<Table> =>
  base === (mentors as Table) ? survey.mentors : survey.mentees;

const peopleOf = (base: Table, bases: Pick<Survey, 'mentees' | 'mentors'>): readonly Placed<Person>[] =>
  readingOf(base, bases).rows as readonly Placed<Person>[];

const badCodes = (sheet: string, rows: readonly Placed<{ readonly code: string }>[]): readonly Issue[] =>
  rows
    .filter((row) => !readCode(row.value.code))
    .map((row) => ({
      code: 'code-unreadable',
      place: { sheet, row: row.row, column: 'Код' },
      text: row.value.code.slice(0, 40),
    }));
