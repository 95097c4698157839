/** Pages for the people of the school: files, the open book, its workbook, outbox; and what these pages are made of. */
import { type Context, Hono } from 'hono';
import { sightOf } from '../access/sight';
import { visitorOf } from '../access/visitor';
import { bookPage } from './book-page';
import { type FileLine, filesPage } from './files-page';
import { messagePage } from './frame';
import { policyWithStyles } from './guard';
import type { Home } from './home';
import { mailPage } from './mail-page';
import { PANEL_POLICY } from './panels';
import { randomToken } from './token';

const KINDS: Readonly<Record<string, readonly [caption: string, page: string | undefined]>> = {
  'application/vnd.google-apps.spreadsheet': ['Таблица', '/book/'],
  'application/vnd.google-apps.form': ['Анкета', '/form/'],
  'application/vnd.google-apps.document': ['Документ', undefined],
  'application/vnd.google-apps.folder': ['Папка', undefined],
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function pageRoutes(home: Home): Hono {
  const { workspace, assets, panels, showDate } = home;
  const routes = new Hono();

  routes.get('/', (context) => {
    const files = workspace.view.files().filter(({ trashed }) => !trashed);
    const lines = files.map(({ id, name, mime, modified }): FileLine => {
      const [kind, page] = KINDS[mime] ?? ['Файл', undefined];
      return { name, kind, href: page && `${page}${id}`, modified };
    });
    return context.html(
      filesPage(
        lines.sort((a, b) => b.modified - a.modified),
        showDate,
      ),
    );
  });

  routes.get('/book/:id', (context) => {
    const file = findBook(home, context.req.param('id'));
    if (!file || !maySee(context, home, file.id)) return context.html(noBook(), 404);
    const nonce = randomToken();
    context.header('content-security-policy', policyWithStyles(nonce));
    return context.html(bookPage(file, visitorOf(context).token, nonce));
  });

  routes.get('/book/:id/export.xlsx', async (context) => {
    const file = findBook(home, context.req.param('id'));
    if (!file || !sightOf(visitorOf(context)).all) return context.html(noBook(), 404);
    const bytes = new Uint8Array(await workspace.spreadsheets.xlsx(file.id));
    const name = encodeURIComponent(`${file.name}.xlsx`);
    context.header('content-type', XLSX);
    context.header('content-disposition', `attachment; filename="book.xlsx"; filename*=UTF-8''${name}`);
    return context.body(bytes);
  });

  routes.get('/mail', (context) => {
    const letters = workspace.mail.map((mail) => ({
      at: mail.at,
      to: [...mail.to, ...mail.cc, ...mail.bcc].join(', '),
      subject: mail.subject,
      text: mail.body,
      attachments: mail.attachments.map(({ name }) => name),
    }));
    return context.html(mailPage(letters.reverse(), showDate));
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
