/** Utilities as a script calls them. Expected digests are published ones or were computed by Google's own service and published by others. */
import { Stage } from '../base/stage';

const { Utilities } = new Stage().begin();
const { UTF_8, US_ASCII } = Utilities.Charset;
const { MD5, SHA_1, SHA_256 } = Utilities.DigestAlgorithm;

describe('base64', () => {
  test('of texts and bytes, in both alphabets', () => {
    expect(Utilities.base64Encode('A string here')).toBe('QSBzdHJpbmcgaGVyZQ==');
    expect(Utilities.base64Encode('Google グループ', UTF_8)).toBe('R29vZ2xlIOOCsOODq+ODvOODlw==');
    expect(Utilities.base64EncodeWebSafe('Google グループ', UTF_8)).toBe('R29vZ2xlIOOCsOODq-ODvOODlw==');
    expect(Utilities.base64Encode([-1, 0, 127])).toBe('/wB/');
  });

  test('of a text without a charset has question marks for what is not ASCII', () => {
    expect(Utilities.base64Encode('ё')).toBe('Pw==');
  });

  test('is read as signed bytes, whatever white space and padding', () => {
    const bytes = Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==');
    expect(bytes.slice(6, 10)).toEqual([32, -29, -126, -80]);
    expect(['aGk=', 'aGk', 'aGk==', 'aG k=', 'aG\nk='].map((text) => Utilities.base64Decode(text))).toEqual(
      Array.from({ length: 5 }, () => [104, 105]),
    );
    expect(Utilities.newBlob(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==')).getDataAsString()).toBe(
      'Google グループ',
    );
  });

  test.each(['_wB_gA==', '!!!!', 'a', 'не base64'])('%s is none', (text) => {
    expect(() => Utilities.base64Decode(text)).toThrow('Could not decode string.');
  });

  test('of the other alphabet is none either', () => {
    expect(() => Utilities.base64DecodeWebSafe('/wB+')).toThrow('Could not decode string.');
  });

  test('needs a charset where one is given', () => {
    for (const call of [
      () => Utilities.base64Encode('hi', null as never),
      () => Utilities.base64Decode('aGk=', null as never),
    ]) {
      expect(call).toThrow('Argument cannot be null: charset');
    }
  });
});

describe('digests', () => {
  test('are signed bytes', () => {
    const expected = [-16, -20, -112, 64, -50, -47, -118, 102, -113, 70, -112, 94, -34, -49, 117, -103];
    expect(Utilities.computeDigest(MD5, 'input to hash')).toEqual(expected);
    expect(Utilities.computeDigest(MD5, Utilities.newBlob('input to hash').getBytes())).toEqual(expected);
  });

  test('take a text for ASCII unless told otherwise', () => {
    const ascii = [-22, 3, -4, -72, -60, 120, 34, -68, -25, 114, -49, 108, 7, -48, -21, -69];
    expect(Utilities.computeDigest(MD5, '€🙂')).toEqual(ascii);
    expect(Utilities.computeDigest(MD5, '€🙂', US_ASCII)).toEqual(ascii);
    expect(Utilities.computeDigest(MD5, '€🙂', UTF_8)).toEqual([
      -71, 89, 42, -99, 35, -63, -51, -82, 83, 46, 87, -53, -35, -67, 116, -6,
    ]);
    expect(Utilities.computeDigest(SHA_1, '€🙂', UTF_8).slice(0, 4)).toEqual([-19, -37, -55, -43]);
  });

  test('the oldest algorithm is refused', () => {
    expect(() => Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')).toThrow(
      'the host does not know the digest MD2',
    );
  });

  test('of the empty text is the well-known one', () => {
    const hex = Utilities.computeDigest(SHA_256, '').map((byte) => (byte & 255).toString(16).padStart(2, '0'));
    expect(hex.join('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('signatures with a key', () => {
    const start = [53, -75, -52, -25, -47, 86, -21, 14];
    expect(Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one').slice(0, 8)).toEqual(
      start,
    );
    const algorithm = Utilities.MacAlgorithm.HMAC_SHA_256;
    expect(
      Utilities.computeHmacSignature(algorithm, 'this is my input', 'my key - use a stronger one').slice(0, 8),
    ).toEqual(start);
    expect(Utilities.computeHmacSha256Signature('café', '€🙂').slice(0, 4)).toEqual([-125, 73, -127, -128]);
    expect(Utilities.computeHmacSha256Signature('café', '€🙂', UTF_8).slice(0, 4)).toEqual([76, -16, 35, 99]);
  });
});

describe('dates', () => {
  test('are written in a zone and read back', () => {
    const date = new Date(Date.UTC(2026, 8, 1, 21, 30));
    expect(Utilities.formatDate(date, 'Europe/Moscow', 'dd.MM.yyyy HH:mm')).toBe('02.09.2026 00:30');
    expect(Utilities.parseDate('02.09.2026 00:30', 'Europe/Moscow', 'dd.MM.yyyy HH:mm').getTime()).toBe(date.getTime());
  });

  test('need a zone and a date', () => {
    expect(() => Utilities.formatDate(new Date(Number.NaN), 'GMT', 'yyyy')).toThrow(
      'Invalid argument: date. Should be of type: Date',
    );
    expect(() => Utilities.formatDate(new Date(0), null as never, 'yyyy')).toThrow(
      'Invalid argument: timeZone. Should be of type: String',
    );
    expect(() => Utilities.formatDate('2026' as never, 'GMT', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

test('patterns of texts', () => {
  expect(Utilities.formatString('%s-%03d %.1f', 'У', 17, 2.25)).toBe('У-017 2.3');
  expect(Utilities.formatString('%s of %s', 3, 4.5)).toBe('3 of 4.5');
});

test('tables in text', () => {
  expect(Utilities.parseCsv('a,b\n"c,d",e')).toEqual([
    ['a', 'b'],
    ['c,d', 'e'],
  ]);
  expect(Utilities.parseCsv('a;b', ';')).toEqual([['a', 'b']]);
});

test('ids are of the usual form, and others each time', () => {
  const ids = [Utilities.getUuid(), Utilities.getUuid()];
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids[0]).not.toBe(ids[1]);
});

test('sleeping passes on the clock of the host and counts as time of the execution', () => {
  const stage = new Stage();
  const begun = stage.begin();
  const before = [stage.world.clock.now(), begun.execution.calls.summary().seconds];
  begun.Utilities.sleep(4000);
  expect(stage.world.clock.now() - before[0]!).toBe(4000);
  expect(begun.execution.calls.summary().seconds - before[1]!).toBe(4);
});

describe('archives', () => {
  const blobs = [
    Utilities.newBlob('first', 'text/plain', 'b0.txt'),
    Utilities.newBlob('второй', 'text/html', 'b1.html'),
  ];

  test('zip has the blobs by their names', () => {
    const zip = Utilities.zip(blobs);
    expect([zip.getName(), zip.getContentType()]).toEqual(['archive.zip', 'application/zip']);
    expect(Utilities.zip(blobs, 'y.zip').getName()).toBe('y.zip');
    const found = Utilities.unzip(zip).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]);
    expect(found).toEqual([
      ['b0.txt', 'text/plain', 'first'],
      ['b1.html', 'text/html', 'второй'],
    ]);
    expect(() => Utilities.unzip(blobs[0]!)).toThrow('Invalid argument');
    expect(() => Utilities.zip([...blobs, blobs[0]!])).toThrow('duplicate entry: b0.txt');
  });

  test('gzip has one blob', () => {
    const packed = Utilities.gzip(blobs[1]!);
    expect([packed.getName(), packed.getContentType()]).toEqual(['archive.gz', 'application/x-gzip']);
    const unpacked = Utilities.ungzip(packed);
    expect([unpacked.getName(), unpacked.getContentType(), unpacked.getDataAsString()]).toEqual([
      'archive',
      null,
      'второй',
    ]);
    expect(() => Utilities.ungzip(blobs[0]!)).toThrow('Not in GZIP format');
    expect(Utilities.ungzip(Utilities.gzip(blobs[0]!, 'named')).getName()).toBe('named');
  });
});
