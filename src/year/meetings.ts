/**
 * The meetings of the year and what people say of them, grown from the few figures that a pair has. One seed gives the same
 * meetings everywhere; the dates hang on the calendar only, the answers on the seed.
 */
import { addDays, type Day, schoolDayFrom, weekDayOf, within } from './calendar';
import { lastDay, mentorOn, type PlayedPair } from './pairs';
import { seeded } from './seeded';

export type MeetingKind = 'организационная' | 'пробная' | 'планирование' | 'регулярная' | 'заключительная';

/** What one person says after a meeting. */
export interface MeetingAnswer {
  readonly reporter: string;
  /** From 1 to 10. */
  readonly usefulness: number;
  readonly comfort: number;
  readonly goal: 'да' | 'частично' | 'нет';
  readonly needsHelp: boolean;
}

export interface PlayedMeeting {
  readonly pair: string;
  readonly number: number;
  readonly kind: MeetingKind;
  readonly date: Day;
  readonly time: string;
  readonly answers: readonly MeetingAnswer[];
}

const opening: readonly MeetingKind[] = ['организационная', 'пробная', 'планирование'];

/** What a pair says of its meetings once it has got another mentor. */
const FRESH_START = 8;

/** Below this mean a person asks the curator for help. */
const HELP_BELOW = 5;

/** The meetings of all pairs in the order of the days. */
export function playMeetings(pairs: readonly PlayedPair[], seed: string): readonly PlayedMeeting[] {
  return pairs
    .flatMap((pair) => meetingsOf(pair, seed))
    .sort(
      (one, other) => compare(one.date, other.date) || compare(one.time, other.time) || compare(one.pair, other.pair),
    );
}

/** The meetings of one pair. */
export function meetingsOf(pair: PlayedPair, seed: string): readonly PlayedMeeting[] {
  const dates = meetingDays(pair);
  const isFinished = !pair.silences.some((silence) => within(lastDay(pair), silence));
  const chance = seeded(`${seed} ${pair.code}`);
  return dates.map((date, index) => {
    const isLast = index === dates.length - 1;
    const kind = isLast && isFinished ? 'заключительная' : (opening[index] ?? 'регулярная');
    const progress = dates.length > 1 ? index / (dates.length - 1) : 1;
    const answers = reporters(pair, index, date, isLast).map((reporter) =>
      answerOf(reporter, pair, date, progress, chance),
    );
    return { pair: pair.code, number: index + 1, kind, date, time: pair.time, answers };
  });
}

/** Every n-th week on the day of the pair; when there is no school, on the next day that has. */
function meetingDays(pair: PlayedPair): readonly Day[] {
  const days: Day[] = [];
  let planned = pair.term.from;
  while (weekDayOf(planned) !== pair.weekDay) planned = addDays(planned, 1);
  for (; planned <= lastDay(pair); planned = addDays(planned, 7 * pair.weeks)) {
    const date = schoolDayFrom(planned);
    if (date === undefined || date > lastDay(pair)) break;
    if (!pair.silences.some((silence) => within(date, silence))) days.push(date);
  }
  return days;
}

/** In a pair the mentee each time, the mentor at the turning points; in a group the mentor and one mentee in turn. */
function reporters(pair: PlayedPair, index: number, date: Day, isLast: boolean): readonly string[] {
  const mentee = pair.mentees[index % pair.mentees.length]!;
  const mentorSpeaks = pair.kind === 'группа' || index === 0 || index === 2 || isLast;
  return mentorSpeaks ? [mentee, mentorOn(pair, date)] : [mentee];
}

function answerOf(
  reporter: string,
  pair: PlayedPair,
  date: Day,
  progress: number,
  chance: () => number,
): MeetingAnswer {
  const isFresh = pair.replacement !== undefined && date >= pair.replacement.date;
  const mark = (start: number): number =>
    Math.min(10, Math.max(1, Math.round((isFresh ? FRESH_START : start + pair.rise * progress) + chance() * 2 - 1)));
  const usefulness = mark(pair.usefulness);
  const comfort = mark(pair.comfort);
  const mean = (usefulness + comfort) / 2;
  const goal = usefulness >= 8 ? 'да' : usefulness >= 5 ? 'частично' : 'нет';
  return { reporter, usefulness, comfort, goal, needsHelp: mean < HELP_BELOW };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
