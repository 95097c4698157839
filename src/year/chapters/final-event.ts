/** The event that ends the year: in April it is ordered, planned and people are invited; on its day the results of the year are shown. */
import { keyDays } from '../calendar';
import type { Year } from '../year';
import { handOver } from './rewards';

/** The order and the number that the office gives it. */
const ORDER = { id: 'order-final-event', number: '55-од' };

const chosen: Readonly<Record<string, string>> = {
  'Итоговое мероприятие: дата': '14.05.2027',
  'Итоговое мероприятие: формат': 'Кейс-сессия «Наставник +»',
};

export async function orderFinalEvent(year: Year): Promise<void> {
  const { player, desk, today } = year;
  for (const [name, value] of Object.entries(chosen))
    await desk.type('Настройки', 'Настройка', name, 'Значение', value);
  await year.draw(ORDER.id);
  await player.press('apiSignDocument', { key: `${ORDER.id}/1`, number: ORDER.number, date: today });
  for (const id of ['plan-final-event', 'letter-final-event']) await year.draw(id);
}

export async function holdFinalEvent(year: Year): Promise<void> {
  await year.draw('results-final-event');
  handOver(year, keyDays.finalEvent);
}
