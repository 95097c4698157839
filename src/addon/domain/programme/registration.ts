/**
 * Numbers and dates of signed papers: «45-од» is the forty-fifth of its index; numbers begin anew with the calendar year, no
 * two papers of one kind share one, and a later number has no earlier date.
 */
import type { Day } from '../../schema/cell';

export interface PaperNumber {
  readonly serial: number;
  /** «од», empty without one. */
  readonly index: string;
  /** As it stands in the register: «45-од». */
  readonly text: string;
}

/** Nothing when it is no number: letters may follow the figures only. */
export function readNumber(words: string): PaperNumber | undefined {
  const match = /^№?\s*(\d{1,5})(?:\s*[-–—/.]\s*([а-яёa-z]{1,4}\d{0,2}))?$/i.exec(words.trim());
  if (!match) return undefined;
  const serial = Number(match[1]);
  const index = (match[2] ?? '').toLowerCase();
  return serial === 0 ? undefined : { serial, index, text: index === '' ? String(serial) : `${serial}-${index}` };
}

/** A paper of the register with its number and date. */
export interface Registered {
  readonly title: string;
  readonly number: string;
  readonly date: Day;
}

export type NumberFinding =
  | { readonly kind: 'taken'; readonly title: string }
  | { readonly kind: 'order'; readonly other: string; readonly day: Day };

const yearOf = (day: Day): string => day.slice(0, 4);

/** What speaks against this number and date among papers that are numbered together. */
export function judgeNumber(number: PaperNumber, date: Day, others: readonly Registered[]): readonly NumberFinding[] {
  const same = others.flatMap(({ title, number: words, date: day }) => {
    const read = readNumber(words);
    return read && read.index === number.index && yearOf(day) === yearOf(date) ? [{ title, day, ...read }] : [];
  });
  const taken = same.filter(({ serial }) => serial === number.serial);
  const turned = same.filter(
    ({ serial, day }) => (serial < number.serial && day > date) || (serial > number.serial && day < date),
  );
  return [
    ...taken.map(({ title }): NumberFinding => ({ kind: 'taken', title })),
    ...turned.slice(0, 1).map(({ text, day }): NumberFinding => ({ kind: 'order', other: text, day })),
  ];
}
