/** The questions of «Настроить книгу» as fields: by the kind that the server names. Which of them are shown, and when, is setup.ts. */
import { timeZoneNames } from '../../texts/ru/time-zones';
import { make } from '../sidebar/call';
import type { AskedTarget, SetupFieldView } from '../wire/book';

/** Values by key of the setting; several words are parted by semicolons. */
export type Values = Record<string, string>;

/** More words than these are chosen from a list that opens. */
const mostRadios = 4;

const isZone = (word: string): word is keyof typeof timeZoneNames => word in timeZoneNames;
const wordsOf = (word: string): string => (isZone(word) ? timeZoneNames[word] : word);

function input(type: string, id: string, value: string): HTMLInputElement {
  const made = document.createElement('input');
  made.type = type;
  made.id = id;
  made.value = value;
  return made;
}

function labelFor(id: string, words: string): HTMLElement {
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = words;
  return label;
}

function hintOf(id: string, words: string): HTMLElement {
  const hint = make('p', words);
  hint.id = `${id}-hint`;
  hint.className = 'quiet hint';
  return hint;
}

/** A choice of one word, or of several. */
function choices({ key, name, words, hint, kind }: SetupFieldView, values: Values): HTMLElement {
  const type = kind === 'several' ? 'checkbox' : 'radio';
  const chosen = (values[key] ?? '').split(';').map((word) => word.trim());
  const boxes = words.map((word, index) => {
    const box = input(type, `${key}-${index}`, word);
    box.name = key;
    box.checked = chosen.includes(word);
    const line = make('label', '', box, make('span', wordsOf(word)));
    line.className = 'choice';
    return { box, line };
  });
  const group = make('fieldset', '', make('legend', name), ...boxes.map(({ line }) => line));
  if (hint !== '') group.append(hintOf(key, hint));
  group.addEventListener('change', () => {
    values[key] = boxes.flatMap(({ box }) => (box.checked ? box.value : [])).join('; ');
  });
  return group;
}

function list({ key, words }: SetupFieldView, values: Values): HTMLSelectElement {
  const select = document.createElement('select');
  select.replaceChildren(...words.map((word) => new Option(wordsOf(word), word)));
  select.value = values[key] ?? '';
  return select;
}

/** The field with its label and hint; what is put in goes into the values at once. */
export function fieldOf(field: SetupFieldView, values: Values): readonly HTMLElement[] {
  const { key, kind, name, hint, words } = field;
  if (kind === 'several' || (kind === 'choice' && words.length <= mostRadios)) return [choices(field, values)];
  const control = kind === 'choice' ? list(field, values) : input('text', key, values[key] ?? '');
  control.id = key;
  if (control instanceof HTMLInputElement) {
    control.maxLength = 300;
    if (kind === 'number') control.inputMode = 'numeric';
  }
  if (hint !== '') control.setAttribute('aria-describedby', `${key}-hint`);
  control.addEventListener('input', () => {
    values[key] = control.value.trim();
  });
  return [labelFor(key, name), control, ...(hint === '' ? [] : [hintOf(key, hint)])];
}

/** One indicator: its target in per cent, and where that comes from. */
export function targetRow(title: string, target: AskedTarget, change: (target: AskedTarget) => void): HTMLElement {
  const per = input('text', `target-${target.id}`, target.target === null ? '' : String(target.target));
  per.inputMode = 'numeric';
  per.maxLength = 3;
  per.setAttribute('aria-label', `${title}: цель, %`);
  const source = input('text', `source-${target.id}`, target.source);
  source.maxLength = 200;
  source.setAttribute('aria-label', `${title}: откуда цель`);
  const tell = (): void =>
    change({ id: target.id, target: per.value.trim() === '' ? null : Number(per.value), source: source.value.trim() });
  per.addEventListener('input', tell);
  source.addEventListener('input', tell);
  return make('tr', '', make('td', title), make('td', '', per), make('td', '', source));
}
