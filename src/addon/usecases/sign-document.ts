/**
 * «Отметить подпись»: number and date of a signed paper go into the register; pairs that an order fixes are confirmed by it.
 * From then on the paper is never written again. A number that is taken is refused, and so is a pair in which somebody has no valid
 * papers; a day off, and a number out of the order of dates, are said.
 */
import { termOrder } from '../catalog/documents/orders/changes';
import { documents, pairs } from '../catalog/tables';
import type { RegisteredDocument } from '../catalog/tables/documents';
import { signedTerms } from '../domain/pairing/change-pair';
import { judgeNumber, readNumber } from '../domain/programme/registration';
import type { SignRequest } from '../domain/programme/requests/papers';
import { isDayOff } from '../domain/programme/school-calendar';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { Placed } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { lacksOfPairs } from './pair-gate';
import { codeOf, codesOf, type PairingBook, readPairing } from './pairing-book';
import type { Ports } from './ports';
import { calendarOf } from './roadmap-book';

export interface SignedDocument {
  readonly title: string;
  readonly number: string;
  readonly date: string;
}

export function signDocument(ports: Ports, { key, number: words, date }: SignRequest): Outcome<SignedDocument> {
  return holdBook(ports, (book) => {
    const pairing = readPairing(ports, book);
    const { documents: register, pairs: fixed } = pairing;
    const line = register.rows.find(({ value }) => value.key === key);
    const number = readNumber(words)?.text ?? words;
    const again = line?.value.state === 'подписан' && line.value.number === number && line.value.date === date;
    const ready = line?.value.state === 'проект' && line.value.written !== undefined;
    if (!line || !(ready || again)) return refused({ code: 'document-not-draft', place: { sheet: documents.title } });
    const found = again ? [] : judgeSigning(book, register.rows, line, words, date);
    const stopping = found.filter(({ code }) => code === 'number-taken' || code === 'number-unreadable');
    if (stopping.length > 0) return refused(...stopping);
    const { title } = line.value;
    const confirmed = fixed.rows.filter(({ value }) => value.order === key && value.state === 'согласована');
    const lacking = lacksOfPairs(pairing, confirmed);
    if (lacking.length > 0) return refused(...lacking);
    if (!again || confirmed.length > 0) {
      const values = { state: 'утверждена' as const, orderNumber: number, orderDate: date };
      const edits = [...confirmed.map(({ row }) => ({ row, values })), ...newTerms(pairing, line.value)];
      const signed = { row: line.row, values: { state: 'подписан' as const, number, date } };
      const tables = [tableEdits(pairs, fixed, edits, {}), tableEdits(documents, register, [signed], {})];
      carryOut(ports, { entry: { command: 'sign-document', title, number, date }, tables });
    }
    return done({ title, number, date }, found);
  });
}

/** The order about terms moves the ends of the pairs that it names. */
function newTerms({ pairs: fixed }: PairingBook, { key, subject }: RegisteredDocument) {
  if (!key.startsWith(`${termOrder.id}/`)) return [];
  const codes = codesOf(subject);
  return fixed.rows.flatMap(({ row, value }) =>
    signedTerms([value], codes.includes(codeOf(value.code)) ? [value.code] : []).map(({ values }) => ({ row, values })),
  );
}

const isOrder = ({ kind }: RegisteredDocument): boolean => kind.startsWith('приказ');

/** What speaks against this number on this day. Orders are numbered together, papers of other kinds among themselves. */
function judgeSigning(
  book: Book,
  rows: readonly Placed<RegisteredDocument>[],
  { row, value: signed }: Placed<RegisteredDocument>,
  words: string,
  date: string,
): readonly Issue[] {
  const place = { sheet: documents.title, row };
  const number = readNumber(words);
  if (!number) return [{ code: 'number-unreadable', place, text: words.slice(0, 40) }];
  const together = rows.flatMap(({ value }) => {
    const alike = isOrder(signed) ? isOrder(value) : value.kind === signed.kind;
    return alike && value.key !== signed.key && value.number !== undefined && value.date !== undefined
      ? [{ title: value.title, number: value.number, date: value.date }]
      : [];
  });
  const off: Issue[] = isDayOff(calendarOf(book), date) ? [{ code: 'date-off', place, day: date }] : [];
  const found = judgeNumber(number, date, together).map(
    (finding): Issue =>
      finding.kind === 'taken'
        ? { code: 'number-taken', place, number: number.text, title: finding.title }
        : { code: 'number-order', place, number: number.text, other: finding.other, day: finding.day },
  );
  return [...off, ...found];
}
