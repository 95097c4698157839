/** Forms: shown, filled in by anyone who has the address, found again under Google's addresses. */
import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { visitorOf } from '../access/visitor';
import { ownPart } from '../links/short-links';
import { decided } from './decided';
import { Drafts } from './drafts';
import { answersOf, type FormDescription } from './form-fields';
import {
  answeredPage,
  closedPage,
  EMAIL_FIELD,
  formPage,
  LINK_FIELD,
  ONCE_FIELD,
  SHARED_FIELD,
  thanksPage,
  unknownFormPage,
} from './form-page';
import { AT_FIELD, GO_FIELD, type Step, stepAfter, stepBefore, stepOf, stepWith, WAY_FIELD } from './form-steps';
import { isToken, TOKEN_FIELD } from './guard';
import type { Home } from './home';

type Problems = ReadonlyMap<number | undefined, string>;

/** Who has answered by a personal link opens the form again on purpose. */
const AGAIN_FIELD = 'again';
const LONGEST_LINK = 2000;
const BACK_AT_DRAFT = 'Это ваш черновик. Он хранится час и исчезает, когда анкета отправлена.';
const NO_DRAFT = 'Черновик не сохранён: на общем компьютере он не хранится.';

/** What tells a personal link from one for everybody: the answers that it carries. */
const linkOf = (query: URLSearchParams): string => ownPart(query).slice(0, LONGEST_LINK);

export function formRoutes(home: Home): Hono {
  const { workspace, formToken: token } = home;
  const routes = new Hono();
  const drafts = new Drafts(home.now);

  const describe = (id: string): FormDescription | undefined => {
    const file = workspace.view.files().find((one) => one.id === id && !one.trashed);
    return file?.mime === 'application/vnd.google-apps.form' ? workspace.forms.describe(id) : undefined;
  };

  routes.get('/form/:id', (context) => {
    const form = describe(context.req.param('id'));
    if (!form) return context.html(unknownFormPage(), 404);
    if (!form.open) return context.html(closedPage(form));
    const { searchParams } = new URL(context.req.url);
    const link = linkOf(searchParams);
    const draft = drafts.find(form.id, link);
    const answered = draft || link === '' ? undefined : workspace.forms.answeredThrough(form.id, markOfLink(link));
    if (answered !== undefined && !searchParams.has(AGAIN_FIELD)) {
      const again = `/form/${form.id}?${link}&${AGAIN_FIELD}=1`;
      return context.html(answeredPage(form, home.showDate(answered), again));
    }
    const fields = draft ?? searchParams;
    const state = { fields, token, once: randomUUID(), link, step: stepOf(form, fields) };
    return context.html(formPage(form, draft ? { ...state, note: BACK_AT_DRAFT } : state));
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
    const link = (fields.get(LINK_FIELD) ?? '').slice(0, LONGEST_LINK);
    const here = stepOf(form, fields);
    const show = (step: Step, problems: Problems = new Map(), note?: string) =>
      context.html(formPage(form, { fields, token, once, problems, link, step, ...(note ? { note } : {}) }));
    const again = (problems: Problems) => {
      const items = new Set([...problems.keys()].filter((id) => id !== undefined));
      return show(items.size > 0 ? stepWith(form, here, items) : here, problems);
    };
    if (!isToken(fields.get(TOKEN_FIELD), token)) {
      return again(new Map([[undefined, 'Программа за это время перезапускалась. Нажмите «Отправить» ещё раз.']]));
    }
    const isShared = fields.get(SHARED_FIELD) !== null;
    if (isShared) drafts.forget(form.id, link);
    const keep = (step: Step): number | undefined => {
      const now = new URLSearchParams(
        [...fields].filter(([name]) => name.startsWith('entry.') || name === EMAIL_FIELD),
      );
      now.set(AT_FIELD, String(step.at));
      now.set(WAY_FIELD, step.way.join(','));
      return isShared ? undefined : drafts.keep(form.id, link, now);
    };
    switch (fields.get(GO_FIELD)) {
      case 'back':
        return show(stepBefore(here));
      case 'draft': {
        const until = keep(here);
        const note =
          until === undefined
            ? NO_DRAFT
            : `Черновик хранится до ${home.showDate(until)}. Откройте ту же ссылку, чтобы продолжить.`;
        return show(here, new Map(), note);
      }
      case 'next': {
        const own = new Set(form.sections[here.at]?.items.map(({ id }) => id));
        const found = workspace.forms.problems(form.id, answersOf(form, fields));
        const problems = new Map(
          found
            .filter(({ itemId }) => itemId !== undefined && own.has(itemId))
            .map(({ itemId, text }) => [itemId, text]),
        );
        if (problems.size > 0) return show(here, problems);
        const next = stepAfter(form, fields, here);
        keep(next);
        return show(next);
      }
    }
    const words = [...fields].filter(([name]) => name.startsWith('entry.')).map(([, value]) => value);
    const guessed = home.keyGuesses.take(visitorOf(context).address, form.id, words);
    if (guessed) {
      context.status(429);
      context.header('retry-after', String(Math.ceil(guessed.wait / 1000)));
      return again(new Map([[undefined, tooManyKeys(guessed)]]));
    }
    const email = fields.get(EMAIL_FIELD)?.trim();
    const work = workspace.forms.submit(form.id, answersOf(form, fields), {
      page: markOf(once, fields),
      ...(link === '' ? {} : { link: markOfLink(link) }),
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
    drafts.forget(form.id, link);
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

function tooManyKeys({ code, wait }: { readonly code: string; readonly wait: number }): string {
  const minutes = Math.ceil(wait / 60_000);
  return `Ответ не записан: для кода ${code} пришло слишком много разных ключей. Подождите ${minutes} мин и проверьте ключ на своём листке; не подходит – скажите куратору.`;
}

/** A personal link says who it is for; what is kept of it need not. */
const markOfLink = (link: string): string => createHash('sha256').update(link).digest('base64url');

/** The page and what is in it: sent twice, as by an impatient finger, it is one answer; changed and sent again, another. */
function markOf(once: string, fields: URLSearchParams): string {
  const told = [...fields].filter(([name]) => name !== TOKEN_FIELD);
  return createHash('sha256')
    .update(JSON.stringify([once, told]))
    .digest('base64url');
}
