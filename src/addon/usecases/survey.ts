/**
 * Everything that is known of the book at one moment: rows, answers against bases, findings. Reads each sheet once and
 * writes nothing; the requests that collect, check and show begin with it.
 */
import { mentees, mentors, roadmap } from '../catalog/tables';
import { meetings } from '../catalog/tables/meetings';
import { type Issue, issueKey } from '../schema/issue';
import type { Table, TableReading } from '../schema/table';
import type { Book } from './book';
import { findInCare } from './care-journal';
import { findDoubtfulNames } from './decline-names';
import { findInconsistencies } from './find-inconsistencies';
import { hasHad } from './frames';
import { findInLetters } from './letters';
import { alikeIssues } from './merge-people';
import { findPaperFlaws } from './paper-flaws';
import { findInPlans } from './plan-findings';
import type { Ports } from './ports';
import { hideInIssues, hiderOf } from './privacy';
import { type ProgrammeBook, readProgramme } from './programme-book';
import { findInRoadmap } from './roadmap-book';
import { findInCases } from './safety-cases';
import { findInSite } from './site-findings';
import { findInStages } from './stage-findings';
import { type AnswersOf, type AnswersSurvey, surveyAnswers, withAnswers } from './survey-answers';

export interface Survey extends AnswersSurvey {
  readonly programme: ProgrammeBook;
  /** Nothing while the book has no roadmap. */
  readonly plan: TableReading<typeof roadmap> | undefined;
}

export type SurveyPorts = Pick<Ports, 'tables' | 'forms' | 'words' | 'clock'>;

export function surveyBook(ports: SurveyPorts, book: Book): Survey {
  const found = surveyAnswers(ports, book);
  const { answers, readings, register } = found;
  const bases = { mentees: found.mentees, mentors: found.mentors };
  const issues: Issue[] = [...found.issues];
  issues.push(...alikeIssues('mentees', bases.mentees.rows), ...alikeIssues('mentors', bases.mentors.rows));
  const told = meetingsWith(readings, answers);
  const programme = readProgramme(ports, book, { ...bases, register, ...(told ? { meetings: told } : {}) });
  issues.push(...findPaperFlaws(ports, book, programme.pairing));
  issues.push(...programme.pairing.issues, ...findInStages(book, programme), ...findInPlans(book, programme));
  const plan = hasHad(book.properties, roadmap) ? book.read(roadmap) : undefined;
  if (plan) issues.push(...findInRoadmap(book, plan));
  issues.push(...findInconsistencies(book, programme.pairing, plan), ...findInLetters(ports, book));
  issues.push(...findInCases(book), ...findInCare(book, programme.pairing.today));
  issues.push(...findInSite(book, programme.pairing));
  issues.push(
    ...findDoubtfulNames(book, [
      [mentees, bases.mentees],
      [mentors, bases.mentors],
    ]),
  );
  return { ...found, programme, plan, issues: hideInIssues(unique(issues), hiderOf(ports, book)) };
}

/** The same sheet may have been looked at twice. */
const unique = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [issueKey(issue), issue])).values(),
];

/** The meetings, with those that answers bring now: a pair that has just spoken is not silent. */
function meetingsWith(
  readings: ReadonlyMap<Table, TableReading<Table>>,
  answers: readonly AnswersOf[],
): TableReading<typeof meetings> | undefined {
  const reading = readings.get(meetings);
  if (!reading) return undefined;
  const there = new Set(reading.rows.map(({ row }) => row));
  const brought = answers.flatMap(({ table, reconciliation }) => (table === meetings ? reconciliation.edits : []));
  const added = brought.filter(({ row }) => !there.has(row)).map(({ row, values }) => ({ row, value: values }));
  const rows = [...withAnswers(reading.rows, meetings, answers), ...added];
  const whole: TableReading<Table> = { ...reading, rows };
  return whole as TableReading<typeof meetings>;
}
