/**
 * Everything that «Проверка» tells: what the survey of answers and bases says, and personal data wherever they stand.
 */
import { type Issue, issueKey } from '../schema/issue';
import type { Book } from './book';
import { readSettled } from './findings';
import { findPersonalData } from './privacy';
import { type Survey, type SurveyPorts, surveyBook } from './survey';
import { sortFindings, surveyFrames } from './survey-frames';

export interface WholeSurvey extends Survey {
  readonly issues: readonly Issue[];
}

/** Calls: those of the survey, and in the regime of codes four for each sheet. */
export function surveyAll(ports: SurveyPorts, book: Book): WholeSurvey {
  const survey = surveyBook(ports, book);
  const personal = findPersonalData(ports, book, readSettled(ports));
  const issues = [...survey.issues, ...surveyFrames(ports, book), ...personal.issues];
  return { ...survey, issues: sortFindings(issues, issueKey) };
}
