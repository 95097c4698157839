/** «Что требует внимания» in «Пульт куратора»: each matter with its reason and what helps; putting one off. Decides nothing. */
import type { ConsoleView } from '../wire/book';
import { call, element, make } from './call';
import type { Desk } from './desk';
import { day as showDay } from './person';

type Line = ConsoleView['attention']['lines'][number];

const form = element('put-off', HTMLFormElement);
const until = element('put-off-until', HTMLInputElement);
const why = element('put-off-why', HTMLInputElement);

/** The matter that is being put off. */
let chosen = '';

function button(words: string, work: () => void): HTMLElement {
  const made = make('button', words);
  made.setAttribute('type', 'button');
  made.addEventListener('click', work);
  return made;
}

/** What helps: a button of the page is pressed, any other control gets the focus. */
function actionFor(id: string): readonly HTMLElement[] {
  const control = document.getElementById(id);
  if (!(control instanceof HTMLElement)) return [];
  if (control instanceof HTMLButtonElement) return [button(control.textContent ?? '', () => control.click())];
  const go = (): void => {
    control.closest('details')?.setAttribute('open', '');
    control.focus();
    control.scrollIntoView({ block: 'center' });
  };
  return [button('К делу', go)];
}

function choose({ key, what }: Line): void {
  chosen = key;
  form.hidden = false;
  element('put-off-what', HTMLParagraphElement).textContent = what;
  until.focus();
}

function show(line: Line): HTMLElement {
  const { urgency, what, where, remedy, since, action } = line;
  const reason = make('p', '', make('strong', urgency), document.createTextNode(` · ${what}`));
  const place = make('p', since === '' ? where : `${where} · с ${showDay(since)}`);
  place.className = 'quiet';
  const row = make(
    'div',
    '',
    ...actionFor(action),
    button('Отложить…', () => choose(line)),
  );
  row.className = 'row';
  return make('li', '', reason, place, make('p', remedy), row);
}

export function showAttention({ attention: { lines, putOff } }: ConsoleView): void {
  form.hidden = true;
  element('no-attention', HTMLParagraphElement).hidden = lines.length > 0;
  element('attention', HTMLOListElement).replaceChildren(...lines.map(show));
  element('put-off-lines', HTMLUListElement).replaceChildren(
    ...putOff.map((each) => make('li', `До ${showDay(each.until)}: ${each.what} ${each.why}`)),
  );
}

/** Gives the section its work. */
export function bindAttention(desk: Desk): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void desk.run(() => call('apiPutOff', { key: chosen, until: until.value, why: why.value }));
  });
  element('put-off-cancel', HTMLButtonElement).addEventListener('click', () => {
    form.hidden = true;
  });
}
