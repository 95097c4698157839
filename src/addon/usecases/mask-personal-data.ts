/**
 * «Скрыть личное»: what the check has found is replaced by marks on every sheet, and the answers that carry it are deleted from the
 * forms' own store once their masked words stand in the book. What is to be done is remembered first: a run that died is finished by
 * the next one from there. It cannot be taken back, and the log of changes forgets the words, too.
 */
import { questionnaireRegister, settingsTable } from '../catalog/tables';
import type { PersonalCell } from '../domain/privacy/scan';
import { blocksOfCells } from '../schema/block';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { type Book, remembered } from './book';
import { rewriteChangeLog } from './change-log';
import { readSettled, writeFindings } from './findings';
import { holdBook } from './held-book';
import { note } from './journal';
import type { Ports } from './ports';
import { detectorOf, findPersonalData } from './privacy';
import { raiseAlarms } from './raise-alarms';
import { surveyAll } from './survey-all';
import { surveyAnswers } from './survey-answers';

/** Answers deleted in one run: looking for one costs a dozen calls. */
export const answersInRun = 6;

export interface Masked {
  readonly cells: number;
  readonly answers: number;
  /** Cells for the next run. */
  readonly later: number;
}

/** What one run does, as it is remembered. */
interface Plan {
  readonly time: string;
  readonly cells: number;
  readonly answers: number;
  /** Ids of answers by form. */
  readonly stored: Readonly<Record<string, readonly string[]>>;
  /** «Ответы А1» 14: rows of response sheets that belong to this run. */
  readonly rows: readonly string[];
}

/** A row of a response sheet with personal data in it. */
interface AnswerRow {
  readonly name: string;
  readonly formId: string;
  readonly at: number | undefined;
}

export function maskPersonalData(ports: Ports): Outcome<Masked> {
  return holdBook(ports, (book) => {
    if (book.regime === 'names') return refused({ code: 'regime-keeps-names', place: { sheet: settingsTable.title } });
    // Words about harm stay in the form: nobody has read them yet.
    raiseAlarms(ports, book, surveyAnswers(ports, book));
    const { cells } = findPersonalData(ports, book, readSettled(ports));
    const sources = responseSheets(ports, book, cells);
    const begun = book.properties[remembered.masking];
    const plan = begun ? (JSON.parse(begun) as Plan) : makePlan(ports, cells, sources);
    if (plan.cells > 0) carryOutPlan(ports, plan, cells, sources);
    const issues = afterwards(ports, book);
    return done(
      { cells: plan.cells, answers: plan.answers, later: cells.length - chosen(cells, plan, sources).length },
      issues,
    );
  });
}

const rowName = ({ sheet, row }: PersonalCell): string => `${sheet} ${row}`;

/** Response sheets by title: which answers stand in the rows with personal data. */
function responseSheets(
  ports: Pick<Ports, 'forms'>,
  book: Book,
  cells: readonly PersonalCell[],
): ReadonlyMap<string, ReadonlyMap<string, AnswerRow>> {
  const sheets = new Map<string, ReadonlyMap<string, AnswerRow>>();
  const wanted = new Set(cells.map(rowName));
  for (const { value } of book.read(questionnaireRegister).rows) {
    const { formId, sheetId } = value;
    const responses = formId && sheetId ? ports.forms.readResponses(sheetId) : undefined;
    if (!formId || !responses) continue;
    const rows = responses.lines
      .map(({ row, at }) => ({ name: `${responses.title} ${row}`, formId, at }))
      .filter(({ name }) => wanted.has(name));
    sheets.set(responses.title, new Map(rows.map((row) => [row.name, row])));
  }
  return sheets;
}

type Sources = ReturnType<typeof responseSheets>;

/** The cells of this run: everything but answers, and the answers that the plan names. */
const chosen = (cells: readonly PersonalCell[], plan: Plan, sources: Sources): readonly PersonalCell[] =>
  cells.filter((cell) => !sources.get(cell.sheet)?.has(rowName(cell)) || plan.rows.includes(rowName(cell)));

function makePlan(ports: Ports, cells: readonly PersonalCell[], sources: Sources): Plan {
  const answers = [...sources.values()].flatMap((rows) => [...rows.values()]).slice(0, answersInRun);
  const rows = answers.map(({ name }) => name);
  const stored: Record<string, readonly string[]> = {};
  const detector = detectorOf(ports);
  const isPersonal = (text: string): boolean => detector.find(text).length > 0;
  for (const { formId, at } of answers) {
    const ids = at === undefined ? [] : ports.forms.findStored(formId, at, isPersonal);
    stored[formId] = [...new Set([...(stored[formId] ?? []), ...ids])];
  }
  const plan = { time: ports.clock.now(), cells: 0, answers: Object.values(stored).flat().length, stored, rows };
  const whole = { ...plan, cells: chosen(cells, plan, sources).length };
  if (whole.cells > 0) ports.properties.set(remembered.masking, JSON.stringify(whole));
  return whole;
}

function carryOutPlan(ports: Ports, plan: Plan, cells: readonly PersonalCell[], sources: Sources): void {
  const detector = detectorOf(ports);
  note(ports, { command: 'mask-personal-data', cells: plan.cells, answers: plan.answers }, [plan.time, plan.rows]);
  rewriteChangeLog(ports, (text) => detector.mask(text));
  const bySheet = new Map<string, PersonalCell[]>();
  for (const cell of chosen(cells, plan, sources)) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  for (const [title, found] of bySheet) {
    const written = found.filter(({ inNote }) => !inNote).map(({ masked, ...place }) => ({ ...place, cell: masked }));
    ports.tables.write(title, blocksOfCells(written));
    const notes = found.filter(({ inNote }) => inNote);
    ports.tables.writeNotes(
      title,
      notes.map(({ row, column, masked }) => ({ row, column, note: masked })),
    );
  }
  // The form may lose an answer only when the book has it for good.
  ports.tables.commit();
  for (const [formId, ids] of Object.entries(plan.stored)) ports.forms.deleteStored(formId, ids);
  ports.properties.set(remembered.masking, '');
}

/** What is to be mended now. */
function afterwards(ports: Ports, book: Book): readonly Issue[] {
  const issues = surveyAll(ports, book).issues;
  writeFindings(ports, issues);
  return issues;
}
