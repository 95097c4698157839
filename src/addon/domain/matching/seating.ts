/**
 * Mentees and mentors by number: chooses the cheaper way through the solver and brings its answer back. Names, objectives
 * and decisions are left to the files above it.
 */
import { seatByShortestPaths } from './shortest-paths';
import { isDense, seatByShortlist } from './shortlist';
import { type Transport, transpose } from './transport';

/** Permitted pairs lie mentee by mentee: those of mentee i are start[i] … start[i + 1] − 1. */
export interface SeatingProblem {
  /** Seats of each mentor. */
  readonly seats: Float64Array;
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  /** A whole number per permitted pair, 0 … LARGEST_WEIGHT. */
  readonly weight: Float64Array;
}

/** A best seating and its proof: menteeDual + mentorDual ≥ weight on each permitted pair. */
export interface Seating {
  /** The mentor of each mentee, −1 for none. */
  readonly mentorOf: Int32Array;
  readonly menteeDual: Float64Array;
  readonly mentorDual: Float64Array;
}

/** A seating with the greatest sum of weights. Being without a mentor weighs 0 and is always allowed. */
export function findBestSeating(problem: SeatingProblem): Seating {
  const { seats, start, mentor, weight } = problem;
  const mentees = start.length - 1;
  const permitted = new Int32Array(seats.length);
  for (let arc = 0; arc < mentor.length; arc++) permitted[mentor[arc]!]!++;
  // One seat more than mentees who may sit there stands for «as many as you like»: it can never be taken.
  const capacity = new Int32Array(seats.length);
  let usable = 0;
  for (let j = 0; j < seats.length; j++) {
    capacity[j] = Math.min(seats[j]!, permitted[j]! + 1);
    usable += Math.min(seats[j]!, permitted[j]!);
  }
  let candidates = 0;
  for (let i = 0; i < mentees; i++) if (start[i + 1]! > start[i]!) candidates++;

  const asked: Transport = {
    rows: mentees,
    columns: seats.length,
    supply: new Int32Array(mentees).fill(1),
    capacity,
    start,
    column: mentor,
    weight,
  };
  // Paths are short where free ends are many, so the scarcer side searches: with scarce seats the mentors do.
  const mentorsSearch = usable < candidates;
  const problemAsSearched = mentorsSearch ? transpose(asked) : asked;
  const answer = isDense(problemAsSearched)
    ? seatByShortlist(problemAsSearched)
    : seatByShortestPaths(problemAsSearched);

  const mentorOf = new Int32Array(mentees).fill(-1);
  for (let c = 0; c < problemAsSearched.columns; c++) {
    for (let k = 0; k < answer.taken[c]!; k++) {
      const row = answer.seat[answer.firstSeat[c]! + k]!;
      if (mentorsSearch) mentorOf[c] = row;
      else mentorOf[row] = c;
    }
  }
  return mentorsSearch
    ? { mentorOf, menteeDual: answer.columnDual, mentorDual: answer.rowDual }
    : { mentorOf, menteeDual: answer.rowDual, mentorDual: answer.columnDual };
}
