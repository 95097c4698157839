/** What the commands of the roadmap have done, in words. */

import { counted } from './grammar';

export function wordRoadmap({ added, dated }: { readonly added: number; readonly dated: number }): string {
  if (added === 0 && dated === 0) return 'Дорожная карта в порядке: добавлять нечего, сроки на месте.';
  const parts = [
    added > 0 ? `добавлено мероприятий – ${added}` : [],
    dated > 0 ? `поставлены сроки – ${dated}` : [],
  ].flat();
  return `Дорожная карта составлена: ${parts.join(', ')}. Лист «Дорожная карта» можно менять.`;
}

export function wordCalendar({ entries }: { readonly entries: number }): string {
  if (entries === 0) return 'В дорожной карте нет дел со сроком впереди: календарь получился пустым.';
  return `Файл календаря готов: ${counted(entries, 'срок', 'срока', 'сроков')}. Откройте его – программа календаря предложит добавить события.`;
}
