/**
 * The ways into the home. Each has a port of its own and lets in whom it is for: the desk the curator, the network of the
 * school those who have signed in, the public one nobody but participants with their forms.
 */
import { isIPv4 } from 'node:net';
import { hostname } from 'node:os';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { Attempts } from '../access/attempts';
import { mayOpen } from '../access/roles';
import { admit, type Door } from '../access/visitor';
import { messagePage } from './frame';
import type { OwnNames } from './guard';
import type { Home } from './home';

export const SESSION_COOKIE = 'home_session';

export interface Entrance {
  readonly door: Door;
  readonly port: number;
  /** Of the public door: the address that participants know. */
  readonly publicUrl?: URL;
}

/** What anybody may open by any door: forms and what their pages are made of. */
const isForParticipants = (path: string): boolean => /^\/(form|forms|assets|f)\//.test(path);

/** Names and origins of a door. An address in figures cannot be made to mean us by another site, a name could. */
export function namesOf({ door, port, publicUrl }: Entrance): OwnNames {
  const origin = (host: string): string => `http://${host}`;
  switch (door) {
    case 'desk':
      return { isOwn: (host) => [`127.0.0.1:${port}`, `localhost:${port}`].includes(host), origin };
    case 'lan': {
      const own = hostname().toLowerCase();
      const isOwn = (host: string): boolean => {
        const [, name = ''] = new RegExp(`^(.+):${port}$`).exec(host) ?? [];
        return isIPv4(name) || name === own || name === `${own}.local`;
      };
      return { isOwn, origin };
    }
    case 'public':
      return {
        isOwn: (host) => [publicUrl?.host.toLowerCase(), `127.0.0.1:${port}`].includes(host),
        origin: () => publicUrl?.origin ?? '',
      };
  }
}

/** Where the request came from. By the public door the reverse proxy says who asks; what the asker says comes before it. */
function addressOf(context: Context, door: Door): string {
  if (door === 'public') return context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct';
  return (context.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ?? 'unknown';
}

/** Lets in whom this door is for. */
export function keeperOf(home: Home, { door }: Entrance): MiddlewareHandler {
  const participant = (context: Context) =>
    ({ door, role: undefined, token: home.formToken, address: addressOf(context, door) }) as const;
  switch (door) {
    case 'desk':
      return async (context, next) => {
        admit(context, { door, role: 'curator', token: home.token, address: addressOf(context, door) });
        return await next();
      };
    case 'public':
      return async (context, next) => {
        admit(context, participant(context));
        if (!isForParticipants(context.req.path)) return nothingHere(context);
        return await next();
      };
    case 'lan':
      return async (context, next) => {
        const { path } = context.req;
        const session = home.sessions.find(getCookie(context, SESSION_COOKIE) ?? '');
        const account = session && home.accounts.find(session.name);
        if (!session || !account) {
          admit(context, participant(context));
          if (isForParticipants(path) || path === '/sign-in') return await next();
          if (path.startsWith('/api/')) return context.text('Вы вышли или долго не работали. Войдите снова.', 401);
          return context.redirect('/sign-in', 303);
        }
        const { name, role, grade } = account;
        const address = addressOf(context, door);
        admit(context, { door, role, name, address, token: session.token, ...(grade === undefined ? {} : { grade }) });
        const isOpen = isForParticipants(path) || ['/sign-in', '/sign-out', '/account'].includes(path);
        if (isOpen || mayOpen(role, path)) return await next();
        if (path === '/') return context.redirect(`/book/${home.book}`, 303);
        if (path === '/care') return context.redirect('/account', 303);
        if (path.startsWith('/api/')) return context.text('Вашей роли это не открыто.', 403);
        const text = 'Вашей роли эта страница не открыта. Если она нужна, скажите куратору.';
        return context.html(messagePage({ title: 'Страница закрыта', text, place: 'book' }), 403);
      };
  }
}

function nothingHere(context: Context): Response | Promise<Response> {
  const text = 'Откройте анкету по ссылке, которую вам дали.';
  return context.html(messagePage({ title: 'Здесь ничего нет', text }), 404);
}

/** A class of thirty behind one address sends its answers within minutes; a machine that guesses sends more. */
const READS = { most: 600, milliseconds: 60_000 };
const SENDS = { most: 90, milliseconds: 60_000 };

/** Refuses who asks too often. */
export function notTooOften(): MiddlewareHandler {
  const reads = new Attempts(READS);
  const sends = new Attempts(SENDS);
  return async (context, next) => {
    const { req } = context;
    const wait = (req.method === 'POST' ? sends : reads).take(addressOf(context, 'public'));
    if (wait === 0) return await next();
    context.header('retry-after', String(Math.ceil(wait / 1000)));
    const text = 'С вашего адреса приходит слишком много запросов. Подождите минуту и повторите.';
    return context.html(messagePage({ title: 'Слишком часто', text }), 429);
  };
}
