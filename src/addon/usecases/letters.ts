/**
 * «Отправка писем», the register of mail: a line for each letter and recipient, made before anything is sent. Any command that holds
 * the book may put letters in; sending them is send-letters.ts. A letter that was tried once is never put in again, even if its line
 * is gone.
 */
import type { LetterKind, letterRoles } from '../catalog/letters/words';
import { allTables, letters } from '../catalog/tables';
import type { LetterLine } from '../catalog/tables/letters';
import { readLedger, wasTried } from '../domain/letters/ledger';
import { keepLetterText, type LetterText, letterSubject } from '../domain/letters/letter';
import { isStale } from '../domain/letters/queue';
import type { Day } from '../schema/cell';
import type { Issue } from '../schema/issue';
import { type RowEdit, readTable, type TableReading, writeRows } from '../schema/table';
import { type Book, remembered } from './book';
import { hasHad } from './frames';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

const none = { regime: 'codes', lists: {} } as const;

/** A letter to one recipient. */
export interface Letter extends LetterText {
  /** The same letter to the same recipient has the same key for ever; at most 200 signs, nothing personal. */
  readonly key: string;
  readonly kind: LetterKind;
  /** A role of the school, or the code of who takes part. */
  readonly person: (typeof letterRoles)[keyof typeof letterRoles] | (string & {});
  readonly subject: string;
  /** After this day it is of no use. */
  readonly until?: Day;
  /** What it tells of, each by a word of its own without blanks: later letters of the kind need not repeat it. */
  readonly about?: readonly string[];
}

export const readLetters = (ports: Pick<Ports, 'tables'>): TableReading<typeof letters> =>
  readTable(letters, ports.tables.read(letters.title) ?? [], none);

/** Puts in what is new. Calls: three when nothing is, about ten otherwise; some sixty once in the life of a book. */
export function queueLetters(
  ports: Pick<Ports, 'tables' | 'properties' | 'clock'>,
  wanted: readonly Letter[],
): readonly Letter[] {
  if (wanted.length === 0) return [];
  const ledger = readLedger(ports.properties.all()[remembered.letters]);
  const { rows, layout } = readLetters(ports);
  const there = new Set(rows.map(({ value }) => value.letter));
  const fresh = wanted.filter(({ key }) => !there.has(key) && !wasTried(ledger, key));
  if (fresh.length === 0) return [];
  const [whole] = ensureSheets(ports, [{ table: letters, position: allTables.length }], none);
  const made = ports.clock.now();
  const edits = fresh.map(
    ({ key, kind, person, subject, until, about, ...text }, index): RowEdit<LetterLine> => ({
      row: layout.lastRow + 1 + index,
      values: {
        made,
        kind,
        person,
        subject: letterSubject(subject),
        state: 'ждёт',
        ...(until === undefined ? {} : { until }),
        ...(about === undefined ? {} : { about: about.join(' ') }),
        content: keepLetterText({ parts: text.parts, ...(text.calendar ? { calendar: text.calendar } : {}) }),
        letter: key,
      },
    }),
  );
  ports.tables.write(letters.title, writeRows(letters, whole ?? layout, edits, { lists: {}, last: 'letter' }));
  return fresh;
}

/** What letters of the kind have told of so far; one that came too late to be sent has told nothing. */
export const toldIn = (lines: TableReading<typeof letters>, kind: LetterKind, today: Day): ReadonlySet<string> =>
  new Set(
    lines.rows.flatMap(({ value: { about = '', until, state, ...line } }) =>
      line.kind !== kind || state === 'устарело' || (state === 'ждёт' && isStale(until, today)) ? [] : about.split(' '),
    ),
  );

/** Whether the letter goes nowhere without somebody: in doubt, refused, or without an address that holds. */
export const awaitsDecision = ({ state, reason }: LetterLine): boolean =>
  state === 'сомнительно' ||
  state === 'не отправлено' ||
  (state === 'ждёт' && reason !== undefined && reason !== 'дневной предел писем');

/** What «Проверка» tells of mail: letters of which nobody knows whether they went, letters that cannot go. */
export function findInLetters(
  ports: Pick<Ports, 'tables'>,
  { properties }: Pick<Book, 'properties'>,
): readonly Issue[] {
  if (!hasHad(properties, letters)) return [];
  const { rows } = readLetters(ports);
  const waiting = rows.filter(({ value }) => value.state === 'ждёт' && value.reason === 'дневной предел писем');
  const place = { sheet: letters.title };
  return [
    ...rows.flatMap(({ row, value }): readonly Issue[] => {
      const { state, reason, kind, person, subject, decision } = value;
      if (decision !== undefined || !awaitsDecision(value)) return [];
      const about = { place: { ...place, row }, kind, person, subject };
      return state === 'сомнительно' || reason === undefined
        ? [{ code: 'letter-doubtful', ...about }]
        : [{ code: 'letter-stuck', ...about, reason }];
    }),
    ...(waiting.length > 0 ? [{ code: 'letters-waiting', place, count: waiting.length } as const] : []),
  ];
}
