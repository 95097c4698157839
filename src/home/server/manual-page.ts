/** «Справка»: the manual with its pictures, for everybody of the school who may come in. */
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { frame, messagePage } from './frame';
import type { Home } from './home';

/** The pages by name, made of our own files, and their pictures. */
export interface Manual {
  readonly pages: ReadonlyMap<string, { readonly title: string; readonly html: string }>;
  readonly pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const CONTENTS = 'README';

export function manualRoutes({ manual }: Home): Hono {
  const routes = new Hono();

  routes.get('/manual/pictures/:name', (context) => {
    const picture = manual.pictures.get(context.req.param('name'));
    if (!picture) return context.notFound();
    context.header('content-type', 'image/jpeg');
    return context.body(picture);
  });

  routes.get('/manual/:page?', (context) => {
    const name = context.req.param('page') ?? CONTENTS;
    const page = manual.pages.get(name);
    if (!page) {
      const text = 'Такой страницы в руководстве нет.';
      return context.html(messagePage({ title: 'Справка', text, place: 'manual' }), 404);
    }
    const back = name === CONTENTS ? '' : html`<p><a href="/manual">Все страницы руководства</a></p>`;
    return context.html(
      frame({
        title: `${page.title} – Наставник`,
        place: 'manual',
        style: 'manual.css',
        content: html`<main class="manual">${back}${raw(page.html)}</main>`,
      }),
    );
  });

  return routes;
}
