/** What a change of pairs comes to on the sheets: «Пары и группы» and the rows of both bases that concern its people. */
import { groundWords } from '../catalog/pairing-words';
import { mentees, mentors, pairs } from '../catalog/tables';
import type { Mentee } from '../catalog/tables/mentees';
import type { Mentor } from '../catalog/tables/mentors';
import type { PairRow } from '../catalog/tables/pairs';
import type { OrderedPair, PairChanges } from '../domain/pairing/change-pair';
import { menteesByMentor, type StandingPair, standingPairs } from '../domain/pairing/standing';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { type TableEdits, tableEdits } from './carry-out';
import { codeOf, codesOf, type PairingBook } from './pairing-book';

/** The pairs as changes of them are judged. */
export const orderedPairs = ({ pairs: { rows } }: PairingBook): readonly OrderedPair[] =>
  rows.map(({ value }) => ({
    code: value.code,
    mentor: codeOf(value.mentor),
    mentees: codesOf(value.mentees),
    state: value.state,
    start: value.start,
    end: value.end,
    changedEnd: value.changedEnd,
    ground: value.ground,
    isOrdered: value.orderNumber !== undefined && value.orderDate !== undefined,
    former: value.former,
  }));

/** What «Пары и группы» gets. */
export function pairEdits(
  book: Book,
  { pairs: reading, today }: PairingBook,
  { rows, fresh }: PairChanges,
): TableEdits {
  const edits = reading.rows.flatMap(({ row, value }): RowEdit<PairRow>[] => {
    const changed = rows.find(({ code }) => code === value.code)?.values;
    if (!changed) return [];
    const { ground, ...values } = changed;
    const known = groundWords.find((words) => words === ground);
    return [{ row, values: known === undefined ? values : { ...values, ground: known } }];
  });
  const former = reading.rows.find(({ value }) => value.code === fresh?.former)?.value;
  if (!fresh || !former) return tableEdits(pairs, reading, edits, book.lists);
  const { code, mentor, start, state } = fresh;
  const { kind, mentees: codes, form, roleModel, goal, end } = former;
  const agreed = { mentorAgreed: today, menteesAgreed: today };
  const fixed = { kind, mentees: codes, form, roleModel, goal, end, former: former.code };
  const values = { code, mentor, start, state, ...fixed, ...agreed };
  return tableEdits(pairs, reading, [...edits, { row: reading.layout.lastRow + 1, values }], book.lists);
}

/** What the bases say of the people whom the change concerns. */
export function baseEdits(
  book: Book,
  pairing: PairingBook,
  { rows, fresh, people }: PairChanges,
): readonly TableEdits[] {
  const after: readonly StandingPair[] = [
    ...pairing.standing.map((pair) => ({
      ...pair,
      state: rows.find(({ code }) => code === pair.code)?.values.state ?? pair.state,
    })),
    ...(fresh ? [fresh] : []),
  ];
  const concerned = new Set([
    ...pairing.standing.filter(({ code }) => rows.some((row) => row.code === code)).map(({ mentor }) => mentor),
    ...(fresh ? [fresh.mentor] : []),
  ]);
  const fateOf = new Map(people.map((each) => [each.person, each]));
  const mentorOf = new Map(standingPairs(after));
  const menteeEdits = pairing.mentees.rows.flatMap(({ row, value }): RowEdit<Mentee>[] => {
    const code = codeOf(value.code);
    const fate = fateOf.get(code);
    // Who has left before the end of the pair has not finished.
    if (fate !== undefined) return value.status === 'выбыл' ? [] : [{ row, values: fateIn(value, fate) }];
    const mentor = fresh?.mentees.includes(code) ? mentorOf.get(code) : undefined;
    return mentor === undefined || mentor === value.mentor ? [] : [{ row, values: { mentor } }];
  });
  const taken = menteesByMentor(after);
  const seats = new Map(pairing.mentorsToPair.map(({ code, seats: count }) => [code, count]));
  const mentorEdits = pairing.mentors.rows.flatMap(({ row, value }): RowEdit<Mentor>[] => {
    const code = codeOf(value.code);
    if (fateOf.get(code)?.status === 'выбыл') return [{ row, values: { status: 'выбыл' } }];
    if (!concerned.has(code)) return [];
    const own = taken.get(code) ?? [];
    const status = own.length > 0 && own.length >= (seats.get(code) ?? 0) ? 'занят' : 'свободен';
    return [{ row, values: { mentees: own.length > 0 ? own.join('; ') : undefined, status } }];
  });
  return [
    tableEdits(mentees, pairing.mentees, menteeEdits, book.lists),
    tableEdits(mentors, pairing.mentors, mentorEdits, book.lists),
  ];
}

/** A date and a mark that somebody has put there stay. */
const fateIn = (mentee: Mentee, { status, finished, results }: PairChanges['people'][number]): Partial<Mentee> =>
  status === 'выбыл'
    ? { status }
    : {
        status,
        finished: mentee.finished ?? finished,
        results: mentee.results ?? results,
        completed: mentee.completed ?? 'пройдена',
      };
