/**
 * Why somebody must stay without a mentor: the Hall set of those who cannot all be seated.
 *
 *   1. Take a seating with as many pairs as possible.
 *   2. Start from everyone left out; go to all mentors permitted to them, and to everyone seated there; repeat.
 *   3. Whoever was met could be the one left out (shift along the way), and nobody else could. All seats of the mentors met
 *      are taken, or a longer seating would exist; so these mentees are more than those seats.
 *
 * Source: A. L. Dulmage, N. S. Mendelsohn, «Coverings of bipartite graphs», Canadian J. Math. 10 (1958).
 */
import type { HallSet } from './answer';
import type { IndexedInstance } from './index-instance';

/** The Hall set, given the mentors of all mentees in any seating with the most pairs; null when nobody is left out. */
export function findHallSet(indexed: IndexedInstance, mentorOf: Int32Array): HallSet | null {
  const { mentees, mentors, seats, start, mentor } = indexed;
  const seated: number[][] = mentors.map(() => []);
  const isMet = new Uint8Array(mentees.length);
  const isPermitted = new Uint8Array(mentors.length);
  const met: number[] = [];
  for (let i = 0; i < mentees.length; i++) {
    if (mentorOf[i] !== -1) seated[mentorOf[i]!]!.push(i);
    else {
      isMet[i] = 1;
      met.push(i);
    }
  }
  if (met.length === 0) return null;
  // `met` grows while it is walked.
  for (const i of met) {
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const j = mentor[at]!;
      if (isPermitted[j] === 1) continue;
      isPermitted[j] = 1;
      for (const other of seated[j]!) {
        if (isMet[other] === 1) continue;
        isMet[other] = 1;
        met.push(other);
      }
    }
  }
  return {
    mentees: mentees.filter((_, i) => isMet[i] === 1),
    mentors: mentors.filter((_, j) => isPermitted[j] === 1),
    seats: mentors.reduce((sum, _, j) => sum + (isPermitted[j] === 1 ? seats[j]! : 0), 0),
  };
}
