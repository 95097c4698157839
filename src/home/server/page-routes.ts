/** Pages for the people of the school: files, the open book, its workbook; and what these pages are made of. */
import { type Context, Hono } from 'hono';
import { sightOf } from '../access/sight';
import { visitorOf } from '../access/visitor';
import { bookPage } from './book-page';
import { type FileLine, filesPage } from './files-page';
import { messagePage } from './frame';
import { policyWithStyles } from './guard';
import type { Home } from './home';
import { PANEL_POLICY } from './panels';
import { randomToken } from './token';

const KINDS: Readonly<Record<string, readonly [caption: string, page: string | undefined]>> = {
  'application/vnd.google-apps.spreadsheet': ['Таблицы', '/book/'],
  'application/vnd.google-apps.document': ['Документы', '/document/'],
  'application/vnd.google-apps.form': ['Анкеты', '/form/'],
  'application/pdf': ['Документы в PDF', '/file/d/'],
  'text/html': ['Страницы для сайта', '/file/d/'],
  'application/vnd.google-apps.folder': ['Папки', undefined],
};

const order = (kind: string): number => {
  const place = Object.values(KINDS).findIndex(([caption]) => caption === kind);
  return place < 0 ? Object.keys(KINDS).length : place;
};

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

export function pageRoutes(home: Home): Hono {
  const { workspace, assets, panels, showDate } = home;
  const routes = new Hono();

  routes.get('/', (context) => {
    const files = workspace.view.files().filter(({ trashed }) => !trashed);
    const lines = files.map(({ id, name, mime, modified }): FileLine => {
      const [kind, page] = KINDS[mime] ?? ['Файлы', undefined];
      return { name, kind, href: page && `${page}${id}${page === '/file/d/' ? '/view' : ''}`, modified };
    });
    return context.html(
      filesPage({
        // The book comes first, then by kind as KINDS has them.
        files: lines.sort((a, b) => order(a.kind) - order(b.kind) || b.modified - a.modified),
        showDate,
        which: home.which,
        canChange: home.change !== undefined && visitorOf(context).door === 'desk',
        notice: home.notice,
        today: showDate(workspace.clock.now()),
        token: visitorOf(context).token,
      }),
    );
  });

  routes.get('/book/:id', (context) => {
    const file = findBook(home, context.req.param('id'));
    if (!file || !maySee(context, home, file.id)) return context.html(noBook(), 404);
    const nonce = randomToken();
    context.header('content-security-policy', policyWithStyles(nonce));
    return context.html(bookPage(file, visitorOf(context).token, nonce));
  });

  for (const kind of ['xlsx', 'pdf'] as const) {
    routes.get(`/book/:id/export.${kind}`, async (context) => {
      const file = findBook(home, context.req.param('id') ?? '');
      if (!file || !sightOf(visitorOf(context)).all) return context.html(noBook(), 404);
      const bytes = new Uint8Array(await workspace.spreadsheets[kind](file.id));
      const name = encodeURIComponent(`${file.name}.${kind}`);
      context.header('content-type', TYPES[kind]);
      context.header('content-disposition', `attachment; filename="book.${kind}"; filename*=UTF-8''${name}`);
      return context.body(bytes);
    });
  }

  routes.get('/book/:id/export.csv', (context) => {
    const file = findBook(home, context.req.param('id'));
    const sheet =
      file && workspace.view.book(file.id).sheets.find(({ id }) => String(id) === context.req.query('sheet'));
    if (!file || !sheet || !sightOf(visitorOf(context)).all) return context.html(noBook(), 404);
    const name = encodeURIComponent(`${file.name} – ${sheet.name}.csv`);
    context.header('content-type', 'text/csv; charset=utf-8');
    context.header('content-disposition', `attachment; filename="sheet.csv"; filename*=UTF-8''${name}`);
    // Excel takes a text for what it is only when it begins with this mark.
    return context.body(`\ufeff${workspace.spreadsheets.csv(file.id, sheet.id)}`);
  });

  routes.get('/book/:id/chart/:chart', async (context) => {
    const file = findBook(home, context.req.param('id'));
    const pictures = file && maySee(context, home, file.id) ? await home.charts.of(file.id) : [];
    const sight = sightOf(visitorOf(context));
    const chart = pictures.find(({ id, sheet }) => `${id}.svg` === context.req.param('chart') && sight.sheet(sheet));
    if (!chart) return context.notFound();
    context.header('content-type', 'image/svg+xml');
    return context.body(chart.svg);
  });

  routes.get('/assets/:name', (context) => {
    const asset = assets.files.get(context.req.param('name'));
    if (!asset) return context.notFound();
    context.header('content-type', asset.type);
    return context.body(asset.text);
  });

  routes.get('/panel/:id', (context) => {
    const page = panels.find(context.req.param('id'));
    if (page === undefined) return context.notFound();
    context.header('content-security-policy', PANEL_POLICY);
    context.header('content-type', 'text/html; charset=utf-8');
    return context.body(page);
  });

  return routes;
}

/** Who does not see everything sees the school's own book only. */
export function maySee(context: Context, home: Home, book: string): boolean {
  return book === home.book || sightOf(visitorOf(context)).all;
}

/** A spreadsheet that is not in the trash. */
export function findBook({ workspace }: Home, id: string): { readonly id: string; readonly name: string } | undefined {
  return workspace.view
    .files()
    .find((file) => file.id === id && file.mime === 'application/vnd.google-apps.spreadsheet' && !file.trashed);
}

function noBook() {
  return messagePage({
    title: 'Такой таблицы нет',
    text: 'Возможно, её удалили. Вернитесь к файлам школы.',
    place: 'files',
  });
}
