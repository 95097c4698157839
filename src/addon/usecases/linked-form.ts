/**
 * What the book knows of a form that the school has made itself and linked to a questionnaire, and how that ends: when the
 * link is taken back, its answers go where they went before. A note is left first, so that the next command finishes what has died.
 */
import { questionnaireRegister } from '../catalog/tables';
import type { LoggedOperation } from '../domain/programme/change-log';
import { type Book, remembered } from './book';
import type { Ports } from './ports';

export interface LinkedForm {
  readonly formId: string;
  /** The book that its answers went to before; this one if somebody had linked it by hand. */
  readonly former: string | undefined;
  /** Ids of the items that it had then. */
  readonly there: readonly string[];
  /** Ids of the questions that are put into it. */
  readonly add: readonly string[];
  /** What is done in several runs is taken back as one. */
  readonly batch: string;
}

/** Whether the operation with this key has linked a form of the school's own. */
export const isOfLinks = ({ operation }: LoggedOperation): boolean => operation.startsWith('link-form:');

const remember = ({ properties }: Pick<Book, 'properties'>, id: string): LinkedForm | undefined => {
  const text = properties[remembered.linked(id)] ?? '';
  return text === '' ? undefined : (JSON.parse(text) as LinkedForm);
};

/** What is known of the form of a questionnaire, as the register has it, if the school has made it itself. */
export function linkedForm(
  book: Pick<Book, 'properties'>,
  line: { readonly id: string; readonly formId?: string | undefined } | undefined,
): LinkedForm | undefined {
  const linked = line && remember(book, line.id);
  return linked?.formId === line?.formId ? linked : undefined;
}

/** Takes links back by `change`, which takes their lines out of the register; then the forms follow. */
export function changeAndUnlink<Result>(
  ports: Pick<Ports, 'forms' | 'properties'>,
  book: Book,
  ids: readonly string[],
  change: () => Result,
): Result {
  ports.properties.set(remembered.unlinking, ids.join(' '));
  const result = change();
  unlink(ports, book, ids);
  return result;
}

/** Finishes what has died half-way; costs nothing when nothing has. */
export function finishUnlinking(ports: Pick<Ports, 'forms' | 'properties'>, book: Book): void {
  const noted = book.properties[remembered.unlinking] ?? '';
  if (noted !== '') unlink(ports, book, noted.split(' '));
}

function unlink(ports: Pick<Ports, 'forms' | 'properties'>, book: Book, ids: readonly string[]): void {
  const { rows } = book.read(questionnaireRegister);
  for (const id of ids) {
    const linked = remember(book, id);
    // A line that somebody has changed since stays, and so does the link.
    if (!linked || rows.some(({ value }) => value.id === id && value.formId === linked.formId)) continue;
    ports.forms.unlink(linked.formId, linked.former);
    ports.properties.set(remembered.items(id), '{}');
    ports.properties.set(remembered.linked(id), '');
  }
  ports.properties.set(remembered.unlinking, '');
}
