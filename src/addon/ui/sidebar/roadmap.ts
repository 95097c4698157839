/** «Дорожная карта» in «Пульт куратора»: progress of the stages and the command that makes the plan. Decides nothing. */
import type { RoadmapView } from '../wire/papers';
import { call, element, make } from './call';
import type { Desk } from './desk';

/** Brings the section to what the book says. */
export async function refreshRoadmap(): Promise<void> {
  const reply = await call('apiReadRoadmap');
  if (reply.ok) show(reply.value);
}

function show({ stages }: RoadmapView): void {
  element('no-roadmap', HTMLParagraphElement).hidden = stages.length > 0;
  element('make-roadmap', HTMLButtonElement).textContent =
    stages.length > 0 ? 'Дополнить и прочитать сроки' : 'Составить дорожную карту';
  element('roadmap-stages', HTMLElement).replaceChildren(
    ...stages.flatMap(({ title, done, all, overdue }) => [
      make('dt', title),
      make('dd', `${done} из ${all}${overdue > 0 ? `, просрочено ${overdue}` : ''}`),
    ]),
  );
}

/** Gives the button of the section its work. */
export function bindRoadmap(desk: Desk): void {
  element('make-roadmap', HTMLButtonElement).addEventListener(
    'click',
    () => void desk.run(() => call('apiMakeRoadmap')),
  );
}
