/** May: those who are late answer; meanwhile whoever has stood out is rewarded, and the year ends with its event. */
import { keyDays } from '../calendar';
import type { Year } from '../year';
import { holdFinalEvent } from './final-event';
import { LAST_EVENING, lastAnswers, type Visit } from './last-answers';
import { pairCodes } from './pairing';
import { rewardPeople } from './rewards';

export async function liveThroughMay(year: Year): Promise<void> {
  const answers = lastAnswers(year, pairCodes(year)).filter(({ day }) => day > LAST_EVENING);
  const events: readonly Visit[] = [
    { day: keyDays.rewardsProposed, happen: () => rewardPeople(year) },
    { day: keyDays.finalEvent, happen: () => holdFinalEvent(year) },
  ];
  for (const { day, happen } of [...answers, ...events].sort(byDay)) {
    await year.goTo(day, '12:00');
    await happen();
  }
}

const byDay = (one: Visit, other: Visit): number => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0);
