import { createHash, createHmac } from 'node:crypto';
import { readCode } from '../../../src/addon/domain/people/code';
import { keyOf, signedCode } from '../../../src/addon/domain/people/key';
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
