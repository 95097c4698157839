/** What the scripts of the book's page ask for: cells, edits, runs, answers, and the stream of what happens. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { RunResult } from '../../host/index';
import { type Sight, sightOf } from '../access/sight';
import { visitorOf } from '../access/visitor';
import type { BookView, EditOutcome, Push, RunOutcome } from '../wire';
import { bookView } from './book-view';
import { takeEdit, takePaste } from './edits';
import { onlyWithToken } from './guard';
import type { Home } from './home';
import { findBook, maySee } from './page-routes';
import { readAnswer, readCall, readEdit, readPaste } from './requests';

const WINDOW_HEADER = 'x-home-window';
const READ_ONLY: EditOutcome = {
  ok: false,
  reason: 'refused',
  message: 'Вашей роли этот столбец открыт только для чтения.',
};
const HEARTBEAT_MILLISECONDS = 20_000;

export function scriptRoutes(home: Home): Hono {
  const { workspace, windows, project, panels } = home;
  const routes = new Hono();
  routes.use(onlyWithToken(), onlyOwnSight(home));

  /** What comes of a change; all windows of the book hear that there was one. */
  const told = async (book: string, change: Promise<EditOutcome>): Promise<EditOutcome> => {
    const outcome = await change;
    windows.changed(book, workspace.view.revision(book));
    return outcome;
  };

  routes.get('/book/:id', async (context) => {
    const book = findBook(home, context.req.param('id'));
    if (!book) return context.text('Такой таблицы нет.', 404);
    const sheet = context.req.query('sheet');
    const wanted = sheet === undefined ? undefined : Number(sheet);
    // The page has it as it is.
    if (context.req.query('seen') === String(workspace.view.revision(book.id))) return context.body(null, 204);
    const view = bookView(workspace.view, book.id, wanted, sightOf(visitorOf(context)));
    if (!view) return context.text('Листов, открытых вашей роли, в книге ещё нет.', 404);
    const charts = (await home.charts.of(book.id)).filter((chart) => chart.sheet === view.sheet.name);
    const shown = charts.map(({ id, title = '', width, height }) => ({ id, title, width, height }));
    return context.json({ ...view, sheet: { ...view.sheet, charts: shown } } satisfies BookView);
  });

  routes.get('/book/:id/events', (context) => {
    const book = findBook(home, context.req.param('id'));
    const window = context.req.query('window');
    if (!book || !window || window.length > 64) return context.text('Такой таблицы нет.', 404);
    return streamSSE(context, async (stream) => {
      const waiting: Push[] = [];
      let wake = (): void => undefined;
      let isOver = false;
      const end = (): void => {
        isOver = true;
        wake();
      };
      const { commands } = sightOf(visitorOf(context));
      const hear = (push: Push): void => {
        if (!commands && push.kind !== 'changed') return;
        waiting.push(push);
        wake();
      };
      const disconnect = windows.connect(window, book.id, hear, end);
      stream.onAbort(() => {
        disconnect();
        end();
      });
      await stream.write(': here\n\n');
      while (!isOver) {
        const push = waiting.shift();
        if (push) await stream.writeSSE({ data: JSON.stringify(push) });
        else if (await pause((done) => (wake = done))) await stream.write(': still here\n\n');
      }
      disconnect();
    });
  });

  routes.post('/book/:id/open', async (context) => {
    const id = context.req.param('id');
    if (id !== home.book || !sightOf(visitorOf(context)).commands)
      return context.json({ ok: true, value: null } satisfies RunOutcome);
    const { runs } = await windows.act(windowOf(context), () => workspace.open(project));
    const failed = runs.find(({ error }) => error);
    return context.json(failed ? outcomeOf(failed) : ({ ok: true, value: null } satisfies RunOutcome));
  });

  routes.post('/book/:id/edit', async (context) => {
    const book = findBook(home, context.req.param('id'));
    const edit = readEdit(await body(context));
    if (!book || !edit) return context.text('Эту правку нельзя понять.', 400);
    const block = { ...edit, width: 1 };
    if (!mayFill(home, book.id, block, sightOf(visitorOf(context)))) return context.json(READ_ONLY);
    return context.json(await told(book.id, takeEdit({ ...home, book: book.id }, edit)));
  });

  routes.post('/book/:id/paste', async (context) => {
    const book = findBook(home, context.req.param('id'));
    const paste = readPaste(await body(context));
    if (!book || !paste) return context.text('Эту вставку нельзя понять или она слишком велика.', 400);
    const block = { ...paste, width: paste.texts[0]?.length ?? 0 };
    if (!mayFill(home, book.id, block, sightOf(visitorOf(context)))) return context.json(READ_ONLY);
    return context.json(await told(book.id, takePaste({ ...home, book: book.id }, paste)));
  });

  routes.post('/run', async (context) => {
    const call = readCall(await body(context));
    if (!call) return context.text('Эту команду нельзя понять.', 400);
    const run = () => workspace.run(project, call.name, [], { source: 'menu' });
    return context.json(outcomeOf(await windows.act(windowOf(context), run)));
  });

  routes.post('/call', async (context) => {
    const call = readCall(await body(context));
    if (!call || call.panel === undefined || panels.find(call.panel) === undefined) {
      return context.text('Панель устарела. Откройте её ещё раз.', 400);
    }
    if (call.name.endsWith('_')) {
      const message = `Функция ${call.name} закрыта для страниц.`;
      return context.json({ ok: false, error: { name: 'Error', message } } satisfies RunOutcome);
    }
    const run = () => workspace.callFromPage(project, call.name, call.args);
    // Google's addresses of forms lead nowhere from a school's phone; those of the home do.
    return context.json(home.links.inAnswer(outcomeOf(await windows.act(windowOf(context), run))));
  });

  routes.post('/answer', async (context) => {
    const answer = readAnswer(await body(context));
    if (!answer) return context.text('Этот ответ нельзя понять.', 400);
    const { question, button, text } = answer;
    windows.answer(question, { button, ...(text === undefined ? {} : { text }) });
    return context.json({ ok: true });
  });

  return routes;
}

/** Commands are for those who may run them, and books for those who may see them. */
function onlyOwnSight(home: Home): MiddlewareHandler {
  return async (context, next) => {
    const [, , kind, book = ''] = context.req.path.split('/');
    const mayGoOn = kind === 'book' ? maySee(context, home, book) : sightOf(visitorOf(context)).commands;
    return mayGoOn ? await next() : context.text('Вашей роли это не открыто.', 403);
  };
}

interface Filled {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Columns from that one on. */
  readonly width: number;
}

/** Whether all of the columns may be filled by the one who sees so much. */
function mayFill({ workspace }: Home, book: string, { sheet: id, row, column, width }: Filled, sight: Sight): boolean {
  if (sight.all) return true;
  const sheet = workspace.view.book(book).sheets.find((one) => one.id === id);
  if (!sheet || sheet.hidden || row === 1 || !sight.sheet(sheet.name)) return false;
  const [headings = []] = workspace.view.cells(book, id, 1, column + width - 1);
  return headings.slice(column - 1).every(({ text }) => sight.fills(sheet.name, text));
}

function outcomeOf({ error, value }: RunResult): RunOutcome {
  if (error) return { ok: false, error: { name: error.name, message: error.message } };
  return { ok: true, value: value ?? null };
}

function windowOf(context: Context): string | undefined {
  return context.req.header(WINDOW_HEADER);
}

/** The sent JSON, or undefined when it is none. */
async function body(context: Context): Promise<unknown> {
  if (!context.req.header('content-type')?.startsWith('application/json')) return undefined;
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Waits until it is woken or a heartbeat is due; true for the heartbeat. */
function pause(sleep: (done: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), HEARTBEAT_MILLISECONDS);
    timer.unref();
    sleep(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
