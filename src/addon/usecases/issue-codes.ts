/**
 * «Выдать коды»: new rows with the next codes. The request names the last code its maker saw, so that repeating it after
 * a sudden end gives the same codes and not new ones.
 */
import { mentees, mentors } from '../catalog/tables';
import { type Letter, readCode, showCode } from '../domain/people/code';
import { codesAfter, highestNumber } from '../domain/people/next-codes';
import type { IssueCodesRequest } from '../domain/programme/requests/people';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit, Table } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';

export interface IssuedCodes {
  readonly codes: readonly string[];
  /** The codes were there already: the request is a repetition. */
  readonly repeated: boolean;
}

const tableOf = { mentees, mentors } as const;

/** What a new row says besides its code. */
export const newPerson = {
  mentees: { status: 'в базе', keyNumber: 1 },
  mentors: { status: 'потенциальный', keyNumber: 1 },
} as const;

export function issueCodes(ports: Ports, request: IssueCodesRequest): Outcome<IssuedCodes> {
  return holdBook(ports, (book) => {
    const readings = { mentees: book.read(mentees), mentors: book.read(mentors) };
    const taken = [...readings.mentees.rows, ...readings.mentors.rows].map((row) => row.value.code);
    const { base, letter, count, after } = request;
    const table: Table = tableOf[base];
    const place = { sheet: table.title };
    const codes = codesAfter(letter, after, count);
    if (!codes) return refused({ code: 'codes-run-out', place });
    const own = new Map(
      readings[base].rows.map((row) => [readCode(row.value.code)?.code ?? row.value.code, row] as const),
    );
    const highest = highestNumber(letter, taken);
    const repeated = codes.every((code) => own.has(code));
    if (!repeated && highest !== after) return refused(movedOn(table.title, letter, highest));

    const { layout } = readings[base];
    const edits: RowEdit<Record<string, unknown>>[] = codes.flatMap((code, index) => {
      const row = own.get(code);
      if (!row) return [{ row: layout.lastRow + 1 + index, values: { code, ...newPerson[base] } }];
      return row.value.keyNumber === undefined ? [{ row: row.row, values: newPerson[base] }] : [];
    });
    const [first = '', last = ''] = [codes[0], codes[codes.length - 1]];
    const entry = { command: 'issue-codes', base: table.title, first, last, count } as const;
    carryOut(ports, { entry, tables: [tableEdits(table, readings[base], edits, book.lists)] });
    return done({ codes, repeated });
  });
}

const movedOn = (sheet: string, letter: Letter, highest: number): Issue => ({
  code: 'codes-moved-on',
  place: { sheet },
  next: showCode({ letter, number: highest + 1 }),
});
