/** Personal links of the people of a base: code, check key and the form with the code already in it. Writes nothing. */
import { mentees, mentors, questionnaireRegister } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import { signedCode } from '../domain/people/key';
import type { BaseName } from '../domain/programme/requests';
import { done, type Outcome, refused } from '../schema/issue';
import { notSetUp, openBook } from './book';
import { codeMark, type Ports } from './ports';

export interface PersonalLink {
  readonly code: string;
  /** Code with its check key, as printed on a card. */
  readonly signed: string;
  /** Empty while the questionnaire is not open. */
  readonly link: string;
}

const tableOf = { mentees, mentors } as const;

export function showLinks(ports: Ports, base: BaseName, questionnaire: string): Outcome<readonly PersonalLink[]> {
  const book = openBook(ports);
  if (!book) return refused(notSetUp);
  const template = book
    .read(questionnaireRegister)
    .rows.find((row) => row.value.id === questionnaire && row.value.state === 'открыта')?.value.codeLink;
  const links = book.read(tableOf[base]).rows.flatMap(({ value }) => {
    const code = readCode(value.code)?.code;
    if (code === undefined) return [];
    const signed = signedCode(code, value.keyNumber ?? 1, book.secret);
    return [{ code, signed, link: template?.replace(codeMark, encodeURIComponent(signed)) ?? '' }];
  });
  return done(links);
}
