/** The page of an open spreadsheet: puts table, tabs, menus, panels and questions together and keeps them in step with the server. */
import type { BookView, Push, RunOutcome } from '../../wire';
import { isOn } from './cell-drawing';
import { Changes } from './changes';
import { ChartStrip } from './charts';
import { SheetClipboard } from './clipboard';
import { ColumnMenu } from './column-menu';
import { CellEditor } from './editor';
import { GridView } from './grid';
import { entryOf } from './lines';
import { Menus } from './menu';
import { Notices } from './notices';
import { PanelHost } from './panels';
import { PlaceBar } from './place-bar';
import { Questions } from './questions';
import { RowCard } from './row-card';
import { Server } from './server';
import { Tabs } from './tabs';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};

const server = new Server(part('book').dataset['book'] ?? '');
const notices = new Notices(part('notices'));
let book: BookView | undefined;
let wanted: number | undefined;
let running = 0;

const grid = new GridView(part('grid'), {
  edit: (place, first) => editor.open(place, first),
  clear: () => clipboard.clear(),
  toggle: (place) => {
    const on = isOn(grid.cell(place)?.text ?? '');
    void changes.type(place, on ? 'ЛОЖЬ' : 'ИСТИНА', entryOf(grid.cell(place)));
  },
  undo: () => void changes.undo(),
  redo: () => void changes.redo(),
  card: () => card.open(),
  stood: () => bar.show(grid),
  columnMenu: (column, button) => {
    if (grid.sheet) columnMenu.open(grid.sheet, column, grid.look, button.getBoundingClientRect());
  },
  moved: () => editor?.follow(),
});
const changes = new Changes(server, grid, notices, () => {
  // What was typed has been shown already, and what came of it may be nothing.
  book = undefined;
  void refresh();
});
const editor: CellEditor = new CellEditor(grid, part('grid'), {
  typed: (place, text, seen) => void changes.type(place, text, seen),
  left: () => void refresh(),
});
const clipboard = new SheetClipboard(grid, part('grid'), changes, notices);
const columnMenu = new ColumnMenu(
  (look) => grid.lookAt(look),
  () => grid.focus(),
);
const bar = new PlaceBar(part('bar'), {
  undo: () => void changes.undo(),
  redo: () => void changes.redo(),
  card: () => card.open(),
});
const card = new RowCard(grid, changes);
const tabs = new Tabs(part('tabs'), (sheet) => {
  wanted = sheet;
  void refresh();
});
const charts = new ChartStrip(part('charts'), part('book').dataset['book'] ?? '');
const menus = new Menus(part('menu'), (name, caption) => void run(caption, () => server.run(name)));
const panels = new PanelHost(part('sidebar'), {
  call: (panel, name, args) => server.call(panel, name, args),
  tell: (text) => notices.show({ text, bad: true }),
  focusTable: () => grid.focus(),
});
const questions = new Questions((question, button, text) => {
  server.answer(question, button, text).catch((error: unknown) => notices.problem(error));
});

function hear(push: Push): void {
  switch (push.kind) {
    case 'menu':
      menus.add(push.menu);
      return;
    case 'toast':
      notices.show(push);
      return;
    case 'sidebar':
      panels.sidebar(push.title, push.panel);
      return;
    case 'dialog': {
      const { width, height, modal } = push;
      panels.dialog(push.title, push.panel, {
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
        modal,
      });
      return;
    }
    case 'question':
      questions.ask(push.question);
      return;
    case 'settled':
      questions.settle(push.question);
      return;
    case 'changed':
      if (push.revision !== book?.revision) void refresh();
  }
}

/** Something may have changed since the book was last read. */
let isStale = false;
let reading: Promise<void> | undefined;

/** Reads the book anew; while somebody types, later. One reading at a time, since an answer that was overtaken would bring back what is over. */
function refresh(): Promise<void> {
  isStale = true;
  reading ??= readWhileStale().finally(() => {
    reading = undefined;
  });
  return reading;
}

async function readWhileStale(): Promise<void> {
  while (isStale && !editor.isOpen) {
    isStale = false;
    const asked = wanted;
    try {
      const view = await server.view(asked, asked === book?.sheet.id ? book?.revision : undefined);
      // Meanwhile the person may have begun to type, or gone to another sheet.
      if (editor.isOpen || asked !== wanted) isStale = true;
      else if (view) show(view);
    } catch (error) {
      notices.problem(error);
    }
  }
}

function show(view: BookView): void {
  book = view;
  wanted = view.sheet.id;
  tabs.show(view.tabs, view.sheet.id);
  grid.show(view.sheet);
  charts.show(view.sheet.charts, view.revision);
  part('csv').setAttribute('href', `/book/${view.id}/export.csv?sheet=${view.sheet.id}`);
  part('book').dataset['revision'] = String(view.revision);
}

/** Runs something of the scripts, with the bar to be seen when it takes its time. */
async function run(caption: string, work: () => Promise<RunOutcome>): Promise<void> {
  running += 1;
  const bar = part('progress');
  const timer = setTimeout(() => {
    part('progress-text').textContent = `Выполняется: ${caption}`;
    bar.hidden = false;
  }, 400);
  try {
    const outcome = await work();
    if (!outcome.ok)
      notices.show({ title: `Команда «${caption}» не выполнена`, text: outcome.error.message, bad: true });
  } catch (error) {
    notices.problem(error);
  }
  clearTimeout(timer);
  running -= 1;
  if (running === 0) bar.hidden = true;
  await refresh();
}

let greeted = false;
server.listen(hear, (connected) => {
  document.body.classList.toggle('cut-off', !connected);
  if (!connected) return;
  if (greeted) void refresh();
  else {
    greeted = true;
    void run('Открытие книги', () => server.open());
  }
});
void refresh();
