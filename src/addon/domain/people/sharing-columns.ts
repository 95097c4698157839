/** Whether two questionnaires have a say in the same cells: then neither can be taken over without a look at the other. */
import type { Questionnaire } from '../../schema/questionnaire';

interface Filling {
  readonly questionnaire: Questionnaire;
  readonly table: unknown;
}

const columnsOf = ({ questions, figures = [] }: Questionnaire): readonly string[] =>
  [...questions, ...figures].flatMap(({ fills }) => fills ?? []);

/** An answer that is a row of its own shares its cells with no other questionnaire. */
export function sharingColumns(one: Filling, other: Filling): boolean {
  if (one.table !== other.table || one.questionnaire.occasion || other.questionnaire.occasion) return false;
  const columns = new Set(columnsOf(one.questionnaire));
  return columnsOf(other.questionnaire).some((column) => columns.has(column));
}
