/** The first of June: the terms of all pairs are over; what each owes is looked at, then they are completed at once and get their exit sheets. */
import type { Year } from '../year';

const DAY = '2027-06-01';

interface Shown {
  readonly pairs: readonly {
    readonly pair: string;
    readonly isDue: boolean;
    readonly reached?: 'да' | 'частично' | 'нет';
    readonly why?: string;
    readonly perspective?: string;
  }[];
  readonly presentations: readonly string[];
}

/** What the curator settles with a pair that does not go on. */
const OTHERWISE = 'цикл завершён';

/** Where the plan says nothing of the aim, the pair has been asked at its closing meeting. */
const asked = { reached: 'частично', why: 'часть задач перенесли на следующий год' } as const;

export async function completePairs(year: Year): Promise<void> {
  await year.goTo(DAY, '10:00');
  const { player } = year;
  const { pairs, presentations } = await player.press<Shown>('apiReadCompletion');
  const settled = pairs
    .filter(({ isDue }) => isDue)
    .map(({ pair, reached, why, perspective }, index) => ({
      pair,
      ...(reached === undefined ? asked : { reached, why: why ?? asked.why }),
      perspective: perspective ?? OTHERWISE,
      presentation: presentations[index % presentations.length],
    }));
  await player.press('apiCompletePairs', settled);
  for (const id of ['plan-pair-reflection', 'plan-group-reflection', 'exit-sheet']) await year.drawAll(id);
}
