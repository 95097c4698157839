/**
 * «Отменить документ»: a draft or a signed paper is marked as cancelled and stays in the register; the next one of its kind
 * gets a key of its own. What a signed order about pairs has fixed is changed by a new order only, so that is refused.
 */
import { termOrder } from '../catalog/documents/orders/changes';
import { documents, pairs } from '../catalog/tables';
import { done, type Outcome, refused } from '../schema/issue';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';

export function cancelDocument(ports: Ports, key: string): Outcome<{ readonly title: string }> {
  return holdBook(ports, (book) => {
    const register = book.read(documents);
    const line = register.rows.find(({ value }) => value.key === key);
    const isSigned = line?.value.state === 'подписан';
    const fixes =
      isSigned &&
      (key.startsWith(`${termOrder.id}/`) || book.read(pairs).rows.some(({ value }) => value.order === key));
    if (!line || fixes) return refused({ code: 'document-not-draft', place: { sheet: documents.title } });
    const { title } = line.value;
    const edit = { row: line.row, values: { state: 'отменён' as const } };
    const entry = { command: 'cancel-document', title } as const;
    carryOut(ports, { entry, tables: [tableEdits(documents, register, [edit], {})] });
    return done({ title });
  });
}
