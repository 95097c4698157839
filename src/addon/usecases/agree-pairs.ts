/**
 * «Согласие сторон»: that a mentee and a mentor took each other of their own will, and on which day. It speaks of the pair that
 * is proposed now; when another mentor is proposed, match-pairs.ts takes it away.
 */
import { proposal } from '../catalog/tables';
import type { Proposal } from '../catalog/tables/proposal';
import type { AgreementRequest } from '../domain/programme/requests/pairing';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { codeOf } from './pairing-book';
import type { Ports } from './ports';
import { type MatchingRow, rowsOf } from './show-matching';

export interface Agreed {
  readonly mentees: readonly string[];
  readonly rows: readonly MatchingRow[];
}

const columnOfSide = { mentee: 'menteeAgreed', mentor: 'mentorAgreed' } as const;

export function agreePairs(ports: Ports, { day, marks }: AgreementRequest): Outcome<Agreed> {
  return holdBook(ports, (book) => {
    const reading = book.read(proposal);
    const placed = new Map(reading.rows.map((row) => [codeOf(row.value.mentee), row]));
    const outdated = marks.flatMap(({ mentee, mentor }): Issue[] => {
      const row = placed.get(mentee);
      const stands = row?.value.mentor !== undefined && codeOf(row.value.mentor) === mentor;
      const place = { sheet: proposal.title, ...(row ? { row: row.row } : {}) };
      return stands ? [] : [{ code: 'proposal-outdated', place, mentee, mentor }];
    });
    if (outdated.length > 0) return refused(...outdated);
    const edits = marks.map(({ mentee, sides, agrees }): RowEdit<Proposal> => {
      const values = Object.fromEntries(sides.map((side) => [columnOfSide[side], agrees ? day : undefined]));
      return { row: placed.get(mentee)?.row ?? 0, values };
    });
    const mentees = [...new Set(marks.map(({ mentee }) => mentee))];
    const written = new Map(edits.map(({ row, values }) => [row, values]));
    const rows = reading.rows.map((each) => ({ ...each, value: { ...each.value, ...written.get(each.row) } }));
    const entry = { command: 'agree-pairs', day, mentees } as const;
    carryOut(ports, { entry, tables: [tableEdits(proposal, reading, edits, book.lists)] });
    return done({ mentees, rows: rowsOf({ proposal: { ...reading, rows } }) });
  });
}
