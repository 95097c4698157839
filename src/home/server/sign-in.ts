/** Signing in over the network of the school, out again, and a passphrase of one's own. Plain pages, no scripts. */
import { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { Attempts } from '../access/attempts';
import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from '../access/passphrase';
import { roles } from '../access/roles';
import { LONGEST_MILLISECONDS } from '../access/sessions';
import { type Visitor, visitorOf } from '../access/visitor';
import { SESSION_COOKIE } from './doors';
import { frame, type Markup } from './frame';
import { isToken, TOKEN_FIELD } from './guard';
import type { Home } from './home';

/** Guesses at one name, and from one address, before both have to wait. */
const GUESSES = { most: 5, milliseconds: 15 * 60_000 };
const GUESSES_OF_ADDRESS = { most: 30, milliseconds: 15 * 60_000 };

export function signInRoutes(home: Home): Hono {
  const { accounts, sessions } = home;
  const routes = new Hono();
  const byName = new Attempts(GUESSES, home.now);
  const byAddress = new Attempts(GUESSES_OF_ADDRESS, home.now);

  routes.get('/sign-in', (context) =>
    visitorOf(context).role === undefined ? context.html(signInPage({})) : context.redirect('/', 303),
  );

  routes.post('/sign-in', async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    const name = (fields.get('name') ?? '').trim();
    const passphrase = (fields.get('passphrase') ?? '').trim();
    // Counted before it is looked at: many guesses at once are as many as one after the other.
    const wait = Math.max(byName.take(name.toLowerCase()), byAddress.take(visitorOf(context).address));
    if (wait > 0) {
      context.header('retry-after', String(Math.ceil(wait / 1000)));
      const minutes = Math.ceil(wait / 60_000);
      const problem = `Слишком много попыток. Следующая – через ${minutes} мин. Забыли парольную фразу – попросите у куратора новую.`;
      return context.html(signInPage({ name, problem }), 429);
    }
    const account = await accounts.check(name, passphrase);
    if (!account) {
      const problem = 'Имя или парольная фраза не подходят. Проверьте раскладку и попробуйте ещё раз.';
      return context.html(signInPage({ name, problem }), 403);
    }
    byName.forget(name.toLowerCase());
    setCookie(context, SESSION_COOKIE, sessions.start(account.name), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: LONGEST_MILLISECONDS / 1000,
    });
    return context.redirect('/', 303);
  });

  routes.post('/sign-out', async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    if (!isToken(fields.get(TOKEN_FIELD), visitorOf(context).token)) return context.redirect('/account', 303);
    const { name } = visitorOf(context);
    if (name !== undefined) sessions.endAll(name);
    deleteCookie(context, SESSION_COOKIE, { path: '/' });
    return context.redirect('/sign-in', 303);
  });

  routes.get('/account', (context) => {
    const visitor = visitorOf(context);
    return visitor.name === undefined ? context.redirect('/care', 303) : context.html(accountPage(visitor));
  });

  routes.post('/account', async (context) => {
    const visitor = visitorOf(context);
    const fields = new URLSearchParams(await context.req.text());
    if (visitor.name === undefined || !isToken(fields.get(TOKEN_FIELD), visitor.token))
      return context.redirect('/account', 303);
    const [old = '', fresh = '', again = ''] = ['old', 'fresh', 'again'].map((field) =>
      (fields.get(field) ?? '').trim(),
    );
    const problem = async (): Promise<string | undefined> => {
      if (fresh.length < SHORTEST_PASSPHRASE || fresh.length > LONGEST_PASSPHRASE)
        return `Парольная фраза – не короче ${SHORTEST_PASSPHRASE} знаков. Подойдут несколько слов.`;
      if (fresh !== again) return 'Новая фраза написана по-разному. Напишите её дважды одинаково.';
      if (byName.take(visitor.name!.toLowerCase()) > 0) return 'Слишком много попыток. Подождите четверть часа.';
      return (await accounts.check(visitor.name!, old)) ? undefined : 'Прежняя парольная фраза не подходит.';
    };
    const found = await problem();
    if (found !== undefined) return context.html(accountPage(visitor, { problem: found }), 400);
    byName.forget(visitor.name.toLowerCase());
    await accounts.change(visitor.name, fresh);
    return context.html(accountPage(visitor, { done: 'Парольная фраза изменена.' }));
  });

  return routes;
}

function signInPage({ name = '', problem }: { readonly name?: string; readonly problem?: string }): Markup {
  return frame({
    title: 'Вход – Наставник',
    body: 'form',
    style: 'form.css',
    content: html`<main>
      <form method="post" action="/sign-in" class="card title question">
        <h1>Вход для сотрудников школы</h1>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
        <p><label class="caption" for="name">Имя</label><input id="name" name="name" value="${name}" autocomplete="username" required></p>
        <p><label class="caption" for="passphrase">Парольная фраза</label><input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required></p>
        <p class="send"><button class="main" type="submit">Войти</button></p>
        <p class="quiet">Имя и фразу выдаёт куратор. Фраза забыта? Куратор выдаст новую за минуту. Анкеты открываются по своим ссылкам, без входа.</p>
      </form>
    </main>`,
  });
}

function accountPage(
  { name = '', role, grade, token }: Visitor,
  said: { readonly problem?: string; readonly done?: string } = {},
): Markup {
  const field = (id: string, caption: string, autocomplete: string): Markup =>
    html`<p><label class="caption" for="${id}">${caption}</label><input id="${id}" name="${id}" type="password" autocomplete="${autocomplete}" required></p>`;
  return frame({
    title: 'Доступ – Наставник',
    place: 'care',
    style: 'form.css',
    content: html`<main>
      <h1>${name}</h1>
      <p class="quiet">${role ? roles[role].title : ''}${grade ? html`, ${grade}` : ''}</p>
      <form method="post" action="/sign-out"><input type="hidden" name="${TOKEN_FIELD}" value="${token}"><button type="submit">Выйти на всех устройствах</button></form>
      <form method="post" action="/account" class="card question">
        <h2>Сменить парольную фразу</h2>
        ${said.problem ? html`<p class="problem" role="alert">${said.problem}</p>` : ''}
        ${said.done ? html`<p role="status">${said.done}</p>` : ''}
        <input type="hidden" name="${TOKEN_FIELD}" value="${token}">
        ${field('old', 'Прежняя', 'current-password')}
        ${field('fresh', 'Новая', 'new-password')}
        ${field('again', 'Новая ещё раз', 'new-password')}
        <p class="send"><button class="main" type="submit">Сменить</button></p>
      </form>
    </main>`,
  });
}
