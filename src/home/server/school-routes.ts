/** Which school of this computer is open, and the time of the demonstration school. Only at the school's own computer. */
import { type Context, Hono } from 'hono';
import { visitorOf } from '../access/visitor';
import { messagePage } from './frame';
import { isToken, TOKEN_FIELD } from './guard';
import type { Home } from './home';

const DAY = 86_400_000;
/** The half-years of a school end before the winter holidays and with April, when pairs have done their work. */
const ENDS = ['-12-28', '-04-30'];

export function schoolRoutes(home: Home): Hono {
  const { workspace } = home;
  const routes = new Hono();

  const isOwn = (context: Context, fields: URLSearchParams): boolean => {
    const { door, token } = visitorOf(context);
    return door === 'desk' && isToken(fields.get(TOKEN_FIELD), token);
  };

  routes.post('/school', async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    if (!isOwn(context, fields) || !home.change) return context.redirect('/', 303);
    const { change } = home;
    // The answer goes out before this school is closed.
    setTimeout(() => void change().catch(home.log), 100);
    context.header('refresh', '3;url=/');
    return context.html(
      messagePage({
        title: 'Открывается другая школа',
        text: 'Это займёт несколько секунд; демонстрационная готовится в первый раз до минуты. Страница откроется сама.',
        place: 'files',
      }),
    );
  });

  routes.post('/time', async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    if (!isOwn(context, fields) || home.which !== 'demonstration') return context.redirect('/', 303);
    const now = workspace.clock.now();
    const until = fields.get('to') === 'week' ? now + 7 * DAY : endOfHalf(now);
    workspace.clock.advance(until - now);
    // What has come due several times meanwhile happens once.
    await home.windows.act(undefined, () => workspace.pass(0));
    return context.redirect('/', 303);
  });

  return routes;
}

/** Noon of the next last day of a half-year. */
export function endOfHalf(now: number): number {
  const year = new Date(now).getUTCFullYear();
  const ends = [year, year + 1].flatMap((one) => ENDS.map((end) => Date.parse(`${one}${end}T09:00:00Z`)));
  return ends.sort((a, b) => a - b).find((end) => end > now + DAY)!;
}
