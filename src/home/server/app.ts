/** All addresses of the local home, behind the guards that every request passes. */
import { Hono } from 'hono';
import { formRoutes } from './form-routes';
import { messagePage } from './frame';
import { onlyOwnName, onlyOwnPages, onlySmall, strictHeaders } from './guard';
import type { Home } from './home';
import { pageRoutes } from './page-routes';
import { scriptRoutes } from './script-routes';

/** `log` hears what nobody expected. */
export function makeApp(home: Home, port: number, log: (error: unknown) => void): Hono {
  const app = new Hono();
  app.use(strictHeaders(), onlyOwnName(port), onlyOwnPages(), onlySmall());
  app.route('/', pageRoutes(home));
  app.route('/', formRoutes(home));
  app.route('/api', scriptRoutes(home));
  app.notFound((context) => {
    const page = messagePage({ title: 'Такой страницы нет', text: 'Вернитесь к файлам школы.', place: 'files' });
    return context.html(page, 404);
  });
  app.onError((error, context) => {
    log(error);
    const text = home.isStorageError(error)
      ? error.message
      : 'Что-то пошло не так. Данные целы; обновите страницу и повторите.';
    if (context.req.path.startsWith('/api/')) return context.text(text, 500);
    return context.html(messagePage({ title: 'Не получилось', text, place: 'files' }), 500);
  });
  return app;
}
