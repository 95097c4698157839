/** What the commands of the roadmap have done, in words. */

export function wordRoadmap({ added, dated }: { readonly added: number; readonly dated: number }): string {
  if (added === 0 && dated === 0) return 'Дорожная карта в порядке: добавлять нечего, сроки на месте.';
  const parts = [
    added > 0 ? `добавлено мероприятий – ${added}` : [],
    dated > 0 ? `поставлены сроки – ${dated}` : [],
  ].flat();
  return `Дорожная карта составлена: ${parts.join(', ')}. Лист «Дорожная карта» можно менять.`;
}
