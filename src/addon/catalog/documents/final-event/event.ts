/** The final event as papers see it: what the school has put into «Настройки», its parts with their times. */
import { readTime, timesOf } from '../../../domain/programme/event-times';
import type { Day } from '../../../schema/cell';
import { type EventPart, eventFormat } from '../../final-event';

export interface FinalEventFacts {
  /** Undefined until the school has chosen it. */
  readonly day: Day | undefined;
  readonly start: string;
  readonly place: string;
  readonly format: string;
}

/** The event begins then, when nothing that can be read stands in the setting. */
const usualStart = 15 * 60;

export interface TimedPart extends EventPart {
  readonly time: string;
}

/** «15:00» */
export const startOf = (facts: FinalEventFacts): string => timedParts(facts)[0]?.time.slice(0, 5) ?? '';

export function timedParts({ format, start }: FinalEventFacts): readonly TimedPart[] {
  const { parts } = eventFormat(format);
  const times = timesOf(
    readTime(start) ?? usualStart,
    parts.map(({ minutes }) => minutes),
  );
  return parts.map((part, index) => ({ ...part, time: times[index] ?? '' }));
}

/** «Кейс-сессия «Наставник +»» has its quotes already. */
export const quoted = (format: string): string => (format.includes('«') ? format : `«${format}»`);
