/**
 * Who may be named on the school's site: grown-ups whose consent to publish holds on the day, and nobody else (152-ФЗ, ст. 10.1; приказ
 * Роскомнадзора № 18 от 24.02.2021). A child is never named, whatever papers there are; who is a child in one base is one.
 */
import type { Day } from '../../schema/cell';
import { type Aged, judgePaper, papersOf, signingOn } from '../pairing/admission';
import type { Paper } from '../pairing/person';

/** Why somebody is not named. */
export type NamingBar = 'child' | 'age-unknown' | 'no-consent' | 'expired' | 'withdrawn' | 'nameless';

export interface BarredPerson {
  readonly code: string;
  readonly bar: NamingBar;
}

/** The paper with which a grown-up lets the school publish. */
const consent = 'публикация: сам(а)';

const barOfPaper = { 'paper-expired': 'expired', 'paper-withdrawn': 'withdrawn' } as const;

/** Nothing for somebody who may be named. `known` are the rows of all bases, `papers` those of everybody. */
export function barOf(
  code: string,
  known: readonly Aged[],
  { papers, on }: { readonly papers: readonly Paper[]; readonly on: Day },
): NamingBar | undefined {
  const rows = known.filter((row) => row.code === code);
  const signing = rows.map((row) => signingOn(row, on));
  if (signing.some((who) => who === 'parent' || who === 'both')) return 'child';
  if (rows.length === 0 || signing.includes(undefined)) return 'age-unknown';
  const own = papers.filter(({ person }) => person === code);
  const judged = rows.map((row) => judgePaper(papersOf(row, own, on), consent, on));
  const [why] = judged.flatMap((reason) => reason ?? []);
  if (!why) return undefined;
  return barOfPaper[why.code as keyof typeof barOfPaper] ?? 'no-consent';
}
