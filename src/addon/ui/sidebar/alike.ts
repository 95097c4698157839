/** «Похожие записи» in «Пульт куратора»: who seems to be in a base twice, what one row would say, and making it so. Decides nothing. */
import type { AlikeView, MergePreviewView } from '../wire/people';
import { call, element, make } from './call';
import type { Desk } from './desk';

const pairs = element('alike-pairs', HTMLOListElement);
const form = element('merge', HTMLFormElement);
const keep = element('merge-keep', HTMLSelectElement);
const columns = element('merge-columns', HTMLUListElement);
const reason = element('merge-reason', HTMLInputElement);

/** The pair that is looked at, and what was shown of it. */
let chosen: AlikeView | undefined;
let token = '';

const baseNames = { mentees: 'Наставляемые', mentors: 'Наставники' } as const;

/** What the server is asked about. */
const requestOf = ({ base, codes }: AlikeView) => ({
  base,
  keep: keep.value,
  other: codes.find((code) => code !== keep.value) ?? keep.value,
  taken: [...columns.querySelectorAll('input')].flatMap((box) => (box.checked ? box.value : [])),
});

function close(): void {
  chosen = undefined;
  form.hidden = true;
}

function showPairs(found: readonly AlikeView[], desk: Desk): void {
  pairs.replaceChildren(
    ...found.map((pair) => {
      const [one, other] = pair.codes;
      const title = one === other ? `${one}, две строки` : `${one} и ${other}`;
      const why = make('p', `${baseNames[pair.base]}: ${pair.why}`);
      why.className = 'quiet';
      const look = make('button', 'Посмотреть') as HTMLButtonElement;
      look.type = 'button';
      look.addEventListener('click', () => void choose(pair, desk));
      return make('li', '', make('p', title), why, look);
    }),
  );
}

async function choose(pair: AlikeView, desk: Desk): Promise<void> {
  chosen = pair;
  keep.replaceChildren(...[...new Set(pair.codes)].map((code) => new Option(code, code)));
  columns.replaceChildren();
  reason.value = '';
  await preview(desk);
  if (!form.hidden) keep.focus();
}

/** Brings the panel to what one row would say with these choices. */
async function preview(desk: Desk): Promise<void> {
  const pair = chosen;
  if (!pair) return;
  await desk.look(async () => {
    const reply = await call('apiPreviewMerge', requestOf(pair));
    form.hidden = !reply.ok;
    if (reply.ok) show(reply.value);
    else desk.say(reply.message, true);
  });
}

function show(view: MergePreviewView): void {
  token = view.token;
  const marked = new Set([...columns.querySelectorAll('input')].flatMap((box) => (box.checked ? box.value : [])));
  columns.replaceChildren(
    ...view.columns.map(({ heading, kept, other, result, isOpen }) => {
      if (!isOpen) return make('li', `${heading}: ${result}`);
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.value = heading;
      box.checked = marked.has(heading);
      const label = make('label', '', box, document.createTextNode(` взять «${other}» вместо «${kept}»`));
      return make('li', `${heading}: `, label);
    }),
  );
  element('merge-papers', HTMLParagraphElement).textContent =
    view.papers > 0 ? `Перейдут строки «Согласий и документов»: ${view.papers}.` : '';
}

async function find(desk: Desk): Promise<void> {
  close();
  await desk.look(async () => {
    const reply = await call('apiFindAlike');
    desk.say(reply.message, !reply.ok);
    if (reply.ok) showPairs(reply.value.pairs, desk);
  });
}

async function merge(desk: Desk): Promise<void> {
  const pair = chosen;
  if (!pair) return;
  let merged = false;
  await desk.run(async () => {
    const reply = await call('apiMergePeople', { ...requestOf(pair), reason: reason.value, token });
    merged = reply.ok;
    return reply;
  });
  if (!merged) return;
  close();
  const reply = await call('apiFindAlike');
  if (reply.ok) showPairs(reply.value.pairs, desk);
}

/** Gives the section its work. */
export function bindAlike(desk: Desk): void {
  element('find-alike', HTMLButtonElement).addEventListener('click', () => void find(desk));
  keep.addEventListener('change', () => {
    columns.replaceChildren();
    void preview(desk);
  });
  columns.addEventListener('change', () => void preview(desk));
  element('merge-cancel', HTMLButtonElement).addEventListener('click', close);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void merge(desk);
  });
}
