/** What the papers about selection and training of mentors speak of. */
import type { Talk } from '../../../domain/people/selection';
import type { TrainingNeeds } from '../../../domain/people/training-needs';
import type { Day } from '../../../schema/cell';
import type { Lesson, LessonName } from '../../training-lessons';
import type { interviewConclusions, nominations } from '../../words';
import type { Participant } from '../order-frame';

/** Somebody in the base of mentors who has not left. */
export interface Candidate extends Participant {
  /** Stands in the register. */
  readonly isListed: boolean;
  readonly nomination: (typeof nominations)[number] | undefined;
  readonly nominated: Day | undefined;
  /** Post or code of who put the person forward. */
  readonly nominatedBy: string;
  /** А15, in per cent. */
  readonly shares: Readonly<Record<'готовность' | 'компетенции' | 'мотивация', number>> | undefined;
  readonly interview: (typeof interviewConclusions)[number] | undefined;
  readonly interviewed: Day | undefined;
  readonly forms: readonly string[];
  readonly roleModels: readonly string[];
  readonly competences: readonly string[];
  /** How many mentees of a form ask for what this person can. */
  fits(form: string): number;
  /** Lessons that are meant for the person, and those that were attended. */
  readonly meant: readonly LessonName[];
  readonly attended: readonly LessonName[];
  readonly talks: readonly Talk[];
  readonly isTrained: boolean;
  readonly experience: string;
  /** «больше 20 лет, высшая» */
  readonly teaching: string;
  readonly achievements: string;
  /** There is a consent to publish that holds today. */
  readonly mayPublish: boolean;
}

export interface PlannedLesson extends Lesson {
  /** Codes of those for whom it is meant. */
  readonly learners: 'all' | readonly string[];
}

/** Pairs and groups of one mentor in one form; nobody is named. */
export interface MentorWork {
  readonly form: string;
  readonly mentees: number;
  readonly meetings: number;
  readonly state: string;
  /** The mean of what mentees said of usefulness, from 1 to 10; untold below five people. */
  readonly usefulness: number | undefined;
  /** So many mentees have said something of it. */
  readonly told: number;
}

export interface SelectionFacts {
  readonly candidates: readonly Candidate[];
  readonly needs: TrainingNeeds;
  readonly lessons: readonly PlannedLesson[];
  /** Organisations with the number of mentors from each. */
  readonly partners: readonly { readonly name: string; readonly mentors: number }[];
  /** Ids of papers that lie in the folder. */
  readonly made: ReadonlySet<string>;
  workOf(mentor: string): readonly MentorWork[];
}
