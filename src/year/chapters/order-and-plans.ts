/** The last days of October: the order is drafted and signed, what follows from it is put on paper, then a development plan for each pair, a few in each run and not all on one day. */
import { addDays } from '../calendar';
import type { Year } from '../year';

export const orderNumber = '45-од';

/** What the forming of pairs ends with: for the principal, for mentees, for those who wait. */
const afterOrder = ['reference-pairs', 'leaflet-mentee', 'list-waiting'] as const;

interface Draft {
  readonly key: string;
  readonly subject: string;
}

interface Progress {
  readonly later: number;
  readonly tomorrow: number;
}

/** More days than this mean that the plans never end. */
const MOST_DAYS = 30;

export async function signOrder(year: Year): Promise<void> {
  const { player } = year;
  await year.goTo('2026-10-23', '12:00');
  await player.press('apiPrepareOrder');
  const { drafts } = await player.press<{ readonly drafts: readonly Draft[] }>('apiReadPairing');
  const order = drafts.find(({ key }) => key.startsWith('order-pairs'));
  if (!order) throw new Error('Нет проекта приказа.');
  await year.goTo('2026-10-23', '16:00');
  await player.press('apiSignDocument', { key: order.key, number: orderNumber, date: year.today });
  for (const id of afterOrder) await year.draw(id);
}

export async function preparePlans(year: Year, from = '2026-10-26'): Promise<void> {
  let day = from;
  for (let days = 0; days < MOST_DAYS; days++, day = addDays(day, 1)) {
    await year.goTo(day, '11:00');
    const { tomorrow } = await prepareToday(year);
    if (tomorrow === 0) return;
  }
  throw new Error('Планы не кончаются.');
}

/** Run after run, as the sidebar presses on, until nothing is left for the day. */
async function prepareToday({ player }: Year): Promise<Progress> {
  for (;;) {
    const progress = await player.press<Progress>('apiPreparePlans');
    if (progress.later === 0) return progress;
  }
}
