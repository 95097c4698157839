/**
 * «Отметить подпись»: number and date of a signed paper go into the register; pairs that an order fixes are confirmed by it.
 * From then on the paper is never written again.
 */
import { documents, pairs } from '../catalog/tables';
import type { SignRequest } from '../domain/programme/requests';
import { done, type Outcome, refused } from '../schema/issue';
import { writeRows } from '../schema/table';
import { notSetUp, openBook } from './book';
import { note } from './journal';
import type { Ports } from './ports';

export interface SignedDocument {
  readonly title: string;
  readonly number: string;
  readonly date: string;
}

export function signDocument(ports: Ports, { key, number, date }: SignRequest): Outcome<SignedDocument> {
  return ports.lock.hold(() => {
    const book = openBook(ports);
    if (!book) return refused(notSetUp);
    const register = book.read(documents);
    const line = register.rows.find(({ value }) => value.key === key);
    const again = line?.value.state === 'подписан' && line.value.number === number && line.value.date === date;
    const ready = line?.value.state === 'проект' && line.value.written !== undefined;
    if (!line || !(ready || again)) return refused({ code: 'document-not-draft', place: { sheet: documents.title } });
    const { title } = line.value;
    const fixed = book.read(pairs);
    const confirmed = fixed.rows.filter(({ value }) => value.order === key && value.state === 'согласована');
    if (!again || confirmed.length > 0) {
      note(ports, { command: 'sign-document', title, number, date }, [key, number, date]);
      const values = { state: 'утверждена' as const, orderNumber: number, orderDate: date };
      const edits = confirmed.map(({ row }) => ({ row, values }));
      ports.tables.write(pairs.title, writeRows(pairs, fixed.layout, edits, { lists: {} }));
      const signed = { row: line.row, values: { state: 'подписан' as const, number, date } };
      ports.tables.write(
        documents.title,
        writeRows(documents, register.layout, [signed], { lists: {}, last: 'state' }),
      );
    }
    return done({ title, number, date });
  });
}
