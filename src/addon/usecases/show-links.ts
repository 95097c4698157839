/**
 * Personal links of the people of a base: code, check key and the form with the code already in it. Where the
 * questionnaire asks for the pair, a link for each pair of the person, with its code in it, too. Writes nothing.
 */
import { askedQuestionnaires } from '../catalog/questionnaires';
import { meetingFeedback } from '../catalog/questionnaires/meeting-feedback';
import { meetings, mentees, mentors, pairs, questionnaireRegister } from '../catalog/tables';
import { meetingsOf } from '../domain/indicators/meetings';
import { isNear, type NextMeeting, nextMeeting } from '../domain/pairing/next-meeting';
import { isAtWork } from '../domain/pairing/standing';
import { peopleByCode } from '../domain/people/answers';
import { readCode } from '../domain/people/code';
import { signedCode } from '../domain/people/key';
import type { BaseName } from '../domain/programme/requests/people';
import { done, type Outcome, refused } from '../schema/issue';
import { type Book, openBook, whyNoBook } from './book';
import { codeOf, codesOf } from './pairing-book';
import { codeMark, type Ports, pairMark } from './ports';
import { feedbackOf, pairCodeOf } from './programme-book';
import { calendarOf } from './roadmap-book';
import type { AnswersSurvey } from './survey-answers';

export interface PersonalLink {
  readonly code: string;
  /** The number of the key that holds. */
  readonly keyNumber: number;
  /** Code with its check key, as printed on a card. */
  readonly signed: string;
  /** Of the pair that the link is for; empty where none is asked, and for who stands in none. */
  readonly pair: string;
  /** Empty while the questionnaire is not open. */
  readonly link: string;
  /** Class, group or post of a mentee; empty where it is not known. */
  readonly grade: string;
  /** Full name; empty in the regime of codes. */
  readonly name: string;
  /** The next meeting of the pair, if it is soon and the questionnaire is about meetings. */
  readonly meeting?: NextMeeting;
}

export function showLinks(ports: Ports, base: BaseName, questionnaire: string): Outcome<readonly PersonalLink[]> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const readings = { mentees: book.read(mentees), mentors: book.read(mentors) };
  const maker = makerOf(book, readings, book.read(questionnaireRegister), questionnaire);
  const pairsBy = maker.asksPair ? pairsOf(book) : undefined;
  const soon = pairsBy && questionnaire === meetingFeedback.id ? meetingsSoon(ports, book) : undefined;
  const links = readings[base].rows.flatMap(({ value }) => {
    const code = readCode(value.code)?.code;
    if (code === undefined) return [];
    const { keyNumber, signed } = maker.signedOf(code);
    const name = book.regime === 'names' ? (value.fullName ?? '') : '';
    const grade = 'grade' in value ? (value.grade ?? '') : '';
    return (pairsBy?.get(code) ?? ['']).map((pair) => {
      const meeting = soon?.get(pair);
      const link = maker.linkOf(code, pair);
      return { code, keyNumber, signed, pair, link, grade, name, ...(meeting ? { meeting } : {}) };
    });
  });
  return done(links);
}

type Bases = Pick<AnswersSurvey, 'mentees' | 'mentors'>;

/** Makes personal links to a questionnaire, for a person and one of his pairs; empty ones while it is not open. */
export const linkMaker = (
  book: Book,
  readings: Bases,
  register: AnswersSurvey['register'],
  questionnaire: string,
): ((code: string, pair: string) => string) => makerOf(book, readings, register, questionnaire).linkOf;

function makerOf(book: Book, readings: Bases, register: AnswersSurvey['register'], questionnaire: string) {
  const open = register.rows.find((row) => row.value.id === questionnaire && row.value.state === 'открыта');
  const template = open?.value.codeLink;
  const scope = askedQuestionnaires.find((each) => each.questionnaire.id === questionnaire)?.questionnaire.keyScope;
  // Who is in both bases has one key: the newer one.
  const people = peopleByCode([...readings.mentees.rows, ...readings.mentors.rows]);
  const signedOf = (code: string) => {
    const keyNumber = people.get(code)?.value.keyNumber ?? 1;
    return { keyNumber, signed: signedCode(code, keyNumber, book.secret, scope) };
  };
  const linkOf = (code: string, pair: string): string =>
    template
      ?.replace(codeMark, encodeURIComponent(signedOf(code).signed))
      .replace(pairMark, encodeURIComponent(pair)) ?? '';
  return { asksPair: template?.includes(pairMark) ?? false, signedOf, linkOf };
}

/** A meeting within so many days is soon. */
const week = 7;

/** The next meetings of pairs at work, of those that have one soon, by the code of the pair as it stands in the row. */
function meetingsSoon(ports: Pick<Ports, 'clock'>, book: Book): ReadonlyMap<string, NextMeeting> {
  const today = ports.clock.now().slice(0, 10);
  const rules = { meetingsInMonth: Number(book.settings.meetingsInMonth), calendar: calendarOf(book) };
  const told = book.read(meetings).rows.map(({ value }) => feedbackOf(value));
  return new Map(
    book.read(pairs).rows.flatMap(({ value }): [string, NextMeeting][] => {
      const own = told.filter(({ pair }) => pair === pairCodeOf(value.code));
      const next = isAtWork(value) ? nextMeeting({ ...value, meetings: meetingsOf(own) }, rules) : undefined;
      return next && isNear(next, today, week) ? [[value.code, next]] : [];
    }),
  );
}

/** The pairs at work in which everybody stands. */
function pairsOf(book: Book): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { value } of book.read(pairs).rows.filter(({ value: pair }) => isAtWork(pair)))
    for (const person of [codeOf(value.mentor), ...codesOf(value.mentees)])
      found.set(person, [...(found.get(person) ?? []), value.code]);
  return found;
}
