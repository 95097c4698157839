/** The place where an engine for formulas belongs. Until there is one, a formula can be written, kept and read as text, but not computed. */
import { Refusal } from '../../errors';
import type { Value } from './grid';

/** The value of a cell that holds a formula. */
export function formulaValue(formula: string, place: string): Value | undefined {
  throw new Refusal(`the host cannot compute formulas yet: ${place} holds ${formula}`);
}
