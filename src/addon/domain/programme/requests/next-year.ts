/** Requests about the end of a school year and the beginning of the next. */
import { isSchoolYear } from '../school-year';
import { fields, line, listOf } from './fields';

export interface TurnYearRequest {
  /** The year that the person saw: once it is over, the request does nothing. */
  readonly year: string;
  /** Codes of those who leave the school besides the eleventh form. */
  readonly leaving: readonly string[];
}

const mostLeaving = 300;

export const readLeaving = (input: unknown): readonly string[] | undefined =>
  listOf(input, mostLeaving, (each) => line(each, 40));

export function readTurnYearRequest(input: unknown): TurnYearRequest | undefined {
  const given = fields(input);
  const year = line(given['year'], 10);
  const leaving = readLeaving(given['leaving']);
  return year !== undefined && isSchoolYear(year) && leaving ? { year, leaving } : undefined;
}
