/**
 * Sends what waits on «Отправка писем», each letter at most once. In this order: the book remembers which letters this run takes, their
 * lines become «отправляется» for all to see, then for each letter the book remembers that it is being handed over and Google gets
 * it; at the end the lines say what came of it. After a sudden end the next run writes down what is known: what surely went, what was
 * never tried, and the one letter that is doubtful – that one waits for the curator.
 */
import { type LetterReason, letterKinds } from '../catalog/letters/words';
import { letters } from '../catalog/tables';
import type { LetterLine } from '../catalog/tables/letters';
import type { Addresses } from '../domain/letters/addresses';
import { answered, begun, type Fate, readLedger, trying, writeLedger } from '../domain/letters/ledger';
import { htmlLetter, type LetterText, letterCalendar, plainLetter, readLetterText } from '../domain/letters/letter';
import { chooseLetters } from '../domain/letters/queue';
import { usualZone, zoneOf } from '../domain/programme/time-zones';
import { done, type Outcome } from '../schema/issue';
import { type Placed, type RowEdit, writeRows } from '../schema/table';
import { type Book, remembered } from './book';
import { holdBook } from './held-book';
import { addressBook } from './letter-addresses';
import { readLetters } from './letters';
import type { LetterToSend, Ports } from './ports';
import { settleLetters } from './settle-letters';

/** Letters of one run: each costs two calls. */
export const lettersInRun = 12;

export interface SentLetters {
  readonly sent: number;
  readonly doubtful: number;
  /** For the next run. */
  readonly later: number;
  /** For another day: today's quota is not enough. */
  readonly tomorrow: number;
}

/** «Отправить письма», by the hour or by the curator. */
export const sendWaiting = (ports: Ports): Outcome<SentLetters> =>
  holdBook(ports, (book) => done(sendLetters(ports, book)));

/** On a book that is held. Calls: about six when nothing waits, otherwise about thirty and two for each letter. */
export function sendLetters(
  ports: Pick<Ports, 'tables' | 'properties' | 'clock' | 'mail' | 'user'>,
  book: Book,
  most = lettersInRun,
): SentLetters {
  const before = readLedger(ports.properties.all()[remembered.letters]);
  const waiting = settleLetters(ports, before).filter(({ value }) => value.state === 'ждёт');
  if (waiting.length === 0) return { sent: 0, doubtful: 0, later: 0, tomorrow: 0 };
  const judged = judge(ports, book, waiting);
  const ready = judged.filter((each): each is Ready => 'to' in each);
  const lines = new Map(ready.map((each) => [each.line.row, each]));
  const now = ports.clock.now();
  const choice = chooseLetters(ready.map(waitingOf), { quota: ready.length > 0 ? ports.mail.left() : 0, most, now });
  const batch = choice.now.flatMap(({ row }) => lines.get(row) ?? []);
  const marks = [
    ...judged.flatMap((each) => ('why' in each ? reasonEdit(each.line, each.why) : [])),
    ...choice.tomorrow.flatMap(({ row }) => reasonEdit(lines.get(row)?.line, 'дневной предел писем')),
  ];

  let ledger = begun(
    before,
    batch.map(({ line }) => line.value.letter),
  );
  const remember = (): void => ports.properties.set(remembered.letters, writeLedger(ledger));
  if (batch.length > 0) remember();
  const taken = batch.map(({ line }): RowEdit<LetterLine> => ({ row: line.row, values: { state: 'отправляется' } }));
  const { layout } = readLetters(ports);
  ports.tables.write(letters.title, writeRows(letters, layout, [...marks, ...taken], { lists: {} }));
  if (batch.length > 0) ports.tables.commit();
  for (const each of batch) {
    ledger = trying(ledger);
    remember();
    const fate = ports.mail.send(messageOf(each, book, now));
    ledger = answered(ledger, fate);
    if (fate !== 'sent' && fate !== 'refused') break;
  }
  if (batch.length > 0) {
    remember();
    // Read anew: people may have sorted the sheet meanwhile.
    settleLetters(ports, ledger);
  }
  const count = (wanted: Fate): number => ledger.fates.filter((fate) => fate === wanted).length;
  const rest = ready.length - choice.tomorrow.length - count('sent') - count('refused') - count('doubtful');
  const isSpent = count('quota') > 0;
  return {
    sent: count('sent'),
    doubtful: count('doubtful'),
    later: isSpent ? 0 : rest,
    tomorrow: choice.tomorrow.length + (isSpent ? rest : 0),
  };
}

type Line = Placed<LetterLine>;

/** A letter that can go. */
interface Ready {
  readonly line: Line;
  readonly to: readonly string[];
  readonly text: LetterText;
}

function judge(ports: Pick<Ports, 'user'>, book: Book, lines: readonly Line[]) {
  const people = lines.map(({ value }) => value.person);
  const addressOf = addressBook(ports, book, people);
  return lines.map((line): Ready | { readonly line: Line; readonly why: LetterReason } => {
    const addresses = addressOf(line.value.person);
    const text = readLetterText(line.value.content);
    const why = whyNot(addresses, text);
    return text && !why ? { line, to: addresses.good, text } : { line, why: why ?? 'содержание повреждено' };
  });
}

function whyNot({ good, bad }: Addresses, text: LetterText | undefined): LetterReason | undefined {
  if (!text) return 'содержание повреждено';
  if (bad > 0) return 'в адресе ошибка';
  return good.length === 0 ? 'нет адреса' : undefined;
}

const waitingOf = ({ line: { row, value }, to }: Ready) => ({
  row,
  key: value.letter,
  rank: letterKinds.indexOf(value.kind),
  made: value.made,
  recipients: to.length,
});

/** The reason for which a letter has not gone, unless the line says so already. */
const reasonEdit = (line: Line | undefined, reason: LetterReason): readonly RowEdit<LetterLine>[] =>
  !line || line.value.reason === reason ? [] : [{ row: line.row, values: { reason } }];

function messageOf({ line, to, text }: Ready, { settings }: Book, now: string): LetterToSend {
  const calendar = letterCalendar(text, { zone: zoneOf(settings.timeZone) ?? usualZone, now });
  return {
    to,
    subject: line.value.subject,
    text: plainLetter(text),
    html: htmlLetter(text),
    name: settings.schoolShort,
    attachment: calendar && { ...calendar, type: 'text/calendar' },
  };
}
