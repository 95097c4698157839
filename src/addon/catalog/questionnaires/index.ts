/** Every questionnaire: the table that its answers fill, and the bases in which those who answer stand. */
import type { Questionnaire } from '../../schema/questionnaire';
import type { Table } from '../../schema/table';
import { meetings } from '../tables/meetings';
import { mentees } from '../tables/mentees';
import { mentors } from '../tables/mentors';
import { meetingFeedback } from './meeting-feedback';
import { mentorOffer } from './mentor-offer';
import { mentorTeacher } from './mentor-teacher';
import { pupilRequests } from './pupil-requests';
import { teacherRequests } from './teacher-requests';

export { meetingFeedback, mentorOffer, mentorTeacher, pupilRequests, teacherRequests };

export interface FillingQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly table: Table;
  readonly people: readonly ('mentees' | 'mentors')[];
}

export const questionnaires: readonly FillingQuestionnaire[] = [
  { questionnaire: pupilRequests, table: mentees, people: ['mentees'] },
  { questionnaire: teacherRequests, table: mentees, people: ['mentees'] },
  { questionnaire: mentorTeacher, table: mentors, people: ['mentors'] },
  { questionnaire: mentorOffer, table: mentors, people: ['mentors'] },
  { questionnaire: meetingFeedback, table: meetings, people: ['mentors', 'mentees'] },
];

/** Questions answered in free words: in the regime of codes they are asked only if the school wants it. */
export const freeQuestions = questionnaires.flatMap(({ questionnaire }) =>
  questionnaire.questions.filter(({ free }) => free).map((question) => ({ questionnaire, question })),
);
