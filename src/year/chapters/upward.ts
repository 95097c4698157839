/** June: the table for statistics, and the figures for the municipal office – looked at first, then exactly those are kept. */
import type { Year } from '../year';

interface ShownFigures {
  readonly text: string;
  /** What stands for the figures that were looked at. */
  readonly shown: string;
}

export async function tellFigures(year: Year): Promise<void> {
  const { player } = year;
  await player.press('apiShowNeutralTable');
  const half = 2;
  const { text, shown } = await player.press<ShownFigures>('apiReadFigures', half);
  const { changed } = await player.press<{ readonly changed: boolean }>('apiKeepFigures', { half, shown });
  if (changed) throw new Error('Показатели изменились, пока на них смотрели.');
  year.exported = text;
}
