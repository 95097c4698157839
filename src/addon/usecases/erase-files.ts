/**
 * Erasure outside the sheets: papers that are not signed and tell of the person are deleted with their lines, answers of the person
 * leave the forms' own stores. Each step first says what it will take, is remembered by the caller, and only then takes it.
 */
import { askedQuestionnaires } from '../catalog/questionnaires';
import { documents, questionnaireRegister } from '../catalog/tables';
import type { RegisteredDocument } from '../catalog/tables/documents';
import type { Forgetter } from '../domain/people/forget';
import { type Book, itemsOf } from './book';
import type { Ports } from './ports';

/** Papers opened, and stored answers looked through, in one run. */
export const papersInRun = 60;
export const answersInRun = 200;

const fileKey = (ports: Pick<Ports, 'book'>, book: Book, { key }: Pick<RegisteredDocument, 'key'>): string =>
  `${ports.book.id()}/${book.settings.year}/${key}`;

export interface SiftedPapers {
  /** Keys of the register: these go. */
  readonly gone: readonly string[];
  /** Keys of signed ones that name the person: these stay. */
  readonly kept: readonly string[];
  /** Key of the line from which to go on; nothing when all were looked at. */
  readonly next: string | undefined;
}

/** Which papers from the line with this key on tell of the person. */
export function siftPapers(ports: Ports, book: Book, who: Forgetter, from: string | undefined): SiftedPapers {
  const { rows } = book.read(documents);
  const lines = rows.slice(
    Math.max(
      0,
      rows.findIndex(({ value }) => value.key === from),
    ),
  );
  const now = lines.slice(0, papersInRun).map(({ value }) => ({
    value,
    text: value.written === undefined ? '' : (ports.documents.textOf(fileKey(ports, book, value)) ?? ''),
  }));
  const telling = now.filter(
    ({ value, text }) => who.mentions(text) || who.mentions(value.title) || who.mentions(value.subject ?? ''),
  );
  const isKept = ({ value }: (typeof now)[number]): boolean => value.state === 'подписан';
  return {
    gone: telling.filter((each) => !isKept(each)).map(({ value }) => value.key),
    kept: telling.filter(isKept).map(({ value }) => value.key),
    next: lines[papersInRun]?.value.key,
  };
}

/** Deletes papers and their lines; those that are gone already are no mistake. */
export function erasePapers(ports: Ports, book: Book, keys: readonly string[]): void {
  for (const key of keys) ports.files.erase(fileKey(ports, book, { key }));
  const lines = book.read(documents).rows.filter(({ value }) => keys.includes(value.key));
  ports.tables.remove(
    documents.title,
    lines.map(({ row }) => row),
  );
}

export interface SiftedAnswers {
  readonly formId: string;
  readonly number: string;
  /** The person's own answers: these go. */
  readonly ids: readonly string[];
  /** Answers of others that name the person: they are theirs, and a form does not let them be changed. */
  readonly others: number;
  readonly next: number | undefined;
}

/** The forms there are, in the order of the register. */
export const formsOf = (
  book: Book,
): readonly { readonly id: string; readonly number: string; readonly formId: string }[] =>
  book
    .read(questionnaireRegister)
    .rows.flatMap(({ value: { id, number, formId } }) => (formId === undefined ? [] : [{ id, number, formId }]));

/** Which stored answers of a form, sent after that moment, are the person's. */
export function siftAnswers(
  ports: Pick<Ports, 'forms'>,
  book: Book,
  who: Forgetter,
  form: ReturnType<typeof formsOf>[number],
  after: number,
): SiftedAnswers {
  const asked = askedQuestionnaires.find(({ questionnaire }) => questionnaire.id === form.id)?.questionnaire.who;
  const items = itemsOf(book, form.id);
  const item = asked === undefined ? undefined : items[asked];
  let others = 0;
  const { ids, next } = ports.forms.sift(form.formId, after, answersInRun, (texts) => {
    const own = item === undefined ? Object.values(texts).some(who.isCode) : who.isCode(texts[item] ?? '');
    if (!own && Object.values(texts).some(who.mentions)) others++;
    return own;
  });
  return { formId: form.formId, number: form.number, ids, others, next };
}
