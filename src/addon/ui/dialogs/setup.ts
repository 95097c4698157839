/** «Настроить книгу»: asks for the school, the year and the regime, and sends them. What they mean is decided elsewhere. */
import { timeZoneNames } from '../../texts/ru/time-zones';
import { call, closeWindow, element } from '../sidebar/call';
import type { SetupView } from '../wire/book';

const timeZones = Object.keys(timeZoneNames) as (keyof typeof timeZoneNames)[];

const form = element('setup', HTMLFormElement);
const schoolFull = element('school-full', HTMLInputElement);
const schoolShort = element('school-short', HTMLInputElement);
const year = element('year', HTMLSelectElement);
const timeZone = element('time-zone', HTMLSelectElement);
const names = element('names', HTMLInputElement);
const codes = element('codes', HTMLInputElement);
const acknowledgement = element('acknowledgement', HTMLDivElement);
const acknowledged = element('acknowledged', HTMLInputElement);
const status = element('status', HTMLDivElement);
const progress = element('progress', HTMLProgressElement);
const submit = element('submit', HTMLButtonElement);
const close = element('close', HTMLButtonElement);

function setBusy(busy: boolean): void {
  progress.hidden = !busy;
  submit.disabled = busy;
  form.setAttribute('aria-busy', String(busy));
}

function say(message: string, refused: boolean): void {
  status.textContent = message;
  status.classList.toggle('refused', refused);
}

function option(value: string, words: string): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = words;
  return made;
}

function show(view: SetupView): void {
  schoolFull.value = view.schoolFull;
  schoolShort.value = view.schoolShort;
  year.replaceChildren(...view.years.map((each) => option(each, each)));
  year.value = view.year;
  timeZone.value = view.timeZone;
  (view.regime === 'names' ? names : codes).checked = true;
  askForAcknowledgement();
}

/** The regime of names is chosen knowingly or not at all. */
function askForAcknowledgement(): void {
  acknowledgement.hidden = !names.checked;
  acknowledged.required = names.checked;
}

async function send(): Promise<void> {
  setBusy(true);
  say('Книга настраивается. Это займёт около минуты.', false);
  const reply = await call('apiSetUpWorkbook', {
    schoolFull: schoolFull.value,
    schoolShort: schoolShort.value,
    year: year.value,
    timeZone: timeZones.find((zone) => zone === timeZone.value) ?? 'Europe/Moscow',
    regime: names.checked ? 'names' : 'codes',
    acknowledged: names.checked && acknowledged.checked,
  });
  const remedy = reply.ok ? '' : (reply.issues[0]?.remedy ?? '');
  say(remedy === '' ? reply.message : reply.message + ' ' + remedy, !reply.ok);
  setBusy(false);
  if (reply.ok) close.focus();
}

async function start(): Promise<void> {
  setBusy(true);
  const reply = await call('apiReadSetup');
  if (reply.ok) show(reply.value);
  else say(reply.message, true);
  setBusy(false);
}

timeZone.replaceChildren(...timeZones.map((zone) => option(zone, timeZoneNames[zone])));
names.addEventListener('change', askForAcknowledgement);
codes.addEventListener('change', askForAcknowledgement);
close.addEventListener('click', closeWindow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
void start();
