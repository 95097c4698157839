/**
 * What people get wrong in an instance, as values: a code, the place, what was found. The sentences are left to whoever
 * shows them.
 */
import type { Pair } from './instance';

/** The lists of an instance. */
export type ListName = 'mentors' | 'mentees' | 'edges' | 'locked' | 'previous';

/** Where something is wrong: the entry of a list, counted from 0. */
export interface Place {
  readonly list: ListName;
  readonly index: number;
}

/** What can be wrong with an instance. Ids and values are given as they were found. */
export type MatchingIssue =
  | { readonly code: 'instance-not-an-object' }
  | { readonly code: 'list-missing'; readonly list: ListName }
  | { readonly code: 'entry-malformed'; readonly place: Place }
  | { readonly code: 'id-repeated'; readonly place: Place; readonly id: string; readonly first: number }
  | { readonly code: 'capacity-invalid'; readonly place: Place; readonly id: string; readonly found: unknown }
  | { readonly code: 'mentee-unknown'; readonly place: Place; readonly id: string }
  | { readonly code: 'mentor-unknown'; readonly place: Place; readonly id: string }
  | { readonly code: 'score-invalid'; readonly place: Place; readonly found: unknown }
  | { readonly code: 'sympathy-invalid'; readonly place: Place; readonly found: unknown }
  | { readonly code: 'pair-repeated'; readonly place: Place; readonly pair: Pair; readonly first: number }
  | { readonly code: 'mentee-locked-twice'; readonly place: Place; readonly id: string; readonly first: number }
  | { readonly code: 'locked-beyond-capacity'; readonly place: Place; readonly id: string; readonly capacity: number };
