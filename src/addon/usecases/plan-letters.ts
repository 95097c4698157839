/**
 * Which letters are due today – the digest of the week, pairs in trouble, terms that come near, the next meetings of those who may be
 * written to – put into the register from what the survey of the book has found anyway. Sends nothing.
 */

import { dueWords } from '../catalog/dashboard/board';
import { type DigestFacts, digestLetter, digestSubject, hasNews, type ToldPair } from '../catalog/letters/digest';
import {
  meetingLetter,
  meetingSubject,
  type NearTerm,
  termsLetter,
  termsSubject,
  urgentLetter,
  urgentSubject,
} from '../catalog/letters/reminders';
import { letterRoles } from '../catalog/letters/words';
import { wordsOfReason } from '../catalog/light-words';
import { stages as declaredStages, fixedDates } from '../catalog/stages';
import type { letters } from '../catalog/tables';
import { addDays, weekdayOf } from '../domain/language/dates';
import { isNear, nextMeeting } from '../domain/pairing/next-meeting';
import { sha256 } from '../domain/people/sha256';
import { findDue } from '../domain/programme/deadlines';
import { type Day, showDay } from '../schema/cell';
import type { TableReading } from '../schema/table';
import type { Book } from './book';
import { contactsOf } from './letter-addresses';
import { type Letter, queueLetters, readLetters, toldIn } from './letters';
import { codeOf, codesOf } from './pairing-book';
import type { Ports } from './ports';
import { pairCodeOf } from './programme-book';
import { findDrafts, findNeedy } from './refresh-dashboard';
import { calendarOf, isOverdue } from './roadmap-book';
import { linkMaker } from './show-links';
import type { Survey } from './survey';

/** Calls: three, and those of what is new (queueLetters); two more where participants are written to. */
export function planLetters(ports: Pick<Ports, 'tables' | 'properties' | 'clock'>, book: Book, survey: Survey): void {
  const register = readLetters(ports);
  const given: Given = { book, survey, register, today: survey.programme.facts.today };
  queueLetters(ports, [...urgent(given), ...digest(given), ...nearTerms(given), ...meetings(given)]);
}

interface Given {
  readonly book: Book;
  readonly survey: Survey;
  readonly register: TableReading<typeof letters>;
  readonly today: Day;
}

const { curator } = letterRoles;

/** A digest whose hour has been missed still comes on one of the two days after it. */
const daysLate = 2;

function digest(given: Given): readonly Letter[] {
  const { book, today } = given;
  const days = Array.from({ length: daysLate + 1 }, (_none, late) => addDays(today, -late));
  const day = days.find((each) => weekdayOf(each) === book.settings.digestDay);
  if (day === undefined) return [];
  const facts = digestFacts(given);
  if (!hasNews(facts)) return [];
  const subject = digestSubject(facts);
  return [
    { key: `digest/${day}`, kind: 'сводка', person: curator, subject, until: addDays(day, 6), ...digestLetter(facts) },
  ];
}

/** Terms within so many days are told. */
const fortnight = 14;

function digestFacts({ book, survey: { programme, plan }, register, today }: Given): DigestFacts {
  const { pairing, facts, stages, year, lights } = programme;
  const label = labelOf(book, programme);
  const all = [...lights.values()].map(({ light }) => light);
  const count = (light: (typeof all)[number]): number => all.filter((each) => each === light).length;
  const week = addDays(today, -7);
  const due = findDue({ today, year, stages, dates: fixedDates, papers: pairing.papers, pairs: facts.pairs });
  return {
    school: book.settings.schoolShort,
    year,
    today,
    lights: { red: count('red'), yellow: count('yellow'), green: count('green'), quiet: count('quiet') },
    meetings: facts.pairs.flatMap((pair) => pair.meetings).filter(({ day }) => day > week && day <= today).length,
    needy: findNeedy(programme).map(({ code, reason }) => ({ label: label(code), words: wordsOfReason(reason) })),
    near: nearMeetings({ book, programme, today }, 7).length,
    due: due.filter(({ day }) => day <= addDays(today, fortnight)),
    overdue: (plan?.rows ?? []).flatMap(({ value: { number, state, to } }) =>
      to !== undefined && isOverdue({ state, to }, today) ? [{ number, to }] : [],
    ),
    drafts: findDrafts(pairing),
    inDoubt: register.rows.filter(({ value }) => value.state === 'сомнительно').length,
  };
}

/** Each red pair and each late stage once; at most one letter a day. A call for help has a letter of its own. */
function urgent({ book, survey: { programme }, register, today }: Given): readonly Letter[] {
  const told = toldIn(register, 'срочное', today);
  const label = labelOf(book, programme);
  const pairs = findNeedy(programme).flatMap(({ code, reason, since }): readonly (ToldPair & { about: string })[] => {
    const about = `${code}/${reason.kind}/${'day' in reason ? reason.day : (since ?? '')}`;
    const isRed = programme.lights.get(code)?.light === 'red' && reason.kind !== 'help';
    return isRed && !told.has(about) ? [{ label: label(code), words: wordsOfReason(reason), about }] : [];
  });
  const late = programme.stages.filter(({ isLate, number }) => isLate && !told.has(`stage/${number}`));
  const words = late.map(({ number, to }) => `${stageTitle(number)}, до ${showDay(to)}`);
  if (pairs.length + late.length === 0) return [];
  return [
    {
      key: `urgent/${today}`,
      kind: 'срочное',
      person: curator,
      subject: urgentSubject(pairs, words),
      until: addDays(today, 6),
      about: [...pairs.map(({ about }) => about), ...late.map(({ number }) => `stage/${number}`)],
      ...urgentLetter(pairs, words),
    },
  ];
}

const stageTitle = (number: number): string =>
  `этап ${number} «${declaredStages.find((stage) => stage.number === number)?.title}»`;

/** Each term once; at most one letter a day. */
function nearTerms({ book, survey: { programme, plan }, register, today }: Given): readonly Letter[] {
  const ahead = Number(book.settings.remindAhead);
  const last = addDays(today, ahead);
  const told = toldIn(register, 'напоминание', today);
  const { pairing, facts, stages, year } = programme;
  const near = (day: Day): boolean => ahead > 0 && day >= today && day <= last;
  const term = (day: Day, about: string, words: string) => ({ day, words, about, uid: uidOf(book, about) });
  const due = findDue({ today, year, stages, dates: fixedDates, papers: pairing.papers, pairs: facts.pairs });
  const terms: readonly (NearTerm & { readonly about: string })[] = [
    ...due.map((each) => term(each.day, `${each.kind}/${each.day}`, dueWords(each))),
    ...(plan?.rows ?? []).flatMap(({ value: { number, state, to } }) =>
      to !== undefined && state !== 'выполнено' && state !== 'не требуется'
        ? [term(to, `roadmap/${number.replace(/\s/g, '')}/${to}`, `мероприятие ${number} дорожной карты`)]
        : [],
    ),
  ].filter(({ day, about }) => near(day) && !told.has(about));
  const sorted = [...terms].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.about < b.about ? -1 : 1));
  if (sorted.length === 0) return [];
  return [
    {
      key: `terms/${today}`,
      kind: 'напоминание',
      person: curator,
      subject: termsSubject(sorted),
      until: sorted[sorted.length - 1]?.day ?? today,
      about: sorted.map(({ about }) => about),
      ...termsLetter(sorted),
    },
  ];
}

type Programme = Survey['programme'];

/** The pairs at work whose next meeting comes within so many days. */
function nearMeetings(
  { book, programme, today }: { readonly book: Book; readonly programme: Programme; readonly today: Day },
  ahead: number,
) {
  const rules = { meetingsInMonth: Number(book.settings.meetingsInMonth), calendar: calendarOf(book) };
  return programme.facts.pairs.flatMap((pair) => {
    const meeting = programme.lights.has(pair.code) ? nextMeeting(pair, rules) : undefined;
    return meeting && isNear(meeting, today, ahead) ? [{ pair, meeting }] : [];
  });
}

/** To each of the pair who may be written to and has an address; the others get a printed card. */
function meetings({ book, survey: { programme, register: questionnaires }, today }: Given): readonly Letter[] {
  const ahead = Number(book.settings.remindAhead);
  const contacts = ahead > 0 ? contactsOf(book) : new Map<string, string>();
  if (contacts.size === 0) return [];
  const people = peopleOfPairs(programme);
  const linkOf = linkMaker(book, programme.pairing, questionnaires, 'meeting-feedback');
  return nearMeetings({ book, programme, today }, ahead).flatMap(({ pair: { code: pair }, meeting }) => {
    const about = `meeting/${pair}/${meeting.number}`;
    return (people.get(pair) ?? [])
      .filter((person) => contacts.has(person))
      .map((person): Letter => {
        const school = book.settings.schoolShort;
        const reminder = { pair, meeting, school, uid: uidOf(book, about), link: linkOf(person, pair) };
        const subject = meetingSubject(reminder);
        const key = `${about}/${person}`;
        return { key, kind: 'напоминание', person, subject, until: meeting.to, ...meetingLetter(reminder) };
      });
  });
}

const peopleOfPairs = ({ pairing }: Pick<Programme, 'pairing'>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    pairing.pairs.rows.map(({ value }) => [pairCodeOf(value.code), [codeOf(value.mentor), ...codesOf(value.mentees)]]),
  );

/** How a pair is called: by its code, and in the regime of names by its people. */
function labelOf({ regime }: Book, { pairing }: Programme): (pair: string) => string {
  if (regime === 'codes') return (pair) => pair;
  const rows = [...pairing.mentors.rows, ...pairing.mentees.rows];
  const names = new Map(rows.map(({ value }) => [codeOf(value.code), value.fullName ?? value.code]));
  const people = peopleOfPairs({ pairing });
  return (pair) => {
    const own = (people.get(pair) ?? []).map((code) => names.get(code) ?? code);
    return own.length === 0 ? pair : `${pair} (${own.slice(0, 3).join(', ')}${own.length > 3 ? ' и другие' : ''})`;
  };
}

/** Lasting, and of this school and year alone. */
const uidOf = ({ settings: { schoolShort, year } }: Book, about: string): string =>
  `${sha256(JSON.stringify([schoolShort, year, about])).slice(0, 24)}@nastavnik`;
