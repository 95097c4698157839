/** The outbox and what hangs on a letter: the file for a mail program, the form with looks, attachments, another try. */
import { type Context, Hono } from 'hono';
import { visitorOf } from '../access/visitor';
import { readyLetter } from '../post/postman';
import { messagePage } from './frame';
import { isToken, TOKEN_FIELD } from './guard';
import type { Home } from './home';
import { mailPage } from './mail-page';

/** A letter's own looks and pictures; it runs nothing and fetches nothing. */
const LETTER_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

export function mailRoutes(home: Home): Hono {
  const { workspace, links, showDate } = home;
  const routes = new Hono();

  const letterOf = (context: Context) => {
    const found = workspace.mail.find(({ id }) => String(id) === context.req.param('id'));
    return found && readyLetter(found, links);
  };

  routes.get('/mail', (context) => {
    const letters = workspace.mail.map((mail) => {
      const { id, at, to, cc, bcc, subject, body, htmlBody, attachments } = readyLetter(mail, links);
      return {
        id,
        at,
        to: [...to, ...cc, ...bcc].join(', '),
        subject,
        text: body,
        hasPage: htmlBody !== undefined,
        attachments: attachments.map(({ name, base64 }) => ({ name, bytes: Math.floor(base64.length * 0.75) })),
        fate: home.postman?.fateOf(id),
      };
    });
    const { token } = visitorOf(context);
    return context.html(
      mailPage({ letters: letters.reverse(), showDate, isConnected: home.postman !== undefined, token }),
    );
  });

  routes.get('/mail/:id/letter.eml', async (context) => {
    const letter = letterOf(context);
    if (!letter) return context.html(noLetter(), 404);
    const bytes = new Uint8Array(await workspace.letters.eml(letter));
    context.header('content-type', 'message/rfc822');
    context.header('content-disposition', saved(`${letter.subject || 'Без темы'}.eml`, 'letter.eml'));
    return context.body(bytes);
  });

  routes.get('/mail/:id/page', (context) => {
    const letter = letterOf(context);
    if (letter?.htmlBody === undefined) return context.html(noLetter(), 404);
    const { htmlBody, inlineImages } = letter;
    context.header('content-security-policy', LETTER_POLICY);
    return context.html(
      htmlBody.replace(/cid:([\w.-]+)/g, (found, name: string) => {
        const image = Object.hasOwn(inlineImages, name) ? inlineImages[name] : undefined;
        return image ? `data:${image.type};base64,${image.base64}` : found;
      }),
    );
  });

  routes.get('/mail/:id/file/:index', (context) => {
    const file = letterOf(context)?.attachments[Number(context.req.param('index'))];
    if (!file) return context.html(noLetter(), 404);
    // Whatever it says of itself, the browser only saves it.
    context.header('content-type', 'application/octet-stream');
    context.header('content-disposition', saved(file.name, 'attachment'));
    return context.body(new Uint8Array(Buffer.from(file.base64, 'base64')));
  });

  routes.post('/mail/:id/again', async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    const id = Number(context.req.param('id'));
    if (isToken(fields.get(TOKEN_FIELD), visitorOf(context).token)) home.postman?.sendAgain(id).catch(home.log);
    return context.redirect('/mail', 303);
  });

  return routes;
}

const saved = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.replace(/[\\/:*?"<>|\r\n]/g, ' '))}`;

function noLetter() {
  return messagePage({ title: 'Такого письма нет', text: 'Вернитесь к почте.', place: 'mail' });
}
