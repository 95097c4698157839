/**
 * The page of the municipal book: reads the files in the browser, says of each what is wrong with it, sends the others portion by portion.
 * Decides nothing.
 */
import { type ExportFault, readExport } from '../../domain/upward/export-file';
import { longestText, portionsOf } from '../../domain/upward/portions';
import { faultWords } from '../../texts/ru/municipal';
import { say } from '../dialogs/status-line';
import { callServer, closeWindow, element, make } from '../sidebar/call';
import type { MunicipalServer } from '../wire/municipal';

type Api = Pick<MunicipalServer, 'apiTakeExports' | 'apiPrepareReport'>;

const call = <Name extends keyof Api>(name: Name, ...args: Parameters<Api[Name]>): Promise<ReturnType<Api[Name]>> =>
  callServer(name, args);

const progress = element('progress', HTMLProgressElement);
const buttons = document.querySelectorAll('button');

async function run(work: () => Promise<void>): Promise<void> {
  for (const button of buttons) button.disabled = true;
  await work();
  for (const button of buttons) button.disabled = false;
  progress.hidden = true;
}

const faulty = (name: string, fault: ExportFault): HTMLElement => make('li', name + ': ' + faultWords[fault]);

async function take(): Promise<void> {
  const files = [...(element('files', HTMLInputElement).files ?? [])];
  if (files.length === 0) return say('Выберите файлы выгрузок.', true);
  const faults: HTMLElement[] = [];
  const good: string[] = [];
  const names: string[] = [];
  for (const file of files) {
    const text = file.size > longestText ? '{}' : await file.text();
    const read = readExport(text);
    if (typeof read === 'string') faults.push(faulty(file.name, read));
    else {
      good.push(text);
      names.push(file.name);
    }
  }
  const sums = { taken: 0, replaced: 0, same: 0, late: 0 };
  progress.hidden = false;
  progress.max = good.length;
  progress.value = 0;
  for (const texts of portionsOf(good)) {
    const reply = await call('apiTakeExports', texts);
    if (!reply.ok) return say(reply.message + ' Загружено не всё: нажмите «Загрузить» ещё раз.', true);
    for (const name of ['taken', 'replaced', 'same', 'late'] as const) sums[name] += reply.value[name];
    // A book of another version may judge otherwise than its page.
    for (const { at, fault } of reply.value.refused) faults.push(faulty(names[progress.value + at] ?? '', fault));
    progress.value += texts.length;
  }
  element('faults', HTMLUListElement).replaceChildren(...faults);
  const parts = [
    'Загружено выгрузок: ' + sums.taken,
    ...(sums.replaced > 0 ? ['из них заменили прежние: ' + sums.replaced] : []),
    ...(sums.same > 0 ? ['уже были: ' + sums.same] : []),
    ...(sums.late > 0 ? ['есть более поздние: ' + sums.late] : []),
    ...(faults.length > 0 ? ['не приняты: ' + faults.length] : []),
  ];
  say(parts.join(', ') + '.', faults.length > 0);
}

async function report(): Promise<void> {
  const reply = await call('apiPrepareReport');
  say(reply.ok ? reply.message : [reply.message, reply.issues[0]?.remedy ?? ''].join(' '), !reply.ok);
}

element('exports', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void run(take);
});
element('report', HTMLButtonElement).addEventListener('click', () => void run(report));
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
