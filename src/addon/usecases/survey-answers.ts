/**
 * Answers against the tables that they fill, of every questionnaire or of one. Reads each sheet once and writes nothing; what else there is
 * to tell of the book is survey.ts.
 */
import { type FillingQuestionnaire, questionnaires } from '../catalog/questionnaires';
import { mentees, mentors, questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { pairs } from '../catalog/tables/pairs';
import type { Alarm } from '../domain/care/alarms';
import type { AnswerLine, AnswersGiven, Person, Reconciliation } from '../domain/people/answers';
import { readCode } from '../domain/people/code';
import { couldMentor } from '../domain/people/could-mentor';
import { reconcileAll } from '../domain/people/reconcile';
import { type OccasionsGiven, reconcileOccasions } from '../domain/people/reconcile-occasions';
import { sharingColumns } from '../domain/people/sharing-columns';
import type { Issue } from '../schema/issue';
import { choicesOf, questionsFor } from '../schema/questionnaire';
import type { Placed, Table, TableReading } from '../schema/table';
import { type Book, itemsOf } from './book';
import { elsewhere, readEntered } from './entered-answers';
import { linkedForm } from './linked-form';
import type { Ports } from './ports';
import { hiderOf } from './privacy';
import { setHarmAside } from './safety-words';

export interface AnswersOf extends FillingQuestionnaire {
  /** Nothing while the questionnaire has no form. */
  readonly register: Placed<RegisteredQuestionnaire> | undefined;
  /** The table that the answers fill, as it stands. */
  readonly reading: TableReading<Table>;
  readonly reconciliation: Reconciliation;
  /** What was reconciled. */
  readonly given: AnswersGiven | OccasionsGiven;
}

/** Which answers have come: those of a form, by the id of the sheet that they come to, or those of a questionnaire. */
export type NewAnswers = { readonly sheet: string } | { readonly questionnaire: string };

export interface AnswersSurvey {
  readonly mentees: TableReading<typeof mentees>;
  readonly mentors: TableReading<typeof mentors>;
  readonly register: TableReading<typeof questionnaireRegister>;
  readonly answers: readonly AnswersOf[];
  /** Every table that was read, by its declaration. */
  readonly readings: ReadonlyMap<Table, TableReading<Table>>;
  /** Answers in which harm is spoken of; their words are in no reading. */
  readonly alarms: readonly Alarm[];
  /** Words of people may stand in them. */
  readonly issues: readonly Issue[];
}

/** A questionnaire whose answers could be read. */
interface Answered {
  readonly filling: FillingQuestionnaire;
  readonly register: Placed<RegisteredQuestionnaire> | undefined;
  readonly given: AnswersGiven;
}

type Bases = Pick<AnswersSurvey, 'mentees' | 'mentors'>;

/** Without `only` every questionnaire is looked at. Calls: those of each sheet that is read. */
export function surveyAnswers(ports: Pick<Ports, 'forms' | 'words'>, book: Book, only?: NewAnswers): AnswersSurvey {
  const bases: Bases = { mentees: book.read(mentees), mentors: book.read(mentors) };
  const register = book.read(questionnaireRegister);
  const issues: Issue[] = [
    ...book.issues,
    ...bases.mentees.issues,
    ...badCodes(mentees.title, bases.mentees.rows),
    ...bases.mentors.issues,
    ...badCodes(mentors.title, bases.mentors.rows),
    ...register.issues,
  ];
  const answered: Answered[] = [];
  const alarms: Alarm[] = [];
  const entered = readEntered(book);
  for (const filling of concerned(only, register)) {
    const line = register.rows.find((row) => row.value.id === filling.questionnaire.id);
    const isOpen = line?.value.sheetId !== undefined && line.value.formId !== undefined;
    const lines = entered(filling.questionnaire);
    if (!isOpen && lines.length === 0) continue;
    const open = isOpen ? line : undefined;
    const given = readAnswers(ports, book, { filling, register: open, bases, issues, alarms, lines });
    if (given) answered.push({ filling, register: line, given });
  }
  const readings = new Map<Table, TableReading<Table>>([
    [mentees, bases.mentees as TableReading<Table>],
    [mentors, bases.mentors as TableReading<Table>],
  ]);
  for (const { table } of answered.map(({ filling }) => filling)) {
    if (readings.has(table)) continue;
    const reading = book.read(table);
    readings.set(table, reading);
    issues.push(...reading.issues);
  }
  const reconciliations = reconcileTogether(book, answered, readings);
  const answers = answered.flatMap(({ filling, register: line }): AnswersOf[] => {
    const reading = readings.get(filling.table);
    const found = reconciliations.get(filling);
    if (!reading || !found) return [];
    const { given, reconciliation } = found;
    issues.push(...reconciliation.issues);
    // Without the column of marks nothing may be taken over: every run would take everything over again.
    const marked = reading.layout.positions[given.questionnaire.mark] !== undefined;
    const bounded = marked ? reconciliation : { ...reconciliation, edits: [], codes: [] };
    return [{ ...filling, register: line, reading, reconciliation: bounded, given }];
  });
  issues.push(...couldMentor(mentees, withAnswers(bases.mentees.rows, mentees, answers), bases.mentors.rows));
  return { ...bases, register, answers, readings, alarms, issues };
}

/** The questionnaire whose answers have come, with those that have a say in the same columns; none for a form of somebody else's. */
function concerned(
  only: NewAnswers | undefined,
  register: TableReading<typeof questionnaireRegister>,
): readonly FillingQuestionnaire[] {
  if (!only) return questionnaires;
  const id =
    'questionnaire' in only
      ? only.questionnaire
      : register.rows.find(({ value }) => value.sheetId === only.sheet)?.value.id;
  const own = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
  return own ? questionnaires.filter((each) => each === own || sharingColumns(each, own)) : [];
}

/**
 * The lines without personal data, if they must not come into the book. Marks of answers are made of what comes out, so that
 * an answer is the same before and after its sheet is masked.
 */
const hideInLines = (lines: readonly AnswerLine[], hide: (text: string) => string): readonly AnswerLine[] =>
  lines.map((line) => ({
    ...line,
    cells: Object.fromEntries(
      Object.entries(line.cells).map(([id, cell]) => [id, typeof cell === 'string' ? hide(cell) : cell]),
    ),
  }));

/** The answers of one questionnaire; what is wrong with their sheet joins the issues. */
function readAnswers(
  ports: Pick<Ports, 'forms' | 'words'>,
  book: Book,
  {
    filling: { questionnaire, people },
    register,
    bases,
    issues,
    alarms,
    lines,
  }: {
    readonly filling: FillingQuestionnaire;
    readonly register: Placed<RegisteredQuestionnaire> | undefined;
    readonly bases: Bases;
    readonly issues: Issue[];
    readonly alarms: Alarm[];
    /** Answers that came without the form. */
    readonly lines: readonly AnswerLine[];
  },
): AnswersGiven | undefined {
  // A question without a single choice left is not asked.
  const questions = questionsFor(questionnaire, book).filter(
    (question) => !('list' in question) || choicesOf(question, book.lists).length > 0,
  );
  const rest = {
    questionnaire,
    questions,
    people: people.flatMap((base): readonly Placed<Person>[] => bases[base].rows),
    secret: book.secret,
    lists: book.lists,
  };
  const withoutHarm = (all: readonly AnswerLine[]): readonly AnswerLine[] => {
    const aside = setHarmAside(all, questionnaire, book);
    alarms.push(...aside.alarms);
    return hideInLines(aside.lines, hiderOf(ports, book));
  };
  const own = withoutHarm(lines);
  if (!register) return { ...rest, sheet: { ...elsewhere, lines: own } };
  const { row, value } = register;
  const responses = ports.forms.readResponses(value.sheetId ?? '');
  if (!responses) {
    const place = { sheet: questionnaireRegister.title, row };
    issues.push({ code: 'response-sheet-missing', place, questionnaire: questionnaire.number });
    return own.length > 0 ? { ...rest, sheet: { ...elsewhere, lines: own } } : undefined;
  }
  const unasked = linkedForm(book, value)
    ? questions.filter(({ id }) => itemsOf(book, questionnaire.id)[id] === undefined).map(({ id }) => id)
    : [];
  for (const column of responses.strangers)
    issues.push({ code: 'response-column-unknown', place: { sheet: responses.title, column } });
  for (const question of questions)
    if (responses.repeated.includes(question.id))
      issues.push({ code: 'response-column-twice', place: { sheet: responses.title }, question: question.title });
    else if (responses.headings[question.id] === undefined && !unasked.includes(question.id))
      issues.push({ code: 'response-column-missing', place: { sheet: responses.title }, question: question.title });
  const told = withoutHarm(responses.lines);
  return { ...rest, sheet: { id: value.formId ?? '', ...responses, unasked, lines: [...told, ...own] } };
}

/** The questionnaires of one base are looked at together: what one brings must not wipe what another gave. */
function reconcileTogether(
  book: Book,
  answered: readonly Answered[],
  readings: ReadonlyMap<Table, TableReading<Table>>,
): ReadonlyMap<FillingQuestionnaire, Pick<AnswersOf, 'given' | 'reconciliation'>> {
  const found = new Map<FillingQuestionnaire, Pick<AnswersOf, 'given' | 'reconciliation'>>();
  for (const [table, reading] of readings) {
    const filling = answered.filter((each) => each.filling.table === table);
    const persons = filling.filter(({ given }) => !given.questionnaire.occasion);
    reconcileAll(persons.map(({ given }) => given)).forEach((reconciliation, index) => {
      const each = persons[index];
      if (each) found.set(each.filling, { given: each.given, reconciliation });
    });
    // What one questionnaire adds is there for the next one of the same table.
    let { rows } = reading;
    let { lastRow } = reading.layout;
    for (const { filling: each, given } of filling) {
      const { occasion } = given.questionnaire;
      if (!occasion) continue;
      const pairRows = occasion.pair === undefined ? [] : book.read(pairs).rows.map(({ value }) => value);
      const occasions = { ...given, pairs: pairRows, rows, lastRow, key: table.key };
      const reconciliation = reconcileOccasions(occasions, occasion);
      found.set(each, { given: occasions, reconciliation });
      const added = reconciliation.edits.filter(({ row }) => row > lastRow);
      rows = [...rows, ...added.map(({ row, values }) => ({ row, value: values as (typeof rows)[number]['value'] }))];
      lastRow += added.length;
    }
  }
  return found;
}

const badCodes = (sheet: string, rows: readonly Placed<{ readonly code: string }>[]): readonly Issue[] =>
  rows
    .filter((row) => !readCode(row.value.code))
    .map((row) => ({
      code: 'code-unreadable',
      place: { sheet, row: row.row, column: 'Код' },
      text: row.value.code.slice(0, 40),
    }));

/** The rows as they will be when the answers are taken over: what is said of them must not wait for the next look. */
export function withAnswers<R>(
  rows: readonly Placed<R>[],
  table: Table,
  answers: readonly AnswersOf[],
): readonly Placed<R>[] {
  const edits = answers.filter((each) => each.table === table).flatMap(({ reconciliation }) => reconciliation.edits);
  const values = new Map<number, Readonly<Record<string, unknown>>>();
  for (const edit of edits) values.set(edit.row, { ...values.get(edit.row), ...edit.values });
  return rows.map(({ row, value }) => ({ row, value: { ...value, ...values.get(row) } }));
}
