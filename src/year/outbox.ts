/** Mail of the year as files: one message, one `.eml`, as any mail program opens it. Composed here in the plainest way: every part in Base64. */
import type { Workspace } from '../host/index';

type Mail = Workspace['mail'][number];

/** The message with its attachments. */
export function emlOf(mail: Mail): string {
  const boundary = `part-${mail.id}`;
  const parts = [
    part(
      mail.htmlBody === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      base64(mail.htmlBody ?? mail.body),
    ),
    ...mail.attachments.map(({ name, type, base64: content }) =>
      part(`${type}; name="${word(name)}"`, content, `attachment; filename="${word(name)}"`),
    ),
  ];
  const head = [
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${mail.name === undefined ? mail.sender : `${word(mail.name)} <${mail.sender}>`}`,
    `To: ${mail.to.join(', ')}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(', ')}`] : []),
    ...(mail.bcc.length > 0 ? [`Bcc: ${mail.bcc.join(', ')}`] : []),
    `Subject: ${word(mail.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  return [...head, '', ...parts.flatMap((one) => [`--${boundary}`, one]), `--${boundary}--`, ''].join('\r\n');
}

function part(type: string, content: string, disposition?: string): string {
  const lines = content.match(/.{1,76}/g) ?? [''];
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...(disposition === undefined ? [] : [`Content-Disposition: ${disposition}`]),
    '',
    ...lines,
  ].join('\r\n');
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** Words of a header: what is not ASCII goes as encoded words of at most 45 bytes. */
function word(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces: string[] = [];
  for (const sign of text) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && Buffer.byteLength(last + sign) <= 45) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces.map((piece) => `=?UTF-8?B?${base64(piece)}?=`).join(' ');
}
