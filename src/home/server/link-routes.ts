/** Short links: from the word on paper to the form with everything the personal link fills in. Words nobody has are counted. */
import { Hono } from 'hono';
import { Attempts } from '../access/attempts';
import { visitorOf } from '../access/visitor';
import { unknownFormPage } from './form-page';
import { messagePage } from './frame';
import type { Home } from './home';

/** So many wrong words a person types; a program that tries words needs thousands of millions. */
const WRONG_WORDS = { most: 20, milliseconds: 15 * 60_000 };

export function linkRoutes(home: Home): Hono {
  const routes = new Hono();
  const wrong = new Attempts(WRONG_WORDS, home.now);

  routes.get('/f/:word', (context) => {
    const found = home.links.find(context.req.param('word'));
    if (found === 'over') return context.html(overPage(), 410);
    if (found) return context.redirect(`/form/${found.form}?${found.query}`);
    const wait = wrong.take(visitorOf(context).address);
    if (wait === 0) return context.html(unknownFormPage(), 404);
    context.header('retry-after', String(Math.ceil(wait / 1000)));
    const text = `Таких адресов здесь нет, а попыток было слишком много. Следующая – через ${Math.ceil(wait / 60_000)} мин. Спросите адрес у куратора.`;
    return context.html(messagePage({ title: 'Слишком много попыток', text }), 429);
  });

  return routes;
}

function overPage() {
  return messagePage({
    title: 'Эта ссылка больше не действует',
    text: 'Короткая ссылка живёт учебный год. Попросите у куратора новую.',
  });
}
