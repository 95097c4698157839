/**
 * What the book remembers of sending, out of sight and at once: which letters a run has taken, what became of each, which one is in
 * Google's hands. From it the next run tells a letter that surely went from one that nobody knows of, and a letter that was tried
 * once is never made again, whatever people do to the sheet.
 */
import { sha256 } from '../people/sha256';

/** What came of handing a letter over: taken, not today, not this one, not allowed, or nobody knows. */
export type Fate = 'sent' | 'quota' | 'refused' | 'barred' | 'doubtful';

export interface Ledger {
  /** Marks of the letters that the last run has taken, in their order. */
  readonly batch: readonly string[];
  /** Of as many as are known. */
  readonly fates: readonly Fate[];
  /** The next one has been handed over, and no answer has come. */
  readonly isTrying: boolean;
  /** Marks of the letters last tried. */
  readonly tried: readonly string[];
}

export const emptyLedger: Ledger = { batch: [], fates: [], isTrying: false, tried: [] };

/** As many as fit into one property with the rest. */
const mostTried = 500;
const markLength = 10;

/** The mark of a letter: its key, short. */
export const markOf = (key: string): string => sha256(key).slice(0, markLength);

export const begun = (ledger: Ledger, keys: readonly string[]): Ledger => ({
  ...emptyLedger,
  batch: keys.map(markOf),
  tried: ledger.tried,
});

export function trying(ledger: Ledger): Ledger {
  const mark = ledger.batch[ledger.fates.length];
  const tried = mark === undefined || ledger.tried.includes(mark) ? ledger.tried : [...ledger.tried, mark];
  return { ...ledger, isTrying: true, tried: tried.slice(-mostTried) };
}

export const answered = (ledger: Ledger, fate: Fate): Ledger => ({
  ...ledger,
  fates: [...ledger.fates, fate],
  isTrying: false,
});

export const ended = ({ tried }: Ledger): Ledger => ({ ...emptyLedger, tried });

/** What has become of a letter that a run has taken: nothing when no run knows of it. */
export function fateOf(ledger: Ledger, key: string): Fate | 'untried' | undefined {
  const at = ledger.batch.indexOf(markOf(key));
  if (at < 0) return undefined;
  if (at === ledger.fates.length && ledger.isTrying) return 'doubtful';
  return ledger.fates[at] ?? 'untried';
}

export const wasTried = ({ tried }: Ledger, key: string): boolean => tried.includes(markOf(key));

/** As one property holds it. */
export const writeLedger = ({ batch, fates, isTrying, tried }: Ledger): string =>
  [batch.join(''), fates.join(','), isTrying ? '?' : '', tried.join('')].join('|');

export function readLedger(words = ''): Ledger {
  const [batch = '', fates = '', isTrying = '', tried = ''] = words.split('|');
  const marks = (text: string): readonly string[] => text.match(/[0-9a-f]{10}/g) ?? [];
  return {
    batch: marks(batch),
    fates: fates === '' ? [] : (fates.split(',') as Fate[]),
    isTrying: isTrying === '?',
    tried: marks(tried),
  };
}
