/** Every questionnaire: the table that its answers fill, and the bases in which those who answer stand. */
import type { Asked, Questionnaire } from '../../schema/questionnaire';
import type { Table } from '../../schema/table';
import { measurements } from '../tables/measurements';
import { meetings } from '../tables/meetings';
import { mentees } from '../tables/mentees';
import { mentorTraining } from '../tables/mentor-training';
import { mentors } from '../tables/mentors';
import { outsideViews } from '../tables/outside-views';
import { pairViews } from '../tables/pair-views';
import { expectations } from './expectations';
import { interimReview } from './interim-review';
import { meetingFeedback } from './meeting-feedback';
import { menteeOutcome } from './mentee-outcome';
import { mentorOffer } from './mentor-offer';
import { mentorOutcome } from './mentor-outcome';
import { mentorReadiness } from './mentor-readiness';
import { mentorTeacher } from './mentor-teacher';
import { metaskillsAfter, metaskillsBefore } from './metaskills';
import { outsideViewAfter, outsideViewBefore } from './outside-view';
import { pupilRequests } from './pupil-requests';
import { teacherRequests } from './teacher-requests';
import { teacherState } from './teacher-state';
import { trainingNeeds } from './training-needs';
import { wishes } from './wishes';

export { meetingFeedback, mentorOffer, mentorTeacher, pupilRequests, teacherRequests, wishes };

/** A questionnaire and whom it is for. */
export interface AskedOf {
  readonly questionnaire: Asked;
  readonly people: readonly ('mentees' | 'mentors')[];
  /** Only people with these letters in their codes are waited for; all without it. */
  readonly letters?: readonly string[];
  /** Somebody else answers, or everybody again and again: nobody is waited for. */
  readonly unbidden?: true;
}

export interface FillingQuestionnaire extends AskedOf {
  readonly questionnaire: Questionnaire;
  readonly table: Table;
}

/** In the order of the year. */
export const questionnaires: readonly FillingQuestionnaire[] = [
  { questionnaire: pupilRequests, table: mentees, people: ['mentees'], letters: ['У'] },
  { questionnaire: teacherRequests, table: mentees, people: ['mentees'], letters: ['П'] },
  { questionnaire: mentorTeacher, table: mentors, people: ['mentors'], letters: ['П'] },
  { questionnaire: mentorOffer, table: mentors, people: ['mentors'] },
  { questionnaire: metaskillsBefore, table: measurements, people: ['mentees'] },
  { questionnaire: outsideViewBefore, table: outsideViews, people: ['mentees', 'mentors'], unbidden: true },
  { questionnaire: mentorReadiness, table: mentorTraining, people: ['mentors'] },
  { questionnaire: trainingNeeds, table: mentorTraining, people: ['mentors'] },
  { questionnaire: expectations, table: pairViews, people: ['mentees', 'mentors'], unbidden: true },
  { questionnaire: meetingFeedback, table: meetings, people: ['mentors', 'mentees'], unbidden: true },
  { questionnaire: interimReview, table: pairViews, people: ['mentees', 'mentors'], unbidden: true },
  { questionnaire: menteeOutcome, table: pairViews, people: ['mentees', 'mentors'], unbidden: true },
  { questionnaire: mentorOutcome, table: pairViews, people: ['mentees', 'mentors'], unbidden: true },
  { questionnaire: metaskillsAfter, table: measurements, people: ['mentees'] },
  { questionnaire: outsideViewAfter, table: outsideViews, people: ['mentees', 'mentors'], unbidden: true },
];

/** Answers to these never come to a sheet: who may open the book may not read them. */
export const sealedQuestionnaires: readonly AskedOf[] = [
  { questionnaire: teacherState, people: ['mentees'], letters: ['П'] },
  { questionnaire: wishes, people: ['mentees', 'mentors'] },
];

/** All of them as people are asked. */
export const askedQuestionnaires: readonly AskedOf[] = [...questionnaires, ...sealedQuestionnaires];

/** Questions answered in free words: in the regime of codes they are asked only if the school wants it. */
export const freeQuestions = askedQuestionnaires.flatMap(({ questionnaire }) =>
  questionnaire.questions.filter(({ free }) => free).map((question) => ({ questionnaire, question })),
);
