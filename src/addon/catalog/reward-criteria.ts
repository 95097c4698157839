/** By what the program proposes rewards: the same for everybody, seen beside every proposal. Nobody is compared with anybody. */
import type { RewardCriteria } from '../domain/programme/reward-candidates';

export const rewardCriteria: RewardCriteria = {
  /** Of the meetings that were due by today. */
  leastMeetings: 0.8,
  /** The mean of what mentees said of usefulness, from 1 to 10, and how many words it takes. */
  leastUsefulness: 8,
  leastVoices: 3,
};
