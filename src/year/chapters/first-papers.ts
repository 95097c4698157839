/** Before pairs are made: the roadmap of the year and the papers of the first stage, those that the principal signs with number and date. */
import { addDays } from '../calendar';
import { type OwnProgramme, roadmapLayouts, siteOf, usualProgramme } from '../school';
import type { Year } from '../year';

/** What the curator makes, in this order. */
const papers: readonly string[] = [
  'order-launch',
  'order-team',
  'order-curator',
  'regulation',
  'programme',
  'list-laws',
  'list-audiences',
  'list-resources',
  'list-programmes',
  'protocol-council',
  'protocol-meeting',
  'protocol-parents',
  'protocol-conference',
  'list-class-hours',
  'reference-forms',
  'letter-invitation',
  'letter-news',
  'letter-site',
];

/** What of it is signed, with the number that the office gives. */
const numbersOf = ({ layout }: OwnProgramme): Readonly<Record<string, string>> => ({
  'order-launch': '28-од',
  'order-team': '29-од',
  'order-curator': '30-од',
  [`roadmap-${layout}`]: '1',
  regulation: '1',
  programme: '1',
  'reference-forms': '1',
});

/** What is made the day after: the papers of a day are used up, and the lists tell of what has been signed. */
const afterwards: readonly string[] = [
  'plan-events',
  'order-events',
  'leaflet-mentor',
  'list-acts',
  'reference-completeness',
];

/** What the school words itself next time. */
const SAMPLE = 'order-curator';

/** Activities of the roadmap that are done by now. */
const done = /^Э1\./;

export async function prepareFirstPapers(year: Year): Promise<void> {
  const { player, desk, example } = year;
  const programme = example.school.programme ?? usualProgramme;
  const team = desk
    .rows('Наставники')
    .flatMap(({ cells }) => (cells['Код']?.startsWith('П') ? [cells['Код']] : []))
    .slice(0, 2);
  const settings = { 'Рабочая группа': team.join('; '), 'Страница о наставничестве': siteOf(example.school) };
  for (const [name, value] of Object.entries(settings))
    await desk.type('Настройки', 'Настройка', name, 'Значение', value);
  await player.press('apiMakeRoadmap');
  const finished = desk.rows('Дорожная карта').flatMap(({ row, cells }) => (done.test(cells['№'] ?? '') ? [row] : []));
  desk.fillRows('Дорожная карта', new Map(finished.map((row) => [row, { Выполнение: 'выполнено' }])));
  await writeOwnTerms(year, programme);
  const [own, ...others] = [programme.layout, ...roadmapLayouts.filter((layout) => layout !== programme.layout)].map(
    (layout) => `roadmap-${layout}`,
  );
  for (const id of [own!, ...papers]) await year.draw(id);
  for (const [id, number] of Object.entries(numbersOf(programme)))
    await player.press('apiSignDocument', { key: `${id}/1`, number, date: year.today });
  await year.goTo(addDays(year.today, 1), '10:00');
  for (const id of [...others, ...afterwards]) await year.draw(id);
  await player.press('apiMakeSample', SAMPLE);
}

/** The terms of the school's own plan; dates are read from them when the roadmap is made once more. */
async function writeOwnTerms({ player, desk }: Year, { roadmap }: OwnProgramme): Promise<void> {
  const own = desk.rows('Дорожная карта').flatMap(({ row, cells }) => {
    const number = (cells['№'] ?? '').replace(/^Э/, '');
    const words = roadmap[number] ?? roadmap[number.slice(0, 1)];
    if (!words) return [];
    const { term, by } = words;
    const dated = term === undefined ? {} : { Срок: term, Начало: '', Окончание: '' };
    return [[row, { ...dated, ...(by === undefined ? {} : { Ответственный: by }) }] as const];
  });
  if (own.length === 0) return;
  desk.fillRows('Дорожная карта', new Map(own));
  await player.press('apiMakeRoadmap');
}
