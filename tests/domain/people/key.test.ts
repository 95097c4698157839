import { createHash, createHmac } from 'node:crypto';
import { readCode } from '../../../src/addon/domain/people/code';
import { keyNumberAt, keyOf, signedCode, withKeyTime } from '../../../src/addon/domain/people/key';
import { hmacSha256, sha256 } from '../../../src/addon/domain/people/sha256';

const messages = [
  '',
  'abc',
  'Н-012#1',
  'я'.repeat(119),
  '💥ё',
  ...[55, 56, 63, 64, 65, 1000].map((length) => 'a'.repeat(length)),
];

test.each(messages)('the digest is the one that Node computes: %#', (message) => {
  expect(sha256(message)).toBe(createHash('sha256').update(message).digest('hex'));
});

test.each(['', 'k', 'тайна', 'x'.repeat(64), 'x'.repeat(65), 'ё'.repeat(100)])('so is the HMAC: %#', (secret) => {
  for (const message of messages)
    expect(hmacSha256(secret, message)).toEqual([...createHmac('sha256', secret).update(message).digest()]);
});

test('a key has four signs and survives being read back', () => {
  for (let number = 1; number <= 300; number++) {
    const code = `Н-${String(number).padStart(3, '0')}`;
    const key = keyOf(code, 1, 'тайна');
    expect(readCode(signedCode(code, 1, 'тайна'))).toEqual({ code, key });
  }
});

test('another person, another issue and another book have other keys', () => {
  const key = keyOf('Н-012', 1, 'тайна');
  expect(keyOf('Н-013', 1, 'тайна')).not.toBe(key);
  expect(keyOf('Н-012', 2, 'тайна')).not.toBe(key);
  expect(keyOf('Н-012', 1, 'другая')).not.toBe(key);
});

test('the key that held when an answer was sent counts for that answer', () => {
  const keyTimes = withKeyTime(withKeyTime(undefined, '2026-09-10 12:00:00'), '2026-10-01 08:00:00');
  const person = { keyNumber: 3, keyTimes };
  expect(keyTimes).toBe('2026-09-10 12:00:00; 2026-10-01 08:00:00');
  for (const [moment, number] of [
    ['2026-09-01 00:00:00', 1],
    ['2026-09-10 11:59:59', 1],
    ['2026-09-10 12:00:00', 2],
    ['2026-09-30 23:00:00', 2],
    ['2026-10-01 08:00:00', 3],
    [undefined, 3],
  ] as const)
    expect(keyNumberAt(person, moment)).toBe(number);
  expect(keyNumberAt({ keyNumber: undefined }, '2026-09-01 00:00:00')).toBe(1);
  expect(keyNumberAt({ keyNumber: 1, keyTimes }, '2026-09-01 00:00:00')).toBe(1);
});
