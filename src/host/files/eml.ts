/**
 * A sent mail as an .eml file (RFC 5322, MIME) that every mail program opens: both forms of the body, attachments, pictures
 * in the text. The same mail gives the same bytes; nothing is fetched for it.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Attachment, MailRecord } from '../google/mail/outbox';

export function mailToEml(mail: MailRecord): Promise<Uint8Array> {
  const { id, at, sender, name, from, noReply, to, cc, bcc, replyTo, subject, body, htmlBody } = mail;
  const address = noReply ? `noreply@${sender.split('@')[1] ?? 'localhost'}` : (from ?? sender);
  const node = new MailComposer({
    from: name === undefined ? address : { name, address },
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    ...(replyTo === undefined ? {} : { replyTo }),
    subject,
    ...(body !== '' || htmlBody === undefined ? { text: canonical(body) } : {}),
    ...(htmlBody === undefined ? {} : { html: canonical(htmlBody) }),
    date: new Date(at),
    messageId: `<${id}.${at}@${sender.split('@')[1] ?? 'localhost'}>`,
    attachments: [
      ...mail.attachments.map((one) => ({ ...contentOf(one), filename: one.name })),
      ...Object.entries(mail.inlineImages).map(([cid, image]) => ({
        ...contentOf(image),
        filename: image.name,
        cid,
        contentDisposition: 'inline' as const,
      })),
    ],
    // What a random one would be for is told apart well enough by number and moment.
    baseBoundary: `${id}-${at}`,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  // A kept copy says everybody who got it.
  node.keepBcc = true;
  return new Promise((resolve, reject) => {
    node.build((error, message) => (message ? resolve(new Uint8Array(message)) : reject(error)));
  });
}

/** Lines of a text part end in CR LF, however the part is encoded. */
function canonical(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

function contentOf({ type, base64 }: Attachment) {
  return { content: Buffer.from(base64, 'base64'), contentType: type };
}
