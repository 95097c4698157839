/** «Обращения и поддержка»: an entry from the console, and what waits for an answer. */
import { careKinds, isAppeal } from '../catalog/care/words';
import { allTables, careJournal, mentees } from '../catalog/tables';
import type { CareEntry } from '../catalog/tables/care-journal';
import { readCode } from '../domain/people/code';
import type { CareEntryRequest } from '../domain/programme/requests/care';
import type { Day } from '../schema/cell';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit, Table } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';
import { ensureSheets } from './sheets';

/** Writes the entry; the same one sent again is one line. */
export function recordCare(
  ports: Ports,
  request: CareEntryRequest,
): Outcome<Pick<CareEntryRequest, 'kind' | 'person'>> {
  const kind = careKinds.find((each) => each === request.kind);
  if (!kind) throw new Failure('wrong-argument');
  const parts = request.person.split(/[;,\s]+/).filter((part) => part !== '');
  const codes = parts.map((part) => readCode(part)?.code);
  const unread = parts.find((_part, index) => codes[index] === undefined);
  if (unread !== undefined)
    return refused({ code: 'person-unknown', place: { sheet: mentees.title }, text: unread.slice(0, 40) });
  return holdBook(ports, (book) => {
    const hide = hiderOf(ports, book);
    const person = [...new Set(codes)].join('; ');
    const position = allTables.findIndex((table) => (table as Table) === careJournal);
    ensureSheets(ports, [{ table: careJournal, position }], book);
    const reading = book.read(careJournal);
    if (reading.rows.some(({ value }) => value.entry === request.entry)) return done({ kind, person });
    const today = ports.clock.now().slice(0, 10);
    const answer = request.answer === undefined ? undefined : hide(request.answer);
    const values = {
      date: today,
      kind,
      person,
      what: hide(request.what),
      due: request.due,
      answer,
      answered: answer === undefined ? undefined : today,
      entry: request.entry,
    };
    const edit: RowEdit<CareEntry> = { row: reading.layout.lastRow + 1, values };
    const entry = { command: 'record-care', kind, person } as const;
    carryOut(ports, { entry, tables: [tableEdits(careJournal, reading, [edit], book.lists)] });
    return done({ kind, person });
  });
}

/** What «Проверка» tells: appeals whose day has come and that nobody has answered. */
export function findInCare(book: Book, today: Day): readonly Issue[] {
  if (!hasHad(book.properties, careJournal)) return [];
  return book
    .read(careJournal)
    .rows.flatMap(({ row, value: { kind, person, due, answer, answered } }): readonly Issue[] => {
      const waits =
        isAppeal(kind) && due !== undefined && due <= today && answer === undefined && answered === undefined;
      return waits ? [{ code: 'appeal-waiting', place: { sheet: careJournal.title, row }, person, due }] : [];
    });
}
