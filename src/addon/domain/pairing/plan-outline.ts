/** What of a plan follows from its term alone: when the meetings of a pair are, and by when its tasks. Days are inside the term. */
import type { Day } from '../../schema/cell';
import { addDays, daysBetween } from '../language/dates';

export interface PlannedMeeting {
  readonly kind: 'organising' | 'trial' | 'planning' | 'regular' | 'closing';
  readonly from: Day;
  readonly to: Day;
}

/** Days from the beginning by which the first three meetings have been, and days before the end from which the last one may be. */
const opening = { organising: 7, trial: 21, planning: 28 } as const;
const closing = 14;

/**
 * The meetings of a term in their order: three that open the work, regular ones between, one that ends it. What has no room in a short
 * term ends with it; regular meetings are left out when nothing lies between.
 */
export function plannedMeetings({ from, to }: { readonly from: Day; readonly to: Day }): readonly PlannedMeeting[] {
  const within = (day: Day): Day => (day < from ? from : day > to ? to : day);
  const meetings: PlannedMeeting[] = [];
  let begin = from;
  for (const kind of ['organising', 'trial', 'planning'] as const) {
    const end = within(addDays(from, opening[kind] - 1));
    meetings.push({ kind, from: begin, to: end });
    begin = within(addDays(end, 1));
  }
  const last = within(addDays(to, 1 - closing));
  if (begin < last) meetings.push({ kind: 'regular', from: begin, to: addDays(last, -1) });
  return [...meetings, { kind: 'closing', from: begin < last ? last : begin, to }];
}

/** The middle of the term, by which first tasks are done. */
export const middleOf = ({ from, to }: { readonly from: Day; readonly to: Day }): Day =>
  addDays(from, Math.floor(daysBetween(from, to) / 2));
