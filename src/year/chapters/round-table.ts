/** September: possible mentors were told of the programme at a round table. The curator notes in the roadmap that it was held and where its plan and pictures are. */
import { siteOf } from '../school';
import type { Year } from '../year';

export function recordRoundTable({ desk, example }: Year): void {
  const rows = desk.rows('Дорожная карта').filter(({ cells }) => /круглый стол/.test(cells['Мероприятие'] ?? ''));
  const held = {
    Выполнение: 'выполнено',
    'Ссылка на документ': `https://${siteOf(example.school)}/mentoring/round-table`,
  };
  desk.fillRows('Дорожная карта', new Map(rows.map(({ row }) => [row, held])));
}
