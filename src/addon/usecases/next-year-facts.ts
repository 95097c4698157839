/** What «Новый учебный год» decides on, read from the book once; the decision itself is domain/programme/next-year.ts. Writes nothing. */
import { mentees, mentors, pairs, safetyCases } from '../catalog/tables';
import { type NextYear, planNextYear } from '../domain/programme/next-year';
import { dayIn } from '../domain/programme/stages';
import type { Issue } from '../schema/issue';
import type { Book } from './book';
import { codeOf, type PairingBook, readPairing } from './pairing-book';
import type { Ports } from './ports';

export interface YearToClose {
  readonly pairing: PairingBook;
  readonly plan: NextYear;
  /** Why the year may not be closed yet. */
  readonly barred: readonly Issue[];
}

export function readYear(ports: Pick<Ports, 'clock'>, book: Book, leaving: readonly string[]): YearToClose {
  const pairing = readPairing(ports, book);
  const { year } = book.settings;
  const placed = new Map(pairing.pairs.rows.map(({ value }) => [value.code, value]));
  const plan = planNextYear({
    year,
    mentees: pairing.mentees.rows.map(({ value }) => ({ ...value, code: codeOf(value.code) })),
    mentors: pairing.mentors.rows.map(({ value }) => ({ ...value, code: codeOf(value.code) })),
    pairs: pairing.standing.map((pair) => ({ ...pair, end: placed.get(pair.code)?.end })),
    consents: pairing.consents.rows.map(({ value }) => ({ ...value, person: codeOf(value.person) })),
    leaving: leaving.map(codeOf),
  });
  return { pairing, plan, barred: whyBarred(book, pairing, plan, leaving) };
}

/** The year ends in May at the earliest; nobody's withdrawal and no case of safety is put away with it. */
function whyBarred(
  book: Book,
  { today, mentees: base, mentors: others, brokenPairs }: PairingBook,
  { withdrawn }: NextYear,
  leaving: readonly string[],
): readonly Issue[] {
  const { year } = book.settings;
  const known = new Set([...base.rows, ...others.rows].map(({ value }) => codeOf(value.code)));
  const stranger = leaving.find((code) => !known.has(codeOf(code)));
  const from = dayIn(year, { month: 5, day: 1 });
  const open = book.read(safetyCases).rows.find(({ value }) => value.state !== 'закрыто');
  return [
    ...(today < from ? [{ code: 'year-too-early', place: { sheet: pairs.title }, year, from } as const] : []),
    ...(stranger ? [{ code: 'person-unknown', place: { sheet: mentees.title }, text: stranger } as const] : []),
    ...withdrawn.map((person): Issue => ({ code: 'year-has-withdrawn', place: { sheet: mentors.title }, person })),
    ...(open
      ? [{ code: 'year-has-case', place: { sheet: safetyCases.title }, number: open.value.number } as const]
      : []),
    ...brokenPairs,
  ];
}
