/**
 * «Изменить статус»: one status for several people of a base. Codes that the base does not know, and people whose status does not lead
 * there, are named; the rest changes.
 */
import { statusSteps } from '../catalog/status-steps';
import { mentees, mentors } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import { mayFollow, nextStatuses } from '../domain/people/status-steps';
import type { ChangeStatusRequest } from '../domain/programme/requests/people';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit, Table } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';

export interface ChangedStatus {
  readonly codes: readonly string[];
  readonly status: string;
  /** Had the status already. */
  readonly same: number;
}

const tables = { mentees, mentors } as const;

export function changeStatus(ports: Ports, { base, codes, status }: ChangeStatusRequest): Outcome<ChangedStatus> {
  const table: Table = tables[base];
  if (!table.columns['status']?.words?.includes(status)) throw new Failure('wrong-argument');
  return holdBook(ports, (book) => {
    const reading = book.read(tables[base]);
    const wanted = new Set(codes.map((code) => readCode(code)?.code ?? code));
    const rows = reading.rows.filter(({ value }) => wanted.has(readCode(value.code)?.code ?? ''));
    const known = new Set(rows.map(({ value }) => readCode(value.code)?.code));
    const strangers = [...wanted].filter((code) => !known.has(code));
    const unknown = strangers.map(
      (text): Issue => ({ code: 'person-unknown', place: { sheet: table.title }, text: text.slice(0, 40) }),
    );
    const barred = rows.filter(({ value }) => !mayFollow(statusSteps[base], value.status, status));
    const refusals = barred.map(
      ({ row, value }): Issue => ({
        code: 'status-step-barred',
        place: { sheet: table.title, row, column: table.columns['status']?.heading ?? '' },
        person: value.code,
        from: value.status ?? '',
        to: status,
        allowed: nextStatuses(statusSteps[base], value.status) ?? [],
      }),
    );
    // Who is known and may not comes first: it is what the refusal speaks of.
    const issues = [...refusals, ...unknown];
    if (rows.length === barred.length) return refused(...issues);
    const changing = rows.filter((each) => each.value.status !== status && !barred.includes(each));
    const edits = changing.map(({ row }): RowEdit<Record<string, unknown>> => ({ row, values: { status } }));
    const changed = changing.map(({ value }) => value.code);
    const entry = { command: 'change-status', base: table.title, status, codes: changed } as const;
    carryOut(ports, { entry, tables: [tableEdits(table, reading, edits, book.lists)] });
    const same = rows.length - changing.length - barred.length;
    return done({ codes: changed, status, same }, issues);
  });
}
