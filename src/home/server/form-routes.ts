/** Forms: shown, filled in by anyone who has the address, found again under Google's addresses. */
import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { decided } from './decided';
import { answersOf, type FormDescription } from './form-fields';
import { closedPage, EMAIL_FIELD, formPage, ONCE_FIELD, thanksPage, unknownFormPage } from './form-page';
import { isToken, TOKEN_FIELD } from './guard';
import type { Home } from './home';

export function formRoutes(home: Home): Hono {
  const { workspace, formToken: token } = home;
  const routes = new Hono();

  const describe = (id: string): FormDescription | undefined => {
    const file = workspace.view.files().find((one) => one.id === id && !one.trashed);
    return file?.mime === 'application/vnd.google-apps.form' ? workspace.forms.describe(id) : undefined;
  };

  routes.get('/form/:id', (context) => {
    const form = describe(context.req.param('id'));
    if (!form) return context.html(unknownFormPage(), 404);
    if (!form.open) return context.html(closedPage(form));
    const fields = new URL(context.req.url).searchParams;
    return context.html(formPage(form, { fields, token, once: randomUUID() }));
  });

  routes.get('/form/:id/sent', (context) => {
    const form = describe(context.req.param('id'));
    return form ? context.html(thanksPage(form)) : context.html(unknownFormPage(), 404);
  });

  routes.post('/form/:id', async (context) => {
    const form = describe(context.req.param('id'));
    if (!form) return context.html(unknownFormPage(), 404);
    if (!form.open) return context.html(closedPage(form));
    const fields = new URLSearchParams(await context.req.text());
    const once = fields.get(ONCE_FIELD) || randomUUID();
    const thanks = `/form/${form.id}/sent`;
    const again = (problems: ReadonlyMap<number | undefined, string>) =>
      context.html(formPage(form, { fields, token, once, problems }));
    if (!isToken(fields.get(TOKEN_FIELD), token)) {
      return again(new Map([[undefined, 'Программа за это время перезапускалась. Нажмите «Отправить» ещё раз.']]));
    }
    const email = fields.get(EMAIL_FIELD)?.trim();
    const work = workspace.forms.submit(form.id, answersOf(form, fields), {
      page: markOf(once, fields),
      ...(email ? { email } : {}),
    });
    let result: Awaited<typeof work> | undefined;
    try {
      result = await decided(work);
    } catch (error) {
      if (home.isStorageError(error)) return again(new Map([[undefined, `Ответ пока не сохранён. ${error.message}`]]));
      throw error;
    }
    if (result && !result.ok) return again(new Map(result.problems.map(({ itemId, text }) => [itemId, text])));
    return context.redirect(thanks, 303);
  });

  /** Addresses as Google gives them: `/forms/d/e/PUBLISHED/viewform`, `/forms/d/ID/edit`. */
  routes.get('/forms/d/*', (context) => {
    const { pathname, search } = new URL(context.req.url);
    const id = workspace.view.formAt(`https://docs.google.com${pathname}`);
    return id === undefined ? context.html(unknownFormPage(), 404) : context.redirect(`/form/${id}${search}`);
  });

  return routes;
}

/** The page and what is in it: sent twice, as by an impatient finger, it is one answer; changed and sent again, another. */
function markOf(once: string, fields: URLSearchParams): string {
  const told = [...fields].filter(([name]) => name !== TOKEN_FIELD);
  return createHash('sha256')
    .update(JSON.stringify([once, told]))
    .digest('base64url');
}
