/** «Этапы года» in «Пульт куратора»: where each stage stands, what is missing, and its «Справка», which leads to its page in the manual. Shows; decides nothing. */
import { aboutStage, stageStates, termOfStage, whatIsMissing, wordBlocked } from '../../texts/ru/stages';
import type { ConsoleView, StageView } from '../wire/book';
import { element, make, openWindow } from './call';

const paragraph = (words: string, look = ''): HTMLElement => {
  const made = make('p', words);
  made.className = look;
  return made;
};

function helpOf({ number }: StageView): HTMLElement {
  const { aim, papers, next } = aboutStage[number];
  const rows = [
    ['Зачем', aim],
    ['Документы', papers],
    ['Потом', next],
  ] as const;
  const list = make('dl', '', ...rows.flatMap(([name, words]) => [make('dt', name), make('dd', words)]));
  list.className = 'help';
  const more = make('button', 'Подробно в руководстве');
  more.setAttribute('type', 'button');
  more.addEventListener('click', () => openWindow('showManual', `этап-${number}`));
  return make('details', '', make('summary', 'Справка'), list, more);
}

function stageOf(stage: StageView, isNext: boolean): HTMLElement {
  const { number, title, numerator, denominator, counted, state, isLate } = stage;
  const mark = make('span', isLate ? 'просрочен' : stageStates[state]);
  mark.className = `mark ${isLate ? 'late' : state}`;
  const name = make('span', `${number}. ${title}`);
  name.className = 'name';
  const missing = whatIsMissing(stage);
  const whole = make(
    'details',
    '',
    make('summary', '', name, mark),
    paragraph(`${numerator} из ${denominator} · ${counted}`),
    ...(missing === '' ? [] : [paragraph(missing)]),
    paragraph(termOfStage(stage), 'quiet'),
    helpOf(stage),
  );
  const item = make('li', '', whole);
  if (isNext) item.setAttribute('aria-current', 'step');
  return item;
}

/** What was open stays open. */
export function showStages({ stages, stage: next }: ConsoleView): void {
  const list = element('stages', HTMLOListElement);
  const open = [...list.children].map((item) => item.querySelector('details')?.open ?? false);
  list.replaceChildren(...stages.map((stage) => stageOf(stage, stage.number === next)));
  for (const [index, item] of [...list.children].entries()) {
    const details = item.querySelector('details');
    if (details) details.open = open[index] ?? false;
  }
  const own = stages.find(({ number }) => number === next);
  element('next-stage', HTMLParagraphElement).textContent = own ? `Этап ${own.number} из 7 · ${own.title}` : '';
  const blocked = own ? whatIsMissing(own) : '';
  element('next-blocked', HTMLParagraphElement).textContent = wordBlocked(blocked);
}
