/** Compares what is printed with what SQL finds, and finds figures for which there is no SQL at all. */
import type { Ledger, Value } from './ledger';

/** Words with figures in them, and the statement that finds the same figures in one row. */
export interface Claim {
  readonly words: RegExp;
  readonly sql: string;
}

export const show = (value: Value | undefined): string => (value === null || value === undefined ? '' : String(value));

/** 2027-06-11 as people write it. */
export const shortDay = (value: Value | undefined): string =>
  show(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');

/** What is wrong with a line; nothing when it says what SQL says, or says no figure. */
export function judgeLine(ledger: Ledger, where: string, text: string, claims: readonly Claim[]): readonly string[] {
  const line = text.replace(/\s/g, ' ');
  const claim = claims.find(({ words }) => words.test(line));
  if (!claim) return /\d/.test(line) ? [`${where}: нет SQL для «${line}»`] : [];
  const printed = claim.words.exec(line)?.slice(1) ?? [];
  const found = (ledger.all(claim.sql)[0] ?? []).map(show);
  return printed.join('|') === found.join('|') ? [] : [`${where}: «${line}», а по SQL ${found.join(', ')}`];
}

/** Compares rows in their order. */
export function judgeRows(
  where: string,
  printed: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): readonly string[] {
  const [one, other] = [printed, found].map((rows) => rows.map((row) => row.join(' | ')));
  return [
    ...one!.filter((row) => !other!.includes(row)).map((row) => `${where}: напечатано «${row}», такого по SQL нет`),
    ...other!.filter((row) => !one!.includes(row)).map((row) => `${where}: по SQL «${row}», а не напечатано`),
  ];
}
