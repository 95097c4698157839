/**
 * Everything that «Проверка» tells: what the survey of answers and bases says, and personal data wherever they stand.
 */
import { type Issue, issueKey } from '../schema/issue';
import type { Table, TableReading } from '../schema/table';
import type { Book } from './book';
import { readSettled } from './findings';
import { findInPractices } from './practices-book';
import { findPersonalData } from './privacy';
import { findStalePages } from './site-findings';
import { type Survey, type SurveyPorts, surveyBook } from './survey';
import { sortFindings, surveyFrames } from './survey-frames';

export interface WholeSurvey extends Survey {
  readonly issues: readonly Issue[];
}

/** Calls: those of the survey, and in the regime of codes three or four for each sheet. */
export function surveyAll(ports: SurveyPorts, book: Book): WholeSurvey {
  const known = new Map<Table, TableReading<Table>>();
  const still = readOnce(book, known);
  const survey = surveyBook(ports, still);
  const frames = surveyFrames(ports, still);
  const cells = new Map(
    [...known].flatMap(([{ title }, reading]) => (isThere(reading) ? [[title, reading.cells]] : [])),
  );
  const personal = findPersonalData(ports, still, readSettled(ports), cells);
  const pages = findStalePages(ports, still, survey.programme.pairing);
  const cases = findInPractices(ports, still, survey.programme.pairing);
  const issues = [...survey.issues, ...frames, ...personal.issues, ...pages, ...cases];
  return { ...survey, issues: sortFindings(issues, issueKey) };
}

const isThere = ({ issues }: TableReading<Table>): boolean => !issues.some(({ code }) => code === 'sheet-missing');

/** The book while nothing is written: each table is read once, however often it is asked for. */
const readOnce = (book: Book, known: Map<Table, TableReading<Table>>): Book => ({
  ...book,
  read<T extends Table>(table: T): TableReading<T> {
    const reading = known.get(table) ?? book.read<Table>(table);
    known.set(table, reading);
    return reading as TableReading<T>;
  },
});
