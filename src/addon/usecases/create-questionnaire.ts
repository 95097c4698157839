/**
 * «Создать анкету»: the form in the programme's folder, its answers coming into a hidden sheet of this book, a line in the
 * register; with it the sheet of its rows, if it makes rows. Every file is looked up by its key before it is made, so that repeating adopts what a broken run left.
 */
import { questionnaires } from '../catalog/questionnaires';
import { allTables, questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import { Failure } from '../schema/failure';
import { planForm } from '../schema/form';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { questionsFor } from '../schema/questionnaire';
import { readTable, type Table, writeRows } from '../schema/table';
import { type Book, remembered } from './book';
import { holdBook } from './held-book';
import { note } from './journal';
import type { FormItems, Ports } from './ports';
import { programmeFolder } from './programme-folder';
import { ensureSheets } from './sheets';

export interface CreatedQuestionnaire {
  readonly title: string;
  readonly link: string;
}

export function createQuestionnaire(ports: Ports, id: string): Outcome<CreatedQuestionnaire> {
  const filling = questionnaires.find((each) => each.questionnaire.id === id);
  if (!filling) throw new Failure('wrong-argument');
  return holdBook(ports, (book) => {
    const register = book.read(questionnaireRegister);
    if (register.issues.some((issue) => issue.code === 'sheet-missing')) return refused(...register.issues);
    const { questionnaire, table } = filling;
    const { number, title } = questionnaire;
    const before = register.rows.find((row) => row.value.id === id);
    const change = [id, book.settings.year];
    note(ports, { command: 'create-questionnaire', number, title }, change);
    if (!before) writeRegister(ports, { id, number, title, state: 'готовится' });
    // A table whose rows are the answers appears with its questionnaire.
    if (questionnaire.occasion)
      ensureSheets(ports, [{ table, position: allTables.findIndex((each) => (each as Table) === table) }], book);

    const year = book.settings.year;
    const folder = programmeFolder(ports, book);
    const formId = ensureFile(ports, {
      key: `${ports.book.id()}/${year}/${id}`,
      kind: 'form',
      title: `${number}. ${title}`,
      folder,
    });

    const plan = planForm(questionnaire, questionsFor(questionnaire, book), book.lists, warningFor(ports, book));
    const known = before?.value.state !== 'готовится' && before?.value.formId === formId;
    let items = known ? readItems(book, id) : undefined;
    if (!known) {
      items = ports.forms.build(formId, plan);
      ports.properties.set(remembered.items(id), JSON.stringify(items));
    }
    const sheetId = ports.forms.link(formId, ports.words.responses(number), plan, items);
    const { link, codeLink, openToAnybody } = ports.forms.publish(formId, items?.[questionnaire.who]);
    writeRegister(ports, { id, number, title, state: 'открыта', link, codeLink, formId, sheetId });
    const issues: Issue[] = openToAnybody
      ? []
      : [{ code: 'form-perhaps-closed', place: { sheet: questionnaireRegister.title }, questionnaire: number }];
    return done({ title, link }, issues);
  });
}

const warningFor = (ports: Pick<Ports, 'words'>, book: Book): string =>
  book.regime === 'codes' ? ports.words.freeTextWarning : '';

function readItems(book: Book, id: string): FormItems | undefined {
  const text = book.properties[remembered.items(id)];
  return text === undefined ? undefined : (JSON.parse(text) as FormItems);
}

function ensureFile(ports: Pick<Ports, 'files'>, file: Parameters<Ports['files']['create']>[0]): string {
  return ports.files.find(file.key) ?? ports.files.create(file);
}

/** Brings the line of the questionnaire in the register to these values. */
function writeRegister(ports: Pick<Ports, 'tables' | 'clock'>, values: Partial<RegisteredQuestionnaire>): void {
  const cells = ports.tables.read(questionnaireRegister.title) ?? [];
  const { rows, layout } = readTable(questionnaireRegister, cells, { regime: 'codes', lists: {} });
  const row = rows.find((line) => line.value.id === values.id)?.row ?? layout.lastRow + 1;
  const edit = { row, values: { ...values, updated: ports.clock.now() } };
  const blocks = writeRows(questionnaireRegister, layout, [edit], { lists: {}, last: 'id' });
  ports.tables.write(questionnaireRegister.title, blocks);
}
