/**
 * Brings the lines of «Отправка писем» to what is known of their letters: what the last run remembered of them, and what the curator
 * has decided about doubtful ones.
 */
import { letters } from '../catalog/tables';
import type { LetterLine } from '../catalog/tables/letters';
import { ended, type Fate, fateOf, type Ledger, writeLedger } from '../domain/letters/ledger';
import { isStale } from '../domain/letters/queue';
import { type Placed, type RowEdit, writeRows } from '../schema/table';
import { remembered } from './book';
import { awaitsDecision, readLetters } from './letters';
import type { Ports } from './ports';

type Needed = Pick<Ports, 'tables' | 'properties' | 'clock'>;
type Values = RowEdit<LetterLine>['values'];

/** Gives the lines as they are afterwards; of the run that the ledger tells of nothing is left to know then. */
export function settleLetters(ports: Needed, ledger: Ledger): readonly Placed<LetterLine>[] {
  const now = ports.clock.now();
  const { rows, layout } = readLetters(ports);
  const edits = rows.flatMap(({ row, value }): RowEdit<LetterLine>[] => {
    const values = settled(value, ledger, now);
    return values ? [{ row, values }] : [];
  });
  ports.tables.write(letters.title, writeRows(letters, layout, edits, { lists: {} }));
  if (ledger.batch.length > 0) {
    ports.tables.commit();
    ports.properties.set(remembered.letters, writeLedger(ended(ledger)));
  }
  const changed = new Map(edits.map(({ row, values }) => [row, values]));
  return rows.map(({ row, value }) => ({ row, value: { ...value, ...changed.get(row) } }));
}

/** What has to be written into a line; nothing when it is right as it stands. */
function settled(line: LetterLine, ledger: Ledger, now: string): Values | undefined {
  const { state, decision, until, letter } = line;
  if (state === 'отправляется' || state === 'ждёт') {
    const fate = fateOf(ledger, letter);
    if (fate !== undefined || state === 'отправляется') return afterwards(fate, now);
    if (isStale(until, now)) return { state: 'устарело', reason: undefined, content: undefined };
  }
  if (decision === undefined || !awaitsDecision(line)) return undefined;
  return decision === 'отправить ещё раз'
    ? { state: 'ждёт', reason: undefined, decision: undefined }
    : { state: 'отправлено', reason: undefined, decision: undefined, content: undefined };
}

/** Of a letter of which no run knows anything nobody can tell whether it went. */
function afterwards(fate: Fate | 'untried' | undefined, now: string): Values {
  switch (fate) {
    case 'sent':
      return { state: 'отправлено', sent: now, reason: undefined, content: undefined };
    case 'refused':
      return { state: 'не отправлено', reason: 'почта не приняла письмо' };
    case 'quota':
      return { state: 'ждёт', reason: 'дневной предел писем' };
    case 'barred':
      return { state: 'ждёт', reason: 'нет разрешения' };
    case 'untried':
      return { state: 'ждёт' };
    case 'doubtful':
    case undefined:
      return { state: 'сомнительно', reason: undefined };
  }
}
