/** «Проверить книгу»: looks through every sheet and brings «Проверка» up to date. Changes nothing else. */
import { done, issueKey, type Outcome, refused } from '../schema/issue';
import { notSetUp, openBook } from './book';
import { readSettled, writeFindings } from './findings';
import type { Ports } from './ports';
import { surveyBook } from './survey';

export function checkWorkbook(ports: Ports): Outcome<{ readonly open: number; readonly settled: number }> {
  return ports.lock.hold(() => {
    const book = openBook(ports);
    if (!book) return refused(notSetUp);
    const { issues } = surveyBook(ports, book);
    writeFindings(ports, issues);
    const settled = readSettled(ports);
    const open = issues.filter((issue) => !settled.has(issueKey(issue)));
    return done({ open: open.length, settled: issues.length - open.length }, open);
  });
}
