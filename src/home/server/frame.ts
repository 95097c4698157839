/** The frame around every page of the local home: head, header with the way home, and the page that says that something is not there. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Frame {
  readonly title: string;
  readonly content: Markup;
  /** Where in the home this is; pages for participants have no way into the rest. */
  readonly place?: 'principal' | 'files' | 'mail' | 'book' | 'care' | 'manual';
  /** What stands in the header beside the name of the program. */
  readonly header?: Markup;
  /** Name of the browser script, and of the style besides the common one. */
  readonly script?: string;
  readonly style?: string;
  readonly token?: string;
  /** The number that styles added by the page's script bear. */
  readonly nonce?: string;
  readonly body?: 'document' | 'screen' | 'form' | 'paper';
}

export function frame({
  title,
  content,
  place,
  header,
  script,
  style,
  token,
  nonce,
  body = 'document',
}: Frame): Markup {
  return html`<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    ${token ? html`<meta name="home-token" content="${token}">` : ''}
    ${nonce ? html`<meta name="csp-nonce" content="${nonce}">` : ''}
    <title>${title}</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/common.css">
    ${style ? html`<link rel="stylesheet" href="/assets/${style}">` : ''}
    ${script ? html`<script type="module" src="/assets/${script}"></script>` : ''}
  </head>
  <body class="${body}">
    ${place ? top(place, header) : ''}
    ${content}
  </body>
</html>`;
}

function top(place: NonNullable<Frame['place']>, header: Markup | undefined): Markup {
  const link = (to: string, name: Frame['place'], caption: string) =>
    html`<a href="${to}"${place === name ? html` aria-current="page"` : ''}>${caption}</a>`;
  return html`<header class="top">
      <a class="brand" href="/" aria-label="Наставник: файлы школы"><img src="/assets/icon.svg" alt="" width="24" height="24"></a>
      ${header ?? html`<span class="name">Наставник</span>`}
      <nav aria-label="Разделы">${link('/', 'files', 'Файлы')}${link('/principal', 'principal', 'Директору')}${link('/mail', 'mail', 'Почта')}${link('/care', 'care', 'Доступ и копии')}${link('/manual', 'manual', 'Справка')}</nav>
    </header>`;
}

/** A page with one message. `place` says whether the reader is at home here or a participant. */
export function messagePage(options: {
  readonly title: string;
  readonly text: string;
  readonly place?: Frame['place'];
  readonly token?: string;
}): Markup {
  const { title, text, place } = options;
  return frame({
    title,
    ...(place ? { place } : {}),
    body: place ? 'document' : 'form',
    ...(place ? {} : { style: 'form.css' }),
    content: html`<main class="message"><h1>${title}</h1><p>${text}</p></main>`,
  });
}
