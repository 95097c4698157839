/** Mail as files: what was sent can be read again, and the checker notices what is missing. */
import { createWorkspace } from '../../src/host/index';
import { checkLetter } from '../../src/year/check/check-markup';
import { readLetter } from '../../src/year/check/open/letter';

const expected = {
  kind: 'letter',
  requirement: 'R0.00',
  artefact: 'Письмо',
  subject: /^Встреча пары ПГ-001/,
  words: [/Ждём отзыва/],
} as const;

async function sent(): Promise<string> {
  const workspace = await createWorkspace({ email: 'curator@school.example', now: '2026-11-02T09:00:00Z' });
  try {
    const { MailApp } = workspace.globals as unknown as { readonly MailApp: { sendEmail(message: object): void } };
    MailApp.sendEmail({
      to: 'teacher@school.example',
      subject: 'Встреча пары ПГ-001: «ёлочки», тире – и длинная тема, которая не помещается в одну строку заголовка',
      body: 'Ждём отзыва.\nСпасибо!',
      name: 'Школа № 7',
    });
    return Buffer.from(await workspace.letters.eml(workspace.mail[0]!)).toString('utf8');
  } finally {
    await workspace.close();
  }
}

it('is read back as it was sent', async () => {
  const { headers, parts } = readLetter(await sent());
  expect(headers['subject']).toBe(
    'Встреча пары ПГ-001: «ёлочки», тире – и длинная тема, которая не помещается в одну строку заголовка',
  );
  expect(headers).toMatchObject({ to: 'teacher@school.example', from: 'Школа № 7 <curator@school.example>' });
  expect(parts[0]!.content.toString('utf8').trim()).toBe('Ждём отзыва.\r\nСпасибо!');
});

it('is refused without its subject, its words or anybody to read it', async () => {
  const text = await sent();
  expect(checkLetter(text, expected)).toEqual([]);
  expect(checkLetter(text.replace(/^To: .*$/m, 'To: '), expected)).toEqual(['нет получателя.']);
  expect(checkLetter(text.replace(/^Subject: .*$/m, 'Subject: x'), expected)[0]).toContain('тема не');
  expect(checkLetter(text, { ...expected, words: [/Приказ/] })).toEqual(['нет слов «Приказ».']);
});
