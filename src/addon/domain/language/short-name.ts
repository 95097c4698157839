/** A full name, in whatever case, as papers write it: «Ивановой М.П.» in the text, «М.П. Иванова» under it. */
import type { GrammaticalCase, NameForms, NameShape } from '../../schema/name';
import { parseName } from './name-parts';
import { proposeForms } from './names';

/** A blank at which no line is broken. */
const bound = '\u00a0';

/** What is known of a person's name: how it is written, and the forms that somebody has looked at. */
export interface KnownName {
  readonly fullName: string;
  readonly forms?: Partial<NameForms>;
}

const initialOf = (word: string): string =>
  word
    .split('-')
    .map((half) => `${half.charAt(0)}.`)
    .join('-');

/** The name in this case and shape: the corrected form where there is one, else the proposed one. */
export function showName(person: KnownName, nameCase: GrammaticalCase, shape: NameShape): string {
  const corrected = person.forms?.[nameCase]?.trim().replace(/\s+/g, ' ');
  const form = corrected || proposeForms(person.fullName).forms[nameCase];
  if (shape === 'full') return form;
  const parts = parseName(person.fullName);
  const [patronymic = ''] = parts.patronymic;
  const short =
    parts.initials.length > 0 ? parts.initials : [...parts.given, patronymic].filter(Boolean).map(initialOf);
  const surname = form.split(' ').slice(0, parts.surname.length).join(' ');
  const initials = short.join('');
  const order = shape === 'surname-initials' ? [surname, initials] : [initials, surname];
  return order.filter(Boolean).join(bound);
}
