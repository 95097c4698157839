/**
 * «Отметить подпись»: number and date of a signed paper go into the register; pairs that an order fixes are confirmed by it.
 * From then on the paper is never written again.
 */
import { documents, pairs } from '../catalog/tables';
import type { SignRequest } from '../domain/programme/requests';
import { done, type Outcome, refused } from '../schema/issue';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';

export interface SignedDocument {
  readonly title: string;
  readonly number: string;
  readonly date: string;
}

export function signDocument(ports: Ports, { key, number, date }: SignRequest): Outcome<SignedDocument> {
  return holdBook(ports, (book) => {
    const register = book.read(documents);
    const line = register.rows.find(({ value }) => value.key === key);
    const again = line?.value.state === 'подписан' && line.value.number === number && line.value.date === date;
    const ready = line?.value.state === 'проект' && line.value.written !== undefined;
    if (!line || !(ready || again)) return refused({ code: 'document-not-draft', place: { sheet: documents.title } });
    const { title } = line.value;
    const fixed = book.read(pairs);
    const confirmed = fixed.rows.filter(({ value }) => value.order === key && value.state === 'согласована');
    if (!again || confirmed.length > 0) {
      const values = { state: 'утверждена' as const, orderNumber: number, orderDate: date };
      const edits = confirmed.map(({ row }) => ({ row, values }));
      const signed = { row: line.row, values: { state: 'подписан' as const, number, date } };
      const tables = [tableEdits(pairs, fixed, edits, {}), tableEdits(documents, register, [signed], {})];
      carryOut(ports, { entry: { command: 'sign-document', title, number, date }, tables });
    }
    return done({ title, number, date });
  });
}
