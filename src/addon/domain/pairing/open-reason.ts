/**
 * Why two people are a pair, as it may be told to them and to parents: what they have in common, nothing else. It is made of what both have
 * said openly; wishes of А7, scores, other people and everything that stands in the bases besides do not reach it. Words are left to texts.
 */
import { formOf, type MenteeToPair, type MentorToPair } from './person';
import { sharedInterests, sharedTags } from './score';

export interface OpenReason {
  readonly form: string;
  /** Codes of tags, the main request first. */
  readonly requests: readonly string[];
  readonly ways: readonly string[];
  readonly interests: readonly string[];
}

export function openReason(mentee: MenteeToPair, mentor: MentorToPair): OpenReason {
  return {
    form: formOf(mentee, mentor),
    requests: sharedTags(mentee, mentor),
    ways: mentee.ways.filter((way) => mentor.ways.includes(way)),
    interests: sharedInterests(mentee, mentor),
  };
}
