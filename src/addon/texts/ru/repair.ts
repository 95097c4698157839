/** «Восстановить листы» in words. */
import { enumerate, quoted } from './grammar';

interface RestoredParts {
  readonly renamed: readonly string[];
  readonly made: readonly string[];
  readonly headings: readonly string[];
  readonly unmerged: readonly string[];
}

/** What came back, part by part; empty when nothing did. */
export function wordRestoredParts({ renamed, made, headings, unmerged }: RestoredParts): string {
  const said = (words: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${words}: ${enumerate(names.map(quoted))}.`;
  return [
    said('Вернулось название листов', renamed),
    said('Созданы заново', made),
    said('Вернулись заголовки', headings),
    said('Разъединены ячейки на листах', unmerged),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The sentence for the person. */
export function wordRestored(parts: RestoredParts): string {
  const words = wordRestoredParts(parts);
  const looks = 'Ширина столбцов, списки в ячейках и защита заголовков на месте.';
  return words === '' ? `Листы в порядке. ${looks}` : `${words} ${looks} Проверьте книгу: строки программа не меняла.`;
}
