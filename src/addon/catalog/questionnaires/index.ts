/** Every questionnaire, with the base that its answers fill. */
import type { Questionnaire } from '../../schema/questionnaire';
import type { Table } from '../../schema/table';
import { mentors } from '../tables/mentors';
import { mentorOffer } from './mentor-offer';

export { mentorOffer };

export interface FillingQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly base: Table;
}

export const questionnaires: readonly FillingQuestionnaire[] = [{ questionnaire: mentorOffer, base: mentors }];
