/** What papers say of the work of pairs – diaries, hours, events – out of meetings, pairs, «Отбор и обучение» and settings. Writes nothing. */
import type { Participant } from '../catalog/documents/order-frame';
import type { MentorHours, OwnPair, WorkFacts } from '../catalog/documents/work/facts';
import { completions, meetings, mentorTraining } from '../catalog/tables';
import type { CompletionRow } from '../catalog/tables/completions';
import type { PairRow } from '../catalog/tables/pairs';
import { lessons } from '../catalog/training-lessons';
import { meetingsOf } from '../domain/indicators/meetings';
import { shortDay } from '../domain/language/dates';
import { diaryOf } from '../domain/pairing/diary';
import { monthsOfMeetings } from '../domain/pairing/mentor-hours';
import { readTalks, type Talk } from '../domain/people/selection';
import { type Day, parseDay } from '../schema/cell';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import { byPair } from './plan-paper';
import { feedbackOf, pairCodeOf } from './programme-book';
import { recordOf } from './selection-facts';

/** Calls: those of three sheets at most. */
export function workFacts(book: Book, pairing: PairingBook, facts: PaperFacts): WorkFacts {
  const told = byPair(book.read(meetings).rows.map(({ value }) => ({ ...value, reporter: codeOf(value.reporter) })));
  const record = recordOf(book.read(mentorTraining).rows);
  const fixed = pairing.pairs.rows.map(({ value }) => value).filter(({ orderNumber }) => orderNumber !== undefined);
  const period = periodOf(book, pairing.today);
  const ended = hasHad(book.properties, completions) ? book.read(completions).rows : [];
  const completionOf = new Map(ended.map(({ value }) => [pairCodeOf(value.pair), value]));
  const wordsOf = (code: string) => told.get(pairCodeOf(code)) ?? [];
  const heldIn = (code: string) => meetingsOf(wordsOf(code).map(feedbackOf));
  const ownPair = (pair: PairRow, person: string): OwnPair => ({
    code: pair.code,
    role: codeOf(pair.mentor) === person ? 'mentor' : 'mentee',
    mentor: facts.participant(codeOf(pair.mentor)),
    mentees: codesOf(pair.mentees).map(facts.participant),
    goal: facts.open(pair.goal ?? ''),
    order: pair.orderNumber && pair.orderDate ? `от ${shortDay(pair.orderDate)} № ${pair.orderNumber}` : '',
    meetings: heldIn(pair.code).length,
    form: facts.open(pair.form ?? ''),
    from: pair.start,
    to: pair.end,
    state: pair.state,
    completion: opened(completionOf.get(pairCodeOf(pair.code)), facts),
    entries: diaryOf(wordsOf(pair.code), person).map((entry) => ({
      ...entry,
      story: entry.story && facts.open(entry.story),
      next: entry.next && facts.open(entry.next),
    })),
  });
  const eventsOf = (person: string): readonly Talk[] =>
    readTalks(record.get(person)?.events).map(({ day, about }) => ({ day, about: facts.open(about) }));
  return {
    pairsOf: (person) =>
      fixed
        .filter(({ mentor, mentees }) => codeOf(mentor) === person || codesOf(mentees).includes(person))
        .map((pair) => ownPair(pair, person)),
    hoursOf: (mentor): MentorHours => {
      const days = fixed
        .filter((pair) => codeOf(pair.mentor) === mentor)
        .flatMap(({ code }) => heldIn(code).map(({ day }) => day));
      const attended = record.get(mentor)?.lessons ?? [];
      return {
        ...period,
        minutes: Number(book.settings.meetingMinutes),
        months: monthsOfMeetings(days, period),
        lessons: lessons.filter(({ name }) => attended.includes(name)).map(({ name, hours }) => ({ name, hours })),
        events: eventsOf(mentor).filter(({ day }) => day === undefined || (day >= period.from && day <= period.to)),
      };
    },
    events: together([...record.keys()].map((code) => [facts.participant(code), eventsOf(code)] as const)),
    materials: {
      mentors: partsOf(facts.open(book.settings.mentorMaterials)),
      mentees: partsOf(facts.open(book.settings.menteeMaterials)),
    },
  };
}

/** With what people wrote themselves as papers may show it. */
const opened = (row: CompletionRow | undefined, facts: PaperFacts): CompletionRow | undefined =>
  row && {
    ...row,
    goal: row.goal === undefined ? undefined : facts.open(row.goal),
    result: row.result === undefined ? undefined : facts.open(row.result),
    why: row.why === undefined ? undefined : facts.open(row.why),
  };

const partsOf = (words: string): readonly string[] => words.split(';').flatMap((part) => part.trim() || []);

/** The period of the settings; without them the school year up to today. */
function periodOf({ settings }: Book, today: Day): { readonly from: Day; readonly to: Day } {
  return {
    from: parseDay(settings.hoursFrom) ?? `${settings.year.slice(0, 4)}-09-01`,
    to: parseDay(settings.hoursTo) ?? today,
  };
}

/** The same event of several people once, by day. */
function together(said: readonly (readonly [Participant, readonly Talk[]])[]): WorkFacts['events'] {
  const found = new Map<string, { readonly talk: Talk; readonly people: Participant[] }>();
  for (const [person, talks] of said)
    for (const talk of talks) {
      const key = `${talk.day ?? ''} ${talk.about}`;
      const known = found.get(key);
      if (known) known.people.push(person);
      else found.set(key, { talk, people: [person] });
    }
  return [...found.values()]
    .map(({ talk, people }) => ({ ...talk, people }))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
}
