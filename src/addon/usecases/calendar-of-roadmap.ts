/** The ends of the roadmap's activities as a calendar file, for the curator's own calendar. Writes nothing. */
import { roadmap } from '../catalog/tables';
import { sha256 } from '../domain/people/sha256';
import { type CalendarEntry, calendarFile } from '../domain/programme/calendar-file';
import { usualZone, zoneOf } from '../domain/programme/time-zones';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';

export interface RoadmapCalendar {
  /** Of the file. */
  readonly name: string;
  readonly text: string;
  readonly entries: number;
}

const DAYS_BEFORE = 3;

/** What is done, not needed or without a day is left out; read again, the file replaces what an earlier one brought. */
export function calendarOfRoadmap(ports: Ports): Outcome<RoadmapCalendar> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const { year, schoolShort, timeZone } = book.settings;
  const hide = hiderOf(ports, book);
  const entries = book.read(roadmap).rows.flatMap(({ value }): readonly CalendarEntry[] => {
    if (value.to === undefined || value.state === 'выполнено' || value.state === 'не требуется') return [];
    const by = value.by === undefined ? [] : [`Ответственный: ${hide(value.by)}`];
    const artefact = value.artefact === undefined ? [] : [`Результат: ${hide(value.artefact)}`];
    return [
      {
        uid: `${sha256(JSON.stringify([schoolShort, year, value.number])).slice(0, 24)}@nastavnik`,
        title: `${value.number} ${hide(value.activity)}`,
        from: value.to,
        description: [...by, ...artefact].join('\n'),
        remind: DAYS_BEFORE,
      },
    ];
  });
  const name = `Дорожная карта ${year}`;
  const text = calendarFile({ name, zone: zoneOf(timeZone) ?? usualZone, now: ports.clock.now(), entries });
  return done({ name: `${name.replace('/', '-')}.ics`, text, entries: entries.length });
}
