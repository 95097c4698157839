/** The end of April: the last answers are collected, everything is checked, what people should not have written is masked, the figures are brought up to date. */
import type { Year } from '../year';
import { concludePlans } from './plans';

export async function closeYear(year: Year): Promise<void> {
  await year.goTo('2027-04-30', '20:00');
  await year.player.press('apiCollectAnswers');
  await maskPersonal(year);
  await refreshDashboard(year);
  await concludePlans(year);
  await year.draw('portfolio-mentors');
}

export async function refreshDashboard({ player }: Year): Promise<void> {
  await player.press('apiRefreshDashboard');
}

/** «Проверка»; in a school that works with codes then «Скрыть личное», run after run until nothing is left. */
export async function maskPersonal({ player, regime }: Year): Promise<void> {
  await player.press('apiCheckWorkbook');
  if (regime === 'names') return;
  for (;;) {
    const { later } = await player.press<{ readonly later: number }>('apiMaskPersonalData');
    if (later === 0) return;
  }
}
