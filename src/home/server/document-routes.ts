/** Documents: shown, changed, replaced by a file, taken along, found again under Google's addresses. */
import { type Context, Hono } from 'hono';
import { sightOf } from '../access/sight';
import { visitorOf } from '../access/visitor';
import { documentPage } from './document-page';
import { messagePage } from './frame';
import { isToken, TOKEN_FIELD, TOKEN_HEADER } from './guard';
import type { Home } from './home';
import { readLine } from './requests';

const DOCUMENT = 'application/vnd.google-apps.document';
const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
} as const;

export function documentRoutes(home: Home): Hono {
  const { workspace, showDate } = home;
  const { documents } = workspace;
  const routes = new Hono();

  const find = (id: string) =>
    workspace.view.files().find((file) => file.id === id && file.mime === DOCUMENT && !file.trashed);
  const missing = (context: Context) => context.html(noDocument(), 404);
  const mayEdit = (context: Context): boolean => sightOf(visitorOf(context)).commands;

  routes.get('/document/d/:id/*', (context) => context.redirect(`/document/${context.req.param('id')}`, 302));

  routes.get('/document/:id', (context) => {
    const file = find(context.req.param('id'));
    if (!file) return missing(context);
    const versions = documents.versions(file.id).map(({ number, at, by }) => ({ number, when: showDate(at), by }));
    const { token } = visitorOf(context);
    return context.html(documentPage({ view: documents.view(file.id), token, mayEdit: mayEdit(context), versions }));
  });

  for (const kind of ['docx', 'pdf'] as const) {
    routes.get(`/document/:id/export.${kind}`, async (context) => {
      const file = find(context.req.param('id') ?? '');
      if (!file) return missing(context);
      return attached(context, kind, `${file.name}.${kind}`, await documents[kind](file.id));
    });
  }

  // A paper that came with an archive, a page for the site – to be taken along, never opened here –, under Google's address of a file.
  routes.get('/file/d/:id/view', (context) => {
    const id = context.req.param('id');
    const file = workspace.view.files().find((each) => each.id === id && !each.trashed);
    const kind = (['pdf', 'html'] as const).find((each) => file?.mime === TYPES[each]);
    const bytes = file && kind && workspace.view.content(file.id);
    return bytes ? attached(context, kind, file.name, bytes) : missing(context);
  });

  routes.post('/document/:id/line', async (context) => {
    const file = find(context.req.param('id'));
    const isOwn = isToken(context.req.header(TOKEN_HEADER), visitorOf(context).token);
    if (!isOwn || !mayEdit(context))
      return context.text('Страница устарела или документ открыт только для чтения.', 403);
    const line = readLine(await json(context));
    if (!file || !line) return context.text('Эту правку нельзя понять.', 400);
    const ok = documents.edit(file.id, line.path, line.seen, line.text);
    return ok
      ? context.json({ ok })
      : context.text('Строку за это время изменили. Обновите страницу и повторите.', 409);
  });

  routes.post('/document/:id/replace', async (context) => {
    const file = find(context.req.param('id'));
    if (!file) return missing(context);
    const fields = await context.req.parseBody();
    if (!isToken(fields[TOKEN_FIELD], visitorOf(context).token) || !mayEdit(context))
      return context.text('Страница устарела или документ открыт только для чтения.', 403);
    const given = fields['file'];
    if (!(given instanceof File)) return context.redirect(`/document/${file.id}`, 303);
    try {
      documents.replace(file.id, { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'UsageError') throw error;
      return context.html(notTaken(error.message), 400);
    }
    return context.redirect(`/document/${file.id}`, 303);
  });

  routes.post('/document/:id/restore', async (context) => {
    const file = find(context.req.param('id'));
    if (!file) return missing(context);
    const fields = new URLSearchParams(await context.req.text());
    const isOwn = isToken(fields.get(TOKEN_FIELD), visitorOf(context).token);
    if (isOwn && mayEdit(context)) documents.restore(file.id, Number(fields.get('version')));
    return context.redirect(`/document/${file.id}`, 303);
  });

  return routes;
}

/** The bytes to take along, under this name. */
function attached(context: Context, kind: keyof typeof TYPES, name: string, bytes: Uint8Array): Response {
  context.header('content-type', TYPES[kind]);
  const file = encodeURIComponent(name);
  context.header('content-disposition', `attachment; filename="document.${kind}"; filename*=UTF-8''${file}`);
  return context.body(new Uint8Array(bytes));
}

async function json(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notTaken(why: string) {
  return messagePage({
    title: 'Файл не загружен',
    text: `${why} Нужен документ Word в формате .docx. Прежний текст документа остался; вернитесь к нему кнопкой «Назад».`,
    place: 'files',
  });
}

function noDocument() {
  return messagePage({
    title: 'Такого документа нет',
    text: 'Возможно, его удалили. Вернитесь к файлам школы.',
    place: 'files',
  });
}
