/** Letters as data: what is sent, which go first, what is remembered of them. */
import { addressAmong, readAddresses } from '../../../src/addon/domain/letters/addresses';
import {
  answered,
  begun,
  emptyLedger,
  ended,
  type Fate,
  fateOf,
  type Ledger,
  readLedger,
  trying,
  wasTried,
  writeLedger,
} from '../../../src/addon/domain/letters/ledger';
import {
  htmlLetter,
  keepLetterText,
  type LetterText,
  letterCalendar,
  letterSubject,
  plainLetter,
  readLetterText,
} from '../../../src/addon/domain/letters/letter';
import { chooseLetters, isStale, reserve, type WaitingLetter } from '../../../src/addon/domain/letters/queue';

const letter: LetterText = {
  parts: [
    { kind: 'heading', words: 'Пары' },
    { kind: 'line', words: 'Смотрите https://school.example/a?b=1&c=2. Дальше <b>"жирно"</b>\nи строка' },
    { kind: 'list', items: ['ПГ-001', '=1+1 & Ко'] },
  ],
  calendar: { name: 'Встречи', entries: [{ uid: 'a@nastavnik', title: 'Встреча', from: '2026-11-10' }] },
};

describe('a letter', () => {
  it('is words in both texts, whatever people wrote', () => {
    expect(plainLetter(letter)).toBe(
      'ПАРЫ\n\nСмотрите https://school.example/a?b=1&c=2. Дальше <b>"жирно"</b> и строка\n\n– ПГ-001\n– =1+1 & Ко\n',
    );
    const html = htmlLetter(letter);
    expect(html).toContain(
      '<a href="https://school.example/a?b=1&amp;c=2">https://school.example/a?b=1&amp;c=2</a>. Дальше &lt;b&gt;&quot;жирно&quot;&lt;/b&gt; и строка',
    );
    expect(html).toContain('<li style="margin:4px 0">=1+1 &amp; Ко</li>');
  });

  it('carries its days as a file of the calendar', () => {
    const file = letterCalendar(letter, { zone: 'Europe/Moscow', now: '2026-11-02 09:00:00' });
    expect(file?.name).toBe('Встречи.ics');
    expect(file?.text).toContain('DTSTART;VALUE=DATE:20261110');
  });

  it('has a subject of one line', () => {
    expect(letterSubject('Сводка\r\nBcc: all@school.example')).toBe('Сводка Bcc: all@school.example');
  });

  it('is kept with a check sum: what somebody has changed is not sent', () => {
    const kept = keepLetterText(letter);
    expect(readLetterText(kept)).toEqual(letter);
    for (const other of [undefined, '', 'x', kept.replace('ПГ-001', 'ПГ-002'), kept.slice(0, -1)])
      expect(readLetterText(other)).toBeUndefined();
  });
});

it.each<readonly [string, readonly string[], number]>([
  ['', [], 0],
  ['a@school.example; b@shkola.example', ['a@school.example', 'b@shkola.example'], 0],
  ['a@school.example,a@school.example\n', ['a@school.example'], 0],
  ['директор', [], 1],
  ['a@school', [], 1],
  ['<a@school.example>', [], 1],
  ['a@b@c.example', [], 1],
  ['a..@x..example', [], 1],
  [Array.from({ length: 12 }, (_none, index) => `a${index}@school.example`).join(';'), expect.anything() as never, 0],
])('%j are addresses: %j', (words, good, bad) => {
  expect(readAddresses(words)).toEqual({ good, bad });
  expect(readAddresses(words).good.length).toBeLessThanOrEqual(10);
});

it('finds the address among telephone numbers', () => {
  expect(addressAmong('8 (000) 000-00-00, мама: mama@mail.example')).toBe('mama@mail.example');
  expect(addressAmong('8 (000) 000-00-00')).toBeUndefined();
});

describe('what goes now', () => {
  const make = (row: number, rank: number, made = '2026-11-02 08:00:00', recipients = 1): WaitingLetter => ({
    row,
    key: `k${row}`,
    rank,
    made,
    recipients,
  });
  const at = { quota: 100, most: 50, now: '2026-11-02 10:00:00' };
  const rows = (letters: readonly WaitingLetter[]) => letters.map(({ row }) => row);

  it('is the most urgent first, then the oldest', () => {
    const waiting = [make(2, 3, '2026-11-01 08:00:00'), make(3, 0), make(4, 1), make(5, 3), make(6, 2)];
    expect(rows(chooseLetters(waiting, at).now)).toEqual([3, 4, 6, 2, 5]);
    expect(rows(chooseLetters(waiting, { ...at, most: 2 }).now)).toEqual([3, 4]);
    expect(chooseLetters(waiting, { ...at, most: 2 }).tomorrow).toEqual([]);
  });

  it('at night is only what cannot wait', () => {
    const waiting = [make(2, 0), make(3, 1)];
    for (const now of ['2026-11-02 06:59:59', '2026-11-02 21:00:00'])
      expect(rows(chooseLetters(waiting, { ...at, now }).now)).toEqual([2]);
    expect(rows(chooseLetters(waiting, { ...at, now: '2026-11-02 07:00:00' }).now)).toEqual([2, 3]);
  });

  it('keeps the quota, and a part of it for alarms; nothing less urgent goes instead of what does not fit', () => {
    const waiting = [make(2, 2, undefined, 5), make(3, 3, undefined, 1), make(4, 0)];
    const { now, tomorrow } = chooseLetters(waiting, { ...at, quota: reserve + 5 });
    expect([rows(now), rows(tomorrow)]).toEqual([[4], [2, 3]]);
    expect(rows(chooseLetters(waiting, { ...at, quota: reserve + 7 }).now)).toEqual([4, 2, 3]);
    expect(rows(chooseLetters(waiting, { ...at, quota: 1 }).now)).toEqual([4]);
    expect(rows(chooseLetters(waiting, { ...at, quota: 0 }).now)).toEqual([]);
  });

  it('is nothing that has outlived its day', () => {
    expect(isStale('2026-11-01', at.now)).toBe(true);
    expect(isStale('2026-11-02', at.now)).toBe(false);
    expect(isStale(undefined, at.now)).toBe(false);
  });
});

describe('what is remembered of sending', () => {
  const keys = ['a', 'b', 'c'];
  const fates = (ledger: Ledger) => keys.map((key) => fateOf(readLedger(writeLedger(ledger)), key));
  const send = (ledger: Ledger, fate: Fate) => answered(trying(ledger), fate);

  it('tells what went, what is in doubt, what was never tried', () => {
    const start = begun(emptyLedger, keys);
    expect(fates(emptyLedger)).toEqual([undefined, undefined, undefined]);
    expect(fates(start)).toEqual(['untried', 'untried', 'untried']);
    expect(fates(trying(start))).toEqual(['doubtful', 'untried', 'untried']);
    expect(fates(send(start, 'sent'))).toEqual(['sent', 'untried', 'untried']);
    expect(fates(trying(send(start, 'refused')))).toEqual(['refused', 'doubtful', 'untried']);
    expect(fates(ended(send(start, 'sent')))).toEqual([undefined, undefined, undefined]);
  });

  it('knows what was tried once for as long as it has room', () => {
    let ledger = ended(send(begun(emptyLedger, keys), 'sent'));
    expect([wasTried(ledger, 'a'), wasTried(ledger, 'b')]).toEqual([true, false]);
    for (let number = 0; number < 600; number++) ledger = send(begun(ledger, [`n${number}`]), 'sent');
    expect([wasTried(ledger, 'n599'), wasTried(ledger, 'a')]).toEqual([true, false]);
    expect(writeLedger(ledger).length).toBeLessThan(9000);
  });
});
