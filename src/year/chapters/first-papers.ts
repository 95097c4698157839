/** Before pairs are made: the roadmap of the year and the papers of the first stage, those that the principal signs with number and date. */
import { addDays } from '../calendar';
import type { Year } from '../year';

/** What the curator makes, in this order. */
const papers = [
  'order-launch',
  'order-team',
  'order-curator',
  'roadmap-sections',
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
] as const;

/** What of it is signed, with the number that the office gives. */
const numbers: Readonly<Record<string, string>> = {
  'order-launch': '28-од',
  'order-team': '29-од',
  'order-curator': '30-од',
  'roadmap-sections': '1',
  regulation: '1',
  programme: '1',
  'reference-forms': '1',
};

/** What is made the day after: the papers of a day are used up, and the lists tell of what has been signed. */
const afterwards = ['plan-events', 'order-events', 'leaflet-mentor', 'list-acts', 'reference-completeness'];

/** What the school words itself next time. */
const SAMPLE = 'order-curator';

/** Activities of the roadmap that are done by now. */
const done = /^Э1\./;

export async function prepareFirstPapers(year: Year): Promise<void> {
  const { player, desk } = year;
  const team = desk
    .rows('Наставники')
    .flatMap(({ cells }) => (cells['Код']?.startsWith('П') ? [cells['Код']] : []))
    .slice(0, 2);
  const settings = { 'Рабочая группа': team.join('; '), 'Страница о наставничестве': 'school7.example' };
  for (const [name, value] of Object.entries(settings))
    await desk.type('Настройки', 'Настройка', name, 'Значение', value);
  await player.press('apiMakeRoadmap');
  const finished = desk.rows('Дорожная карта').flatMap(({ row, cells }) => (done.test(cells['№'] ?? '') ? [row] : []));
  desk.fillRows('Дорожная карта', new Map(finished.map((row) => [row, { Выполнение: 'выполнено' }])));
  for (const id of papers) await player.press('apiPreparePapers', id);
  for (const [id, number] of Object.entries(numbers))
    await player.press('apiSignDocument', { key: `${id}/1`, number, date: year.today });
  await year.goTo(addDays(year.today, 1), '10:00');
  for (const id of afterwards) await player.press('apiPreparePapers', id);
  await player.press('apiMakeSample', SAMPLE);
}
