/** «Документы» in «Пульт куратора»: choose a paper, look at its words, make it. Decides nothing. */
import type { PapersView } from '../wire/papers';
import type { ProgressView, Reply } from '../wire/reply';
import { call, element, make } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';

let choices: PapersView['choices'] = [];

const choice = (): HTMLSelectElement => element('paper', HTMLSelectElement);

/** Brings the section to what the book says. */
export async function refreshPapers(): Promise<void> {
  const reply = await call('apiReadPapers');
  if (reply.ok) show(reply.value);
}

function show({ drafts, waiting, signed, cancelled, ...view }: PapersView): void {
  choices = view.choices;
  const counts: readonly (readonly [string, number])[] = [
    ['Проектов', drafts],
    ['Ждут подписи директора', waiting],
    ['Подписано', signed],
    ['Отменено', cancelled],
  ];
  element('paper-counts', HTMLElement).replaceChildren(
    ...counts.flatMap(([name, number]) => [make('dt', name), make('dd', String(number))]),
  );
  const chosen = choice().value;
  const groups = [...new Set(choices.map(({ group }) => group))].map((title) => {
    const group = document.createElement('optgroup');
    group.label = title;
    group.append(...choices.filter((each) => each.group === title).map(({ id, name }) => new Option(name, id)));
    return group;
  });
  choice().replaceChildren(...groups);
  if (choices.some(({ id }) => id === chosen)) choice().value = chosen;
  showSample();
}

const chosenPaper = () => choices.find(({ id }) => id === choice().value);

/** Whether the chosen paper is printed in the school's own words. */
function showSample(): void {
  const { sample = '', takesSample = false } = chosenPaper() ?? {};
  element('sample-there', HTMLParagraphElement).hidden = sample === '';
  element('sample-link', HTMLAnchorElement).href = sample;
  element('make-sample', HTMLButtonElement).hidden = sample !== '' || !takesSample;
  element('drop-sample', HTMLButtonElement).hidden = sample === '';
}

async function preview(desk: Desk): Promise<void> {
  const reply = await call('apiPreviewPaper', choice().value);
  const words = element('paper-words', HTMLTextAreaElement);
  words.hidden = !reply.ok;
  if (!reply.ok) {
    const [first] = reply.issues;
    desk.say(first ? `${first.what} ${first.remedy}` : reply.message, true);
    return;
  }
  words.value = reply.value.text;
  desk.say(`Так будет выглядеть документ. Файлов: ${reply.value.files}.`, false);
}

/** Asks for the next few files until nothing is left for today. */
async function prepare(desk: Desk, id: string): Promise<Reply<ProgressView>> {
  let reply = await call('apiPreparePapers', id);
  while (reply.ok && reply.value.later > 0) {
    const { done, later, tomorrow } = reply.value;
    desk.showProgress(done, done + later + tomorrow);
    reply = await call('apiPreparePapers', id);
  }
  return reply;
}

/** Gives the buttons of the section their work. */
export function bindPapers(desk: Desk): void {
  choice().addEventListener('change', () => {
    element('paper-words', HTMLTextAreaElement).hidden = true;
    showSample();
  });
  element('make-sample', HTMLButtonElement).addEventListener(
    'click',
    () => void desk.run(() => call('apiMakeSample', choice().value)),
  );
  element('decline-posts', HTMLButtonElement).addEventListener(
    'click',
    () => void desk.run(() => call('apiDeclinePosts')),
  );
  element('propose-rewards', HTMLButtonElement).addEventListener(
    'click',
    () => void desk.run(() => call('apiProposeRewards')),
  );
  element('drop-sample', HTMLButtonElement).addEventListener('click', async () => {
    const { sampleKey = '' } = chosenPaper() ?? {};
    const question = 'Документ снова будет печататься словами программы. Файл образца останется на Диске.';
    if (sampleKey !== '' && (await confirmed(question, 'Вернуть')))
      await desk.run(() => call('apiCancelDocument', sampleKey));
  });
  element('preview-paper', HTMLButtonElement).addEventListener('click', () => void desk.look(() => preview(desk)));
  element('prepare-paper', HTMLButtonElement).addEventListener('click', async () => {
    const question =
      'Программа составит проект. Документ появится на Диске; командой «Отменить» из реестра уйдёт строка, файл останется.';
    if (await confirmed(question, 'Подготовить')) await desk.run(() => prepare(desk, choice().value));
  });
  element('cancel-document', HTMLButtonElement).addEventListener('click', async () => {
    const draft = element('draft', HTMLSelectElement);
    const title = draft.selectedOptions[0]?.textContent ?? '';
    if (title !== '' && (await confirmed(`Отметить проект «${title}» как отменённый?`, 'Отменить документ')))
      await desk.run(() => call('apiCancelDocument', draft.value));
  });
}
