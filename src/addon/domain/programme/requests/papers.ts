/** Requests about papers of the register. */
import { type Day, parseDay } from '../../../schema/cell';
import { fields, line, listOf, longestCell, mostColumns } from './fields';

/** A paper of the register that has been signed. */
export interface SignRequest {
  readonly key: string;
  readonly number: string;
  readonly date: Day;
}

export function readSignRequest(input: unknown): SignRequest | undefined {
  const given = fields(input);
  const key = line(given['key'], 100);
  const number = line(given['number'], 30);
  const date = typeof given['date'] === 'string' ? parseDay(given['date']) : undefined;
  return key && number && date ? { key, number, date } : undefined;
}

/** The key of a paper in the register. */
export const readDocumentKey = (input: unknown): string | undefined => line(input, 100);

/** A school's own plan, as it was pasted or read from a file: its first rows may be a title. */
export interface PlanRequest {
  readonly rows: readonly (readonly string[])[];
  /** Activities of the sheet that the plan does not have, and that nobody has begun, are not needed any more. */
  readonly replace: boolean;
}

/** Rows of a plan. */
export const mostPlanRows = 400;

export function readPlanRequest(input: unknown): PlanRequest | undefined {
  const given = fields(input);
  const rows = listOf(given['rows'], mostPlanRows, (row) =>
    listOf(row, mostColumns, (cell) => (typeof cell === 'string' && cell.length <= longestCell ? cell : undefined)),
  );
  const { replace } = given;
  return rows && typeof replace === 'boolean' ? { rows, replace } : undefined;
}
