import type { Migration } from '../../schema/migration';
import { documents, meetings, mentorTraining } from '../tables';

/** Feedback tells of tasks of the plan and of the diary; mentors' events are written down; the register takes diaries, the settings say how hours are counted. */
export const plansAndDiaries: Migration = {
  version: 15,
  columns: [meetings, mentorTraining, documents],
  settings: true,
};
