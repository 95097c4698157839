/** A table whose rows are the answers of a questionnaire appears together with its form. */
import { questionnaires } from '../catalog/questionnaires';
import { allTables } from '../catalog/tables';
import type { Table } from '../schema/table';
import type { Book } from './book';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

/** Sees to the sheet of its rows, if the questionnaire makes rows. */
export function ensureTableOfAnswers(ports: Pick<Ports, 'tables' | 'properties'>, book: Book, id: string): void {
  const filling = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
  if (!filling?.questionnaire.occasion) return;
  const { table } = filling;
  ensureSheets(ports, [{ table, position: allTables.findIndex((each) => (each as Table) === table) }], book);
}
