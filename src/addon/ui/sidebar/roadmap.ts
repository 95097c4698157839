/** «Дорожная карта» in «Пульт куратора»: progress of the stages and the command that makes the plan. Decides nothing. */
import type { FileView, RoadmapView } from '../wire/papers';
import { call, element, make } from './call';
import type { Desk } from './desk';

/** Brings the section to what the book says. */
export async function refreshRoadmap(): Promise<void> {
  const reply = await call('apiReadRoadmap');
  if (reply.ok) show(reply.value);
}

function show({ stages }: RoadmapView): void {
  element('no-roadmap', HTMLParagraphElement).hidden = stages.length > 0;
  element('roadmap-calendar', HTMLButtonElement).hidden = stages.length === 0;
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
  element('roadmap-calendar', HTMLButtonElement).addEventListener(
    'click',
    () =>
      void desk.run(async () => {
        const reply = await call('apiCalendarOfRoadmap');
        if (reply.ok) keep(reply.value);
        return reply;
      }),
  );
}

/** Leaves the file on the person's computer, as a download. */
function keep({ name, text }: FileView): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
