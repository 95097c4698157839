/**
 * Forms take answers, or take none, as the register says. Whatever changes the register so leaves a note first and takes it away when the
 * form has followed: if a run dies between the two, the next command of any kind finishes it.
 */
import { questionnaireRegister } from '../catalog/tables';
import { type Book, remembered } from './book';
import type { Ports } from './ports';

type Needed = Pick<Ports, 'forms' | 'properties'>;

/** Changes the register by `change`, then brings the forms of these questionnaires to it. */
export function changeAndFollow<Result>(
  ports: Needed,
  book: Book,
  ids: readonly string[],
  change: () => Result,
): Result {
  ports.properties.set(remembered.following, ids.join(' '));
  const result = change();
  follow(ports, book, ids);
  return result;
}

/** Finishes what has died half-way; costs nothing when nothing has. */
export function finishFollowing(ports: Needed, book: Book): void {
  const noted = book.properties[remembered.following] ?? '';
  if (noted !== '') follow(ports, book, noted.split(' '));
}

function follow(ports: Needed, book: Book, ids: readonly string[]): void {
  for (const { value } of book.read(questionnaireRegister).rows) {
    const { id, formId, state } = value;
    // A form that was thrown away takes no answers.
    if (ids.includes(id) && formId !== undefined && state !== 'готовится' && ports.forms.isOpen(formId))
      ports.forms.accept(formId, state === 'открыта');
  }
  ports.properties.set(remembered.following, '');
}
