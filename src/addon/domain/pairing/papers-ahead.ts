/** Papers that are in order today and will not be in a few weeks: one that ends, or a birthday that changes who signs. */
import type { Day } from '../../schema/cell';
import { addDays } from '../language/dates';
import { type Aged, judgePapers } from './admission';
import type { Paper } from './person';

/** How many days ahead is looked. */
export const daysAhead = 30;

export interface PapersAhead {
  readonly person: string;
  /** The first day on which they are needed. */
  readonly day: Day;
  /** Years that somebody becomes that day; nothing when papers end. */
  readonly turns?: 14 | 18;
  readonly papers: readonly string[];
}

/** For one person in one role; several days are told one by one. */
export function papersAhead(
  person: Aged,
  role: 'mentee' | 'mentor',
  { papers, today }: { readonly papers: readonly Paper[]; readonly today: Day },
): readonly PapersAhead[] {
  const last = addDays(today, daysAhead);
  const ends = papers.flatMap(({ until }) => (until === undefined ? [] : addDays(until, 1)));
  const turning = [person.turns14, person.turns18];
  const days = [...new Set([...turning, ...ends])].filter(
    (day): day is Day => day !== undefined && day > today && day <= last,
  );
  let known = new Set(lackingOn(today));
  return days.sort().flatMap((day): readonly PapersAhead[] => {
    const lacking = lackingOn(day);
    const fresh = lacking.filter((paper) => !known.has(paper));
    known = new Set([...known, ...lacking]);
    const turns = day === person.turns18 ? 18 : day === person.turns14 ? 14 : undefined;
    return fresh.length === 0 ? [] : [{ person: person.code, day, papers: fresh, ...(turns ? { turns } : {}) }];
  });

  function lackingOn(on: Day): readonly string[] {
    return judgePapers(person, role, { papers, on }).flatMap((why) => ('paper' in why ? why.paper : []));
  }
}
