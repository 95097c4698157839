/** «Отмена» in «Пульт куратора»: shows what taking a command back would do, then does it. Decides nothing. */
import { wordPreview } from '../../texts/ru/undo';
import type { UndoView } from '../wire/book';
import type { IssueLine } from '../wire/reply';
import { call, element, make } from './call';
import type { Desk } from './desk';

const panel = element('undo-panel', HTMLDivElement);
const opener = element('undo', HTMLButtonElement);
const choice = element('undo-choice', HTMLSelectElement);
const notes = element('undo-notes', HTMLUListElement);

/** More rows than these are said as a number. */
const mostRows = 10;

function open(isOpen: boolean): void {
  panel.hidden = !isOpen;
  opener.setAttribute('aria-expanded', String(isOpen));
}

function show(view: UndoView): void {
  choice.replaceChildren(
    ...view.choices.map(({ operation, command, time, automatic }) => {
      const words = `${command}, ${time.slice(8, 10)}.${time.slice(5, 7)} ${time.slice(11, 16)}`;
      return new Option(automatic ? `${words} (без вас)` : words, operation);
    }),
  );
  choice.value = view.operation;
  element('undo-what', HTMLParagraphElement).textContent = view.what;
  showNotes([wordPreview(view), ...shorten(view.left), ...view.stays]);
}

const shorten = (left: readonly IssueLine[]): readonly string[] => {
  const lines = left.slice(0, mostRows).map(({ what, where }) => `${what} ${where}.`);
  return left.length > mostRows ? [...lines, `И ещё строк: ${left.length - mostRows}.`] : lines;
};

const showNotes = (sentences: readonly string[]): void =>
  notes.replaceChildren(...sentences.map((sentence) => make('li', sentence)));

/** Brings the panel to this command, or to the last one. */
async function preview(desk: Desk, operation?: string): Promise<void> {
  await desk.look(async () => {
    const reply = await call('apiReadUndo', ...(operation === undefined ? [] : [{ operation }]));
    open(reply.ok && reply.value !== null);
    desk.say(reply.message, !reply.ok);
    if (reply.ok && reply.value) show(reply.value);
  });
  if (!panel.hidden) choice.focus();
}

async function undo(desk: Desk): Promise<void> {
  const operation = choice.value;
  let left: readonly IssueLine[] = [];
  await desk.run(async () => {
    const reply = await call('apiUndo', { operation });
    left = reply.ok ? reply.issues : [];
    return reply;
  });
  open(false);
  const kept = element('undo-left', HTMLUListElement);
  kept.replaceChildren(...shorten(left).map((sentence) => make('li', sentence)));
}

/** Gives the section its work. */
export function bindUndo(desk: Desk): void {
  opener.addEventListener('click', () => {
    if (panel.hidden) void preview(desk);
    else open(false);
  });
  choice.addEventListener('change', () => void preview(desk, choice.value));
  element('undo-do', HTMLButtonElement).addEventListener('click', () => void undo(desk));
  element('undo-cancel', HTMLButtonElement).addEventListener('click', () => {
    open(false);
    opener.focus();
  });
}
