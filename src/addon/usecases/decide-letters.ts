/** What the curator sees of the mail, and decides about letters of which nobody knows whether they went. */
import { letters } from '../catalog/tables';
import type { LetterLine } from '../catalog/tables/letters';
import type { LetterRequest } from '../domain/programme/requests/letters';
import { done, type Outcome, refused } from '../schema/issue';
import type { RowEdit } from '../schema/table';
import { openBook, whyNoBook } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { awaitsDecision, readLetters } from './letters';
import type { Ports } from './ports';

/** A letter that waits for the curator's word. */
export interface LetterInDoubt {
  readonly key: string;
  readonly kind: string;
  readonly person: string;
  readonly subject: string;
  /** Why it has not gone, or that nobody knows whether it has. */
  readonly why: string;
  /** 2026-11-23 09:05:00 */
  readonly made: string;
}

export interface MailState {
  readonly inDoubt: readonly LetterInDoubt[];
  readonly waiting: number;
  readonly sent: number;
}

const isInDoubt = (line: LetterLine): boolean => line.decision === undefined && awaitsDecision(line);

/** Writes nothing. Calls: three more than an opened book. */
export function showLetters(ports: Ports): Outcome<MailState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const lines = readLetters(ports).rows.map(({ value }) => value);
  return done({
    inDoubt: lines.filter(isInDoubt).map(({ letter: key, kind, person, subject, state, reason = state, made }) => {
      return { key, kind, person, subject, why: reason, made };
    }),
    waiting: lines.filter(({ state }) => state === 'ждёт').length,
    sent: lines.filter(({ state }) => state === 'отправлено').length,
  });
}

/** Notes the decision beside the letter; the next sending follows it. */
export function decideLetter(ports: Ports, { key, decision }: LetterRequest): Outcome<LetterRequest> {
  return holdBook(ports, (book) => {
    const reading = readLetters(ports);
    const line = reading.rows.find(({ value }) => value.letter === key && isInDoubt(value));
    if (!line) return refused({ code: 'letter-settled', place: { sheet: letters.title } });
    const edit: RowEdit<LetterLine> = { row: line.row, values: { decision } };
    const entry = { command: 'decide-letter', subject: line.value.subject, decision } as const;
    carryOut(ports, { entry, tables: [tableEdits(letters, reading, [edit], book.lists)] });
    return done({ key, decision });
  });
}
