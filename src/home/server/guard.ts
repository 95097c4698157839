/**
 * What every request must pass before any page sees it: asked for under our own name, not sent by another site, not too
 * large; and what every answer carries to keep the browser strict. Who may see what is decided elsewhere.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { visitorOf } from '../access/visitor';

/** The header in which our own scripts prove that they came from our own page. */
export const TOKEN_HEADER = 'x-home-token';
/** The field in which our own plain forms do. */
export const TOKEN_FIELD = '_token';

const MAX_BODY = 2 * 1024 * 1024;

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of a page whose script adds styles of its own, as the grid library does: only those that bear the number of this answer. */
export function policyWithStyles(nonce: string): string {
  return PAGE_POLICY.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);
}

/** Says no in one sentence; `why` is for the person who sees it. */
function refuse(context: Context, status: 400 | 403 | 413 | 421, why: string): Response {
  return context.text(why, status);
}

/** The names under which a door answers, and where pages that may send something to it come from. */
export interface OwnNames {
  readonly isOwn: (host: string) => boolean;
  /** The origin of own pages, for a request that was asked for under this name. */
  readonly origin: (host: string) => string;
}

/** Another site can make a browser ask us under its own name (DNS rebinding); only our own names are answered. */
export function onlyOwnName({ isOwn }: OwnNames): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host');
    if (host === undefined || !isOwn(host.toLowerCase())) {
      return refuse(context, 421, 'Эта программа отвечает только по адресу, который она показала при запуске.');
    }
    return await next();
  };
}

/** Pages of other sites may link here, but neither embed anything from here nor send anything here. */
export function onlyOwnPages({ origin: ownOrigin }: OwnNames): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const origin = req.header('origin');
    const site = req.header('sec-fetch-site');
    const reads = req.method === 'GET' || req.method === 'HEAD';
    const foreign = reads
      ? site !== undefined && !['same-origin', 'none'].includes(site) && req.header('sec-fetch-mode') !== 'navigate'
      : origin === undefined
        ? site !== 'same-origin'
        : origin.toLowerCase() !== ownOrigin(req.header('host') ?? '').toLowerCase();
    if (foreign) return refuse(context, 403, 'Запрос пришёл с другой страницы и не выполнен.');
    return await next();
  };
}

/** Lets a request of our own scripts change something only with the token of the visitor's own pages. */
export function onlyWithToken(): MiddlewareHandler {
  return async (context, next) => {
    const { token } = visitorOf(context);
    if (context.req.method === 'GET' || isToken(context.req.header(TOKEN_HEADER), token)) return await next();
    return refuse(context, 403, 'Страница устарела. Обновите её и повторите.');
  };
}

export function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string' || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given.padEnd(64)).subarray(0, 64), Buffer.from(token.padEnd(64)).subarray(0, 64));
}

/** Refuses bodies that no page of ours sends. */
export function onlySmall(): MiddlewareHandler {
  return bodyLimit({
    maxSize: MAX_BODY,
    onError: (context) => refuse(context, 413, 'Слишком большой запрос: принимается не больше 2 мегабайт.'),
  });
}

/** Headers of every answer; a route may have set a policy of its own. */
export function strictHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', PAGE_POLICY);
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  };
}
