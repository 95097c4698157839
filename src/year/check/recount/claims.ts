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

/** A paper that leaves the school says less of few people; what it says instead must fit the figure. */
export type Agrees = (printed: string, found: string) => boolean;

export const exactly: Agrees = (printed, found) => printed === found;

/** «<5» stands for one to four, «скрыто» for any number; of stages it is told whether nothing, something or everything is done. */
export const roughly: Agrees = (printed, found) => {
  const [, word, what] = /^(ничего|не всё|всё)(: .*)$/.exec(printed) ?? [];
  const [, n, of, rest] = /^(\d+) из (\d+)(: .*)$/.exec(found) ?? [];
  if (word !== undefined)
    return what === rest && word === (Number(n) === 0 ? 'ничего' : Number(n) < Number(of) ? 'не всё' : 'всё');
  if (printed === 'скрыто' || printed === found) return true;
  if (printed === '<5') return Number(found) >= 1 && Number(found) <= 4;
  const [parts, others] = [printed, found].map((text) => text.split(/ (?:из|–) (?=[\d<с])/));
  return (
    parts!.length > 1 &&
    parts!.length === others!.length &&
    parts!.every((part, index) => roughly(part, others![index]!))
  );
};

/** What is wrong with a line; nothing when it says what SQL says, or says no figure. */
export function judgeLine(
  ledger: Ledger,
  where: string,
  text: string,
  claims: readonly Claim[],
  agrees: Agrees,
): readonly string[] {
  const line = text.replace(/\s/g, ' ');
  const claim = claims.find(({ words }) => words.test(line));
  if (!claim) return /\d/.test(line) ? [`${where}: нет SQL для «${line}»`] : [];
  const printed = (claim.words.exec(line)?.slice(1) ?? []).map((figure) => figure ?? 'скрыто');
  const found = (ledger.all(claim.sql)[0] ?? []).map(show);
  const isRight = printed.length === found.length && printed.every((one, index) => agrees(one, found[index]!));
  return isRight ? [] : [`${where}: «${line}», а по SQL ${found.join(', ')}`];
}

/** Every row that is printed must be found, and every row that is found be printed. */
export function judgeRows(
  where: string,
  printed: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
  agrees: Agrees = exactly,
): readonly string[] {
  const fits = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one[0] === other[0] && one.every((cell, index) => agrees(cell, other[index]!));
  return [
    ...printed
      .filter((row) => !found.some((other) => fits(row, other)))
      .map((row) => `${where}: напечатано «${row.join(' | ')}», такого по SQL нет`),
    ...found
      .filter((row) => !printed.some((other) => fits(other, row)))
      .map((row) => `${where}: по SQL «${row.join(' | ')}», а не напечатано`),
  ];
}
