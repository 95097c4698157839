/**
 * «Создать анкету»: the form in the programme's folder, its answers coming into a hidden sheet of this book, a line in the
 * register; with it the sheet of its rows, if it makes rows. A long form is made in several runs: the caller asks again until
 * nothing is left. Every file is looked up by its key before it is made, so that repeating adopts what a broken run left.
 * Answers to sealed questionnaires come to no sheet.
 */
import { type AskedOf, askedQuestionnaires, questionnaires } from '../catalog/questionnaires';
import { allTables, mentees, mentors, questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import { Failure } from '../schema/failure';
import { type FormPlan, planForm } from '../schema/form';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { ListEntry, Lists } from '../schema/list';
import { questionsFor } from '../schema/questionnaire';
import type { Placed, RowEdit, Table, TableReading } from '../schema/table';
import { type Book, remembered } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { FormItems, Ports } from './ports';
import { programmeFolder } from './programme-folder';
import { ensureSheets } from './sheets';

/** Questions and pages made in one run: each costs about ten calls. */
export const itemsInRun = 20;

export interface CreatedQuestionnaire {
  readonly title: string;
  /** Questions and pages that are ready. */
  readonly done: number;
  /** For the next run; the form is open when nothing is left. */
  readonly later: number;
}

type Register = TableReading<typeof questionnaireRegister>;

/** What the book remembers of a form while and after it is made, beside the items by question. */
const formKey = '@form';
const batchKey = '@batch';

export function createQuestionnaire(ports: Ports, id: string): Outcome<CreatedQuestionnaire> {
  const asked = askedQuestionnaires.find((each) => each.questionnaire.id === id);
  if (!asked) throw new Failure('wrong-argument');
  return holdBook(ports, (book) => {
    const register = book.read(questionnaireRegister);
    if (register.issues.some((issue) => issue.code === 'sheet-missing')) return refused(...register.issues);
    const { title, number, who } = asked.questionnaire;
    const begun = begin(ports, book, asked, register);
    const table = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
    bringTable(ports, book, table?.questionnaire.occasion ? table.table : undefined);

    const folder = programmeFolder(ports, book);
    const key = `${ports.book.id()}/${book.settings.year}/${id}`;
    const formId = ensureFile(ports, { key, kind: 'form', title: `${number}. ${title}`, folder });
    const plan = planOf(ports, book, asked);
    const made = makeItems(ports, { id, formId, plan, ...begun });
    const all = plan.questions.length + plan.pages.length;
    if (made.left > 0) return done({ title, done: all - made.left, later: made.left });

    const sheetId = table && ports.forms.link(formId, ports.words.responses(number), plan, made.items);
    const { link, codeLink, openToAnybody } = ports.forms.publish(formId, made.items?.[who]);
    const state = begun.before?.state === 'закрыта' ? 'закрыта' : 'открыта';
    // Publishing opens the form.
    if (state === 'закрыта') ports.forms.accept(formId, false);
    writeRegister(ports, book, asked, { state, link, codeLink, formId, sheetId }, made.items?.[batchKey]);
    const issues: Issue[] = openToAnybody
      ? []
      : [{ code: 'form-perhaps-closed', place: { sheet: questionnaireRegister.title }, questionnaire: number }];
    return done({ title, done: all, later: 0 }, issues);
  });
}

interface Begun {
  /** The line of the register as it was before this run. */
  readonly before: RegisteredQuestionnaire | undefined;
  readonly remembered: FormItems | undefined;
}

/** The register tells of the questionnaire before anything of it exists. */
function begin(ports: Ports, book: Book, asked: AskedOf, register: Register): Begun {
  const { id } = asked.questionnaire;
  const before = register.rows.find((row) => row.value.id === id)?.value;
  const text = book.properties[remembered.items(id)];
  const known = text === undefined ? undefined : (JSON.parse(text) as FormItems);
  if (before) return { before, remembered: known };
  // What is made in several runs is taken back as one.
  const fresh = { ...known, [batchKey]: `${id}-${ports.clock.now()}` };
  ports.properties.set(remembered.items(id), JSON.stringify(fresh));
  writeRegister(ports, book, asked, { state: 'готовится' }, fresh[batchKey]);
  return { before, remembered: fresh };
}

/** Makes what is missing in the form; a form that is open to people is not touched. */
function makeItems(
  ports: Pick<Ports, 'forms' | 'properties'>,
  { id, formId, plan, before, remembered: known }: Begun & { id: string; formId: string; plan: FormPlan },
): { readonly items: FormItems | undefined; readonly left: number } {
  const isOwn = known?.[formKey] === formId || before?.formId === formId;
  if (before && before.state !== 'готовится' && before.formId === formId) return { items: known, left: 0 };
  const notes = { [formKey]: formId, ...(known?.[batchKey] ? { [batchKey]: known[batchKey] } : {}) };
  const made = ports.forms.build(formId, plan, isOwn ? itemsOf(known) : {}, itemsInRun);
  const items = { ...made.items, ...notes };
  ports.properties.set(remembered.items(id), JSON.stringify(items));
  return { items, left: made.left };
}

const itemsOf = (known: FormItems | undefined): FormItems =>
  Object.fromEntries(Object.entries(known ?? {}).filter(([key]) => key !== formKey && key !== batchKey));

/** A table whose rows are the answers appears with its questionnaire. */
function bringTable(ports: Ports, book: Book, table: Table | undefined): void {
  if (table) ensureSheets(ports, [{ table, position: allTables.findIndex((each) => (each as Table) === table) }], book);
}

/** The form for this school as it stands today. */
function planOf(ports: Pick<Ports, 'words'>, book: Book, { questionnaire }: AskedOf): FormPlan {
  const questions = questionsFor(questionnaire, book);
  const warning = book.regime === 'codes' ? ports.words.freeTextWarning : '';
  const wantsPeople = questions.some((question) => 'list' in question && question.list !== 'tags');
  return planForm(questionnaire, questions, wantsPeople ? { ...book.lists, ...peopleOf(book) } : book.lists, warning);
}

/** The people of the bases as choices; nobody who has left. */
const peopleOf = (book: Book): Lists => ({
  mentees: book.read(mentees).rows.flatMap(entryOf),
  mentors: book.read(mentors).rows.flatMap(entryOf),
});

function entryOf({
  value,
}: Placed<{ readonly code: string; readonly status?: unknown; readonly fullName?: unknown }>): readonly ListEntry[] {
  const code = readCode(value.code)?.code;
  if (code === undefined || value.status === 'выбыл') return [];
  const name = typeof value.fullName === 'string' ? `${code} – ${value.fullName}` : code;
  return [{ code, name, synonyms: [], group: '' }];
}

function ensureFile(ports: Pick<Ports, 'files'>, file: Parameters<Ports['files']['create']>[0]): string {
  return ports.files.find(file.key) ?? ports.files.create(file);
}

/** Brings the line of the questionnaire in the register to these values, as an operation that can be taken back. */
function writeRegister(
  ports: Ports,
  book: Book,
  { questionnaire: { id, number, title } }: AskedOf,
  values: Partial<RegisteredQuestionnaire>,
  batch: string | undefined,
): void {
  const register = book.read(questionnaireRegister);
  const line = register.rows.find((each) => each.value.id === id);
  const wanted: Readonly<Record<string, unknown>> = { id, number, title, ...values };
  const there: Readonly<Record<string, unknown>> = line?.value ?? {};
  if (Object.entries(wanted).every(([column, value]) => there[column] === value)) return;
  const row = line?.row ?? register.layout.lastRow + 1;
  const edit: RowEdit<RegisteredQuestionnaire> = { row, values: { ...wanted, updated: ports.clock.now() } };
  const entry = { command: 'create-questionnaire', number, title, state: values.state ?? 'готовится' } as const;
  const tables = [tableEdits(questionnaireRegister, register, [edit], {})];
  carryOut(ports, { entry, tables, batch, of: [ports.book.id(), id, entry.state] });
}
