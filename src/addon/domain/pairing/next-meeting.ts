/** When a pair should meet next, by its term, the meetings told of so far and how often pairs of the school meet. */
import type { Day } from '../../schema/cell';
import type { Meeting } from '../indicators/meetings';
import { addDays } from '../language/dates';
import { type SchoolCalendar, workdayFrom } from '../programme/school-calendar';
import { type PlannedMeeting, plannedMeetings } from './plan-outline';

export interface NextMeeting {
  readonly number: number;
  readonly kind: PlannedMeeting['kind'];
  readonly from: Day;
  readonly to: Day;
}

interface Given {
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly meetings: readonly Meeting[];
}

const month = 30;
/** A regular meeting is expected within so many days after its turn. */
const week = 7;

/**
 * The first three by the outline of the plan, then one after the other at equal distances, the last one at the end of the term. None
 * after the term, none while nobody knows it.
 */
export function nextMeeting(
  { start, end, meetings }: Given,
  { meetingsInMonth, calendar }: { readonly meetingsInMonth: number; readonly calendar: SchoolCalendar },
): NextMeeting | undefined {
  if (start === undefined || end === undefined || start > end) return undefined;
  const outline = plannedMeetings({ from: start, to: end });
  const number = meetings.reduce((most, meeting) => Math.max(most, meeting.number), 0) + 1;
  const opening = outline[number - 1];
  if (opening && opening.kind !== 'regular' && opening.kind !== 'closing') return { number, ...opening };
  const closing = outline[outline.length - 1];
  const last = meetings.reduce((day, meeting) => (meeting.day > day ? meeting.day : day), start);
  // Who has met in the last days of the term has ended the work.
  if (!closing || last >= closing.from) return undefined;
  const turn = workdayFrom(calendar, addDays(last, Math.floor(month / meetingsInMonth)));
  if (turn >= closing.from) return { number, ...closing };
  const to = addDays(turn, week - 1);
  return { number, kind: 'regular', from: turn, to: to < end ? to : end };
}

/** Whether it is time to speak of the meeting: from so many days before its turn until the turn is over. */
export const isNear = ({ from, to }: NextMeeting, today: Day, ahead: number): boolean =>
  ahead > 0 && addDays(from, -ahead) <= today && today <= to;
