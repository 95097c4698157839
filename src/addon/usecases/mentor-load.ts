/** Mentors who give more time than they offered, or have more mentees than their limit, for «Проверка». Reads and writes nothing. */
import { mentors } from '../catalog/tables';
import { addMonths } from '../domain/language/dates';
import { monthsOfMeetings, overloadedMonths } from '../domain/pairing/mentor-hours';
import { menteesByMentor } from '../domain/pairing/standing';
import type { Day } from '../schema/cell';
import type { Issue } from '../schema/issue';
import type { Book } from './book';
import { codeOf } from './pairing-book';
import { type ProgrammeBook, pairCodeOf } from './programme-book';

/** Of each mentor the last month above the offer is told, if it is this one or the one before. */
export function mentorLoad({ settings }: Book, { pairing, facts }: ProgrammeBook): readonly Issue[] {
  const { today } = pairing;
  const from: Day = `${addMonths(`${today.slice(0, 7)}-01`, -1)}`;
  const minutes = Number(settings.meetingMinutes);
  const held = new Map(facts.pairs.map(({ code, meetings }) => [code, meetings.map(({ day }) => day)]));
  const days = new Map<string, Day[]>();
  for (const { code, mentor } of pairing.standing)
    days.set(mentor, [...(days.get(mentor) ?? []), ...(held.get(pairCodeOf(code)) ?? [])]);
  const mentees = menteesByMentor(pairing.standing);
  const rows = new Map(pairing.mentors.rows.map(({ row, value }) => [codeOf(value.code), row]));
  return pairing.mentorsToPair.flatMap(({ code, hours, seats }): Issue[] => {
    const row = rows.get(code);
    const place = { sheet: mentors.title, ...(row === undefined ? {} : { row }) };
    const months = monthsOfMeetings(days.get(code) ?? [], { from, to: today });
    const last = overloadedMonths(months, minutes, hours).pop();
    const count = mentees.get(code)?.length ?? 0;
    return [
      ...(last && hours !== undefined
        ? [{ code: 'mentor-overloaded', place, mentor: code, offered: hours, ...last } as const]
        : []),
      ...(count > seats
        ? [{ code: 'mentor-crowded', place, mentor: code, mentees: count, limit: seats } as const]
        : []),
    ];
  });
}
