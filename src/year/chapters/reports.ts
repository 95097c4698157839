/** Monitoring twice a year: the order about it, the report of each half-year; in the end those of mentors and curator, the analysis, the year. */
import { keyDays } from '../calendar';
import type { Year } from '../year';
import { refreshDashboard } from './closing';
import { gatherMonitoring } from './monitoring';

/** The order and the number that the office gives it. */
const ORDER = { id: 'order-monitoring', number: '3-од' };

/** The mentors' come in files of a class each, a few in every run. */
const AT_THE_END = [
  'report-half-year-2',
  'report-interim',
  'report-mentor',
  'report-curator',
  'report-analysis',
  'report-annual',
];

export async function orderMonitoring(year: Year): Promise<void> {
  const { player, today } = year;
  await year.draw(ORDER.id);
  await player.press('apiSignDocument', { key: `${ORDER.id}/1`, number: ORDER.number, date: today });
}

export async function reportHalfYear(year: Year): Promise<void> {
  await year.player.press('apiCollectAnswers');
  await gatherMonitoring(year, 'I полугодие');
  await refreshDashboard(year);
  await year.draw('report-half-year-1');
  year.keepTables();
}

export async function reportYear(year: Year): Promise<void> {
  await year.goTo(keyDays.yearReport, '10:00');
  const { player } = year;
  await player.press('apiCollectAnswers');
  await gatherMonitoring(year, 'II полугодие');
  await refreshDashboard(year);
  for (const id of AT_THE_END) await year.drawAll(id);
  year.keepTables();
}
