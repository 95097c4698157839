/** «Дорожная карта» in «Пульт куратора»: progress of the stages, what is to be done by a ready filter, the commands that make the plan. Decides nothing. */
import type { FileView, RoadmapView } from '../wire/papers';
import { call, element, make, openWindow } from './call';
import type { Desk } from './desk';

type Activity = RoadmapView['activities'][number];

let activities: readonly Activity[] = [];

const filter = (): HTMLSelectElement => element('roadmap-filter', HTMLSelectElement);

/** Brings the section to what the book says. */
export async function refreshRoadmap(): Promise<void> {
  const reply = await call('apiReadRoadmap');
  if (reply.ok) show(reply.value);
}

function show({ stages, ...view }: RoadmapView): void {
  const isThere = stages.length > 0;
  element('no-roadmap', HTMLParagraphElement).hidden = isThere;
  element('roadmap-calendar', HTMLButtonElement).hidden = !isThere;
  element('roadmap-open', HTMLElement).hidden = !isThere;
  element('make-roadmap', HTMLButtonElement).textContent = isThere
    ? 'Дополнить и прочитать сроки'
    : 'Составить дорожную карту';
  element('roadmap-stages', HTMLElement).replaceChildren(
    ...stages.flatMap(({ title, done, all, overdue }) => [
      make('dt', title),
      make('dd', `${done} из ${all}${overdue > 0 ? `, просрочено ${overdue}` : ''}`),
    ]),
  );
  ({ activities } = view);
  showFilters();
  showActivities();
}

/** What a choice lets through. */
const passes: Readonly<Record<string, (activity: Activity, word: string) => boolean>> = {
  overdue: ({ isOverdue }) => isOverdue,
  month: ({ isThisMonth }) => isThisMonth,
  undated: ({ days }) => days === '',
  stage: ({ stage }, word) => stage === word,
  by: ({ roles }, word) => roles.includes(word),
};

/** «stage:2. База наставляемых» */
const chosen = (): readonly Activity[] => {
  const [kind = '', ...rest] = filter().value.split(':');
  return activities.filter((activity) => passes[kind]?.(activity, rest.join(':')) ?? false);
};

function showFilters(): void {
  const before = filter().value;
  const group = (label: string, options: readonly (readonly [value: string, words: string])[]): HTMLElement => {
    const made = document.createElement('optgroup');
    made.label = label;
    made.append(...options.map(([value, words]) => new Option(words, value)));
    return made;
  };
  const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
  filter().replaceChildren(
    group('Когда', [
      ['overdue', 'Просрочено'],
      ['month', 'В этом месяце'],
      ['undated', 'Без даты'],
    ]),
    group(
      'Кто отвечает',
      unique(activities.flatMap(({ roles }) => roles)).map((role) => [`by:${role}`, role]),
    ),
    group(
      'Этап',
      unique(activities.map(({ stage }) => stage)).map((stage) => [`stage:${stage}`, stage]),
    ),
  );
  filter().value = before;
  if (filter().selectedIndex < 0) filter().value = activities.some(({ isOverdue }) => isOverdue) ? 'overdue' : 'month';
}

function showActivities(): void {
  const items = chosen().map(({ number, activity, term, days, by, isOverdue }) => {
    const details = [days === '' ? term : days, by].filter((words) => words !== '').join('; ');
    const note = make('p', isOverdue ? `Просрочено: ${details}` : details);
    note.className = isOverdue ? 'late' : 'quiet';
    return make('li', '', make('p', `${number} ${activity}`), note);
  });
  element('roadmap-activities', HTMLElement).replaceChildren(...items);
  element('roadmap-none', HTMLParagraphElement).hidden = items.length > 0;
}

/** Gives the buttons of the section their work. */
export function bindRoadmap(desk: Desk): void {
  filter().addEventListener('change', showActivities);
  element('roadmap-plan', HTMLButtonElement).addEventListener('click', () => openWindow('showPlan'));
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
