/** The line of a questionnaire in the register «Анкеты», brought to what a command makes of it. */
import type { AskedOf } from '../catalog/questionnaires';
import { questionnaireRegister, type RegisteredQuestionnaire } from '../catalog/tables';
import type { JournalEntry } from '../domain/programme/journal';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import type { Ports } from './ports';

/** What a command makes of the line, and how the journal tells of it. */
export interface NewLine {
  readonly values: Partial<RegisteredQuestionnaire> & Pick<RegisteredQuestionnaire, 'state'>;
  readonly entry: Extract<JournalEntry, { readonly command: 'create-questionnaire' | 'link-form' }>;
  /** What is made in several runs is taken back as one. */
  readonly batch: string | undefined;
}

/** Brings the line of the questionnaire in the register to these values, as an operation that can be taken back. */
export function writeRegister(
  ports: Ports,
  book: Book,
  { questionnaire: { id, number, title } }: AskedOf,
  { values, entry, batch }: NewLine,
): void {
  const register = book.read(questionnaireRegister);
  const line = register.rows.find((each) => each.value.id === id);
  const wanted: Readonly<Record<string, unknown>> = { id, number, title, ...values };
  const there: Readonly<Record<string, unknown>> = line?.value ?? {};
  if (Object.entries(wanted).every(([column, value]) => there[column] === value)) return;
  const row = line?.row ?? register.layout.lastRow + 1;
  const edit: RowEdit<RegisteredQuestionnaire> = { row, values: { ...wanted, updated: ports.clock.now() } };
  const tables = [tableEdits(questionnaireRegister, register, [edit], {})];
  carryOut(ports, { entry, tables, batch, of: [ports.book.id(), id, values.state] });
}
