/**
 * Answers in which harm is spoken of become cases at once. In this order: the letters are put into the register, the case gets its line,
 * and only then the words go from the sheet of answers – until then the next run finds them again and goes on from there. The form's own
 * store keeps the words; nothing else does.
 */
import { safetyLetter } from '../catalog/letters/safety-letter';
import { letterRoles } from '../catalog/letters/words';
import { questionnaires } from '../catalog/questionnaires';
import { allTables, type questionnaireRegister, safetyCases } from '../catalog/tables';
import type { SafetyCase } from '../catalog/tables/safety-cases';
import { type Alarm, nextCaseNumber } from '../domain/care/alarms';
import { blocksOfCells } from '../schema/block';
import type { RowEdit, Table, TableReading } from '../schema/table';
import type { Book } from './book';
import { tableEdits, writeEdits } from './carry-out';
import { note } from './journal';
import { queueLetters } from './letters';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

type Needed = Pick<Ports, 'tables' | 'forms' | 'properties' | 'clock' | 'user' | 'words'>;

/** Brings how many cases are new. Calls: none without alarms, two when all are known, some hundred with the first case of a book. */
export function raiseAlarms(
  ports: Needed,
  book: Book,
  {
    alarms,
    register,
  }: { readonly alarms: readonly Alarm[]; readonly register: TableReading<typeof questionnaireRegister> },
): number {
  if (alarms.length === 0) return 0;
  const known = new Set(book.read(safetyCases).rows.map(({ value }) => value.source));
  const fresh = [
    ...new Map(alarms.filter(({ source }) => !known.has(source)).map((each) => [each.source, each])).values(),
  ];
  if (fresh.length > 0) addCases(ports, book, fresh);
  const open = alarms.filter(({ words }) => words.length > 0);
  if (open.length > 0) {
    // The sheet of answers may lose the words only when the case stands for good.
    ports.tables.commit();
    for (const alarm of open) conceal(ports, alarm, register);
  }
  return fresh.length;
}

function addCases(ports: Needed, book: Book, fresh: readonly Alarm[]): void {
  const position = allTables.findIndex((table) => (table as Table) === safetyCases);
  ensureSheets(ports, [{ table: safetyCases, position }], book);
  const reading = book.read(safetyCases);
  const numbers = reading.rows.map(({ value }) => value.number);
  const now = ports.clock.now();
  const edits = fresh.map((alarm, index): RowEdit<SafetyCase> => {
    const number = nextCaseNumber(numbers);
    numbers.push(number);
    return { row: reading.layout.lastRow + 1 + index, values: lineOf(alarm, number, now) };
  });
  queueLetters(
    ports,
    edits.flatMap(({ values: { number = '', source } }) =>
      Object.values(letterRoles).map((person) => ({
        key: `safety/${source}/${person}`,
        kind: 'тревога' as const,
        person,
        ...safetyLetter(number),
      })),
    ),
  );
  const entry = { command: 'raise-alarms', cases: edits.map(({ values }) => values.number ?? '') } as const;
  note(
    ports,
    entry,
    fresh.map(({ source }) => source),
  );
  writeEdits(ports, tableEdits(safetyCases, reading, edits, book.lists));
}

const lineOf = ({ day, pair, person, kind, questionnaire, source }: Alarm, number: string, now: string) => ({
  number,
  day: day ?? now.slice(0, 10),
  pair,
  person,
  kind: kind as SafetyCase['kind'],
  questionnaire: numberOf(questionnaire),
  state: 'новое' as const,
  marked: now,
  source,
});

const numberOf = (id: string): string =>
  questionnaires.find(({ questionnaire }) => questionnaire.id === id)?.questionnaire.number ?? '';

/** Puts the marks in the place of the words. */
function conceal(
  ports: Pick<Ports, 'tables' | 'forms'>,
  { questionnaire, words }: Alarm,
  register: TableReading<typeof questionnaireRegister>,
): void {
  const sheetId = register.rows.find(({ value }) => value.id === questionnaire)?.value.sheetId;
  const responses = sheetId === undefined ? undefined : ports.forms.readResponses(sheetId);
  if (!responses) return;
  const cells = words.flatMap(({ row, question, mark }) => {
    const column = responses.columns[question];
    return column === undefined ? [] : [{ row, column, cell: mark }];
  });
  ports.tables.write(responses.title, blocksOfCells(cells));
}
