/** All addresses of the local home, behind the guards that every request passes and the keeper of the door it came by. */
import { Hono } from 'hono';
import { careRoutes } from './care-page';
import { documentRoutes } from './document-routes';
import { type Entrance, keeperOf, namesOf, notTooOften } from './doors';
import { formRoutes } from './form-routes';
import { messagePage } from './frame';
import { onlyOwnName, onlyOwnPages, onlySmall, strictHeaders } from './guard';
import type { Home } from './home';
import { linkRoutes } from './link-routes';
import { mailRoutes } from './mail-routes';
import { manualRoutes } from './manual-page';
import { pageRoutes } from './page-routes';
import { principalRoutes } from './principal-page';
import { schoolRoutes } from './school-routes';
import { scriptRoutes } from './script-routes';
import { signInRoutes } from './sign-in';

/** `log` hears what nobody expected. */
export function makeApp(home: Home, entrance: Entrance, log: (error: unknown) => void): Hono {
  const app = new Hono();
  const names = namesOf(entrance);
  app.use(strictHeaders(), onlyOwnName(names), onlyOwnPages(names), onlySmall());
  if (entrance.door === 'public') app.use(notTooOften());
  app.use(keeperOf(home, entrance));
  app.route('/', pageRoutes(home));
  app.route('/', documentRoutes(home));
  app.route('/', principalRoutes(home));
  app.route('/', schoolRoutes(home));
  app.route('/', formRoutes(home));
  app.route('/', linkRoutes(home));
  app.route('/', mailRoutes(home));
  app.route('/', manualRoutes(home));
  app.route('/', signInRoutes(home));
  app.route('/', careRoutes(home));
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
