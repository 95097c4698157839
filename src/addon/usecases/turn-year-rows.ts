/**
 * What the rows that stay say in the new year: people, the setting of the year, the roadmap, indicators without their figures. One operation,
 * known by its key, so that a class never goes up twice. Rows that go are taken out by turn-year.ts.
 */

import { type SettingKey, settingDeclarations } from '../catalog/settings';
import { indicatorTable, mentees, mentors, roadmap, settingsTable } from '../catalog/tables';
import type { IndicatorRow } from '../catalog/tables/indicators';
import type { Mentee } from '../catalog/tables/mentees';
import type { Mentor } from '../catalog/tables/mentors';
import { nameColumns } from '../catalog/tables/name-columns';
import type { NextYear } from '../domain/programme/next-year';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { carryOut, type TableEdits, tableEdits } from './carry-out';
import { openJournal, operationKey } from './journal';
import { renewedRows } from './make-roadmap';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { Ports } from './ports';

const command = 'turn-year';

/** Brings the rows into the new year, unless it has been done: then the journal tells of it. */
export function turnRows(ports: Ports, book: Book, from: string, pairing: PairingBook, plan: NextYear): void {
  const key = operationKey(command, [from]);
  if (openJournal(ports).lines.some(({ operation }) => operation === key)) return;
  const entry = { command, from, to: plan.next, gone: plan.gone.length, raised: plan.raised.length } as const;
  carryOut(ports, {
    entry,
    of: [from],
    tables: [
      menteesOf(book, pairing, plan),
      mentorsOf(book, pairing, plan),
      roadmapOf(book, plan),
      indicatorsOf(book),
      settingsOf(book, plan),
    ],
  });
}

/** Whose pair goes on keeps what the pair has brought into the row. */
function working({ pairs }: PairingBook, { continuing }: NextYear): ReadonlySet<string> {
  const going = pairs.rows.flatMap(({ value }) => (continuing.includes(value.code) ? value : []));
  return new Set(going.flatMap(({ mentor, mentees: codes }) => [codeOf(mentor), ...codesOf(codes)]));
}

function menteesOf(book: Book, pairing: PairingBook, plan: NextYear): TableEdits {
  const grades = new Map(plan.raised.map(({ code, grade }) => [code, grade]));
  const at = working(pairing, plan);
  const ended = {
    mentor: undefined,
    mentorPlace: undefined,
    entered: undefined,
    finished: undefined,
    results: undefined,
    completed: undefined,
    status: 'в базе',
  } as const;
  const edits = pairing.mentees.rows.flatMap(({ row, value }): RowEdit<Mentee>[] => {
    const code = codeOf(value.code);
    if (plan.ended.includes(code)) return [];
    const grade = grades.get(code);
    const values = {
      pupilMark: undefined,
      teacherMark: undefined,
      ...(grade === undefined ? {} : { grade }),
      ...(at.has(code) ? {} : ended),
    };
    return [{ row, values }];
  });
  return tableEdits(mentees, pairing.mentees, edits, book.lists);
}

function mentorsOf(book: Book, pairing: PairingBook, plan: NextYear): TableEdits {
  const at = working(pairing, plan);
  const gone = new Set(plan.gone.map(({ code }) => code));
  const edits = pairing.mentors.rows.flatMap(({ row, value }): RowEdit<Mentor>[] => {
    const code = codeOf(value.code);
    if (gone.has(code)) return [];
    const ended = {
      mentees: undefined,
      menteePlace: undefined,
      entered: undefined,
      finished: undefined,
      results: undefined,
      ...(value.status === 'занят' ? { status: 'свободен' as const } : {}),
    };
    const values = {
      teacherMark: undefined,
      offerMark: undefined,
      ...(plan.graduates.includes(code) ? { type: 'выпускник' as const } : {}),
      ...(at.has(code) ? {} : ended),
    };
    return [{ row, values }];
  });
  let next = pairing.mentors.layout.lastRow + 1;
  const known = new Map(pairing.mentees.rows.map(({ value }) => [codeOf(value.code), value]));
  const joined = plan.joining.flatMap(({ code, type }): RowEdit<Mentor>[] => {
    const person = known.get(code);
    return person === undefined ? [] : [{ row: next++, values: asMentor(person, code, type) }];
  });
  return tableEdits(mentors, pairing.mentors, [...edits, ...joined], book.lists);
}

/** A mentee in the base of mentors: the same code and key, nothing of what was asked of a mentee. */
function asMentor(person: Mentee, code: string, type: Mentor['type']): Partial<Mentor> {
  const { fullName, contact, ageBand, teachingYears, turns14, turns18, keyNumber, keyTimes } = person;
  const names = Object.fromEntries(
    (Object.keys(nameColumns) as (keyof typeof nameColumns)[]).map((key) => [key, person[key]]),
  );
  const status = 'потенциальный' as const;
  const own = { fullName, contact, ageBand, teachingYears, turns14, turns18, keyNumber, keyTimes, ...names };
  return {
    code,
    type,
    status,
    ...(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Partial<Mentor>),
  };
}

function roadmapOf(book: Book, { next }: NextYear): TableEdits {
  const reading = book.read(roadmap);
  return tableEdits(roadmap, reading, renewedRows(book, reading, next), book.lists);
}

/** Targets and their sources stay. */
function indicatorsOf(book: Book): TableEdits {
  const reading = book.read(indicatorTable);
  const empty = { value: undefined, light: undefined, numerator: undefined, denominator: undefined };
  const edits = reading.rows.map(({ row }): RowEdit<IndicatorRow> => ({ row, values: empty }));
  return tableEdits(indicatorTable, reading, edits, book.lists);
}

/** Dates that stood for the year that is over. */
const datesOfYear: readonly SettingKey[] = ['pairsUntil', 'hoursFrom', 'hoursTo', 'eventDay'];

function settingsOf(book: Book, { next }: NextYear): TableEdits {
  const reading = book.read(settingsTable);
  const wanted = new Map<string, string | undefined>([
    ...datesOfYear.map((key) => [settingDeclarations[key].name, undefined] as const),
    [settingDeclarations.year.name, next],
  ]);
  const edits = reading.rows.flatMap(({ row, value: { name } }) =>
    wanted.has(name) ? [{ row, values: { value: wanted.get(name) } }] : [],
  );
  return tableEdits(settingsTable, reading, edits, book.lists);
}
