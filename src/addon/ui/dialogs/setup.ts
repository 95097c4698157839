/**
 * «Настроить книгу»: nine steps that may be walked to and fro, left and taken up again; then the book is set up, and the targets are
 * written. What the answers mean is decided elsewhere; how a question looks is setup-fields.ts.
 */

import { timeZoneNames } from '../../texts/ru/time-zones';
import { call, closeWindow, element, make } from '../sidebar/call';
import type { AskedTarget, SetUpRequest, SetupView } from '../wire/book';
import type { Reply } from '../wire/reply';
import { fieldOf, targetRow, type Values } from './setup-fields';
import { say } from './status-line';

const form = element('setup', HTMLFormElement);
const names = element('names', HTMLInputElement);
const codes = element('codes', HTMLInputElement);
const acknowledgement = element('acknowledgement', HTMLDivElement);
const acknowledged = element('acknowledged', HTMLInputElement);
const status = element('status', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const back = element('back', HTMLButtonElement);
const next = element('next', HTMLButtonElement);
const finish = element('finish', HTMLButtonElement);
const close = element('close', HTMLButtonElement);

/** What the book says. */
let view: SetupView | undefined;
/** What the person says, over what the book says. */
const values: Values = {};
let targets: readonly AskedTarget[] = [];
/** From 0. */
let step = 0;
/** One remembering after another: the last one is what holds. */
let remembering: Promise<unknown> = Promise.resolve();

function setBusy(busy: boolean): void {
  progress.hidden = !busy;
  for (const button of document.querySelectorAll('button')) button.disabled = busy;
  form.setAttribute('aria-busy', String(busy));
}

const regime = (): 'names' | 'codes' => (names.checked ? 'names' : 'codes');

/** The regime of names is chosen knowingly or not at all; who has chosen it already is not asked again. */
const isAsked = (): boolean => names.checked && !(view?.isSetUp && view.regime === 'names');

const fields = () => view?.steps.flatMap((each) => each.fields) ?? [];

function showStep(): void {
  const shown = view?.steps[step];
  if (!view || !shown) return;
  const { id, title, lead, fields: asked } = shown;
  element('step-number', HTMLParagraphElement).textContent = `Шаг ${step + 1} из ${view.steps.length}`;
  element('step-title', HTMLHeadingElement).textContent = title;
  element('step-lead', HTMLParagraphElement).textContent = lead;
  element('regime-step', HTMLDivElement).hidden = id !== 'regime';
  element('targets-step', HTMLDivElement).hidden = id !== 'targets';
  acknowledgement.hidden = !isAsked();
  const own = asked.filter(({ personal }) => !personal || names.checked);
  element('fields', HTMLDivElement).replaceChildren(...own.flatMap((field) => fieldOf(field, values)));
  back.hidden = step === 0;
  next.textContent = step === view.steps.length - 1 ? 'Далее – настроить' : 'Далее';
  finish.textContent = view.isSetUp ? 'Сохранить' : 'Остальное по умолчанию';
  finish.hidden = step === view.steps.length - 1;
  for (const [index, button] of [...document.querySelectorAll('#way button')].entries())
    if (index === step) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
}

/** Why one cannot go on from here; nothing when one can. */
function obstacle(): string {
  const wrong = targets.find(
    ({ target }) => target !== null && !(Number.isInteger(target) && target >= 0 && target <= 100),
  );
  if (wrong) return 'Цель – целое число процентов от 0 до 100 или пустая ячейка.';
  const number = fields().find(({ kind, key }) => kind === 'number' && !/^\d{1,5}$/.test(values[key] ?? ''));
  if (number) return `«${number.name}» – целое число, например 0.`;
  return isAsked() && !acknowledged.checked && view?.steps[step]?.id === 'regime'
    ? 'Чтобы хранить имена, отметьте, что знаете требования, или выберите коды.'
    : '';
}

/** Goes to a step if nothing here stands against it, and has the way so far remembered. */
function go(to: number): void {
  const why = to > step ? obstacle() : '';
  say(why, why !== '');
  if (why !== '') return;
  step = to;
  showStep();
  scrollTo(0, 0);
  element('step-title', HTMLHeadingElement).focus({ preventScroll: true });
  remember();
}

const hasChanged = (key: string): boolean => {
  const field = fields().find((each) => each.key === key);
  return field !== undefined && field.value !== values[key];
};

function remember(): void {
  const told = fields().filter(({ key, personal }) => !personal && hasChanged(key));
  const changed = Object.fromEntries(told.map(({ key }) => [key, values[key] ?? '']));
  const draft = { step: step + 1, values: { ...changed, regime: regime() }, targets: changedTargets() };
  remembering = remembering.then(async () => {
    const reply = await call('apiSaveSetup', draft);
    if (!reply.ok) say(reply.message, true);
  });
}

const changedTargets = (): readonly AskedTarget[] =>
  targets.filter((target) => {
    const stood = view?.targets.find(({ id }) => id === target.id);
    return stood?.target !== target.target || stood.source !== target.source;
  });

const core = ['schoolFull', 'schoolShort', 'year', 'timeZone'];

function request(): SetUpRequest {
  const settings = fields().filter(
    ({ key, personal }) => !core.includes(key) && hasChanged(key) && (!personal || names.checked),
  );
  const short = values['schoolShort'] || values['schoolFull'] || (view?.unnamed ?? '');
  const zones = Object.keys(timeZoneNames) as (keyof typeof timeZoneNames)[];
  return {
    schoolFull: values['schoolFull'] || short,
    schoolShort: short.slice(0, 100),
    year: values['year'] ?? '',
    timeZone: zones.find((zone) => zone === values['timeZone']) ?? 'Europe/Moscow',
    regime: regime(),
    acknowledged: names.checked && (acknowledged.checked || !isAsked()),
    settings: Object.fromEntries(settings.map(({ key }) => [key, values[key] ?? ''])),
  };
}

const worded = (reply: Reply<unknown>): string =>
  [reply.message, reply.ok ? '' : (reply.issues[0]?.remedy ?? '')].filter((words) => words !== '').join(' ');

/** Everything that was asked, in two executions: the book, then its targets. */
async function setUp(): Promise<void> {
  if (isAsked() && !acknowledged.checked) {
    const at = view?.steps.findIndex(({ id }) => id === 'regime') ?? 0;
    step = Math.max(0, at);
    showStep();
    acknowledged.focus();
  }
  const why = obstacle();
  say(why, why !== '');
  if (why !== '') return;
  setBusy(true);
  say('Книга настраивается. Это займёт около минуты.');
  await remembering;
  let reply: Reply<unknown> = await call('apiSetUpWorkbook', request());
  const said = worded(reply);
  const wanted = changedTargets();
  if (reply.ok && wanted.length > 0) {
    say('Книга настроена, записываются цели.');
    reply = await call('apiSetTargets', wanted);
  }
  setBusy(false);
  say(reply.ok ? said : worded(reply), !reply.ok);
  if (!reply.ok) return status.focus();
  element('steps', HTMLDivElement).hidden = true;
  for (const button of [back, next, finish]) button.hidden = true;
  close.hidden = false;
  close.focus();
}

function showWay({ steps }: SetupView): void {
  const buttons = steps.map(({ title }, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = String(index + 1);
    button.setAttribute('aria-label', `Шаг ${index + 1}: ${title}`);
    button.title = title;
    button.addEventListener('click', () => go(index));
    return make('li', '', button);
  });
  element('way', HTMLOListElement).replaceChildren(...buttons);
}

function takeUp(given: SetupView): void {
  view = given;
  const { draft } = given;
  for (const { key, value } of fields()) values[key] = draft?.values[key] ?? value;
  const held = draft?.values['regime'] ?? given.regime;
  (held === 'names' ? names : codes).checked = true;
  targets = given.targets.map(({ title: _title, ...own }) => draft?.targets.find(({ id }) => id === own.id) ?? own);
  element('targets', HTMLTableSectionElement).replaceChildren(
    ...given.targets.map(({ id, title }, index) =>
      targetRow(title, targets[index] ?? { id, target: null, source: '' }, (changed) => {
        targets = targets.map((each) => (each.id === id ? changed : each));
      }),
    ),
  );
  showWay(given);
  step = Math.min(given.steps.length, draft?.step ?? 1) - 1;
  element('steps', HTMLDivElement).hidden = false;
  showStep();
  if (draft) say('Продолжаем с того места, где окно закрыли.');
}

async function start(): Promise<void> {
  setBusy(true);
  const reply = await call('apiReadSetup');
  if (reply.ok) takeUp(reply.value);
  else say(reply.message, true);
  setBusy(false);
}

for (const choice of [names, codes]) choice.addEventListener('change', showStep);
back.addEventListener('click', () => go(step - 1));
finish.addEventListener('click', () => void setUp());
close.addEventListener('click', closeWindow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!view || next.disabled) return;
  if (step === view.steps.length - 1) void setUp();
  else go(step + 1);
});
void start();
