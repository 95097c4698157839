/** November to April: pairs meet and say how it was (А8); between the meetings late papers come; what changes by order is changes-by-order.ts, what is done for people care.ts. */
import { addDays, type Day, keyDays } from '../calendar';
import { type PlayedMeeting, playMeetings } from '../meetings';
import { momentOf } from '../school-time';
import type { Year } from '../year';
import { caring } from './care';
import { changesByOrder } from './changes-by-order';
import { maskPersonal } from './closing';
import { recordPapers, withdraw } from './consents';
import { orderFinalEvent } from './final-event';
import { LAST_EVENING, lastAnswers } from './last-answers';
import { lookBack, tellExpectations } from './pair-views';
import { pairCodes } from './pairing';
import { addedFor, beginPlans, correctPlan } from './plans';
import { orderMonitoring, reportHalfYear } from './reports';

/** The questionnaire А8. */
export const FEEDBACK = 'meeting-feedback';

/** Mornings on which letters go to the curator: two Mondays, and the eve of a report. */
const mailDays: readonly Day[] = ['2026-12-07', '2027-01-18', '2027-01-28'];

/** Something that happens on a day besides meetings. */
interface Event {
  readonly day: Day;
  readonly happen: () => Promise<void>;
}

export async function meet(year: Year): Promise<void> {
  await year.goTo('2026-10-30', '14:00');
  await year.open(FEEDBACK);
  await year.handOut(FEEDBACK, ['mentees', 'mentors']);
  const codes = new Map(pairCodes(year));
  await tellExpectations(year, codes);
  const events = [...eventsOf(year, codes)].sort((one, other) => (one.day < other.day ? -1 : 1));
  for (const meeting of playMeetings(year.example.pairs, year.seed)) {
    for (let event = events[0]; event && event.day <= meeting.date; event = events[0]) {
      await year.goTo(event.day, '08:30');
      await event.happen();
      events.shift();
    }
    await tell(year, meeting, codes.get(meeting.pair)!);
  }
  for (const { day, happen } of events) {
    await year.goTo(day, '17:00');
    await happen();
  }
}

/** An hour after it has begun the people of the meeting send their answers, one after the other. */
async function tell(year: Year, meeting: PlayedMeeting, pair: string): Promise<void> {
  const { clock } = year.workspace;
  await year.goTo(meeting.date, '08:30');
  const over = momentOf(meeting.date, meeting.time, year.zone) + 60 * 60_000;
  if (over > clock.now()) clock.advance(over - clock.now());
  for (const answer of meeting.answers) {
    await year.answer(FEEDBACK, year.card(FEEDBACK, answer.reporter).link, {
      pair,
      number: meeting.number,
      date: meeting.date,
      kind: meeting.kind,
      usefulness: answer.usefulness,
      comfort: answer.comfort,
      goal: answer.goal,
      needsHelp: answer.needsHelp ? 'да' : 'нет',
      ...addedFor(meeting),
      ...year.freeTexts(answer.reporter, FEEDBACK, meeting.number),
    });
    clock.advance(3 * 60_000);
  }
}

/** The first hour takes over what has been answered, the second writes letters. */
async function twoHours(year: Year, day: Day): Promise<void> {
  await year.player.sweep();
  await year.goTo(day, '09:30');
  await year.player.sweep();
}

function eventsOf(year: Year, codes: Map<string, string>): readonly Event[] {
  const { example } = year;
  const lateDays = [...new Set(example.papers.map(({ date }) => date).filter((date) => date > '2026-10-20'))];
  return [
    { day: '2026-11-30', happen: () => beginPlans(year) },
    { day: '2026-12-01', happen: () => maskPersonal(year) },
    { day: '2027-02-15', happen: () => correctPlan(year) },
    { day: keyDays.interimFeedback.from, happen: () => lookBack(year, codes) },
    ...mailDays.map((day) => ({ day, happen: () => twoHours(year, day) })),
    { day: keyDays.monitoringOrdered, happen: () => orderMonitoring(year) },
    { day: keyDays.halfYearReport, happen: () => reportHalfYear(year) },
    { day: keyDays.finalEventOrdered, happen: () => orderFinalEvent(year) },
    ...lateDays.map((day) => ({ day, happen: () => recordPapers(year, addDays(day, -1)) })),
    ...example.papers.flatMap((paper) =>
      paper.withdrawn === undefined ? [] : { day: paper.withdrawn, happen: () => withdraw(year, paper) },
    ),
    ...changesByOrder(year, codes),
    ...caring(year),
    ...lastAnswers(year, codes).filter(({ day }) => day <= LAST_EVENING),
  ];
}
