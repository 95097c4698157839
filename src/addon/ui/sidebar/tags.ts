/** «Теги из слов» in «Пульт куратора»: what people seem to mean by words of their own, with boxes to confirm. Decides nothing. */
import type { ProposedTagsView } from '../wire/people';
import { call, element, make } from './call';
import type { Desk } from './desk';

const form = element('tags', HTMLFormElement);
const list = element('tag-proposals', HTMLOListElement);

/** The server takes so many rows of a list at once. */
const portion = 200;

let shown: readonly { readonly view: ProposedTagsView; readonly boxes: readonly HTMLInputElement[] }[] = [];

function show(views: readonly ProposedTagsView[]): void {
  shown = views.slice(0, portion).map((view) => ({
    view,
    boxes: view.proposed.map((name) => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.value = name;
      return box;
    }),
  }));
  list.replaceChildren(
    ...shown.map(({ view, boxes }) => {
      const words = make('p', `«${view.words}»`);
      words.className = 'quiet';
      const labels = boxes.map((box) =>
        make('p', '', make('label', '', box, document.createTextNode(` ${box.value}`))),
      );
      return make('li', '', make('p', view.code), words, ...labels);
    }),
  );
  form.hidden = shown.length === 0;
}

async function propose(desk: Desk): Promise<void> {
  await desk.look(async () => {
    const reply = await call('apiProposeTags');
    desk.say(reply.message, !reply.ok);
    show(reply.ok ? reply.value : []);
  });
}

async function confirm(desk: Desk): Promise<void> {
  const rows = shown.flatMap(({ view, boxes }) => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return chosen.length === 0 ? [] : [[view.code, [...view.there, ...chosen].join('; ')]];
  });
  if (rows.length === 0) {
    desk.say('Отметьте хотя бы один тег.', true);
    return;
  }
  await desk.run(() => call('apiImportPeople', { base: 'mentees', headings: ['Код', 'Запросы'], rows }));
  form.hidden = true;
}

/** Gives the section its work. */
export function bindTags(desk: Desk): void {
  element('propose-tags', HTMLButtonElement).addEventListener('click', () => void propose(desk));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void confirm(desk);
  });
}
