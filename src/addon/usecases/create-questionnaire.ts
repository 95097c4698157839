/**
 * «Создать анкету»: the form in the programme's folder, its answers coming into a hidden sheet of this book, a line in the
 * register; with it the sheet of its rows, if it makes rows. A long form is made in several runs: the caller asks again until
 * nothing is left. Every file is looked up by its key before it is made, so that repeating adopts what a broken run left.
 * Answers to sealed questionnaires come to no sheet.
 */
import { type AskedOf, askedQuestionnaires, questionnaires } from '../catalog/questionnaires';
import { questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { Failure } from '../schema/failure';
import type { FormPlan } from '../schema/form';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { Questionnaire } from '../schema/questionnaire';
import type { TableReading } from '../schema/table';
import { type Book, remembered } from './book';
import { type CreatedQuestionnaire, itemsInRun, planOf } from './form-plan';
import { holdBook } from './held-book';
import { continueLinking } from './link-form';
import { linkedForm } from './linked-form';
import { codeMark, type FormItems, type LinkMark, type Ports, pairMark } from './ports';
import { programmeFolder } from './programme-folder';
import { type NewLine, writeRegister } from './register-line';
import { ensureTableOfAnswers } from './table-of-answers';

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
    const linked = linkedForm(book, register.rows.find((row) => row.value.id === id)?.value);
    if (linked) return continueLinking(ports, book, asked, linked);
    const begun = begin(ports, book, asked, register);
    const table = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
    ensureTableOfAnswers(ports, book, id);

    const folder = programmeFolder(ports, book);
    const key = `${ports.book.id()}/${book.settings.year}/${id}`;
    const formId = ensureFile(ports, { key, kind: 'form', title: `${number}. ${title}`, folder });
    const plan = planOf(ports, book, asked);
    const made = makeItems(ports, { id, formId, plan, ...begun });
    const all = plan.questions.length + plan.pages.length;
    if (made.left > 0) return done({ title, done: all - made.left, later: made.left });

    const sheetId = table && ports.forms.link(formId, ports.words.responses(number), plan, made.items);
    const { link, codeLink, openToAnybody } = ports.forms.publish(
      formId,
      marksOf(made.items, who, table?.questionnaire),
    );
    const state = begun.before?.state === 'закрыта' ? 'закрыта' : 'открыта';
    // Publishing opens the form.
    if (state === 'закрыта') ports.forms.accept(formId, false);
    writeRegister(
      ports,
      book,
      asked,
      lineOf(asked, { state, link, codeLink, formId, sheetId }, made.items?.[batchKey]),
    );
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
  writeRegister(ports, book, asked, lineOf(asked, { state: 'готовится' }, fresh[batchKey]));
  return { before, remembered: fresh };
}

function lineOf({ questionnaire: { number, title } }: AskedOf, values: NewLine['values'], batch: string | undefined) {
  return { values, entry: { command: 'create-questionnaire', number, title, state: values.state }, batch } as const;
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

/** What a personal link fills in: who answers and, if it is asked, for which pair. */
function marksOf(
  items: FormItems | undefined,
  who: string,
  questionnaire: Questionnaire | undefined,
): readonly LinkMark[] {
  const pair = questionnaire?.occasion?.pair;
  return [
    { item: items?.[who], mark: codeMark },
    { item: pair === undefined ? undefined : items?.[pair], mark: pairMark },
  ].flatMap(({ item, mark }) => (item === undefined ? [] : [{ item, mark }]));
}

function ensureFile(ports: Pick<Ports, 'files'>, file: Parameters<Ports['files']['create']>[0]): string {
  return ports.files.find(file.key) ?? ports.files.create(file);
}
