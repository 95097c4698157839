/** Personal links of the people of a base: code, check key and the form with the code already in it. Writes nothing. */
import { askedQuestionnaires } from '../catalog/questionnaires';
import { mentees, mentors, questionnaireRegister } from '../catalog/tables';
import { peopleByCode } from '../domain/people/answers';
import { readCode } from '../domain/people/code';
import { signedCode } from '../domain/people/key';
import type { BaseName } from '../domain/programme/requests/people';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import { codeMark, type Ports } from './ports';

export interface PersonalLink {
  readonly code: string;
  /** The number of the key that holds. */
  readonly keyNumber: number;
  /** Code with its check key, as printed on a card. */
  readonly signed: string;
  /** Empty while the questionnaire is not open. */
  readonly link: string;
  /** Class, group or post of a mentee; empty where it is not known. */
  readonly grade: string;
  /** Full name; empty in the regime of codes. */
  readonly name: string;
}

export function showLinks(ports: Ports, base: BaseName, questionnaire: string): Outcome<readonly PersonalLink[]> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const template = book
    .read(questionnaireRegister)
    .rows.find((row) => row.value.id === questionnaire && row.value.state === 'открыта')?.value.codeLink;
  const scope = askedQuestionnaires.find((each) => each.questionnaire.id === questionnaire)?.questionnaire.keyScope;
  const readings = { mentees: book.read(mentees), mentors: book.read(mentors) };
  // Who is in both bases has one key: the newer one.
  const people = peopleByCode([...readings.mentees.rows, ...readings.mentors.rows]);
  const links = readings[base].rows.flatMap(({ value }) => {
    const code = readCode(value.code)?.code;
    if (code === undefined) return [];
    const keyNumber = people.get(code)?.value.keyNumber ?? 1;
    const signed = signedCode(code, keyNumber, book.secret, scope);
    const link = template?.replace(codeMark, encodeURIComponent(signed)) ?? '';
    const name = book.regime === 'names' ? (value.fullName ?? '') : '';
    const grade = 'grade' in value ? (value.grade ?? '') : '';
    return [{ code, keyNumber, signed, link, grade, name }];
  });
  return done(links);
}
