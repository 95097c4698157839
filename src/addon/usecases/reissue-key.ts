/**
 * «Выдать новый ключ»: the person's next check key, in both bases if need be. From this moment answers with the key before
 * wait for the curator; answers sent earlier stay what they were.
 */
import { mentees, mentors } from '../catalog/tables';
import { peopleByCode } from '../domain/people/answers';
import { readCode } from '../domain/people/code';
import { lastKeyNumber, signedCode, withKeyTime } from '../domain/people/key';
import type { ReissueRequest } from '../domain/programme/requests/people';
import { done, type Outcome, refused } from '../schema/issue';
import type { Placed, RowEdit } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';

export interface ReissuedKey {
  readonly code: string;
  /** Code with the key that holds now. */
  readonly signed: string;
  /** It was issued before: the request is a repetition. */
  readonly repeated: boolean;
}

export function reissueKey(ports: Ports, { base, code: words, number }: ReissueRequest): Outcome<ReissuedKey> {
  return holdBook(ports, (book) => {
    const readings = { mentees: book.read(mentees), mentors: book.read(mentors) };
    const code = readCode(words)?.code ?? words;
    const place = { sheet: { mentees, mentors }[base].title };
    const owns = ({ value }: Placed<{ readonly code: string }>): boolean => readCode(value.code)?.code === code;
    if (!readings[base].rows.some(owns)) return refused({ code: 'person-unknown', place, text: code.slice(0, 40) });
    const person = peopleByCode([...readings.mentees.rows, ...readings.mentors.rows]).get(code)?.value;
    const before = person?.keyNumber ?? 1;
    if (number !== undefined && before > number)
      return done({ code, signed: signedCode(code, before, book.secret), repeated: true });
    if (before >= lastKeyNumber) return refused({ code: 'keys-run-out', place });
    const values = { keyNumber: before + 1, keyTimes: withKeyTime(person?.keyTimes, ports.clock.now()) };
    const edit = ({ row }: Placed<unknown>): RowEdit<typeof values> => ({ row, values });
    const tables = [
      tableEdits(mentees, readings.mentees, readings.mentees.rows.filter(owns).map(edit), book.lists),
      tableEdits(mentors, readings.mentors, readings.mentors.rows.filter(owns).map(edit), book.lists),
    ];
    carryOut(ports, { entry: { command: 'reissue-key', code }, tables });
    return done({ code, signed: signedCode(code, before + 1, book.secret), repeated: false });
  });
}
